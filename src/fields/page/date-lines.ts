import type { DateMatch } from '../dates/date-match.js';
import { dateRole, type DateRole, isLabelWord } from '../dates/date-role.js';
import { foldWord } from '../dates/fold-word.js';
import { clauseBits, FULL_STOP, namesPiece, SUBJECT, TERM, VERB, WORDS } from '../clause.js';
import type { Judged } from '../found.js';
import { DATE_JOINTS } from '../names/cells.js';
import { isSmall } from '../names/letters.js';
import { isAlien } from './alien.js';
import { labelsBehind } from './date-labels-behind.js';
import type { PlacedLine } from './places.js';

/** A date that stands about the article, with what the words beside it call it. */
export interface PageDate {
  readonly at: number;
  readonly date: DateMatch;
  readonly value: string;
  readonly role: DateRole | null;
  /** Letters of the line that are neither date nor label nor byline. */
  readonly rest: number;
  readonly points: number;
}

/** Longest line, in words, that is a date line and no sentence. */
const MOST_WORDS = 28;

/** A date, its role, and how much else is on its line. */
export interface StatedDate extends Omit<PageDate, 'points'> {
  /** True if the line is a byline as well. */
  readonly signed: boolean;
}

/** The dates on a line that is no prose, each with its role and what speaks for it being the article's. */
export function datesOn(judged: Judged, line: PlacedLine): PageDate[] {
  return isAlien(judged, line.at, false) ? [] : statedOn(judged, line.at).map((stated) => ({ ...stated, points: pointsOf(line, stated) }));
}

/** The dates on a line that is no prose. */
export function statedOn(judged: Judged, at: number): StatedDate[] {
  const block = judged.scene.survey.blocks[at];
  if (block === undefined || block.words > MOST_WORDS || block.kind === 'code') return [];
  const all = judged.readings.dates(block.text);
  // Most lines have none
  if (all.length === 0) return [];
  const dates = all.filter((date) => date.value !== null && (date.relative === true || !isVague(date)));
  if (dates.length === 0 || dates.length > 3) return [];
  const above = judged.scene.survey.blocks[at - 1];
  // "Yesterday" alone is as likely the name of a section, but not below a byline.
  const isDay = dates.some(({ relative }) => relative !== true) || /\p{N}/u.test(block.text);
  if (!isDay && dateRole(block.text) === null && (above === undefined || judged.readings.byline(above.text) === null)) return [];
  const signed = judged.readings.byline(block.text);
  if (signed === null && isSentence(block.text, dates)) return [];
  let from = 0;
  const roles = labelsBehind(block.text, dates);
  return dates.flatMap((date, index) => {
    const before = block.text.slice(from, date.start);
    from = date.end;
    const behind = index === dates.length - 1 ? block.text.slice(date.end) : '';
    const update = updateBehind(judged, date, behind);
    const role =
      roles !== null
        ? (roles[index] ?? null)
        : (dateRole(before) ??
          (FOLLOWED.test(behind) ? null : dateRole(behind)) ??
          (above !== undefined && above.words <= 4 && before.trim().length < 3 ? dateRole(above.text) : null));
    const rest = signed?.rest ?? restOf(block.text, dates);
    if (role === null && (opensTerm(before) || isVague(date))) return [];
    const stated: StatedDate = { at, date, value: date.value ?? '', role, rest, signed: signed !== null };
    return update === null ? [stated] : [stated, { ...stated, value: update, role: 'modified' }];
  });
}

/** "November 2019" is as likely an issue of a paper; "Posted 2 weeks ago" dates the article, as well as it can. */
export function isVague({ precision }: DateMatch): boolean {
  return precision === 'year' || precision === 'month';
}

/** "3 May 2021 14:05, updated 16:40", "17h45 Updated 3 weeks ago": figures go on behind the words, which belong to them. */
const FOLLOWED = /^[^\d|·•]{3,40}\d/u;

/** "3 May 2021 14:05, updated 16:40": the update on the same day of which a line gives the time alone; `null` without. */
function updateBehind(judged: Judged, { value }: DateMatch, behind: string): string | null {
  const day = value?.slice(0, 10) ?? '';
  const label = FOLLOWED.exec(behind)?.[0].slice(0, -1);
  if (label === undefined || dateRole(label) !== 'modified') return null;
  const [read] = judged.readings.dates(`${day}, ${behind.slice(label.length)}`);
  return read?.value?.startsWith(`${day}T`) === true ? read.value : null;
}

/** "Die Preise ab dem 1. Januar 2024": the date is what the words before it are about. */
function opensTerm(before: string): boolean {
  const words = [...before.matchAll(WORDS)].slice(-2);
  return words.length > 1 && words.some(([word]) => (clauseBits(foldWord(word)) & TERM) !== 0);
}

/** Words so long say something between a label and its date: "Updated rules apply from May 3", but "Published in the Herald on May 3". */
const TELLING = 4;

/**
 * "She died on May 3, 2021.", "His book was published on May 3, 2021.": the dates of a sentence that is not about the
 * article. What ends without a full stop is taken for a label with its date.
 */
function isSentence(text: string, dates: readonly DateMatch[]): boolean {
  const first = dates[0]?.start ?? 0;
  // "Discussion in Ports, started by Jane, May 3, 2021."
  if (opensClause(text.slice(0, first), text.slice(dates.at(-1)?.end ?? 0))) return true;
  if (
    !(FULL_STOP.test(text) || text.endsWith(':')) ||
    (dates.at(-1)?.end ?? 0) >= text.trimEnd().length ||
    text.slice(0, first).trimEnd().endsWith(',')
  )
    return false;
  const words = [...text.matchAll(WORDS)].filter(({ index }) => !dates.some(({ start, end }) => index >= start && index < end));
  const label = words.findLastIndex(({ 0: word, index }) => index < first && isLabelWord(foldWord(word)));
  const tells = words.some(
    ({ 0: word, index }, at) =>
      at > label &&
      (label < 0 || index < first) &&
      word.length >= TELLING &&
      isSmall(word.charAt(0)) &&
      !DATE_JOINTS.has(word) &&
      !isLabelWord(foldWord(word)),
  );
  if (dateRole(text.slice(0, first)) === null && dateRole(text.slice(first)) === null)
    return tells || (clauseBits(foldWord(words[0]?.[0] ?? '')) & SUBJECT) !== 0;
  return (tells && label >= 0) || (words.some(([word]) => (clauseBits(foldWord(word)) & VERB) !== 0) && !namesPiece(text));
}

/** "The flood of May 3, 2021 was worse": a verb goes on right behind the date of words that are no label. */
function opensClause(before: string, behind: string): boolean {
  const [, word = ''] = /^ (\p{Ll}+)/u.exec(behind) ?? [];
  return before !== '' && dateRole(before) === null && (clauseBits(foldWord(word)) & VERB) !== 0;
}

/** True for a line too long for a date line, or a sentence about its dates. */
export function isTold(judged: Judged, at: number): boolean {
  const block = judged.scene.survey.blocks[at];
  if (block === undefined) return false;
  const dates = judged.readings.dates(block.text);
  return block.words > MOST_WORDS || (dates.length > 0 && judged.readings.byline(block.text) === null && isSentence(block.text, dates));
}

/** Letters outside the dates and the words of their labels. */
function restOf(text: string, dates: readonly DateMatch[]): number {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(WORDS, (word) => (isLabelWord(word) ? '' : word)).match(/\p{L}/gu)?.length ?? 0;
}

/** `5 min read`: only pieces have it. */
const READING_TIME = /\d ?-?(?:min\b|minutes?\b|minuten|minuti|minutos|мин|分)/iu;

function pointsOf({ place, distance, block: { text } }: PlacedLine, { date, role, rest, signed }: StatedDate): number {
  let points = date.confidence + (role === null ? 0 : 0.35) + (signed ? 0.15 : 0) - (rest > 12 ? (rest - 12) * 0.012 : 0);
  if (READING_TIME.test(text)) points += 0.15;
  if (place === 'title') points -= 0.3;
  else if (place === 'opening') points -= 0.05 + 0.04 * distance;
  else if (place === 'head') points += 0.3 - 0.02 * Math.max(0, distance - 3);
  else if (place === 'above') points -= 0.1 + 0.03 * distance;
  else points -= 0.4 + 0.02 * distance;
  return points;
}
