/**
 * Writes src/fields/dates/month-table.ts and weekday-table.ts, and fixtures/fields/dates-by-language.tsv to test them
 * with, from the CLDR data inside Node's ICU.
 * Run in the repository root: `npx tsx bench/fields/calendar-names.ts`
 */
import { writeFileSync } from 'node:fs';
import { foldWord } from '../../src/fields/dates/fold-word.js';

/** CLDR locales; `tag` is what the table calls them. */
const LOCALES: readonly (readonly [tag: string, locale: string])[] = [
  'af', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'ckb', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa',
  'fi', 'fil', 'fr', 'ga', 'gl', 'gu', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ka', 'kk', 'km', 'kn', 'lo',
  'lt', 'lv', 'mk', 'ml', 'mn', 'mr', 'ms', 'my', 'ne', 'nl', 'no', 'pa', 'pl', 'ps', 'pt', 'ro', 'ru', 'si', 'sk',
  'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'uz',
].map((tag) => [tag, tag] as const);

/** A weekday only lengthens a match, so it is worth its bytes only where many pages have one. */
const WEEKDAY_LOCALES: readonly (readonly [tag: string, locale: string])[] = [
  'ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'id', 'it',
  'lt', 'lv', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sr', 'sv', 'th', 'tr', 'uk', 'vi',
].map((tag) => [tag, tag] as const);

/** Further spellings in use, and locales whose forms join another's row. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-LB', 'ar-DZ', 'ar-MA', 'ar-IQ'], de: ['de-AT'], no: ['nn'], sr: ['sr-Latn', 'sr-Latn-BA', 'sr-Cyrl'], az: ['az-Cyrl'], uz: ['uz-Cyrl'],
};

/** Spellings that CLDR does not list: everyday abbreviations. Month number first. */
const EXTRA: Readonly<Record<string, readonly (readonly [month: number, name: string])[]>> = {
  ar: [[4, 'ابريل'], [4, 'أبريل'], [1, 'جانفي'], [8, 'اغسطس'], [6, 'يونية'], [7, 'يولية']],
  da: [[5, 'maj']],
  de: [[2, 'feber'], [3, 'mrz'], [9, 'sept'], [3, 'maerz'], [1, 'jaenner']],
  en: [[6, 'june'], [7, 'july'], [9, 'sept'], [3, 'mar'], [4, 'apr']],
  es: [[9, 'set'], [9, 'setiembre'], [9, 'sep']],
  fr: [[2, 'fev'], [7, 'juil'], [12, 'dec'], [9, 'sep']],
  id: [[2, 'peb'], [8, 'agt'], [11, 'nop']],
  it: [[9, 'sett']],
  lt: [[1, 'saus'], [2, 'vas'], [3, 'kov'], [4, 'bal'], [5, 'geg'], [6, 'birz'], [7, 'liep'], [8, 'rugp'], [9, 'rugs'], [10, 'spal'], [11, 'lapkr'], [12, 'gruod']],
  pl: [[9, 'wrzes'], [10, 'pazdz']],
  ru: [[9, 'сен'], [11, 'ноя'], [2, 'фев']],
  uk: [[11, 'лист']],
};

const EXTRA_WEEKDAYS: Readonly<Record<string, readonly (readonly [weekday: number, name: string])[]>> = {
  en: [[2, 'tues'], [3, 'weds'], [4, 'thur'], [4, 'thurs']],
};

const day = (month: number): Date => new Date(Date.UTC(2019, month, 19));
const weekday = (index: number): Date => new Date(Date.UTC(2019, 10, 18 + index)); // a Monday and the days after it

function part(locale: string, options: Intl.DateTimeFormatOptions, type: 'month' | 'weekday', date: Date): string {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options });
  return format.formatToParts(date).filter((piece) => piece.type === type).map((piece) => piece.value).join('');
}

function names(locale: string, type: 'month' | 'weekday', date: Date): string[] {
  const found: string[] = [];
  for (const width of ['long', 'short'] as const) {
    found.push(part(locale, { [type]: width }, type, date));
    if (type === 'month') {
      found.push(part(locale, { day: 'numeric', month: width, year: 'numeric' }, type, date));
      found.push(part(locale, { day: 'numeric', month: width }, type, date));
      found.push(part(locale, { month: width, year: 'numeric' }, type, date));
    } else found.push(part(locale, { weekday: width, day: 'numeric', month: 'long', year: 'numeric' }, type, date));
  }
  return found.map(foldWord).filter((name) => name.length > 1 && !/\d/.test(name));
}

function row(tag: string, locale: string, type: 'month' | 'weekday', count: number): string {
  const cells: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const all = new Set<string>();
    for (const name of [locale, ...(ALSO[tag] ?? [])].flatMap((each) => names(each, type, type === 'month' ? day(index) : weekday(index)))) {
      all.add(name);
      // Hebrew writes "in" as a prefix of the month: 19 בנובמבר 2019
      if (tag === 'he' && type === 'month') all.add(name.startsWith('ב') ? name : `ב${name}`);
      // Basque puts the whole name in the genitive: 2019ko azaroaren 19a
      if (tag === 'eu' && type === 'month' && name.length > 4) all.add(`${name}ren`);
      // Central Kurdish and Mongolian put an ending on it: 19ی تشرینی دووەمی 2019, 2019 оны аравдугаар сарын 19
      if (tag === 'ckb' && type === 'month') all.add(`${name}ی`);
      if (tag === 'mn' && type === 'month') all.add(`${name}ын`);
    }
    for (const [number, name] of (type === 'month' ? EXTRA : EXTRA_WEEKDAYS)[tag] ?? []) if (number === index + 1) all.add(foldWord(name));
    cells.push([...all].sort().join(' '));
  }
  return `  ${tag}: '${cells.join('|')}',`;
}

function table(name: string, type: 'month' | 'weekday', count: number, said: string): string {
  const rows = (type === 'month' ? LOCALES : WEEKDAY_LOCALES).map(([tag, locale]) => row(tag, locale, type, count));
  return [
    `// Written by bench/fields/calendar-names.ts from Unicode CLDR ${process.versions['cldr']}; edit there, not here.`,
    '',
    `/** ${said} by language, folded by \`foldWord\`; spellings of one are parted by a space, the next begins after \`|\`. */`,
    `export const ${name}: Readonly<Record<string, string>> = {`,
    ...rows,
    '};',
    '',
  ].join('\n');
}

writeFileSync('src/fields/dates/month-table.ts', table('MONTH_TABLE', 'month', 12, 'Names of the months, January first,'));
writeFileSync('src/fields/dates/weekday-table.ts', table('WEEKDAY_TABLE', 'weekday', 7, 'Names of the weekdays, Monday first,'));

/** A date of every month as each language writes it, long and medium in turn; digits as it writes them, Gregorian. */
function samples(): string {
  const lines = ['# Written by bench/fields/calendar-names.ts from Unicode CLDR: language, a date as it is written there, its value'];
  for (const [tag, locale] of LOCALES) {
    for (let month = 0; month < 12; month += 1) {
      const dateStyle = month % 3 === 2 && tag !== 'mn' ? 'medium' : 'long';
      const date = new Date(Date.UTC(2019, month, 19 + (month % 5)));
      const written = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { dateStyle, timeZone: 'UTC' }).format(date);
      // Basque leaves the vowel of an ending open, which nobody writes
      lines.push([tag, written.replace('(e)', '').replace('(a)', 'a'), date.toISOString().slice(0, 10)].join('\t'));
    }
  }
  return `${lines.join('\n')}\n`;
}

writeFileSync('fixtures/fields/dates-by-language.tsv', samples());
