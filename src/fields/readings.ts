import { tableLanguage } from './dates/calendar-names.js';
import type { DateOptions } from './dates/date-match.js';
import { findDates } from './dates/find-dates.js';
import type { Judged } from './found.js';
import type { BylineMatch } from './names/byline-match.js';
import { openerAt } from './names/openers.js';
import { type KnownOfLines, parseByline } from './names/parse-byline.js';

/** What lines say by themselves, each read once however many finders ask; in one language and for one clock. */
export interface LineReadings extends KnownOfLines {
  /** The byline that a line is. */
  readonly byline: (line: string) => BylineMatch | null;
  /** What another reader of lines makes of it. */
  readonly by: <T>(reader: (line: string) => T, line: string) => T;
}

/** What lines of one page say. */
export interface Readings extends LineReadings {
  /** What `make` gives, made at the first call with a key; unlike a line's own, it may depend on all of the page. */
  readonly once: <T>(key: string, make: () => T) => T;
  /** What a reader of the page makes of one of its blocks, read at the first call. */
  readonly atBlock: <T>(reader: (judged: Judged, at: number) => T, judged: Judged, at: number) => T;
}

/** Gives the readings of lines by what settles their dates. */
export type ReadingsOfLines = (options: DateOptions) => LineReadings;

/** Readings of lines in one language, with what settles dates. */
export function readLines(options: DateOptions): LineReadings {
  const language = tableLanguage(options.language);
  const known: KnownOfLines = {
    dates: onceByLine((line) => findDates(line, options)),
    opener: onceByLine((line) => openerAt(line, 0, line.length, language)),
  };
  const others = new Map<unknown, (line: string) => unknown>();
  return {
    ...known,
    byline: onceByLine((line) => parseByline(line, options, known)),
    by: <T>(reader: (line: string) => T, line: string): T => {
      let once = others.get(reader);
      if (once === undefined) others.set(reader, (once = onceByLine(reader)));
      return once(line) as T;
    },
  };
}

/** A reader of lines that reads each once. */
function onceByLine<T>(read: (line: string) => T): (line: string) => T {
  const known = new Map<string, T>();
  return (line) => {
    let said = known.get(line);
    if (said === undefined) known.set(line, (said = read(line)));
    return said;
  };
}

/** The same lines come again in every round in which a page is judged: for each setting they are read once. */
export function readLinesOnce(): ReadingsOfLines {
  const known = new Map<string, LineReadings>();
  return (options) => remember(known, `${options.language ?? ''} ${options.order ?? ''}`, () => readLines(options));
}

/** Readings of the lines of one page. */
export function makeReadings(options: DateOptions, lines: LineReadings = readLines(options)): Readings {
  const known = new Map<string, unknown>();
  const blocks = new Map<unknown, unknown[]>();
  return {
    ...lines,
    once: <T>(key: string, make: () => T) => remember(known, key, make) as T,
    atBlock: <T>(reader: (judged: Judged, at: number) => T, judged: Judged, at: number): T => {
      let all = blocks.get(reader);
      if (all === undefined) blocks.set(reader, (all = []));
      let said = all[at];
      if (said === undefined) all[at] = said = reader(judged, at);
      return said as T;
    },
  };
}

function remember<K, T>(known: Map<K, T>, key: K, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const made = make();
  known.set(key, made);
  return made;
}
