import type { Check, CheckFinding } from '../check.js';

/** Zones differ by 26 hours: a day is given as grace. */
const DAY = 86_400_000;

/** Who sets the day of publication ahead changes nothing after that: so many milliseconds, four weeks. */
const AHEAD = 28 * DAY;

/** Both dates of an article that has them. */
const datesOf = (article: {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}): { readonly path: ['publishedAt' | 'modifiedAt']; readonly date: string }[] =>
  (['publishedAt', 'modifiedAt'] as const).flatMap((field) => {
    const date = article[field];
    return date === null ? [] : [{ path: [field], date }];
  });

/** Milliseconds of the earliest moment that a date can mean, from 1970; a date without zone is read as UTC. */
function momentOf(date: string): number {
  return Date.parse(zoneless(date) ? `${date}Z` : date);
}

/** Milliseconds of the latest moment that a date can mean: one without a time is any of its day, month or year. */
function latestOf(date: string): number {
  const [year = '', month] = date.split('-');
  if (date.length > 10) return momentOf(date);
  if (date.length === 10) return momentOf(date) + DAY - 1;
  return Date.UTC(Number(year) + (month === undefined ? 1 : 0), month === undefined ? 0 : Number(month), 1) - 1;
}

/** Where one of two dates has no time, or a time without its zone, a day apart may be the same moment. */
function graceOf(...dates: readonly string[]): number {
  const timed = dates.filter((date) => date.length > 10);
  return timed.length === 1 || timed.some(zoneless) ? DAY : 0;
}

/** What can be wrong with dates. */
export const dateChecks: readonly Check[] = [
  {
    code: 'date/future',
    severity: 'warning',
    message: 'The date lies in the future.',
    because: 'Day and month were exchanged, or the date of an event was taken for that of the article.',
    find: ({ article, now }) =>
      now === null
        ? []
        : datesOf(article).flatMap(({ path, date }) =>
            momentOf(date) > now.getTime() + DAY ? [{ path, evidence: [`${date} is after ${now.toISOString().slice(0, 10)}`] }] : [],
          ),
  },
  {
    code: 'date/too-early',
    severity: 'warning',
    message: 'The date is older than the web.',
    because: 'Such years come from empty fields (1970, 0001) or from the text itself.',
    find: ({ article, thresholds: { earliestYear } }) =>
      datesOf(article).flatMap(({ path, date }) =>
        Number(date.slice(0, 4)) < earliestYear ? [{ path, evidence: [`${date.slice(0, 4)} is before ${earliestYear}`] }] : [],
      ),
  },
  {
    code: 'date/modified-before-published',
    severity: 'warning',
    message: 'The article was changed before it was published.',
    because: 'One of the two dates is that of something else.',
    find: ({ article: { publishedAt, modifiedAt } }): CheckFinding[] => {
      if (publishedAt === null || modifiedAt === null) return [];
      const before = latestOf(modifiedAt) + graceOf(publishedAt, modifiedAt) < momentOf(publishedAt);
      const slight = momentOf(publishedAt) - latestOf(modifiedAt) < AHEAD;
      return before
        ? [{ path: ['modifiedAt'], evidence: [`${modifiedAt} is before ${publishedAt}`], ...(slight && { slight: true }) }]
        : [];
    },
  },
  {
    code: 'date/no-zone',
    severity: 'info',
    message: 'The date has a time but no zone.',
    because: 'Without its zone a time is off by up to a day; programs take it for their own.',
    find: ({ article }) => datesOf(article).flatMap(({ path, date }) => (zoneless(date) ? [{ path, evidence: [date] }] : [])),
  },
  {
    code: 'date/unreadable',
    severity: 'warning',
    message: 'A date could not be read.',
    because: 'The record has a date, but in no form that names a day; the article goes without.',
    find: ({ lost }) => lost.filter(({ what }) => what === 'date').map(({ path, value }) => ({ path, evidence: [`"${value}"`] })),
  },
];

const zoneless = (date: string): boolean => date.includes('T') && !/(?:Z|[+-]\d\d:\d\d)$/.test(date);
