import { monthAt, type NamedPart } from './calendar-names.js';
import { fromSolarHijri } from './calendar.js';
import { plausibleDay, type Candidate } from './candidate.js';
import { ORDINALS, YEAR_TAILS } from './date-words.js';
import { pastGap, pastSpace, shortNumberAt, signAt, wordAt, yearAt } from './gaps.js';
import { NUMBER, WORD, type Tokens } from './tokens.js';

/** A date whose month is a name and that begins at this token. */
export function wordedAt(tokens: Tokens, at: number, language: string | null): Candidate | null {
  if (tokens.kind[at] === NUMBER) return yearFirst(tokens, at, language) ?? solar(tokens, at) ?? dayFirst(tokens, at, language);
  return tokens.kind[at] === WORD ? monthFirst(tokens, at, language) : null;
}

/** `2019. november 19.`, `2019 Nov 19`, `2019 m. lapkričio 19 d.`, `2019ko azaroaren 19a` */
function yearFirst(tokens: Tokens, at: number, language: string | null): Candidate | null {
  const year = yearAt(tokens, at);
  if (year < 0 || touched(tokens, at)) return null;
  const first = pastGap(tokens, at + 1);
  if (tokens.kind[first] === NUMBER) return yearThenDay(tokens, at, first, year, language);
  const month = monthAt(tokens, first, language);
  if (month === null || !belongs(tokens, month, 'day', language)) return null;
  const dayToken = pastGap(tokens, month.next);
  const day = shortNumberAt(tokens, dayToken);
  if (!plausibleDay(year, month.number, day) || brokenOff(tokens, dayToken)) return null;
  const after = pastTail(tokens, pastOrdinal(tokens, dayToken + 1));
  // 2019 | May 3, 2020: the year of another line
  if (yearAt(tokens, pastGap(tokens, after)) >= 0) return null;
  return named(at, after, year, month, day);
}

/** `2019. gada 19. novembris`, `2019 ж. 19 қараша`: only with the word for "year", or the number is of another line. */
function yearThenDay(tokens: Tokens, at: number, dayToken: number, year: number, language: string | null): Candidate | null {
  const day = shortNumberAt(tokens, dayToken);
  const word = pastGap(tokens, at + 1) - at > 2 && [at + 1, at + 2, at + 3].some((each) => each < dayToken && tokens.kind[each] === WORD);
  const month = word && day > 0 ? monthAt(tokens, pastGap(tokens, pastOrdinal(tokens, dayToken + 1)), language) : null;
  return month === null ? null : named(at, month.next, year, month, day);
}

/** `28 آبان 1398` of the Solar Hijri calendar. */
function solar(tokens: Tokens, at: number): Candidate | null {
  const day = shortNumberAt(tokens, at);
  if (day < 1) return null;
  const word = pastGap(tokens, at + 1);
  const month = SOLAR_MONTHS.indexOf(wordAt(tokens, word)) + 1;
  const yearToken = pastGap(tokens, word + 1);
  const date = month === 0 ? null : fromSolarHijri(yearAt(tokens, yearToken), month, day);
  return date === null ? null : { at, next: yearToken + 1, ...date, form: 'name', swappable: false, confidence: 0.9 };
}

/** Farvardin to Esfand, folded. */
const SOLAR_MONTHS: readonly string[] = [
  'فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'ابان', 'اذر', 'دی', 'بهمن', 'اسفند',
];

/** `19 November 2019`, `19. Nov. 2019`, `19th of November, 2019`, `19 de noviembre de 2019`, `19-Nov-19`, `19–21 November 2019`, `3 May` */
function dayFirst(tokens: Tokens, at: number, language: string | null): Candidate | null {
  const day = shortNumberAt(tokens, at);
  if (day < 1 || day > 31 || touched(tokens, at)) return null;
  const single = pastOrdinal(tokens, at + 1);
  const dayEnd = pastRange(tokens, single);
  const sure = dayEnd === single ? 1 : 0.5; // a span of days is an event's
  const month = monthAfter(tokens, dayEnd, language);
  if (month === null || !plausibleDay(null, month.number, day)) return null;
  const monthEnd = pastTwin(tokens, month, language);
  const yearToken = pastGap(tokens, monthEnd);
  const year = yearAt(tokens, yearToken);
  if (year >= 0 && !brokenOff(tokens, yearToken)) {
    // 04-ago-2021: dashes make a date of any month's name
    const dashed = signAt(tokens, single) === '-' && signAt(tokens, month.next) === '-';
    if (!dashed && !belongs(tokens, month, 'day', language)) return null;
    return named(at, pastTail(tokens, yearToken + 1), year, month, day, sure);
  }
  const short = shortYearAt(tokens, monthEnd, signAt(tokens, dayEnd) === '-');
  if (short !== null && belongs(tokens, month, 'day', language)) return named(at, short.next, short.year, month, day);
  if (!belongs(tokens, month, 'yearless', language) || !capital(tokens, month, language)) return null;
  // 12:30 May 5, 2019 and 10 May 5: the number after the month is the day
  const next = shortNumberAt(tokens, yearToken);
  if (next >= 1 && next <= 31 && signAt(tokens, yearToken + 1) !== ':') return null;
  return { at, next: month.next, year: null, month: month.number, day, form: 'name', swappable: false, confidence: 0.4 };
}

/** `November 19, 2019`, `Nov. 19th 2019`, `Nov 19-21, 2019`, `November 2019`, `May 3` */
function monthFirst(tokens: Tokens, at: number, language: string | null): Candidate | null {
  const month = monthAt(tokens, at, language);
  if (month === null) return null;
  const first = pastGap(tokens, month.next);
  const year = yearAt(tokens, first);
  if (year >= 0) {
    if (brokenOff(tokens, first) || !belongs(tokens, month, 'month', language) || !capital(tokens, month, language)) return null;
    return { at, next: pastTail(tokens, first + 1), year, month: month.number, day: null, form: 'name', swappable: false, confidence: month.fit === 'own' || month.fit === 'english' ? 0.6 : 0.5 };
  }
  const day = shortNumberAt(tokens, first);
  if (!plausibleDay(null, month.number, day)) return null;
  const single = pastOrdinal(tokens, first + 1);
  const dayEnd = pastRange(tokens, single);
  const yearToken = pastGap(tokens, dayEnd);
  const stated = yearAt(tokens, yearToken);
  if (stated >= 0 && !brokenOff(tokens, yearToken)) {
    return belongs(tokens, month, 'day', language) ? named(at, pastTail(tokens, yearToken + 1), stated, month, day, dayEnd === single ? 1 : 0.5) : null;
  }
  const short = shortYearAt(tokens, dayEnd, false);
  if (short !== null && belongs(tokens, month, 'day', language)) return named(at, short.next, short.year, month, day);
  if (!belongs(tokens, month, 'yearless', language) || !capital(tokens, month, language) || brokenOff(tokens, first)) return null;
  return { at, next: pastOrdinal(tokens, first + 1), year: null, month: month.number, day, form: 'name', swappable: false, confidence: 0.4 };
}

function named(at: number, next: number, year: number, month: NamedPart, day: number, sure = 1): Candidate | null {
  if (!plausibleDay(year, month.number, day)) return null;
  const confidence = month.fit === 'contested' ? 0.5 : month.fit === 'foreign' ? 0.85 : 0.95;
  return { at, next, year, month: month.number, day, form: 'name', swappable: false, confidence: confidence * sure };
}

/** The month behind spaces alone (`19 พ.ย.`), or behind signs and joining words (`19. de `). */
function monthAfter(tokens: Tokens, at: number, language: string | null): NamedPart | null {
  return monthAt(tokens, pastSpace(tokens, at), language) ?? monthAt(tokens, pastGap(tokens, at), language);
}

/** Past `th`, `.`, `º`, `-го`, `er`. */
function pastOrdinal(tokens: Tokens, at: number): number {
  if (signAt(tokens, at) === '°') return at + 1; // 1° agosto
  const dash = signAt(tokens, at) === '-' ? at + 1 : at;
  return ORDINALS.has(wordAt(tokens, dash)) ? dash + 1 : at;
}

/** Past the second day of a span: `19–21 November`; the first day stands for it. */
function pastRange(tokens: Tokens, at: number): number {
  const dot = signAt(tokens, at) === '.' ? at + 1 : at;
  const dash = pastSpace(tokens, dot);
  const joined = signAt(tokens, dash);
  if (joined !== '-' && joined !== '–' && joined !== '—') return at;
  const second = pastSpace(tokens, dash + 1);
  const day = shortNumberAt(tokens, second);
  return day >= 1 && day <= 31 ? pastOrdinal(tokens, second + 1) : at;
}

/** Past the second name in `تشرين الثاني / نوفمبر`. */
function pastTwin(tokens: Tokens, month: NamedPart, language: string | null): number {
  const slash = pastSpace(tokens, month.next);
  if (signAt(tokens, slash) !== '/') return month.next;
  const twin = monthAt(tokens, pastSpace(tokens, slash + 1), language);
  return twin !== null && twin.number === month.number ? twin.next : month.next;
}

/** Past ` г.`, ` r.`, ` року`. */
function pastTail(tokens: Tokens, at: number): number {
  const word = pastSpace(tokens, at);
  if (!YEAR_TAILS.has(wordAt(tokens, word))) return at;
  return signAt(tokens, word + 1) === '.' ? word + 2 : word + 1;
}

/** `'19`, and `-19` after `19-Nov`. */
function shortYearAt(tokens: Tokens, at: number, dashed: boolean): { year: number; next: number } | null {
  const mark = dashed ? at : pastSpace(tokens, signAt(tokens, at) === ',' ? at + 1 : at);
  const sign = signAt(tokens, mark);
  if (dashed ? sign !== '-' : sign !== "'" && sign !== '’') return null;
  if (tokens.kind[mark + 1] !== NUMBER || (tokens.end[mark + 1] ?? 0) - (tokens.start[mark + 1] ?? 0) !== 2) return null;
  const value = tokens.value[mark + 1] ?? 0;
  return { year: (value >= 90 ? 1900 : 2000) + value, next: mark + 2 };
}

/** A sign that makes the number part of something else: `12:30`, `3.5`, `$5`, `1/19`. */
function touched(tokens: Tokens, at: number): boolean {
  const before = signAt(tokens, at - 1);
  if (before === '') return false;
  if ('$€£¥#+@=%_'.includes(before)) return true;
  return '.:,/'.includes(before) && tokens.kind[at - 2] === NUMBER;
}

/** The same behind the number: `3.5`, `3:30`, `3/4`, `3%`, `2019-20`. */
function brokenOff(tokens: Tokens, at: number): boolean {
  const after = signAt(tokens, at + 1);
  if (after === '%' || after === '$' || after === '€' || after === '°' || after === '_') return true;
  return after !== '' && '.:,/-–'.includes(after) && tokens.kind[at + 2] === NUMBER && !(after === ',' && yearAt(tokens, at + 2) >= 0);
}

/** May this name stand for a month here? Short names of other languages are words of this one: "set 3", "out 5". */
function belongs(tokens: Tokens, month: NamedPart, precision: 'day' | 'month' | 'yearless', language: string | null): boolean {
  if (month.fit === 'own' || month.fit === 'english') return true;
  const plain = /^[ -~]*$/.test(tokens.text.slice(tokens.start[month.next - 1], tokens.end[month.next - 1]));
  if (!plain) return true;
  if (precision === 'day') return month.length >= (language === null ? 3 : 4);
  return month.length >= 5;
}

/** "may 3" and "march 10" are words of a sentence; English and German write months with a capital. */
function capital(tokens: Tokens, month: NamedPart, language: string | null): boolean {
  const capitalised = month.fit === 'english' || (month.fit === 'own' && (language === 'en' || language === 'de'));
  if (!capitalised && month.length > 4) return true;
  const code = tokens.text.charCodeAt(tokens.start[month.next - 1] ?? 0);
  return !(code >= 0x61 && code <= 0x7a);
}
