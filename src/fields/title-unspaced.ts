/*
 * Headlines in Thai, Lao, Burmese and Khmer: no spaces part the words and no capitals begin them, so that a headline looks
 * like a short paragraph.
 */
import type { Decision } from '../judge/decision.js';
import { isWordless } from '../judge/phrases/tokens.js';
import type { Survey } from '../judge/survey.js';
import type { PageBlock } from '../page/page.js';

/** So many letters and marks in a row are about a syllable. */
export const SYLLABLE = 4;
/** Words are counted by syllables; about so many of them are one word. */
const SYLLABLES = 2;
/** The longest headline, in UTF-16 code units. */
const LONGEST = 140;
/** The paragraph below a headline is so many times longer, and no further below, in blocks. */
const LONGER = 1.2;
const REACH = 6;

/** True for letters of these scripts. */
export const isUnjoined = (code: number): boolean => code < 0x2e80 && isWordless(code);

/** Words of a line, as many as a text with spaces has for as much. */
export function wordsOf({ text, words }: PageBlock): number {
  return isUnspaced(text) ? Math.ceil(words / SYLLABLES) : words;
}

/** True for a line in these scripts that is no longer than a headline and ends like none of their sentences. */
export function isShortUnspaced({ text }: PageBlock): boolean {
  return text.length <= LONGEST && isUnspaced(text) && !endsUnspacedSentence(text);
}

/** True for a sentence of Burmese or Khmer by its last sign. */
export function endsUnspacedSentence(text: string): boolean {
  return /[\u104a\u104b\u17d4\u17d5]["'”’»)]?$/u.test(text);
}

/** True for a line in Thai or Lao, whose sentences end without a sign, so that nothing tells one from a headline. */
export function mayBeSentence(text: string): boolean {
  return /^\P{L}*[\u0e00-\u0eff]/u.test(text);
}

/** True for a line that begins in one of these scripts, signs and digits aside. */
function isUnspaced(text: string): boolean {
  for (let at = 0; at < Math.min(text.length, LONGEST); at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && !(code > 0x5a && code < 0x61)) return isUnjoined(code);
  }
  return false;
}

/**
 * Index of the first paragraph, of which `first` is what is taken for it: in these scripts it may be the headline, which
 * ends in no sign, and a longer paragraph stands below, or byline and date between them.
 */
export function firstParagraph({ blocks, own, prose }: Survey, decisions: readonly Decision[], first: number): number {
  const block = blocks[first];
  if (block === undefined || own[first]?.ending !== 0 || !isShortUnspaced(block)) return first;
  for (let at = first + 1; at <= first + REACH; at++) {
    const below = blocks[at];
    if (below === undefined) return first;
    if (decisions[at]?.keep === true && (prose[at] as number) > 0) return below.text.length >= LONGER * block.text.length ? at : first;
  }
  return first;
}
