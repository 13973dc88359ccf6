import { hintBit } from '../../page/hints.js';
import type { MetaFact } from '../../page/meta.js';
import type { PageBlock } from '../../page/page.js';
import { factsOf, keyOf, type Facts } from './facts.js';
import { TITLE_NAMES } from './names.js';

/** A text that may be the headline, with everything that says it. */
export interface TitleCandidate {
  /** The text as a block shows it, else as the metadata states it. */
  text: string;
  readonly key: string;
  /** Blocks that are that text. */
  readonly blocks: number[];
  /** Metadata that is that text. */
  readonly whole: MetaFact[];
  /** Metadata of which a part was taken off to get that text, and the part. */
  readonly parts: { readonly fact: MetaFact; readonly rest: string }[];
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

/** What parts the headline from the names of the site and the section. */
const PARTING = /\s[|•·–—»›:~\-/]{1,2}\s|[|»]|:\s|\s?\u2013\s/gu;

/**
 * Every text that may be the headline: headings, lines that look like one, titles of the metadata, and
 * what is left of each when parts at its ends are taken off.
 *
 * @param lines - blocks that look like a headline by the text alone, the best first
 */
export function titleCandidates(blocks: readonly PageBlock[], first: number, lines: readonly number[], facts: Facts): TitleCandidate[] {
  const found = new Map<string, TitleCandidate>();
  const get = (text: string): TitleCandidate | null => {
    const key = keyOf(text);
    if (key === '' || text.length > LONGEST) return null;
    let candidate = found.get(key);
    if (candidate === undefined) found.set(key, (candidate = { text, key, blocks: [], whole: [], parts: [] }));
    return candidate;
  };
  for (const at of new Set([...headings(blocks, first), ...lines])) {
    const text = blocks[at]?.text ?? '';
    get(text)?.blocks.push(at);
    for (const { part } of partsOf(text)) get(part);
  }
  for (const fact of factsOf(facts, TITLE_NAMES)) {
    const text = fact.value;
    get(text)?.whole.push(fact);
    for (const { part, rest } of partsOf(text)) get(part)?.parts.push({ fact, rest });
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

/** What stands before and behind each sign that parts, with what is then left out. */
function partsOf(text: string): { part: string; rest: string }[] {
  const out: { part: string; rest: string }[] = [];
  let count = 0;
  for (const sign of text.matchAll(PARTING)) {
    if (count++ === MOST_PARTINGS) break;
    const head = text.slice(0, sign.index).trim();
    const tail = text.slice(sign.index + sign[0].length).trim();
    if (head === '' || tail === '') continue;
    out.push({ part: head, rest: tail });
    // "Opinion: The port is closed" is whole
    if (sign[0] !== ': ') out.push({ part: tail, rest: head });
  }
  return out;
}
