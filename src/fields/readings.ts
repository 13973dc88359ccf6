import type { DateMatch, DateOptions } from './dates/date-match.js';
import { findDates } from './dates/find-dates.js';
import type { BylineMatch } from './names/byline-match.js';
import { parseByline } from './names/parse-byline.js';

/** What lines of a page say, each read once however many finders ask; for one page and one clock. */
export interface Readings {
  /** The dates on a line. */
  readonly dates: (line: string) => readonly DateMatch[];
  /** The byline that a line is. */
  readonly byline: (line: string) => BylineMatch | null;
  /** What `make` gives, made at the first call with a key. */
  readonly once: <T>(key: string, make: () => T) => T;
}

/** Readings of lines in one language, with what settles dates. */
export function makeReadings(options: DateOptions): Readings {
  const dates = new Map<string, readonly DateMatch[]>();
  const bylines = new Map<string, BylineMatch | null>();
  const others = new Map<string, unknown>();
  const remember = <T>(known: Map<string, unknown>, key: string, make: () => T): T => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as T;
  };
  return {
    dates: (line) => remember(dates, line, () => findDates(line, options)),
    byline: (line) => remember(bylines, line, () => parseByline(line, options)),
    once: (key, make) => remember(others, key, make),
  };
}
