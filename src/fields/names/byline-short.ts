import { CLOSERS, PIECE_OPENERS, SIGNLESS_OPENERS } from '../../tables.js';
import { foldWord } from '../dates/fold-word.js';
import type { BylineMatch } from './byline-match.js';
import type { Cell } from './cells.js';
import { isTitle } from './east-asian-name.js';
import { letterCount } from './letters.js';
import { KNOWN_NAME, looksLikeName } from './looks-like-name.js';
import { splitNames } from './split-names.js';

/** Widgets are short. */
export const LONGEST_WIDGET = 140;

/** Where the names begin behind a short opener at the start of a stretch; -1 where there is none, or it is of another language. */
export function behindShortOpener(line: string, from: number, to: number, language: string | null): number {
  const head = /^\s{0,4}([^\s:：,.;|]{4,12})(\s?[:：])?\s+/u.exec(line.slice(from, Math.min(to, from + 24)));
  if (head?.[1] === undefined) return -1;
  const languages = (head[2] === undefined ? SIGNLESS_OPENERS : PIECE_OPENERS).get(foldWord(head[1]));
  return languages?.split(' ').includes(language ?? 'en') === true ? from + head[0].length : -1;
}

/** `Author Tom Field`, `Report: Tom Field | 3 May`: so short an opener begins headlines too, so full names have to be all that follows. */
export function withShortOpener(line: string, cells: readonly Cell[], language: string | null): BylineMatch | null {
  const [first, ...others] = cells;
  if (first === undefined || line.length > LONGEST_WIDGET || others.some(({ kind }) => kind === 'text')) return null;
  const from = behindShortOpener(line, first.start, first.end, language);
  if (from < 0) return null;
  const { names, prose, described, score } = splitNames(line, from, first.end, language);
  const last = names[names.length - 1];
  if (last === undefined || prose || described !== 'no' || letterCount(line.slice(last.end, first.end)) > 0) return null;
  // Outside English the word in front is of the very language of the page
  const least = language === 'en' || language === null ? KNOWN_NAME : FULL;
  return names.every(({ name }) => looksLikeName(name) >= least)
    ? { authors: names, role: 'author', confidence: 0.5 + score / 3, rest: 0 }
    : null;
}

/** How much a name looks like any full one. */
const FULL = 0.7;

/** `홍길동 기자`, `Ali Veli tarafından yazıldı` */
export function withCloser(line: string): BylineMatch | null {
  const trimmed = withoutMail(withoutBrackets(line.trim()));
  const closer = trimmed.length > 60 ? undefined : closerOf(trimmed);
  if (closer === undefined) return null;
  const start = line.indexOf(trimmed);
  const { names, prose, score } = splitNames(line, start, start + trimmed.length - (isTitle(closer) ? 0 : closer.length));
  return names.length > 0 && !prose && score >= 0.4 ? { authors: names, role: 'author', confidence: 0.5 + score / 3, rest: 0 } : null;
}

const closerOf = (text: string): string | undefined => CLOSERS.find((each) => text.endsWith(each));

/** True for a line that ends so. */
export const hasCloser = (line: string): boolean => closerOf(withoutMail(withoutBrackets(line.trim()))) !== undefined;

/** `[홍길동 기자]`, without the brackets. */
const withoutBrackets = (line: string): string =>
  /^[[［〔【(（][^\]］〕】)）]*[\]］〕】)）]$/.test(line) ? line.slice(1, -1).trim() : line;

/** `홍길동 기자 hong@example.com`, without the address. */
function withoutMail(line: string): string {
  const at = line.lastIndexOf('@');
  const space = line.lastIndexOf(' ', at);
  return at < 0 || space < 0 || line.includes(' ', at) ? line : line.slice(0, space).trimEnd();
}
