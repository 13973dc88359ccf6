import type { Judged } from '../found.js';
import { isAlien } from './alien.js';
import { isVague, statedOn, type PageDate, type StatedDate } from './date-lines.js';

/** Letters beside the date on a line that is a date line. */
const MOST_REST = 24;
/** Points of a date that only its being alone makes the article's. */
const POINTS = 0.6;

/**
 * The dates of a page on which all date lines state one day, wherever they stand: on a page of teasers
 * each has its own. "Posted 2 weeks ago" is no day: readers' comments share it. Labelled lines go before bare ones. Empty where they differ.
 */
export function loneDate(judged: Judged): PageDate[] {
  const { blocks, role } = judged.scene.survey;
  const stated: StatedDate[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (role[at] === 'comments' || (at > judged.last && judged.last >= 0 && role[at] === 'related')) break;
    if (isAlien(judged, at, true)) continue;
    for (const each of statedOn(judged, at)) if (each.rest <= MOST_REST && !isVague(each.date)) stated.push(each);
  }
  const labelled = (['published', 'modified'] as const).flatMap((label) => oneDay(stated.filter(({ role: each }) => each === label)));
  if (labelled.length > 0) return labelled;
  const signed = oneDay(stated.filter((each) => each.signed));
  return signed.length > 0 ? signed : oneDay(stated);
}

function oneDay(dates: readonly StatedDate[]): PageDate[] {
  const first = dates[0];
  if (first === undefined || dates.some(({ value }) => value.slice(0, 10) !== first.value.slice(0, 10))) return [];
  return [{ ...first, points: POINTS }];
}
