import { tableLanguage } from '../dates/calendar-names.js';
import type { DateMatch } from '../dates/date-match.js';
import { dateRole } from '../dates/date-role.js';
import { findDates } from '../dates/find-dates.js';
import { foldWord } from '../dates/fold-word.js';
import type { BylineMatch, BylineRole } from './byline-match.js';
import { behindLabel } from './bare-labels.js';
import { type Cell, cellsOf, hasSeparator } from './cells.js';
import { CLOSERS, isGivenName, isKicker } from '../../tables.js';
import { FULL_STOP, hasClause, namesPiece } from '../clause.js';
import { isTitle } from './east-asian-name.js';
import { isSmall, letterCount, LETTER_OR_DIGIT } from './letters.js';
import { looksLikeName } from './looks-like-name.js';
import { openerAt, type Opener } from './openers.js';
import { readOrganisation } from './organisation.js';
import { splitNames, type Names } from './split-names.js';
import { behindStaffPhrase } from './staff-phrase.js';

/** Lines longer than this are prose; a byline stands in their head or nowhere. */
const HEAD = 400;
/** Widgets are short. */
const LONGEST_WIDGET = 140;
/** Lines that name their people behind a date or label are no longer. */
const LONGEST_DATED = 280;
/** With more leftover letters than this a line is no byline: `weak` if its opener can also open a sentence, else `strong`. */
const MOST_REST = { weak: 40, strong: 160 };

/**
 * Reads a line that states who made the piece; `null` if it states nothing of the kind. A line that is a bare name is
 * none: see {@link looksLikeName}.
 *
 * @example
 * ```ts
 * parseByline('By Jane Doe and John Roe, Staff Writers | Nov 19, 2019 | 3 min read', { language: 'en' });
 * // { authors: [{ name: 'Jane Doe', start: 3, end: 11 }, { name: 'John Roe', ... }], role: 'author', date: {...}, ... }
 * parseByline('By the time we came, it was over.', { language: 'en' }); // null
 * ```
 */
export function parseByline(
  line: string,
  options: { readonly language?: string | null; readonly now?: Date | null } = {},
): BylineMatch | null {
  const language = tableLanguage(options.language);
  if (
    openerAt(line, 0, Math.min(line.length, HEAD), language) === null &&
    !mayBeByline(line) &&
    behindLabel(line, 0, line.length, language) < 0
  )
    return null;
  const head = line.slice(0, HEAD);
  if (/^\s*(?:©|copyright\b|\(c\))/i.test(head) || isKicker(line)) return null;
  const dates = findDates(head, options);
  const cells = cellsOf(head, dates);
  const found =
    withOpener(head, cells, language) ??
    withLabel(line, cells, language) ??
    withCloser(head) ??
    (line.length > HEAD ? null : withoutOpener(head, cells, dates));
  return found !== null && dates[0] !== undefined ? { ...found, date: dates[0] } : found;
}

/** Can a line without an opener be one? Most have nothing that parts, dates or lists names, and leave here. */
function mayBeByline(line: string): boolean {
  const short = line.length <= LONGEST_WIDGET;
  // `Posted on May 3 by Jane`: a long line can hold its opener further on only where it starts with a date or its label
  if (line.length > LONGEST_DATED) return false;
  if (!short) return HAS_DIGIT.test(line.slice(0, 60)) && (HAS_DIGIT.test(line.slice(0, 24)) || dateRole(line.slice(0, 60)) !== null);
  if (HAS_DIGIT.test(line) || hasSeparator(line) || HAN_LABEL.test(line)) return true;
  if (isNameList(line)) return true;
  const words = withoutMail(withoutBrackets(line.trim()));
  return CLOSERS.some((closer) => words.endsWith(closer));
}

/** Names side by side with nothing else are believed only if the first is known. */
function isNameList(line: string): boolean {
  const [first = ''] = line.trimStart().split(/[\s,;&]/, 1);
  return isGivenName(foldWord(first)) && !isSmall(first.charAt(0)) && LISTED.test(line) && !SENTENCE.test(line);
}

const HAS_DIGIT = /\d/;
/** `来源：新华社 作者：王伟`: a label behind a space. */
const HAN_LABEL = /\s[\u3040-\u9fff]{1,6}[:：]/;
/** Between two sentences. */
const NEXT_SENTENCE = /(?<=\p{Ll}[.!?])\s(?=\p{Lu})/u;
/** Ends like a sentence. */
const SENTENCE = /[a-z]{3}[.!?:]\s*$/;
/** A comma, an ampersand or a joining word: names and roles, or several names. */
const LISTED = /[,;&+،、，・(]|\s[^\s\d]{1,5}\s|\s(?:founder|editor|writer)/i;

/** Cells that open with "By" and the like; an author wins over a reviewer or photographer. */
function withOpener(line: string, cells: readonly Cell[], language: string | null): BylineMatch | null {
  let other: BylineMatch | null = null;
  for (const [index, cell] of cells.entries()) {
    const found = openerAt(line, cell.start, cell.end, language);
    if (found === null) continue;
    // "Posted on May 3 by Jane": the label in front makes the preposition certain
    const opener = found.weak && cells[index - 1]?.kind === 'label' ? { ...found, weak: false } : found;
    if (opener.role === null) return other;
    // "By | Jane Doe" and "Author - Jane Doe": the name is the next cell
    let end = cell.end;
    if (!LETTER_OR_DIGIT.test(line.slice(opener.end, end))) {
      const next = cells[index + 1];
      if (next?.kind !== 'text' || openerAt(line, next.start, next.end, language) !== null) continue;
      end = next.end;
    }
    const match = asMatch(line, cells, index, opener, opener.role, end, language);
    if (match?.role === 'author') return match;
    other ??= match;
  }
  return other;
}

function asMatch(
  line: string,
  cells: readonly Cell[],
  index: number,
  opener: Opener,
  role: BylineRole,
  end: number,
  language: string | null,
): BylineMatch | null {
  const names = splitNames(line, behindStaffPhrase(line, opener.end, end), end, language);
  // "Photos by John Roe" beside the name is no rest
  const others = cells.filter(
    (cell, at) =>
      cell.kind === 'text' &&
      (at < index || (at > index && cell.start >= end)) &&
      openerAt(line, cell.start, cell.end, language)?.weak !== false,
  );
  const last = names.names[names.names.length - 1];
  const behind = line.slice(last?.end ?? opener.end, end);
  const [sentence = ''] = behind.split(NEXT_SENTENCE, 1);
  // By Robert Burns, "To a Mouse" was written in 1785.
  if (FULL_STOP.test(behind) && hasClause(sentence) && (opener.weak || !namesPiece(sentence))) return null;
  const rest = lettersIn(line, others) + (names.prose ? letterCount(behind) : 0);
  const beside = cells[index]?.beside === true || cells[index + 1]?.kind === 'meta';
  if (names.nobody && last === undefined) return { authors: [], role, confidence: 0.6, rest };
  const body = last === undefined || names.first === 'other' ? readOrganisation(line, opener.end, end) : null;
  if (body !== null) {
    const sure = opener.weak ? (beside ? 0.5 : others.length === 0 ? 0.4 : 0) : 0.55;
    return sure === 0 || rest > MOST_REST.strong ? null : { authors: [body], role, confidence: sure, rest };
  }
  if (last === undefined) return null;
  const confidence = confidenceOf(names, opener, rest, index, beside, others.length === 0);
  return confidence < 0.3 ? null : { authors: names.names, role, confidence, rest };
}

function confidenceOf(names: Names, opener: Opener, rest: number, index: number, beside: boolean, whole: boolean): number {
  if (rest > (opener.weak && !beside ? MOST_REST.weak : MOST_REST.strong)) return 0;
  if (names.prose && (opener.weak || names.score < 0.6)) return 0;
  const account = names.first === 'handle';
  if (account && !opener.accounts) return 0;
  // "by phone" and "by ibby", "By Role" and "By Susan": one word needs a date beside it or a given name
  const single =
    names.names.length === 1 &&
    (account || (names.first === 'person' && names.score < 0.5 && !/\p{Ll}\p{Lu}/u.test(names.names[0]?.name ?? '')));
  if (single && opener.weak && !beside) return account && whole && opener.end - opener.start === 3 ? 0.3 : 0;
  const base = names.first === 'team' ? 0.75 : 0.5 + names.score / 2;
  return Math.max(0, base - (names.prose ? 0.25 : 0) - (rest > 30 ? 0.1 : 0) - (index > 2 ? 0.1 : 0) - (account ? 0.15 : 0));
}

/** `Author Tom Field`, `Report: Tom Field | 3 May`: so short a label opens headlines too, so full names have to be all that follows. */
function withLabel(line: string, cells: readonly Cell[], language: string | null): BylineMatch | null {
  const [first, ...others] = cells;
  if (first === undefined || line.length > LONGEST_WIDGET || others.some(({ kind }) => kind === 'text')) return null;
  const from = behindLabel(line, first.start, first.end, language);
  const { names, prose, described, score } = splitNames(line, from < 0 ? first.end : from, first.end, language);
  const last = names[names.length - 1];
  if (last === undefined || prose || described !== 'no' || letterCount(line.slice(last.end, first.end)) > 0) return null;
  // Outside English the word in front is of the very language of the page
  const least = language === 'en' || language === null ? KNOWN : FULL;
  return names.every(({ name }) => looksLikeName(name) >= least)
    ? { authors: names, role: 'author', confidence: 0.5 + score / 3, rest: 0 }
    : null;
}

/** How much a name looks like one that opens with a given name, and like any full one. */
const KNOWN = 0.85;
const FULL = 0.7;

/** `홍길동 기자`, `Ali Veli tarafından yazıldı` */
function withCloser(line: string): BylineMatch | null {
  const trimmed = withoutMail(withoutBrackets(line.trim()));
  const closer = trimmed.length > 60 ? undefined : CLOSERS.find((each) => trimmed.endsWith(each));
  if (closer === undefined) return null;
  const start = line.indexOf(trimmed);
  const { names, prose, score } = splitNames(line, start, start + trimmed.length - (isTitle(closer) ? 0 : closer.length));
  return names.length > 0 && !prose && score >= 0.4 ? { authors: names, role: 'author', confidence: 0.5 + score / 3, rest: 0 } : null;
}

/** `[홍길동 기자]`, without the brackets. */
const withoutBrackets = (line: string): string =>
  /^[[［〔【(（][^\]］〕】)）]*[\]］〕】)）]$/.test(line) ? line.slice(1, -1).trim() : line;

/** `홍길동 기자 hong@example.com`, without the address. */
function withoutMail(line: string): string {
  const at = line.lastIndexOf('@');
  const space = line.lastIndexOf(' ', at);
  return at < 0 || space < 0 || line.includes(' ', at) ? line : line.slice(0, space).trimEnd();
}

/**
 * `Jane Doe · 5 min read`, `Jane Doe, Contributor`, `Ryan Bald 02 Feb 2026 7 Comments`: a name beside a date, a reading
 * time or a role. Without an opener a heading looks the same, so the name has to begin with a given name, or be a full
 * one beside a date with its day.
 */
function withoutOpener(line: string, cells: readonly Cell[], dates: readonly DateMatch[]): BylineMatch | null {
  const texts = cells.filter(({ kind }) => kind === 'text');
  if (line.length > LONGEST_WIDGET || texts.length === 0 || texts.length > 3 || NOT_WIDGETS.test(line)) return null;
  const day = dates.find(({ precision, confidence }) => precision !== 'year' && precision !== 'month' && confidence >= 0.6);
  const readingTime = cells.some(({ kind, start, end }) => kind === 'meta' && READING_TIME.test(line.slice(start, end)));
  // Nothing beside it and nothing in it that a byline would have
  if (day === undefined && !readingTime && cells.length === 1 && !isNameList(line)) return null;
  for (const cell of texts) {
    const names = splitNames(line, cell.start, cell.end);
    if (names.prose || names.nobody || names.names.length === 0) continue;
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

/** Signed posts of other sites, picture agencies, footnotes. */
const NOT_WIDGETS = /\(@\w+\)|\b(?:getty images|shutterstock|istock|unsplash|ap photo|accessed|retrieved|consulted)\b/i;

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

const lettersIn = (line: string, cells: readonly Cell[]): number =>
  cells.reduce((count, { start, end }) => count + letterCount(line.slice(start, end)), 0);
