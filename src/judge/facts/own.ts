import type { PageBlock } from '../../page/page.js';
import { isAsciiLetter, isDigit } from '../../page/ascii.js';
import { isCloser, isSentenceEnd, isUnspaced } from '../../read/chars.js';
import { lastSign, oddSigns } from './end-signs.js';
import { wordFacts, type FunctionWords, type WordFacts } from './word-facts.js';

/** What one block shows by itself, counted in one scan of its text. */
export interface OwnFacts extends WordFacts {
  /** Words, near enough: see {@link PageBlock.words}. */
  readonly words: number;
  /** Characters. */
  readonly length: number;
  /** Ends of sentences, inside and at the end. */
  readonly sentences: number;
  /** How the text ends: 0 as it may, 1 like a sentence, 2 with a colon, 3 cut off by dots, 4 with a comma. */
  readonly ending: number;
  /** Commas of any script. */
  readonly commas: number;
  /** Share of the words of cased scripts, the first apart, that begin with a capital, 0 to 1. */
  readonly capitalShare: number;
  /** Share of the characters that are digits, 0 to 1. */
  readonly digitShare: number;
  /** Share of the cased letters that are capitals, 0 to 1. */
  readonly upperShare: number;
  /** What it begins with: 0 capital, 1 lower case, 2 digit, 3 quote, 4 other sign, 5 letter without case. */
  readonly opening: number;
  /** What the last character is; see {@link lastSign}. */
  readonly last: number;
  /** Signs of addresses, menus and widgets, at most 20. */
  readonly odd: number;
}

const COMMAS: ReadonlySet<number> = /* @__PURE__ */ (() => new Set([...'、،，؛；'].map((char) => char.charCodeAt(0))))();

/** True for commas and semicolons of any script. */
function isComma(code: number): boolean {
  return code < 0x80 ? code === 0x2c || code === 0x3b : COMMAS.has(code);
}

/** Counts what one block shows by itself. */
export function ownFacts(block: PageBlock, words: readonly string[], functionWords: FunctionWords): OwnFacts {
  const { text } = block;
  let sentences = 0;
  let commas = 0;
  let digits = 0;
  let upper = 0;
  let cased = 0;
  let capitals = 0;
  let starts = 0;
  let fresh = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09) {
      fresh = true;
      continue;
    }
    if (isAsciiLetter(code) || code >= 0xc0) {
      const kind = caseOf(code, text, at);
      if (kind !== 0) {
        cased++;
        if (kind === 2) upper++;
        if (fresh) {
          starts++;
          if (kind === 2) capitals++;
        }
      } else if (isSentenceEnd(code)) sentences++;
      else if (isComma(code)) commas++;
    } else if (isDigit(code)) digits++;
    else if (isComma(code)) commas++;
    else if (isSentenceEnd(code) && endsHere(text, at)) sentences++;
    fresh = false;
  }
  const length = text.length;
  return {
    words: block.words,
    length,
    sentences,
    ending: endingOf(text),
    commas,
    capitalShare: starts === 0 ? 0 : capitals / starts,
    digitShare: digits / length,
    upperShare: cased === 0 ? 0 : upper / cased,
    opening: openingOf(text),
    last: lastSign(text),
    odd: oddSigns(text),
    ...wordFacts(words, functionWords),
  };
}

/** 1 for a small letter, 2 for a capital, 0 for what has no case. */
function caseOf(code: number, text: string, at: number): number {
  if (code < 0x80) return code >= 0x61 ? 1 : 2;
  if (isUnspaced(code)) return 0;
  const char = text.charAt(at);
  const low = char.toLowerCase();
  if (low !== char) return 2;
  return char.toUpperCase() !== char ? 1 : 0;
}

/** True if the mark at `at` has the end or a space behind it, closing quotes aside. */
function endsHere(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && next < at + 4 && isCloser(text.charCodeAt(next))) next++;
  return next >= text.length || text.charCodeAt(next) === 0x20;
}

function endingOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && at > text.length - 4 && isCloser(text.charCodeAt(at))) at--;
  // French puts a space before a closing quote.
  if (at > 0 && at < text.length - 1 && text.charCodeAt(at) === 0x20) at--;
  const code = text.charCodeAt(at);
  if (code === 0x2026 || text.endsWith('...')) return 3;
  if (isSentenceEnd(code)) return 1;
  if (code === 0x3a || code === 0xff1a) return 2;
  return isComma(code) ? 4 : 0;
}

function openingOf(text: string): number {
  const code = text.charCodeAt(0);
  if (isDigit(code)) return 2;
  if (isAsciiLetter(code) || code >= 0xc0) {
    const kind = caseOf(code, text, 0);
    if (kind === 2) return 0;
    if (kind === 1) return 1;
    return isCloser(code) ? 3 : 5;
  }
  return isCloser(code) ? 3 : 4;
}
