import { isAsciiLetter } from '../../page/ascii.js';
import { foldWord } from '../dates/fold-word.js';
import type { BylineRole } from './byline-match.js';
import { isCapital, isEastAsian, isSmall, signFrom } from './letters.js';
import {
  AUTHOR,
  BEFORE_CAPITALS,
  COLON,
  DIRECT,
  EDITOR,
  HAN_OPENERS,
  NOBODY,
  openerBits,
  openerPhraseBits,
  PHOTOGRAPHER,
  PREPOSITION,
  REVIEWER,
  WEAK_OPENERS,
} from '../../tables.js';

/** A byline opener found in a line. */
export interface Opener {
  /** `null`: it opens a line about somebody who made nothing here ("Sponsored by"). */
  readonly role: BylineRole | null;
  /** True for prepositions: nothing but names may follow. */
  readonly weak: boolean;
  /** True where an account's name may follow: "Posted by infuy", "Author: jdoe", but not "Text: string". */
  readonly accounts: boolean;
  readonly start: number;
  /** First code unit behind it and its colon. */
  readonly end: number;
}

/** An opener in front of which also accounts and bodies are read as names. */
export const AUTHOR_OPENER = 'Author: ';

/** No opener has more words. */
const MOST_WORDS = 6;
const ROLES = AUTHOR | REVIEWER | PHOTOGRAPHER | EDITOR | NOBODY;

/**
 * The opener at the head of a stretch: `By Jane`, `ByJane`, `Written by: Jane`, `Autor: Jana`, `文／王`. Prepositions of
 * another language than the one given do not count.
 */
export function openerAt(line: string, from: number, to: number, language: string | null): Opener | null {
  let start = from;
  for (let sign = signFrom(line, start); start < to && sign > 0; sign = signFrom(line, start)) start += sign;
  if (start >= to) return null;
  if (opensBy(line, start) && isCapital(line.charAt(start + 2)) && isSmall(line.charAt(start + 3)))
    return { role: 'author', weak: false, accounts: true, start, end: start + 2 };
  return isEastAsian(line.charCodeAt(start)) ? hanOpener(line, start, to) : wordOpener(line, start, to, language);
}

const opensBy = (line: string, at: number): boolean => 'bB'.includes(line.charAt(at)) && 'yY'.includes(line.charAt(at + 1));

function hanOpener(line: string, start: number, to: number): Opener | null {
  // 新华社记者王小明: whose reporter it is
  const outlet = OUTLET.exec(line.slice(start, Math.min(to, start + 12)))?.[0].length ?? 0;
  const head = line.slice(start + outlet, Math.min(to, start + outlet + 12));
  for (const [bits, openers] of HAN_OPENERS) {
    for (const entry of openers.split(' ')) {
      const opener = entry.replace('+', '');
      if (!head.startsWith(opener)) continue;
      const sign = /^\s*[:：/／＝=｜|・]\s*|^\s+/u.exec(head.slice(opener.length));
      if (sign !== null || opener !== entry)
        return {
          role: roleOf(bits),
          weak: sign === null || sign[0].trim() === '',
          accounts: false,
          start,
          end: start + outlet + opener.length + (sign?.[0].length ?? 0),
        };
    }
  }
  return null;
}

const OUTLET = /^\p{Script=Han}{2,6}(?=[记記]者)/u;

/** True where a Chinese, Japanese or Korean label with its colon or slash begins: `编辑：`, `写真=`. */
export function isHanLabel(line: string, at: number): boolean {
  return isEastAsian(line.charCodeAt(at)) && hanOpener(line, at, line.length)?.weak === false;
}

/** Words of who or what up to a preposition or colon. */
function wordOpener(line: string, start: number, to: number, language: string | null): Opener | null {
  let best: Opener | null = null;
  let joined = '';
  let last = '';
  let bits = 0;
  let role = 0;
  let at = start;
  for (let words = 1; words <= MOST_WORDS && at < to; words += 1) {
    const first = at;
    while (at < to && (isAsciiLetter(line.charCodeAt(at)) || !BREAKS.includes(line.charAt(at)))) at += 1;
    if (at === first || at - first > 24) break;
    const word = foldWord(line.slice(first, at));
    let found = openerBits(word);
    joined = words > 1 ? `${joined}_${word}` : word;
    if (words > 1) found |= openerPhraseBits(`${last}_${word}`) | openerPhraseBits(joined);
    if (found === 0) break;
    last = word;
    bits |= found;
    if ((found & ROLES) !== 0 && (role & (AUTHOR | COLON)) !== (AUTHOR | COLON)) role = found;
    const sign = behindSign(line, at, to);
    const strong = (found & PREPOSITION) !== 0 && (bits & ROLES) !== 0;
    const weak =
      words === 1 &&
      (found & PREPOSITION) !== 0 &&
      isSpoken(word, language) &&
      (!BEFORE_CAPITALS.has(word) || isCapital(line.charAt(at + 1)));
    const labelled = (sign > at || (word === 'fot' && line.charAt(at - 1) === '.')) && (bits & COLON) !== 0;
    if (strong || weak || labelled || (found & DIRECT) !== 0) {
      best = {
        role: roleOf((bits & NOBODY) | role || AUTHOR),
        weak: weak && sign === at,
        accounts: /^(?:by|author|autor)|_by$/.test(joined),
        start,
        end: sign,
      };
      if (strong || weak) break;
    }
    if (sign > at) break;
    while (at < to && (line.charAt(at) === ' ' || line.charAt(at) === '\u00a0')) at += 1;
  }
  return best;
}

/** What ends a word of an opener. */
const BREAKS = ' \u00a0\t\n\r:：=՝/／–—|,;!?()[]"“”„«»0123456789';

/** Prepositions of the page's language alone; "by" stands on pages of all. */
function isSpoken(word: string, language: string | null): boolean {
  const languages = WEAK_OPENERS.get(word);
  return languages !== undefined && (language === null || word === 'by' || languages.split(' ').includes(language));
}

/** Behind the colon, slash or spaced dash that follows, and its spaces; `at` itself where there is none. */
function behindSign(line: string, at: number, to: number): number {
  let end = at;
  while (end < to && line.charAt(end).trim() === '') end += 1;
  const sign = line.charAt(end);
  const next = line.slice(end + 1, end + 4);
  const is =
    (sign !== '' && ':：=՝'.includes(sign)) ||
    ((sign === '/' || sign === '／') && !/^\s?in\b/.test(next)) ||
    (sign !== '' && '–—-'.includes(sign) && /^\s/.test(next));
  if (!is || end >= to) return at;
  end += 1;
  while (end < to && line.charAt(end).trim() === '') end += 1;
  return end;
}

function roleOf(bits: number): BylineRole | null {
  if ((bits & NOBODY) !== 0) return null;
  return (bits & AUTHOR) !== 0 ? 'author' : (bits & REVIEWER) !== 0 ? 'reviewer' : (bits & EDITOR) !== 0 ? 'editor' : 'photographer';
}
