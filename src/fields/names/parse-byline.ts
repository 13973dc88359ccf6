import { tableLanguage } from '../dates/calendar-names.js';
import type { DateMatch } from '../dates/date-match.js';
import { findDates } from '../dates/find-dates.js';
import { dateRole } from '../dates/date-role.js';
import { mayBeRelative } from '../dates/relative.js';
import type { BylineMatch, BylineRole, NameMatch } from './byline-match.js';
import { CLOSERS } from './by-words.js';
import { foldWord } from '../dates/fold-word.js';
import { GIVEN_NAMES } from './given-names.js';
import { chunksOf, hasSeparator, type Chunk } from './chunks.js';
import { looksLikeName } from './looks-like-name.js';
import { openerAt, type Opener } from './openers.js';
import { readOrganisation } from './read-organisation.js';
import { splitNames, type Names } from './split-names.js';

/** Lines longer than this are prose; a byline stands in their head or nowhere. */
const HEAD = 400;

/** So many letters left over make a line something else than a byline, with an opener that a sentence could have too or not. */
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
export function parseByline(line: string, options: { readonly language?: string | null; readonly now?: Date | null } = {}): BylineMatch | null {
  const head = line.length > HEAD ? line.slice(0, HEAD) : line;
  if (!/\p{L}/u.test(head) || /^\s*(?:©|copyright\b|\(c\))/iu.test(head)) return null;
  const language = tableLanguage(options.language);
  if (isPlain(head) && openerAt(head, 0, head.length, language) === null) return null;
  if (line.length > LONGEST_WIDGET && openerAt(head, 0, head.length, language) === null && !opensDated(head)) return null;
  const dates = findDates(head, options);
  const chunks = chunksOf(head, dates);
  const stated = withOpener(head, chunks, language, dates) ?? withCloser(head, dates);
  if (stated !== null) return stated;
  return line.length > HEAD ? null : withoutOpener(head, chunks, dates);
}

/** Nothing in it parts it, dates it or lists names: without an opener it is no byline, and most lines are such. */
function isPlain(line: string): boolean {
  if (HAS_DIGIT.test(line) || hasSeparator(line)) return false;
  if (line.length > LONGEST_WIDGET) return true;
  return !CLOSERS.some((closer) => line.trimEnd().endsWith(closer)) && (!LISTED.test(line) || SENTENCE.test(line) || !hasGivenName(line)) && (line.length > 48 || !mayBeRelative(line));
}

/** Names side by side with nothing else are believed only if one of them is known. */
function hasGivenName(line: string): boolean {
  for (const [word] of line.matchAll(LETTERS)) if (GIVEN_NAMES.has(foldWord(word))) return true;
  return false;
}

const LETTERS = /[\p{L}\p{M}'’.]+/gu;

const HAS_DIGIT = /\p{N}/u;

/** `Posted on May 3 by Jane`: a long line can hold its opener further on only where it starts with a date or its label. */
function opensDated(head: string): boolean {
  const opening = head.slice(0, 60);
  return dateRole(opening) !== null || /\d/.test(opening.slice(0, 24)) || /^.{0,60}\s[|·•—]\s/u.test(head);
}

/** Chunks that open with "By" and the like; an author wins over a reviewer or photographer. */
function withOpener(line: string, chunks: readonly Chunk[], language: string | null, dates: readonly DateMatch[]): BylineMatch | null {
  let other: BylineMatch | null = null;
  for (let index = 0; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (chunk === undefined) break;
    const found = openerAt(line, chunk.start, chunk.end, language);
    if (found === null) continue;
    // "Posted on May 3 by Jane": the label in front makes the preposition certain
    const opener = found.weak && chunks[index - 1]?.kind === 'label' ? { ...found, weak: false } : found;
    if (opener.role === null) return other;
    // "By | Jane Doe" and "Author - Jane Doe": the name is the next cell
    const next = chunks[index + 1];
    const empty = !/[\p{L}\p{N}]/u.test(line.slice(opener.end, chunk.end));
    if (empty && (next === undefined || next.kind !== 'text' || openerAt(line, next.start, next.end, language) !== null)) continue;
    const end = empty && next !== undefined ? next.end : chunk.end;
    const match = asMatch(line, chunks, index, opener, end, dates);
    if (match === null) continue;
    if (match.role === 'author') return match;
    other ??= match;
  }
  return other;
}

function asMatch(line: string, chunks: readonly Chunk[], index: number, opener: Opener, end: number, dates: readonly DateMatch[]): BylineMatch | null {
  const names = splitNames(line, opener.end, end);
  const role: BylineRole = opener.role ?? 'author';
  const others = chunks.filter((chunk, at) => chunk.kind === 'text' && (at < index || (at > index && chunk.start >= end)));
  const rest = letterCount(line, others) + (names.prose ? tailLength(line, names, opener.end, end) : 0);
  if (names.nobody && names.names.length === 0) return { authors: [], role, ...dated(dates), confidence: 0.6, rest };
  const beside = chunks[index]?.beside === true || chunks[index + 1]?.kind === 'meta';
  const body = names.names.length === 0 || names.first === 'other' ? readOrganisation(line, opener.end, end) : null;
  if (body !== null) {
    const sure = opener.weak ? (beside ? 0.5 : others.length === 0 ? 0.4 : 0) : 0.55;
    return sure === 0 || rest > MOST_REST.strong ? null : { authors: [body], role, ...dated(dates), confidence: sure, rest };
  }
  if (names.names.length === 0) return null;
  const confidence = confidenceOf(names, opener, rest, index, beside, others.length === 0);
  return confidence < 0.3 ? null : { authors: names.names, role, ...dated(dates), confidence, rest };
}

function confidenceOf(names: Names, opener: Opener, rest: number, index: number, beside: boolean, whole: boolean): number {
  if (rest > (opener.weak && !beside ? MOST_REST.weak : MOST_REST.strong)) return 0;
  if (names.prose && (opener.weak || names.score < 0.6)) return 0;
  const account = names.first === 'handle';
  if (account && !opener.accounts) return 0;
  // "by phone" and "by ibby", "By Role" and "By Susan": one word needs a date beside it or a given name
  const single = names.names.length === 1 && (account || (names.first === 'person' && names.score < 0.5 && !/\p{Ll}\p{Lu}/u.test(names.names[0]?.name ?? '')));
  if (single && opener.weak && !beside) return account && whole && opener.end - opener.start === 3 ? 0.3 : 0;
  const base = names.first === 'team' ? 0.75 : 0.5 + names.score / 2;
  return Math.max(0, base - (names.prose ? 0.25 : 0) - (rest > 30 ? 0.1 : 0) - (index > 2 ? 0.1 : 0) - (account ? 0.15 : 0));
}

/** `홍길동 기자`, `Ali Veli tarafından yazıldı` */
function withCloser(line: string, dates: readonly DateMatch[]): BylineMatch | null {
  const trimmed = line.trimEnd();
  if (trimmed.length > 60) return null;
  for (const closer of CLOSERS) {
    if (!trimmed.endsWith(closer)) continue;
    const end = trimmed.length - closer.length;
    const names = splitNames(line, line.length - line.trimStart().length, end);
    if (names.names.length > 0 && !names.prose && names.score >= 0.4) return { authors: names.names, role: 'author', ...dated(dates), confidence: 0.5 + names.score / 3, rest: 0 };
  }
  return null;
}

/**
 * `Jane Doe · 5 min read`, `Jane Doe, Contributor`, `Ryan Bald 02 Feb 2026 7 Comments`: a name beside a date, a reading
 * time or a role. Without an opener a heading looks the same, so the name has to begin with a given name, or be a full
 * one beside a date with its day.
 */
function withoutOpener(line: string, chunks: readonly Chunk[], dates: readonly DateMatch[]): BylineMatch | null {
  const texts = chunks.filter((chunk) => chunk.kind === 'text');
  if (line.length > LONGEST_WIDGET || texts.length === 0 || texts.length > 3 || NOT_WIDGETS.test(line)) return null;
  const day = dates.find((date) => date.precision !== 'year' && date.precision !== 'month' && date.confidence >= 0.6);
  const readingTime = chunks.some((chunk) => chunk.kind === 'meta' && READING_TIME.test(line.slice(chunk.start, chunk.end)));
  // Nothing beside it and nothing in it that a byline would have
  if (day === undefined && !readingTime && chunks.length === 1 && (!LISTED.test(line) || SENTENCE.test(line) || !hasGivenName(line))) return null;
  for (const chunk of texts) {
    const names = splitNames(line, chunk.start, chunk.end);
    if (names.prose || names.nobody || names.names.length === 0) continue;
    const beside = chunk.beside && (day !== undefined || readingTime);
    // "Jane Doe on behalf of the group" beside a date, but no footnote
    if (names.described === 'other' && !(beside && names.score >= 0.9 && !line.slice(chunk.start, chunk.end).includes(','))) continue;
    const role = texts.length === 1 && dates.length === 0 && (names.described === 'role' || chunks[chunks.indexOf(chunk) + 1]?.kind === 'role');
    const listed = texts.length === 1 && names.names.length > 1 && names.described === 'no';
    if (names.first === 'team' ? !(beside && names.score >= 0.5) : !personStands(names, beside && day !== undefined, beside || role || listed)) continue;
    const rest = letterCount(line, texts.filter((other) => other !== chunk));
    if (rest > 40) continue;
    // "Jane 3/4/2021 at 8:42am" is how readers' comments are signed
    const signed = day?.precision === 'minute' && day.start >= chunk.end && !readingTime ? 0.6 : 1;
    return { authors: names.names, role: 'author', ...dated(dates), confidence: names.score * signed * (rest > 0 ? 0.6 : 0.75), rest };
  }
  return null;
}

/** Ends like a sentence, begins like none of a name. */
const SENTENCE = /^\P{L}*\p{Ll}|\p{Ll}{3}[.!?:]\s*$/u;

/** A comma, an ampersand or a joining word: names and roles, or several names. */
const LISTED = /[,;&+،、，・(]|\s\p{L}{1,5}\s|\s(?:founder|editor|writer)/iu;

/** Widgets are short. */
const LONGEST_WIDGET = 140;

/** Signed posts of other sites, picture agencies, footnotes. */
const NOT_WIDGETS = /\(@\w+\)|\b(?:getty images|shutterstock|istock|unsplash|ap photo|accessed|retrieved|consulted)\b|^\s*(?:©|copyright)/iu;

const READING_TIME = /\d\s*(?:-\s*)?(?:m|min|mins|minute|minutes|minuten|minuti|minutos|мин|分)\b|reading|read time/iu;

function personStands(names: Names, besideDay: boolean, besideAnything: boolean): boolean {
  if (names.first !== 'person' || !besideAnything) return false;
  const scores = names.names.map((name) => looksLikeName(name.name));
  // Of several full names not every given name is known
  if (scores.length > 1 && scores.every((score) => score >= 0.7) && scores.filter((score) => score >= 0.9).length * 2 >= scores.length) return true;
  if (scores.every((score) => score >= 0.9)) return true;
  return besideDay && (scores.every((score) => score >= 0.7) || (scores.length === 1 && names.score >= 0.5));
}

const dated = (dates: readonly DateMatch[]): { date: DateMatch } | Record<string, never> => (dates[0] === undefined ? {} : { date: dates[0] });

function letterCount(line: string, chunks: readonly Chunk[]): number {
  let count = 0;
  for (const chunk of chunks) count += line.slice(chunk.start, chunk.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return count;
}

/** Letters behind the last name of a chunk. */
function tailLength(line: string, names: Names, from: number, to: number): number {
  const last: NameMatch | undefined = names.names[names.names.length - 1];
  return line.slice(last?.end ?? from, to).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
