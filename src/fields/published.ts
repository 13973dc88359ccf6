import type { Claim, Found, Judged } from './found.js';
import { standsForNone } from './meta/stated-date.js';
import { loneDate } from './page/lone-date.js';
import { datesOn, type PageDate } from './page/date-lines.js';
import { linesAround } from './page/places.js';

/** When the article was published and last changed. */
export interface PublicationDates {
  readonly publishedAt: Found<string> | null;
  readonly modifiedAt: Found<string> | null;
}

/** Fewest points that make a date the article's; found on development pages. */
const ENOUGH = 0.6;

/** Finds both dates in the lines about the article's head and foot: labels decide, then the place. */
function findPublished(judged: Judged): PublicationDates {
  const dates = linesAround(judged)
    .flatMap((line) => datesOn(judged, line))
    .filter(({ points, value }) => points >= ENOUGH && !standsForNone(value));
  const lone = dates.length > 0 || judged.stated.has('publishedAt') ? [] : loneDate(judged).filter(({ value }) => !standsForNone(value));
  const stated = best(dates, ({ role }) => role !== 'modified') ?? best(lone, ({ role }) => role !== 'modified');
  const changed = best(dates, ({ role }) => role === 'modified') ?? best(lone, ({ role }) => role === 'modified');
  const published = inYearOf(stated, changed, (value, day) => value <= day);
  const modified = inYearOf(changed, stated, (value, day) => value >= day);
  // Below the text an update says nothing of the first day: pages of reference and wikis have it there
  const either = published ?? (modified !== null && (judged.last < 0 || modified.at < judged.last) ? modified : null);
  return {
    publishedAt: either && foundDate(judged, published === null ? { ...either, points: UPDATE_ONLY } : either),
    modifiedAt: modified && foundDate(judged, modified),
  };
}

/** "Updated May 3" of a piece of May 2, 2019: of the years about the other date's that in which the order is right. */
function inYearOf(date: PageDate | null, other: PageDate | null, fits: (value: string, day: string) => boolean): PageDate | null {
  if (date?.date.yearless !== true || other === null || other.date.yearless === true || other.date.relative === true) return date;
  const day = other.value.slice(0, 10);
  const year = Number(day.slice(0, 4));
  const values = [year, year + 1, year - 1].map((each) => `${each}${date.value.slice(4)}`);
  const value = values.find((each) => fits(each.slice(0, 10), day));
  return value === undefined ? date : { ...date, value };
}

/**
 * Points of a date of publication that is only the date of the last update: on three in five of such
 * pages the two are one day, on the others the page does not show the first.
 */
const UPDATE_ONLY = 0.5;

function best(dates: readonly PageDate[], of: (date: PageDate) => boolean): PageDate | null {
  let found: PageDate | null = null;
  for (const date of dates) if (of(date) && date.points > (found?.points ?? 0)) found = date;
  return found;
}

/** A date line explains itself where hardly anything else stands on it. */
const MOST_REST = 30;

function foundDate(judged: Judged, { at, date, value, rest, points }: PageDate): Found<string> {
  const confidence = Math.min(0.97, 0.3 + points * 0.4);
  const block = judged.scene.survey.blocks[at];
  const claims: Claim[] = rest > MOST_REST ? [] : [{ at, rule: 'date-line', evidence: [`it states ${value}`], confidence }];
  return {
    value,
    provenance: { source: 'byline-line', confidence: confidence * Math.min(1, date.confidence + 0.1), ...(block && { span: block.span }) },
    claims,
    ...(date.ambiguous && { isAmbiguous: true as const }),
  };
}

/** The first half of {@link findPublished}. */
export function findPublishedAt(judged: Judged): Found<string> | null {
  return judged.readings.once('published', () => findPublished(judged)).publishedAt;
}

/** The second half of {@link findPublished}. */
export function findModifiedAt(judged: Judged): Found<string> | null {
  return judged.readings.once('published', () => findPublished(judged)).modifiedAt;
}
