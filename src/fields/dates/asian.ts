import { plausibleDay, type Candidate } from './candidate.js';
import { lengthAt, pastGap, pastSpace, shortNumberAt, signAt, wordAt, yearAt } from './gaps.js';
import { IDEOGRAPH, NUMBER, WORD, type Tokens } from './tokens.js';

/** First year of an era, less one. */
const ERAS: ReadonlyMap<string, number> = new Map([['令和', 2018], ['平成', 1988], ['民国', 1911], ['民國', 1911]]);

/** Dates that name their units: `2019年11月19日`, `2019년 11월 19일`, `令和元年` aside `令和7年11月19日`, `ngày 19 tháng 11 năm 2019`. */
export function unitsAt(tokens: Tokens, at: number): Candidate | null {
  if (tokens.kind[at] === NUMBER) return yearUnit(tokens, at) ?? monthUnit(tokens, at, null, at) ?? vietnamese(tokens, at);
  if (tokens.kind[at] === IDEOGRAPH) return eraYear(tokens, at);
  return tokens.kind[at] === WORD && VIETNAMESE_MONTH.has(wordAt(tokens, at)) ? vietnameseMonthFirst(tokens, at) : null;
}

function yearUnit(tokens: Tokens, at: number): Candidate | null {
  const year = yearAt(tokens, at);
  return year >= 1900 && unitAt(tokens, at + 1, '年', '년') ? afterYear(tokens, at, at + 1, year) : null;
}

function eraYear(tokens: Tokens, at: number): Candidate | null {
  const start = ERAS.get(wordAt(tokens, at) + wordAt(tokens, at + 1));
  if (start === undefined) return null;
  const number = shortNumberAt(tokens, at + 2) > 0 ? shortNumberAt(tokens, at + 2) : start === 1911 && tokens.kind[at + 2] === NUMBER && lengthAt(tokens, at + 2) === 3 ? (tokens.value[at + 2] ?? -1) : -1;
  return number > 0 && unitAt(tokens, at + 3, '年', '년') ? afterYear(tokens, at, at + 3, start + number) : null;
}

/** `unit` is the token of 年. */
function afterYear(tokens: Tokens, at: number, unit: number, year: number): Candidate | null {
  const next = unitEnd(tokens, unit);
  return monthUnit(tokens, pastSpace(tokens, next), year, at);
}

/** `11月19日`, `11월 19일`; without the day only after a year. */
function monthUnit(tokens: Tokens, monthToken: number, year: number | null, at: number): Candidate | null {
  const month = shortNumberAt(tokens, monthToken);
  if (month < 1 || month > 12 || !unitAt(tokens, monthToken + 1, '月', '월')) return null;
  const monthEnd = unitEnd(tokens, monthToken + 1);
  const dayToken = pastSpace(tokens, monthEnd);
  const day = shortNumberAt(tokens, dayToken);
  const unit = unitAt(tokens, dayToken + 1, '日', '일') || unitAt(tokens, dayToken + 1, '号', '號');
  if (unit && plausibleDay(year, month, day)) {
    return sign(at, pastWeekday(tokens, unitEnd(tokens, dayToken + 1)), year, month, day, year === null ? 0.4 : 0.95);
  }
  return year === null ? null : sign(at, monthEnd, year, month, null, 0.6);
}

/** Is the unit of a number here? Korean particles follow it in the same word: 19일에. */
function unitAt(tokens: Tokens, at: number, han: string, hangul: string): boolean {
  const unit = pastSpace(tokens, at);
  const word = wordAt(tokens, unit);
  return word === han || (unit === at && word.startsWith(hangul.normalize('NFC')) && word.length <= 3);
}

const unitEnd = (tokens: Tokens, at: number): number => pastSpace(tokens, at) + 1;

/** Past `(火)`, `星期二`, `周二`, ` 화요일`, `(화)`. */
function pastWeekday(tokens: Tokens, at: number): number {
  const open = pastSpace(tokens, at);
  if (signAt(tokens, open) === '(' || signAt(tokens, open) === '（') {
    const close = open + (wordAt(tokens, open + 2) === '曜' ? 4 : 2);
    return lengthAt(tokens, open + 1) <= 3 && (signAt(tokens, close) === ')' || signAt(tokens, close) === '）') ? close + 1 : at;
  }
  const word = wordAt(tokens, open);
  if (word === '星' && wordAt(tokens, open + 1) === '期') return open + 3;
  if ((word === '周' || word === '週') && '一二三四五六日'.includes(wordAt(tokens, open + 1))) return open + 2;
  return word.endsWith('요일') ? open + 1 : at;
}

const VIETNAMESE_MONTH: ReadonlySet<string> = new Set(['thang', 'thg']);

/** `19 tháng 11 năm 2019`, `19 thg 11, 2019` */
function vietnamese(tokens: Tokens, at: number): Candidate | null {
  const day = shortNumberAt(tokens, at);
  const word = pastSpace(tokens, at + 1);
  if (day < 1 || !VIETNAMESE_MONTH.has(wordAt(tokens, word))) return null;
  const monthToken = pastSpace(tokens, word + 1);
  const month = shortNumberAt(tokens, monthToken);
  const yearToken = pastYearWord(tokens, monthToken + 1);
  const year = yearAt(tokens, yearToken);
  return year >= 1900 && plausibleDay(year, month, day) ? sign(at, yearToken + 1, year, month, day, 0.95) : null;
}

/** `Tháng 11 19, 2019`, `tháng 11 năm 2019` */
function vietnameseMonthFirst(tokens: Tokens, at: number): Candidate | null {
  const monthToken = pastSpace(tokens, at + 1);
  const month = shortNumberAt(tokens, monthToken);
  if (month < 1 || month > 12) return null;
  const next = pastYearWord(tokens, monthToken + 1);
  if (yearAt(tokens, next) >= 1900) return sign(at, next + 1, yearAt(tokens, next), month, null, 0.6);
  const yearToken = pastYearWord(tokens, next + 1);
  const day = shortNumberAt(tokens, next);
  const year = yearAt(tokens, yearToken);
  return year >= 1900 && plausibleDay(year, month, day) ? sign(at, yearToken + 1, year, month, day, 0.9) : null;
}

function pastYearWord(tokens: Tokens, at: number): number {
  const next = pastGap(tokens, at);
  return wordAt(tokens, next) === 'nam' ? pastSpace(tokens, next + 1) : next;
}

function sign(at: number, next: number, year: number | null, month: number, day: number | null, confidence: number): Candidate {
  return { at, next, year, month, day, form: 'sign', swappable: false, confidence };
}
