import { foldWord } from './fold-word.js';
import { CROATIAN_MONTHS, CUT_MONTHS, ENGLISH_MONTHS, WHOLE_MONTHS } from './month-table.js';
import { WORD, SPACE, type Tokens } from './tokens.js';
import { WEEKDAY_TABLE } from './weekday-table.js';

/** A month or weekday found by name. */
export interface NamedPart {
  /** Month 1 to 12; weekday 1 Monday to 7 Sunday. */
  readonly number: number;
  /** Index of the token after it. */
  readonly next: number;
  /** How well the name belongs: the language asked for, English, any other, or others that disagree. */
  readonly fit: 'own' | 'english' | 'foreign' | 'contested';
  /** Letters in the folded name. */
  readonly length: number;
}

/** What a table says of a name: its month or weekday, and whether an ending may follow. */
type Table = ReadonlyMap<string, number>;
const OPEN = 16;

const MONTHS = monthNames();
const WEEKDAYS = weekdayNames();

/** Spoken language of a tag as the tables call it; `null` stays `null`. */
export function tableLanguage(tag: string | null | undefined): string | null {
  if (tag === null || tag === undefined || tag === '') return null;
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return ALIASES.get(primary) ?? primary;
}

const ALIASES = new Map([['in', 'id'], ['iw', 'he'], ['nb', 'no'], ['nn', 'no'], ['sh', 'sr'], ['tl', 'fil']]);

/** The month that begins at this token. */
export function monthAt(tokens: Tokens, at: number, language: string | null): NamedPart | null {
  return namedAt(tokens, at, MONTHS, monthOf, language);
}

/** The weekday that begins at this token. */
export function weekdayAt(tokens: Tokens, at: number, language: string | null): NamedPart | null {
  return namedAt(tokens, at, WEEKDAYS, weekdayOf, language);
}

/** Names of up to three words (`تشرين الثاني`, `ม.ค.`), the longest that is known. */
function namedAt(tokens: Tokens, at: number, table: Table, find: (name: string) => number, language: string | null): NamedPart | null {
  let found: NamedPart | null = null;
  let joined = '';
  let next = at;
  for (let words = 0; words < 3 && tokens.kind[next] === WORD; words += 1) {
    const word = tokens.text.slice(tokens.start[next], tokens.end[next]);
    if (word.length > LONGEST) break;
    joined += foldWord(word);
    const number = words === 0 ? find(joined) : (table.get(joined) ?? 0) % OPEN;
    if (number > 0) found = choose(joined, number, next + 1, language);
    // Names of several words are of other scripts or accented: Thứ Ba, تشرين الثاني
    else if (ASCII.test(word)) break;
    next = afterJoint(tokens, next + 1);
  }
  return found;
}

const ASCII = /^[A-Za-z]*$/;

/** No name of a month or weekday has more letters. */
const LONGEST = 24;

/** An ending has at most so many letters: listopad-u, ноябр-я, tammikuu-ssa. */
const ENDING = 3;

/** Past what may stand inside a name: an abbreviation's dot or apostrophe and one space. */
function afterJoint(tokens: Tokens, at: number): number {
  const sign = tokens.text[tokens.start[at] ?? -1];
  const next = sign === '.' || sign === "'" || sign === '’' ? at + 1 : at;
  return tokens.kind[next] === SPACE ? next + 1 : next;
}

function choose(name: string, number: number, next: number, language: string | null): NamedPart {
  const croatian = CROATIAN_MONTHS.get(name);
  const length = name.length;
  if (croatian !== undefined && language === 'hr') return { number: croatian, next, fit: 'own', length };
  if (language !== null && language !== 'en') return { number, next, fit: 'own', length };
  const fit = ENGLISH.has(name) ? (language === 'en' ? 'own' : 'english') : croatian === undefined ? 'foreign' : 'contested';
  return { number, next, fit, length };
}

const ENGLISH: ReadonlySet<string> = new Set([...ENGLISH_MONTHS.split(' ').flatMap((name) => [name, name.slice(0, 3)]), 'sept']);

/** The number of a month by name, with an ending or cut; 0 if it is none. */
function monthOf(name: string): number {
  const exact = MONTHS.get(name);
  if (exact !== undefined) return exact % OPEN;
  for (let cut = 1; cut <= ENDING && name.length - cut > 2; cut += 1) {
    const stem = MONTHS.get(name.slice(0, -cut)) ?? 0;
    if (stem > OPEN) return stem % OPEN;
  }
  return 0;
}

function weekdayOf(name: string): number {
  for (let end = name.length; end > 3; end -= 1) {
    const number = WEEKDAYS.get(name.slice(0, end));
    if (number !== undefined) return number;
  }
  return name.length > 3 ? 0 : (WEEKDAYS.get(name) ?? 0);
}

/** Every name with its month, and those of scripts that cut them also by their first three letters, where these are of one month alone. */
function monthNames(): Table {
  const names = new Map<string, number>();
  const cuts = new Map<string, number>();
  for (const [table, isCut] of [[CUT_MONTHS, true], [WHOLE_MONTHS, false]] as const) {
    table.forEach((row, index) => {
      for (const entry of row.split(' ')) {
        const open = entry.endsWith('~');
        const name = open ? entry.slice(0, -1) : entry;
        names.set(name, index + 1 + (open ? OPEN : 0));
        if (!isCut) continue;
        const cut = name.slice(0, 3);
        cuts.set(cut, (cuts.get(cut) ?? index + 1) === index + 1 ? index + 1 : 0);
      }
    });
  }
  for (const [cut, number] of cuts) if (number > 0 && !names.has(cut)) names.set(cut, number);
  return names;
}

function weekdayNames(): Table {
  return new Map(WEEKDAY_TABLE.flatMap((row, index) => row.split(' ').map((name) => [name, index + 1] as const)));
}
