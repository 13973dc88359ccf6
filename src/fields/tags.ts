import { findDates } from './dates/find-dates.js';
import { foldWord } from './dates/fold-word.js';
import type { Claim, Found, Judged } from './found.js';
import { looksLikeName } from './names/looks-like-name.js';
import { afterLabel, labelBits, TAGS } from '../tables.js';
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
    const text = judged.scene.survey.blocks[at]?.text ?? '';
    const label = text.length > 600 ? null : afterLabel(text, TAGS);
    const tags = label !== null && label !== '' ? entriesOf(label) : hashTags(text);
    const found = tags !== null ? foundTags(judged, tags, at, at, 0.9) : at < judged.last - BODY_END ? null : tagsBelow(judged, at);
    if (found !== null) return found;
  }
  return null;
}

/** The foot first: tags of the head are often a list of all topics. */
function tagPlaces({ scene, first, last, title }: Judged): number[] {
  const { blocks, role } = scene.survey;
  const places: number[] = [];
  for (let at = Math.max(0, last - BODY_END); last >= 0 && at < blocks.length && at <= last + BELOW; at++) {
    if (at > last && role[at] === 'comments') break;
    places.push(at);
  }
  const head = title >= 0 && title < first ? title : first - 6;
  for (let at = Math.max(0, head - ABOVE); at <= first; at++) places.push(at);
  return places;
}

/** A line of nothing but `#words`. */
function hashTags(text: string): string[] | null {
  const words = text.length > 400 || !text.startsWith('#') ? [] : text.split(/[\s,]+/).filter((word) => word !== '');
  return words.length >= 2 && words.every((word) => /^#[^\s#.:;!?()]{2,40}$/.test(word)) ? words.map((word) => word.slice(1)) : null;
}

const ENDS_IN_COMMA = /[,、，]\s*$/;

/** "Tags" alone on a line, and the short lines below it. */
function tagsBelow(judged: Judged, at: number): Found<readonly string[]> | null {
  const { blocks } = judged.scene.survey;
  const heading = blocks[at];
  if (heading === undefined || heading.words > 3 || (labelBits(foldWord(heading.text.replace(/[:：]$/, ''))) & TAGS) === 0) return null;
  const text = bodyOf(judged);
  const tags: string[] = [];
  let end = at;
  let comma = false;
  while (end + 1 < blocks.length && end - at <= MOST_LINES) {
    const next = blocks[end + 1]?.text ?? '';
    // Where the entries end in commas, the one without is the last.
    if (comma && !ENDS_IN_COMMA.test(blocks[end]?.text ?? '')) break;
    const entries = isTagLine(judged, end + 1) ? entriesOf(next) : null;
    if (entries === null || !entries.every((entry) => isOnTopic(entry.toLowerCase(), text))) break;
    comma ||= ENDS_IN_COMMA.test(next);
    tags.push(...entries);
    end++;
  }
  return tags.length === 0 || end - at > MOST_LINES ? null : foundTags(judged, tags, at, end, comma ? 0.8 : 0.6);
}

/** The article's words, folded. */
function bodyOf({ scene, decisions, title }: Judged): string {
  return scene.survey.blocks
    .filter((_, at) => at === title || decisions[at]?.keep === true)
    .map(({ folded }) => folded)
    .join(' ');
}

/** Tags say what the article is about, so it has their words; entries of a menu seldom. */
function isOnTopic(entry: string, body: string): boolean {
  return body.includes(entry) || entry.split(/[\s/-]+/).some((word) => word.length > 3 && body.includes(word));
}

/** A line that looks this much like a name is the author's below the tags. */
const PERSON = 0.9;

function isTagLine({ scene, language, now }: Judged, at: number): boolean {
  const { blocks, phrase, role } = scene.survey;
  const block = blocks[at];
  if (block === undefined || block.words > 8 || role[at] != null || phrase[at]?.strength === 'sure') return false;
  return looksLikeName(block.text) < PERSON && findDates(block.text, { language, now }).length === 0;
}

function foundTags(judged: Judged, tags: readonly string[], from: number, to: number, confidence: number): Found<readonly string[]> | null {
  const value = distinctEntries(tags);
  const { blocks } = judged.scene.survey;
  const start = blocks[from]?.span.start;
  const end = blocks[to]?.span.end;
  if (value.length > MOST_TAGS) return null;
  const claims = blocks
    .slice(from, to + 1)
    .map((_, index): Claim => ({ at: from + index, rule: 'tag-line', evidence: [`it lists ${value.slice(0, 4).join(', ')}`], confidence }));
  return {
    value,
    provenance: { source: 'widget', confidence, ...(start !== undefined && end !== undefined && { span: { start, end } }) },
    claims,
  };
}
