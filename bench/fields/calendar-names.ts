/**
 * Writes fixtures/fields/dates-by-language.tsv, a date of every month as each language writes it, from the CLDR data
 * inside Node's ICU. Run in the repository root: `npx tsx bench/fields/calendar-names.ts`
 */
import { writeFileSync } from 'node:fs';

/** The languages whose months src/fields/dates/month-table.ts holds. */
// prettier-ignore
const LOCALES = [
  'ar', 'bg', 'cs', 'da', 'de', 'el', 'en', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'mk', 'nl',
  'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sr', 'sv', 'th', 'tr', 'uk',
];

/** A date of every month, long and medium in turn; digits as the language writes them, Gregorian. */
function samples(): string {
  const lines = ['# Written by bench/fields/calendar-names.ts from Unicode CLDR: language, a date as it is written there, its value'];
  for (const locale of LOCALES) {
    for (let month = 0; month < 12; month += 1) {
      const date = new Date(Date.UTC(2019, month, 19 + (month % 5)));
      const written = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        dateStyle: month % 3 === 2 ? 'medium' : 'long',
        timeZone: 'UTC',
      }).format(date);
      lines.push([locale, written, date.toISOString().slice(0, 10)].join('\t'));
    }
  }
  return `${lines.join('\n')}\n`;
}

writeFileSync('fixtures/fields/dates-by-language.tsv', samples());
