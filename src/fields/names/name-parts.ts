import { foldWord } from '../dates/fold-word.js';
import { CREDENTIALS } from './people-words.js';
import { trimSigns } from './trim-end.js';

/** A word of a stretch, with its place in the line. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Most words that a name, title or role is looked for in. */
export const MOST_WORDS = 24;

/** True for `MD`, `Ph.D.`, `CFP®`, `E-RYT`. */
export function isCredential(word: string): boolean {
  const bare = word.replace(/\P{L}/gu, '');
  if (bare.length < 2 || bare.length > 6 || !CREDENTIALS.has(bare.toUpperCase())) return false;
  return bare === bare.toUpperCase() || /^(?:Ph\.?D|Psy\.?D|Pharm\.?D|Ed\.?D|M\.?Sc|B\.?Sc|M\.?Ed|M\.?Phil|MBChB|Dr\.?PH|D\.?Sc|Mcoun|MEng)\.?[®*™,;]*$/.test(word);
}

/** The words of a stretch, brackets and quotes aside. */
export function wordsOf(line: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of line.slice(start, end).matchAll(/[^\s"“”„«»]+/gu)) {
    if (words.length > MOST_WORDS) break;
    const text = trimSigns(match[0], ',;:*!?®™');
    if (text === '') continue;
    words.push({ text, folded: foldWord(text), start: start + match.index, end: start + match.index + text.length });
  }
  return words;
}

/** Without what stands around a name: spaces, quotes, dashes, brackets, stars. */
export function trim(line: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(line.charAt(start))) start += 1;
  while (end > start && TRAIL.test(line.charAt(end - 1))) end -= 1;
  // "(By Jane Doe)": a bracket that was opened outside
  if (/[)\]]/.test(line.charAt(end - 1)) && !/[([]/.test(line.slice(start, end))) end -= 1;
  return [start, end];
}

const EDGE = /[^\p{L}\p{N}\p{M}@\ud800-\udfff]/u;
const TRAIL = /[^\p{L}\p{N}\p{M})\].®\ud800-\udfff]/u;

/** Its letters and marks. */
export const letters = (folded: string): string => folded.replace(/[^\p{L}\p{M}]/gu, '');
/** Anna of Anna-Lena. */
export const firstPart = (folded: string): string => folded.split('-', 1)[0] ?? '';
