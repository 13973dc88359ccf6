import { trimSigns } from './trim-end.js';
import { foldWord } from '../dates/fold-word.js';
import type { BylineRole } from './byline-match.js';
import { BEFORE_BY, COLON_OPENERS, HAN_OPENERS, NOT_OPENERS, OTHER_OPENERS, STRONG_OPENERS, WEAK_OPENERS } from './by-words.js';

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

interface Known {
  readonly role: BylineRole | null;
  readonly weak: boolean;
  readonly colon: boolean;
  /** Languages that open so; `null`: any. */
  readonly languages: ReadonlySet<string> | null;
}

/** No opener has more words. */
const MOST_WORDS = 6;

/**
 * The opener at the head of a stretch: `By Jane`, `ByJane`, `Written by: Jane`, `Autor: Jana`, `文／王`. Prepositions of
 * another language than the one given do not count.
 */
export function openerAt(line: string, from: number, to: number, language: string | null): Opener | null {
  let start = from;
  while (start < to && /[^\p{L}\p{N}]/u.test(line.charAt(start))) start += 1;
  if (start >= to) return null;
  const glued = /^(?:By|BY|by)(?=\p{Lu}\p{Ll})/u.exec(line.slice(start, start + 4));
  if (glued !== null) return { role: 'author', weak: false, accounts: true, start, end: start + 2 };
  return hanOpener(line, start, to) ?? wordOpener(line, start, to, language);
}

function hanOpener(line: string, start: number, to: number): Opener | null {
  const head = line.slice(start, Math.min(to, start + 12));
  if (!/[\u3040-\u9fff\uac00-\ud7a3]/.test(head.charAt(0))) return null;
  for (const { opener, role, glued } of HAN) {
    if (!head.startsWith(opener)) continue;
    const rest = head.slice(opener.length);
    const sign = /^\s*[:：/／＝=｜|]\s*|^\s+/u.exec(rest);
    if (sign !== null || glued) return { role, weak: sign === null || !/\S/u.test(sign[0]), accounts: false, start, end: start + opener.length + (sign?.[0].length ?? 0) };
  }
  return null;
}

const HAN = HAN_OPENERS.flatMap(([role, openers]) =>
  openers.split(' ').map((opener) => ({ opener: opener.replace('+', ''), role, glued: opener.startsWith('+') })),
);

/** The longest known phrase of up to six words, an article in front of it aside. */
function wordOpener(line: string, start: number, to: number, language: string | null): Opener | null {
  let best: Opener | null = null;
  let joined = '';
  let count = 0;
  for (const match of line.slice(start, Math.min(to, start + 80)).matchAll(/[\p{L}\p{M}'’`/&-]+/gu)) {
    count += 1;
    if (count > MOST_WORDS) break;
    const word = trimSigns(match[0], '/&-');
    if (word === '' && match[0] !== '&') break;
    if (count === 1) {
      const folded = foldWord(word);
      if (ARTICLES.has(folded)) {
        count = 0;
        if (match.index > 0) return null;
        continue;
      }
      if (!FIRST_WORDS.has(folded)) return null;
    }
    joined = joined === '' ? foldWord(word) : `${joined} ${match[0] === '&' ? '&' : foldWord(word)}`;
    const known = OPENERS.get(joined);
    if (known === undefined) continue;
    const end = start + match.index + word.length;
    const sign = /^\s*(?:[:：=՝]|[/／](?![\s\p{L}]{0,3}in\b))\s*|^\s*[–—-](?=\s)\s*/u.exec(line.slice(end, end + 8));
    if (sign === null && known.colon && !(joined === 'fot' && line.charAt(end) === '.')) continue;
    if (known.weak && known.languages !== null && language !== null && !known.languages.has(language) && !known.languages.has('en')) continue;
    best = { role: known.role, weak: known.weak && sign === null, accounts: /^(?:by|author|autor)|\bby$/.test(joined), start, end: end + (sign?.[0].length ?? 0) };
  }
  return best;
}

/** "Ein Beitrag von", "a guest post by", "un article de". */
const ARTICLES: ReadonlySet<string> = new Set(['ein', 'eine', 'the', 'um', 'un', 'una', 'une']);

const OPENERS: ReadonlyMap<string, Known> = compile();

/** Most lines begin with none of these, and that ends the search. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...OPENERS.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

function compile(): Map<string, Known> {
  const map = new Map<string, Known>();
  const add = (phrases: string, role: BylineRole | null, colon: (phrase: string) => boolean, end = ''): void => {
    for (const phrase of phrases.split(' ')) {
      const key = `${phrase}${end}`.split('_').map(foldWord).join(' ');
      const old = map.get(key);
      // Where two terms hold for a phrase, the easier one does
      map.set(key, old === undefined ? { role, weak: false, colon: colon(phrase), languages: null } : { ...old, role, colon: old.colon && colon(phrase) });
    }
  };
  const never = (): boolean => false;
  add(NOT_OPENERS, null, never);
  for (const [role, phrases] of OTHER_OPENERS) add(phrases, role, (phrase) => !/[_-]/.test(phrase) || phrase.endsWith('_credit'));
  for (const [role, words] of BEFORE_BY) add(words, role, never, '_by');
  add(STRONG_OPENERS, 'author', never);
  add(COLON_OPENERS, 'author', () => true);
  for (const [word, languages] of WEAK_OPENERS) map.set(foldWord(word), { role: 'author', weak: true, colon: false, languages: new Set(languages.split(' ')) });
  return map;
}
