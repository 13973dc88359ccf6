import { hintBit } from '../../page/hints.js';
import type { MetaFact } from '../../page/meta.js';
import type { PageBlock, Piece } from '../../page/page.js';
import type { Readings } from '../readings.js';
import { factsOf, keyOf, wordsOf, type Facts } from './facts.js';
import { TITLE_NAMES } from './names.js';
import { bareHeadline, isDate, PARTING, type Heads, type OwnNames, type Part } from './title-ends.js';

/** Where a block shows a headline. */
export interface Place extends Part {
  /** Index of the block. */
  readonly at: number;
}

/** A text that may be the headline, with everything that says it; names of the site and its sections are off. */
export interface StatedTitle {
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
export function statedTitles(
  blocks: readonly PageBlock[],
  first: number,
  lines: readonly number[],
  facts: Facts,
  names: OwnNames,
  readings: Readings,
): StatedTitle[] {
  const found = new Map<string, StatedTitle>();
  const get = (text: string): StatedTitle | null => {
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
  const heads = headsOf(shown.flatMap((at) => blocks[at] ?? []));
  const stated = new Set<StatedTitle>();
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
      const part = heldBy(block, candidate, readings);
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

/** What the headings among some blocks tell. One that is all link may be the name of the site, which leads home. */
function headsOf(shown: readonly PageBlock[]): Heads {
  const top = shown.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const isUnlinked = ({ text, linkChars }: PageBlock): boolean => linkChars < text.length;
  return {
    top: new Set(top.map(({ text }) => keyOf(text))),
    unlinked: new Set(top.filter(isUnlinked).flatMap(({ text, pieces }) => [text, ...besideKicker(text, pieces)].map(keyOf))),
    words: shown
      .filter((block) => isUnlinked(block) && (block.kind === 'heading' || (block.hints.near & TITLE) !== 0))
      .map(({ text }) => new Set(wordsOf(text))),
  };
}

/** What stands before and behind each sign that parts, where the other side may be a name. */
function partsOf(text: string): string[] {
  const out: string[] = [];
  let count = 0;
  for (const sign of text.matchAll(PARTING)) {
    if (count++ === MOST_PARTINGS) break;
    // "Opinion: The port is closed" is whole
    if (sign[0].trim() === ':') continue;
    const [head, tail] = [text.slice(0, sign.index).trim(), text.slice(sign.index + sign[0].length).trim()];
    if (mayBeName(tail) && wordsOf(head).length > 1) out.push(head);
    if (mayBeName(head) && wordsOf(tail).length > 1) out.push(tail);
  }
  return out;
}

/** A long word in small letters: `ferries wait for calm seas`. */
const SMALL_WORD = /(?<![\p{L}\p{N}'’.-])\p{Ll}{4,}/u;

/** False for a text that no site or section is called. */
function mayBeName(text: string): boolean {
  return !SMALL_WORD.test(text);
}

/** Where a heading holds a stated headline and no more than a date, a label or a note beside it; `null` where it does not. */
function heldBy({ text: heading, pieces }: PageBlock, { text, key }: StatedTitle, readings: Readings): Part | null {
  if (wordsOf(text).length < HELD_WORDS || keyOf(heading) === key) return null;
  const folded = (value: string): string => value.replace(/\s/g, ' ').toLowerCase();
  const start = folded(heading).indexOf(folded(text));
  const end = start + text.length;
  if (start < 0 || folded(heading).length !== heading.length) return null;
  // "<em>Massive</em> storm" goes on in small letters
  const isApart = heading.charAt(start) === text.charAt(0) && standsApart(pieces, start, end);
  return [heading.slice(0, start), heading.slice(end)].every(
    (rest) => isBeside(rest.trim(), readings) || (isApart && wordsOf(rest).length <= KICKER_WORDS),
  )
    ? { start, end }
    : null;
}

/** A kicker in an element of its own is no longer: `<h1><span>Weather</span> <span>Storm closes the port</span></h1>`. */
const KICKER_WORDS = 3;

/** What is left of a heading when the words in front of its first tag, or behind its last one, are few. */
function besideKicker(text: string, pieces: readonly Piece[]): string[] {
  const ends: number[] = [];
  let at = 0;
  pieces.forEach((piece, i) => {
    if (i > 0 && piece.span.start !== pieces[i - 1]?.span.end) ends.push(at);
    at += piece.text.length;
  });
  const [first = 0, last = 0] = [ends.find((end) => text.slice(0, end).trim() !== ''), ends.at(-1)];
  const parts: readonly (readonly [kicker: string, rest: string])[] = [
    [text.slice(0, first), text.slice(first)],
    [text.slice(last), text.slice(0, last)],
  ];
  return parts.flatMap(([kicker, rest]) =>
    kicker !== '' && kicker !== text && wordsOf(kicker).length <= KICKER_WORDS && wordsOf(rest).length >= HELD_WORDS ? [rest] : [],
  );
}

/** True for a part of a block that tags part from the rest, and that no tag parts. */
function standsApart(pieces: readonly Piece[], start: number, end: number): boolean {
  let at = 0;
  let last = -1;
  for (const { text, span } of pieces) {
    const isParted = last >= 0 && span.start !== last;
    if (isParted && at > start && at < end) return false;
    // A piece with words on both sides of an end of the part: no tag stands there
    for (const edge of [start - at, end - at])
      if (edge > 0 && edge < text.length && text.slice(0, edge).trim() !== '' && text.slice(edge).trim() !== '') return false;
    at += text.length;
    last = span.end;
  }
  return true;
}

/** `Dec 18 2025`, `Blog:`, `(example.com) 87`, `– Part 2` */
function isBeside(rest: string, readings: Readings): boolean {
  return rest === '' || /^[\p{L}\p{N}_]+:$|^[(/|•·–—-].{0,30}$/u.test(rest) || isDate(rest, readings);
}
