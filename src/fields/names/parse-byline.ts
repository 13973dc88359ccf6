import { isKicker } from '../../tables.js';
import { tableLanguage } from '../dates/calendar-names.js';
import type { DateMatch, DateOptions } from '../dates/date-match.js';
import { dateRole } from '../dates/date-role.js';
import { findDates } from '../dates/find-dates.js';
import { behindShortOpener, hasCloser, LONGEST_WIDGET, withCloser, withShortOpener } from './byline-short.js';
import type { BylineMatch } from './byline-match.js';
import { withOpener } from './byline-opener.js';
import { isNameList, withoutOpener } from './byline-widget.js';
import { commentTail } from './comment-tail.js';
import { cellsOf, hasSeparator, isParted } from './cells.js';
import { openerAt, type Opener } from './openers.js';

/** Lines longer than this are prose; a byline stands in their head or nowhere. */
const HEAD = 400;
/** Lines that name their people behind a date or label are no longer. */
const LONGEST_DATED = 280;

/**
 * Reads a line that states who made the piece; `null` if it states nothing of the kind. A line that is a bare name is
 * none: see {@link looksLikeName}.
 *
 * @param known - what else is read off lines, for who has it at hand
 * @example
 * ```ts
 * parseByline('By Jane Doe and John Roe, Staff Writers | Nov 19, 2019 | 3 min read', { language: 'en' });
 * // { authors: [{ name: 'Jane Doe', start: 3, end: 11 }, { name: 'John Roe', ... }], role: 'author', date: {...}, ... }
 * parseByline('By the time we came, it was over.', { language: 'en' }); // null
 * ```
 */
export function parseByline(
  line: string,
  options: Pick<DateOptions, 'language' | 'now'> = {},
  known: KnownOfLines = readingOf(options),
): BylineMatch | null {
  const language = tableLanguage(options.language);
  const opener = line.length > HEAD ? openerAt(line, 0, HEAD, language) : known.opener(line);
  const isOpened = opener !== null || behindShortOpener(line, 0, line.length, language) >= 0;
  if (!isOpened && !mayBeByline(line)) return null;
  const head = line.slice(0, commentTail(line)?.start ?? HEAD);
  if (/^\s*(?:©|copyright\b|\(c\))/i.test(head) || isKicker(line)) return null;
  const dates = known.dates(head);
  // "5 things to know": a number alone
  if (!isOpened && dates.length === 0 && !isParted(head) && !isNameList(head) && !hasCloser(head)) return null;
  const cells = cellsOf(head, dates);
  const found =
    withOpener(head, cells, language) ??
    withShortOpener(head, cells, language) ??
    withCloser(head) ??
    (line.length > HEAD ? null : withoutOpener(head, cells, dates));
  return found !== null && dates[0] !== undefined ? { ...found, date: dates[0] } : found;
}

/** What is read off lines besides, with the same options. */
export interface KnownOfLines {
  /** The dates on a line. */
  readonly dates: (line: string) => readonly DateMatch[];
  /** The opener of a byline with which it begins. */
  readonly opener: (line: string) => Opener | null;
}

const readingOf = (options: DateOptions): KnownOfLines => ({
  dates: (line) => findDates(line, options),
  opener: (line) => openerAt(line, 0, line.length, tableLanguage(options.language)),
});

/** Can a line without an opener be one? Most have nothing that parts, dates or lists names, and leave here. */
function mayBeByline(line: string): boolean {
  const short = line.length <= LONGEST_WIDGET;
  // `Posted on May 3 by Jane`: a long line can hold its opener further on only where it starts with a date or its label
  if (line.length > LONGEST_DATED) return false;
  if (!short) return HAS_DIGIT.test(line.slice(0, 60)) && (HAS_DIGIT.test(line.slice(0, 24)) || dateRole(line.slice(0, 60)) !== null);
  if (HAS_DIGIT.test(line) || hasSeparator(line) || HAN_LABEL.test(line)) return true;
  if (isNameList(line)) return true;
  return hasCloser(line);
}

const HAS_DIGIT = /\d/;
/** `来源：新华社 作者：王伟`: a label behind a space. */
const HAN_LABEL = /\s[\u3040-\u9fff]{1,6}[:：]/;
