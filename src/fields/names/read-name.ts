import { isKicker } from '../../tables.js';
import { readClosed } from './closed-name.js';
import { readEastAsian } from './east-asian-name.js';
import { signBefore, signFrom } from './letters.js';
import type { Piece } from './name-piece.js';
import { MOST_WORDS, withoutAccount, wordsOf } from './name-word.js';
import { readPerson } from './person-name.js';

/** `[8]Hannah Price`: text browsers number links. */
const LINK_NUMBER = /^ ?\[\d{1,4}\]/;

/** Reads one stretch between commas or joining words. */
export function readName(line: string, from: number, to: number): Piece {
  const [start, end] = trim(line, from, to);
  const nothing: Piece = { kind: 'other', start, end, words: 0, score: 0, tail: 'none' };
  if (start >= end) return nothing;
  const whole = line.slice(start, end);
  if (isKicker(whole)) return nothing;
  if (whole.length <= 14 && /[\u3040-\u9fff\uac00-\ud7a3]/.test(whole)) return readEastAsian(whole, nothing);
  const words = withoutAccount(wordsOf(line, start, end));
  if (words.length === 0) return nothing;
  return (words.length <= MOST_WORDS ? readClosed(words, nothing) : null) ?? readPerson(words, nothing);
}

/** Without what stands around a name: spaces, quotes, dashes, brackets, stars. */
function trim(line: string, from: number, to: number): [number, number] {
  let start = from + (LINK_NUMBER.exec(line.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0);
  let end = to;
  for (let sign = signFrom(line, start); sign > 0 && start < end && line.charAt(start) !== '@'; sign = signFrom(line, start)) start += sign;
  for (let sign = signBefore(line, end); sign > 0 && end > start && !').]®'.includes(line.charAt(end - 1)); sign = signBefore(line, end))
    end -= sign;
  // "(By Jane Doe)": a bracket that was opened outside
  if (/[)\]]$/.test(line.slice(start, end)) && !/[([]/.test(line.slice(start, end))) end -= 1;
  return [start, end];
}
