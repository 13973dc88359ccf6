import type { DateMatch } from '../dates/date-match.js';
import { dateRole, type DateRole } from '../dates/date-role.js';
import type { Judged } from '../found.js';
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
  return statedOn(judged, line.at).map((stated) => ({ ...stated, points: pointsOf(line, stated) }));
}

/** The dates on a line that is no prose. */
export function statedOn(judged: Judged, at: number): StatedDate[] {
  const block = judged.scene.survey.blocks[at];
  if (block === undefined || block.words > MOST_WORDS || block.kind === 'code') return [];
  const dates = judged.readings.dates(block.text).filter(({ value, precision }) => value !== null && precision !== 'year' && precision !== 'month');
  const above = judged.scene.survey.blocks[at - 1];
  const isSigned = above !== undefined && judged.readings.byline(above.text) !== null;
  // "Yesterday" alone is as likely the name of a section, but not below a byline.
  if (dates.length === 0 || dates.length > 3 || !(isSigned || /\p{N}/u.test(block.text) || dateRole(block.text) !== null)) return [];
  const signed = judged.readings.byline(block.text);
  let from = 0;
  return dates.map((date, index) => {
    const before = block.text.slice(from, date.start);
    from = date.end;
    const behind = index === dates.length - 1 ? block.text.slice(date.end) : '';
    const role = dateRole(before) ?? dateRole(behind) ?? (above !== undefined && above.words <= 4 && before.trim().length < 3 ? dateRole(above.text) : null);
    const rest = signed?.rest ?? restOf(block.text, dates);
    return { at, date, value: date.value ?? '', role, rest, signed: signed !== null };
  });
}

/** Letters outside the dates; labels are few letters and no harm. */
function restOf(text: string, dates: readonly DateMatch[]): number {
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.match(/\p{L}/gu)?.length ?? 0;
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
