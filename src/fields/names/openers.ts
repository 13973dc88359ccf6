import { foldWord } from '../dates/fold-word.js';
import type { BylineRole } from './byline-match.js';
import { AUTHOR_OPENERS, HAN_OPENERS, NOT_OPENERS, OTHER_OPENERS } from './by-words.js';

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
  for (const [opener, role, glued] of HAN_OPENERS) {
    if (!head.startsWith(opener)) continue;
    const rest = head.slice(opener.length);
    const sign = /^[\s\u3000]*[:：/／＝=｜|][\s\u3000]*|^[\s\u3000]+/u.exec(rest);
    if (sign !== null || glued) return { role, weak: sign === null || !/[^\s\u3000]/u.test(sign[0]), accounts: false, start, end: start + opener.length + (sign?.[0].length ?? 0) };
  }
  return null;
}

/** The longest known phrase of up to six words. */
function wordOpener(line: string, start: number, to: number, language: string | null): Opener | null {
  let best: Opener | null = null;
  let joined = '';
  let count = 0;
  for (const match of line.slice(start, Math.min(to, start + 80)).matchAll(/[\p{L}\p{M}'’`/&-]+/gu)) {
    count += 1;
    if (count > MOST_WORDS) break;
    const word = match[0].replace(/[/&-]+$/, '');
    if (word === '' && match[0] !== '&') break;
    if (count === 1 && !FIRST_WORDS.has(foldWord(word))) return null;
    joined = joined === '' ? foldWord(word) : `${joined} ${match[0] === '&' ? '&' : foldWord(word)}`;
    const known = OPENERS.get(joined);
    if (known === undefined) continue;
    const end = start + match.index + word.length;
    const sign = /^[\s\u00a0]*(?:[:：=՝]|[/／](?![\s\p{L}]{0,3}in\b))[\s\u00a0]*|^[\s\u00a0]*[–—-](?=[\s\u00a0])[\s\u00a0]*/u.exec(line.slice(end, end + 8));
    if (sign === null && known.colon && !(joined === 'fot' && line.charAt(end) === '.')) continue;
    if (known.weak && known.languages !== null && language !== null && !known.languages.has(language) && !known.languages.has('en')) continue;
    best = { role: known.role, weak: known.weak && sign === null, accounts: /^(?:by|author|autor)|\bby$/.test(joined), start, end: end + (sign?.[0].length ?? 0) };
  }
  return best;
}

const OPENERS: ReadonlyMap<string, Known> = compile();

/** Most lines begin with none of these, and that ends the search. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...OPENERS.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''));

function compile(): Map<string, Known> {
  const map = new Map<string, Known>();
  const add = (phrases: string, known: Known): void => {
    for (const phrase of phrases.split('|')) {
      if (phrase === '') continue;
      const key = phrase.split(' ').map(foldWord).join(' ');
      const old = map.get(key);
      map.set(key, old === undefined ? known : join(old, known));
    }
  };
  add(NOT_OPENERS, { role: null, weak: false, colon: false, languages: null });
  for (const role of ['reviewer', 'photographer', 'editor'] as const) {
    for (const phrase of OTHER_OPENERS[role].split('|')) add(phrase, { role, weak: false, colon: !/[\s-]/.test(phrase) || phrase === 'photo credit' || phrase === 'image credit', languages: null });
  }
  for (const [language, { strong, weak, colon }] of Object.entries(AUTHOR_OPENERS)) {
    const languages = new Set([language]);
    add(strong, { role: 'author', weak: false, colon: false, languages });
    add(weak, { role: 'author', weak: true, colon: false, languages });
    add(colon, { role: 'author', weak: false, colon: true, languages });
  }
  return map;
}

/** Two languages may share a phrase: the easier terms hold, for both. */
function join(a: Known, b: Known): Known {
  const languages = a.languages === null || b.languages === null ? null : new Set([...a.languages, ...b.languages]);
  if (a.colon !== b.colon) return { ...(a.colon ? b : a), role: a.role, languages };
  return { role: a.role, weak: a.weak && b.weak, colon: a.colon, languages };
}
