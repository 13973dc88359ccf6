import { hintBit } from '../../page/hints.js';
import type { MetaFact } from '../../page/meta.js';
import type { PageBlock } from '../../page/page.js';
import type { Readings } from '../readings.js';
import { factsOf, keyOf, wordsOf, type Facts } from './facts.js';
import { TITLE_NAMES } from './names.js';
import { bareHeadline, isDate, PARTING, type OwnNames, type Part } from './title-ends.js';

/** Where a block shows a headline. */
export interface Place extends Part {
  /** Index of the block. */
  readonly at: number;
}

/** A text that may be the headline, with everything that says it; names of the site and its sections are off. */
export interface TitleCandidate {
  /** The text as a block shows it, else as the metadata states it. */
  readonly text: string;
  readonly key: string;
  /** Blocks that show that text. */
  readonly places: Place[];
  /** Metadata that states it. */
  readonly stated: MetaFact[];
  /** Metadata of which it is a part only. */
  readonly parts: MetaFact[];
}

/** A headline is no longer, in UTF-16 code units. */
const LONGEST = 300;
/** So many top headings of a page are looked at, and so many lower ones. */
const MOST_TOP = 8;
const MOST_LOWER = 12;
/** Lower headings stand so near the first paragraph, in blocks. */
const ABOVE = 30;
const BELOW = 6;
/** So many signs of one title are tried. */
const MOST_PARTINGS = 4;
/** A heading may hold a stated headline of so many words and a little more. */
const HELD_WORDS = 3;

/**
 * Every text that may be the headline: headings, lines that look like one, titles of the metadata, and
 * what is left of those when parts at their ends are taken off.
 *
 * @param lines - blocks that look like a headline by the text alone, the best first
 */
export function titleCandidates(blocks: readonly PageBlock[], first: number, lines: readonly number[], facts: Facts, names: OwnNames, readings: Readings): TitleCandidate[] {
  const found = new Map<string, TitleCandidate>();
  const get = (text: string): TitleCandidate | null => {
    const key = keyOf(text);
    // What was decoded wrongly is no headline.
    if (key === '' || text.length > LONGEST || /[\u0080-\u009f]/.test(text)) return null;
    let candidate = found.get(key);
    if (candidate === undefined) found.set(key, (candidate = { text, key, places: [], stated: [], parts: [] }));
    return candidate;
  };
  const shown = [...new Set([...headings(blocks, first), ...lines])];
  for (const at of shown) {
    const text = blocks[at]?.text ?? '';
    const part = bareHeadline(text, names, readings);
    get(text.slice(part.start, part.end))?.places.push({ at, ...part });
  }
  const heads = new Set(shown.flatMap((at) => (blocks[at]?.kind === 'heading' && blocks[at].level === 1 ? [keyOf(blocks[at].text)] : [])));
  const stated = new Set<TitleCandidate>();
  for (const fact of factsOf(facts, TITLE_NAMES)) {
    const { start, end } = bareHeadline(fact.value, names, readings, heads);
    const text = fact.value.slice(start, end);
    const candidate = get(text);
    candidate?.stated.push(fact);
    if (candidate !== null) stated.add(candidate);
    for (const part of partsOf(text)) get(part)?.parts.push(fact);
  }
  for (const at of shown) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || block.level > 2 || block.text.length > LONGEST) continue;
    for (const candidate of stated) {
      const part = heldBy(block.text, candidate, readings);
      if (part !== null) candidate.places.push({ at, ...part });
    }
  }
  return [...found.values()];
}

const TITLE = /* @__PURE__ */ hintBit('title');

/** The headings that may head the article: the top ones anywhere, lower ones about the first paragraph. */
function headings(blocks: readonly PageBlock[], first: number): number[] {
  const top: number[] = [];
  const lower: number[] = [];
  blocks.forEach((block, at) => {
    if (block.text.length > LONGEST) return;
    const isTop = block.kind === 'heading' ? block.level === 1 : (block.hints.near & TITLE) !== 0 && block.kind === 'text' && at <= first;
    if (isTop && top.length < MOST_TOP) top.push(at);
    else if (block.kind === 'heading' && at >= first - ABOVE && at <= first + BELOW && lower.length < MOST_LOWER) lower.push(at);
  });
  return [...top, ...lower];
}

/** What stands before and behind each sign that parts. */
function partsOf(text: string): string[] {
  const out: string[] = [];
  let count = 0;
  for (const sign of text.matchAll(PARTING)) {
    if (count++ === MOST_PARTINGS) break;
    // "Opinion: The port is closed" is whole
    if (sign[0].trim() === ':') continue;
    const ends = [text.slice(0, sign.index).trim(), text.slice(sign.index + sign[0].length).trim()];
    out.push(...ends.filter((end) => wordsOf(end).length > 1));
  }
  return out;
}

/** Where a heading holds a stated headline and no more than a date, a label or a note beside it; `null` where it does not. */
function heldBy(heading: string, { text, key }: TitleCandidate, readings: Readings): Part | null {
  if (wordsOf(text).length < HELD_WORDS || keyOf(heading) === key) return null;
  const folded = (value: string): string => value.replace(/\s/g, ' ').toLowerCase();
  const start = folded(heading).indexOf(folded(text));
  const end = start + text.length;
  if (start < 0 || folded(heading).length !== heading.length) return null;
  return [heading.slice(0, start), heading.slice(end)].every((rest) => isBeside(rest.trim(), readings)) ? { start, end } : null;
}

/** `Dec 18 2025`, `Blog:`, `(example.com) 87`, `– Part 2` */
function isBeside(rest: string, readings: Readings): boolean {
  return rest === '' || /^[\p{L}\p{N}_]+:$|^[(/|•·–—-].{0,30}$/u.test(rest) || isDate(rest, readings);
}
