import { isGivenName } from '../../tables.js';
import type { DateMatch } from '../dates/date-match.js';
import { foldWord } from '../dates/fold-word.js';
import { LONGEST_WIDGET } from './byline-short.js';
import type { BylineMatch } from './byline-match.js';
import { type Cell, lettersIn } from './cells.js';
import { isSmall } from './letters.js';
import { looksLikeName } from './looks-like-name.js';
import { splitNames, type Names } from './split-names.js';

/**
 * `Jane Doe · 5 min read`, `Jane Doe, Contributor`, `Ryan Bald 02 Feb 2026 7 Comments`: a name beside a date, a reading
 * time or a role. Without an opener a heading looks the same, so the name has to begin with a given name, or be a full
 * one beside a date with its day.
 */
export function withoutOpener(line: string, cells: readonly Cell[], dates: readonly DateMatch[]): BylineMatch | null {
  const texts = cells.filter(({ kind }) => kind === 'text');
  if (line.length > LONGEST_WIDGET || texts.length === 0 || texts.length > 3 || NOT_WIDGETS.test(line)) return null;
  const day = dates.find(({ precision, confidence }) => precision !== 'year' && precision !== 'month' && confidence >= 0.6);
  const readingTime = cells.some(({ kind, start, end }) => kind === 'meta' && READING_TIME.test(line.slice(start, end)));
  // Nothing beside it and nothing in it that a byline would have
  if (day === undefined && !readingTime && cells.length === 1 && !isNameList(line)) return null;
  for (const cell of texts) {
    // "تاریخ انتشار: 3 May": a label that no table knows, in scripts without capitals two words like those of a name
    if (ENDS_IN_COLON.test(line.slice(cell.start, cell.end))) continue;
    const names = splitNames(line, cell.start, cell.end);
    if (names.prose || names.nobody || names.names.length === 0) continue;
    // "Weather/Storms": sections of a site
    if (names.names.length < 2 && SLASHED.test(line.slice(cell.start, cell.end))) continue;
    const beside = cell.beside && (day !== undefined || readingTime);
    // "Jane Doe on behalf of the group" beside a date, but no footnote
    if (names.described === 'other' && !(beside && names.score >= 0.7 && !line.slice(cell.start, cell.end).includes(','))) continue;
    const role =
      texts.length === 1 && dates.length === 0 && (names.described === 'role' || cells[cells.indexOf(cell) + 1]?.kind === 'role');
    const listed = texts.length === 1 && names.names.length > 1 && names.described === 'no';
    if (
      names.first === 'team'
        ? !(beside && names.score >= 0.5)
        : !personStands(names, (beside && day !== undefined) || (role && cells.length > 1), beside || role || listed)
    )
      continue;
    const rest = lettersIn(
      line,
      texts.filter((other) => other !== cell),
    );
    if (rest > 40) continue;
    // "Jane 3/4/2021 at 8:42am" is how readers' comments are signed
    const signed = day?.precision === 'minute' && day.start >= cell.end && !readingTime ? 0.6 : 1;
    return { authors: names.names, role: 'author', confidence: names.score * signed * (rest > 0 ? 0.6 : 0.75), rest };
  }
  return null;
}

const ENDS_IN_COLON = /[:：]\s{0,9}$/;

/** Signed posts of other sites, picture agencies, footnotes. */
const NOT_WIDGETS = /\(@\w+\)|\b(?:getty images|shutterstock|istock|unsplash|ap photo|accessed|retrieved|consulted)\b/i;

/** Words on both sides of a slash. */
export const SLASHED = /[\p{L}.] ?\/ ?\p{L}/u;

/** `5 min read`: only pieces have it. */
export const READING_TIME = /\d ?-?(?:min\b|mins\b|minut|m\b|мин|分)|reading|read time/i;

function personStands(names: Names, besideDay: boolean, besideAnything: boolean): boolean {
  if (names.first !== 'person' || !besideAnything) return false;
  const scores = names.names.map(({ name }) => looksLikeName(name));
  const full = scores.every((score) => score >= 0.7);
  const known = scores.filter((score) => score >= 0.9).length;
  // Of several full names not every given name is known
  if (known === scores.length || (scores.length > 1 && full && known * 2 >= scores.length)) return true;
  return besideDay && (full || (scores.length === 1 && names.score >= 0.5));
}

/** Names side by side with nothing else are believed only if the first is known. */
export function isNameList(line: string): boolean {
  const first = /^\s*([^\s,;&]*)/.exec(line)?.[1] ?? '';
  return isGivenName(foldWord(first)) && !isSmall(first.charAt(0)) && LISTED.test(line) && !SENTENCE.test(line);
}

/** Ends like a sentence. */
const SENTENCE = /[a-z]{3}[.!?:]\s*$/;
/** A comma, an ampersand or a joining word: names and roles, or several names. */
const LISTED = /[,;&+،、，・(]|\s[^\s\d]{1,5}\s|\s(?:founder|editor|writer)/i;
