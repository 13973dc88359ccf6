import { foldWord } from './fold-word.js';
import { MONTH_TABLE } from './month-table.js';
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

type Entry = readonly (readonly [language: string, number: number])[];

const MONTHS = compile(MONTH_TABLE);
const WEEKDAYS = compile(WEEKDAY_TABLE);

/** Spoken language of a tag as the tables call it; `null` stays `null`. */
export function tableLanguage(tag: string | null | undefined): string | null {
  if (tag === null || tag === undefined || tag === '') return null;
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return ALIASES.get(primary) ?? primary;
}

const ALIASES = new Map([['in', 'id'], ['iw', 'he'], ['nb', 'no'], ['nn', 'no'], ['sh', 'sr'], ['tl', 'fil']]);

/** The month that begins at this token. */
export function monthAt(tokens: Tokens, at: number, language: string | null): NamedPart | null {
  return namedAt(tokens, at, MONTHS, language);
}

/** The weekday that begins at this token. */
export function weekdayAt(tokens: Tokens, at: number, language: string | null): NamedPart | null {
  return namedAt(tokens, at, WEEKDAYS, language);
}

/** Names of up to three words (`تشرين الثاني`, `ม.ค.`), the longest that is known. */
function namedAt(tokens: Tokens, at: number, table: ReadonlyMap<string, Entry>, language: string | null): NamedPart | null {
  let found: NamedPart | null = null;
  let joined = '';
  let next = at;
  for (let words = 0; words < 3 && tokens.kind[next] === WORD; words += 1) {
    const word = tokens.text.slice(tokens.start[next], tokens.end[next]);
    if (word.length > LONGEST) break;
    joined += foldWord(word);
    const entry = table.get(joined);
    if (entry !== undefined) found = choose(entry, next + 1, language, joined.length);
    // Names of several words are of other scripts or accented (Thứ Ba, تشرين الثاني), but for Irish Deireadh Fómhair
    else if (ASCII.test(word) && joined !== 'deireadh') break;
    next = afterJoint(tokens, next + 1);
  }
  return found;
}

const ASCII = /^[A-Za-z]*$/;

/** No name of a month or weekday has more letters. */
const LONGEST = 24;

/** Past what may stand inside a name: an abbreviation's dot or apostrophe and one space. */
function afterJoint(tokens: Tokens, at: number): number {
  const sign = tokens.text[tokens.start[at] ?? -1];
  const next = sign === '.' || sign === "'" || sign === '’' ? at + 1 : at;
  return tokens.kind[next] === SPACE ? next + 1 : next;
}

function choose(entry: Entry, next: number, language: string | null, length: number): NamedPart {
  const own = entry.find(([spoken]) => spoken === language);
  if (own !== undefined) return { number: own[1], next, fit: 'own', length };
  const english = entry.find(([spoken]) => spoken === 'en');
  if (english !== undefined) return { number: english[1], next, fit: 'english', length };
  const first = entry[0]?.[1] ?? 0;
  return { number: first, next, fit: entry.every(([, number]) => number === first) ? 'foreign' : 'contested', length };
}

function compile(table: Readonly<Record<string, string>>): ReadonlyMap<string, Entry> {
  const map = new Map<string, (readonly [string, number])[]>();
  for (const [language, row] of Object.entries(table)) {
    row.split('|').forEach((cell, index) => {
      for (const name of cell.split(' ')) {
        const entry = map.get(name);
        if (entry === undefined) map.set(name, [[language, index + 1]]);
        else entry.push([language, index + 1]);
      }
    });
  }
  return map;
}
