import type { Claim, Found, Judged } from './found.js';
import { findDates } from './dates/find-dates.js';
import { looksLikeName } from './names/looks-like-name.js';
import { afterLabel, tagLabels } from './page/labels.js';
import { distinctEntries, entriesOf } from './page/list-line.js';

/** Tags stand from so many lines above the headline to the first paragraph, or at the foot. */
const ABOVE = 4;
const BODY_END = 4;
const BELOW = 24;
/** A heading "Tags" owns so many lines below it at most; more are a menu. */
const MOST_LINES = 12;
const MOST_TAGS = 40;

/** Finds the article's tags: "Tags: storms, harbours", "#storms #harbours", or a heading and short lines below it. */
export function findTags(judged: Judged): Found<readonly string[]> | null {
  for (const at of tagPlaces(judged)) {
    const found = labelledTags(judged, at) ?? hashTags(judged, at) ?? (at < judged.last - BODY_END ? null : tagsBelow(judged, at));
    if (found !== null) return found;
  }
  return null;
}

/** The foot first: tags of the head are often a list of all topics. */
function tagPlaces({ scene, first, last, title }: Judged): number[] {
  const { blocks, role } = scene.survey;
  const places: number[] = [];
  if (last >= 0) {
    for (let at = Math.max(0, last - BODY_END); at < blocks.length && at <= last + BELOW; at++) {
      if (at > last && role[at] === 'comments') break;
      places.push(at);
    }
  }
  const head = title >= 0 && title < first ? title : first - 6;
  for (let at = Math.max(0, head - ABOVE); at <= first; at++) places.push(at);
  return places;
}

function labelledTags(judged: Judged, at: number): Found<readonly string[]> | null {
  const block = judged.scene.survey.blocks[at];
  if (block === undefined || block.text.length > 600) return null;
  const list = afterLabel(block.text, tagLabels);
  const tags = list === null || list === '' ? null : entriesOf(list);
  return tags === null ? null : found(judged, tags, at, at, 0.9);
}

/** A line of nothing but `#words`. */
function hashTags(judged: Judged, at: number): Found<readonly string[]> | null {
  const text = judged.scene.survey.blocks[at]?.text ?? '';
  if (!text.startsWith('#') || text.length > 400) return null;
  const words = text.split(/[\s,]+/u).filter((word) => word !== '');
  if (words.length < 2 || !words.every((word) => /^#[\p{L}\p{N}\p{M}_-]{2,40}$/u.test(word))) return null;
  return found(judged, words.map((word) => word.slice(1)), at, at, 0.9);
}

/** "Tags" alone on a line, and the short lines below it. */
function tagsBelow(judged: Judged, at: number): Found<readonly string[]> | null {
  const { blocks } = judged.scene.survey;
  const heading = blocks[at];
  if (heading === undefined || heading.words > 3 || !tagLabels.has(heading.folded.replace(/\s?[:：]$/u, ''))) return null;
  const text = bodyOf(judged);
  const tags: string[] = [];
  let end = at;
  let comma = false;
  while (end + 1 < blocks.length && end - at <= MOST_LINES) {
    const next = blocks[end + 1]?.text ?? '';
    // Where the entries end in commas, the one without is the last.
    if (end > at && comma && !/[,、，]\s*$/u.test(blocks[end]?.text ?? '')) break;
    if (!isTagLine(judged, end + 1)) break;
    const entries = entriesOf(next);
    if (entries === null || !onTopic(entries, text)) break;
    comma ||= /[,、，]\s*$/u.test(next);
    tags.push(...entries);
    end++;
  }
  if (tags.length === 0 || end - at > MOST_LINES) return null;
  return found(judged, tags, at, end, comma ? 0.8 : 0.6);
}

/** The article's words, folded. */
function bodyOf({ scene, decisions, title }: Judged): string {
  return scene.survey.blocks.filter((_, at) => at === title || decisions[at]?.keep === true).map(({ folded }) => folded).join(' ');
}

/** Tags say what the article is about, so it has their words; entries of a menu seldom. */
function onTopic(entries: readonly string[], body: string): boolean {
  return entries.every((entry) => {
    const folded = entry.toLowerCase();
    return body.includes(folded) || (folded.match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []).some((word) => body.includes(word));
  });
}

/** A line that looks this much like a name is the author's below the tags. */
const PERSON = 0.9;

function isTagLine({ scene, language, now }: Judged, at: number): boolean {
  const { blocks, phrase, role } = scene.survey;
  const block = blocks[at];
  if (block === undefined || block.words > 8 || role[at] != null || phrase[at]?.strength === 'sure') return false;
  return /\p{L}/u.test(block.text) && looksLikeName(block.text) < PERSON && findDates(block.text, { language, now }).length === 0;
}

function found(judged: Judged, tags: readonly string[], from: number, to: number, confidence: number): Found<readonly string[]> | null {
  const value = distinctEntries(tags);
  if (value.length > MOST_TAGS) return null;
  const claims: Claim[] = [];
  for (let at = from; at <= to; at++) {
    claims.push({ at, rule: 'tag-line', evidence: [`it lists ${value.slice(0, 4).join(', ')}`], confidence });
  }
  const span = judged.scene.survey.blocks[from]?.span;
  const end = judged.scene.survey.blocks[to]?.span.end;
  return { value, provenance: { source: 'widget', confidence, ...(span && end !== undefined && { span: { start: span.start, end } }) }, claims };
}
