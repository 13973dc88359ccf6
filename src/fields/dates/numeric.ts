import { fromSolarHijri } from './calendar.js';
import { plausibleDay, type Candidate } from './candidate.js';
import { NUMBER, SIGN, SPACE, WORD, type Tokens } from './tokens.js';

/** Signs between the numbers of a date, by the form they make. */
const SEPARATORS: ReadonlyMap<string, Separator['form']> = new Map([
  ['-', 'dash'], ['.', 'dot'], ['/', 'slash'], ['·', 'bullet'], ['•', 'bullet'], ['‐', 'dash'], ['‑', 'dash'], ['–', 'dash'], ['−', 'dash'], ['．', 'dot'], ['／', 'slash'],
]);

/** A sign that touches a number from the left makes it part of an address, a price, a version or a path. */
const NOT_BEFORE = new Set([...'/-._+#$€£¥=@%&\\:~*‐‑–−']);

/** The same from the right; a dot counts only with a digit behind it. */
const NOT_AFTER = new Set([...'/-_+%$€£¥@\\=&']);

interface Group {
  readonly value: number;
  readonly digits: number;
}

const group = (tokens: Tokens, at: number): Group => ({ value: tokens.value[at] ?? -1, digits: (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) });
const sign = (tokens: Tokens, at: number): string => (tokens.kind[at] === SIGN ? tokens.text.slice(tokens.start[at], tokens.end[at]) : '');

/** A date in three numbers that begins at this token: `2019-11-19`, `19.11.2019`, `11/19/19`, `2019. 11. 19.` */
export function numericAt(tokens: Tokens, at: number): Candidate | null {
  const first = separatorAt(tokens, at + 1);
  if (first === null || tokens.kind[first.next] !== NUMBER) return null;
  const second = separatorAt(tokens, first.next + 1);
  if (second === null || second.form !== first.form || second.spaced !== first.spaced || tokens.kind[second.next] !== NUMBER) return null;
  const last = second.next;
  const groups = [group(tokens, at), group(tokens, first.next), group(tokens, last)] as const;
  const read = readGroups(groups, first.form, first.spaced);
  if (read === null || !standsAlone(tokens, at, last)) return null;
  // 2019. 11. 19. closes with a dot of its own
  const closed = read.form === 'iso' && first.form === 'dot' && first.spaced && sign(tokens, last + 1) === '.';
  return { ...read, at, next: closed ? last + 2 : last + 1 };
}

interface Separator {
  readonly form: 'slash' | 'dot' | 'dash' | 'bullet';
  readonly spaced: boolean;
  readonly next: number;
}

/** `-`, ` - `, `. ` */
function separatorAt(tokens: Tokens, at: number): Separator | null {
  const from = tokens.kind[at] === SPACE ? at + 1 : at;
  const form = SEPARATORS.get(sign(tokens, from));
  if (form === undefined) return null;
  const spaced = tokens.kind[from + 1] === SPACE;
  if (from !== at && !spaced) return null;
  return { form, spaced, next: spaced ? from + 2 : from + 1 };
}

function readGroups([a, b, c]: readonly [Group, Group, Group], form: Separator['form'], spaced: boolean): Omit<Candidate, 'at' | 'next'> | null {
  if (b.digits > 2) return null;
  if (a.digits === 4) {
    if (c.digits > 2 || (spaced && form === 'dash' && (b.digits !== 2 || c.digits !== 2))) return null;
    const solar = a.value >= 1300 && a.value <= 1500 ? fromSolarHijri(a.value, b.value, c.value) : null;
    if (solar !== null) return { ...solar, form: 'iso', swappable: false, confidence: 0.7 };
    return plausibleDay(a.value, b.value, c.value)
      ? { year: a.value, month: b.value, day: c.value, form: 'iso', swappable: false, confidence: form === 'dash' || c.digits === 2 ? 0.95 : 0.9 }
      : null;
  }
  if (a.digits > 2 || form === 'bullet' || (spaced && form === 'dash')) return null;
  const short = c.digits === 2;
  if (!short && c.digits !== 4) return null;
  // 1.2.19 and 10-12-19 are rather versions, scores and part numbers
  if (short && (form === 'dash' || spaced || (form === 'dot' && (a.digits !== 2 || b.digits !== 2)))) return null;
  const year = short ? (c.value >= 90 ? 1900 : 2000) + c.value : c.value;
  const dayFirst = plausibleDay(year, b.value, a.value);
  const monthFirst = plausibleDay(year, a.value, b.value);
  if (!dayFirst && !monthFirst) return null;
  const confidence = short ? 0.6 : 0.9;
  if (!dayFirst) {
    if (form === 'dot' && (short || spaced)) return null; // 06.18.2025 is written in America, if seldom
    return { year, month: a.value, day: b.value, form, swappable: false, monthWasFirst: true, confidence };
  }
  return { year, month: b.value, day: a.value, form, swappable: monthFirst && a.value !== b.value, confidence };
}

function standsAlone(tokens: Tokens, at: number, last: number): boolean {
  const before = at - 1;
  if (NOT_BEFORE.has(sign(tokens, before)) && !opensLabel(tokens, before)) return false;
  if (tokens.kind[before] === NUMBER) return false;
  // "v2019.11.19", "x11/12/2019": one letter belongs to the number, a word was glued to it
  if (tokens.kind[before] === WORD && (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0) < 3) return false;
  const after = sign(tokens, last + 1);
  if (NOT_AFTER.has(after)) return sign(tokens, last + 1) === '-' && tokens.kind[last + 2] !== NUMBER && tokens.kind[last + 2] !== WORD;
  return !((after === '.' || after === ':' || after === ',') && tokens.kind[last + 2] === NUMBER);
}

/** The colon of "Published:2019-11-19", the dash of "EcoFlow -2019/4/29" and "EcoFlow- 2019/4/29" are no part of the date. */
function opensLabel(tokens: Tokens, at: number): boolean {
  const what = sign(tokens, at);
  if (what === ':') return tokens.kind[at - 1] === WORD || tokens.kind[at - 1] === SPACE;
  return (what === '-' || what === '–') && tokens.kind[at - 1] === SPACE;
}
