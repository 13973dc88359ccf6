import { readArgs } from './lib/args.js';
import { cpuMs, logSlope, median } from './lib/clock.js';
import { loadSubject } from './lib/subject.js';
import { table } from './lib/table.js';

/** What is repeated up to the size; `prefix`, where given, stands once at the start. */
interface Case {
  readonly name: string;
  readonly unit: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

const CASES: readonly Case[] = [
  { name: 'one line of prose', unit: 'The council voted on Tuesday to close the old bridge. ' },
  { name: 'only newlines', unit: '\n' },
  { name: 'spaces, then x', unit: ' ', suffix: 'x' },
  { name: 'dashes', unit: '-' },
  { name: 'pipes', unit: '|' },
  { name: '<', unit: '<' },
  { name: '&', unit: '&' },
  { name: 'U+0301', unit: '\u0301' },
  { name: 'ZWJ', unit: '\u200d' },
  { name: 'bidi marks', unit: '\u202e\u2066' },
  { name: 'tabs', unit: '\t' },
  { name: 'one word a line', unit: 'word\n' },
  { name: 'By A lines', unit: 'By A\n' },
  { name: 'dates', unit: 'November 19, 2019\n' },
  { name: 'dates on one line', unit: '19.11.2019 ' },
  { name: '1 comment lines', unit: '1 comment\n' },
  { name: 'double quotes', unit: '"' },
  { name: 'curly quotes', unit: '“' },
  { name: 'one long word', unit: 'a' },
  { name: 'CJK without spaces', unit: '市議会は火曜日に古い橋の閉鎖を決定した' },
  { name: 'Arabic', unit: 'صوّت المجلس يوم الثلاثاء على إغلاق الجسر ' },
  { name: 'emoji families', unit: '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}' },
  { name: 'mojibake', unit: 'Ã' },
  { name: 'mojibake words', unit: 'cafÃ© â€œquotedâ€\u009d ' },
  { name: '&amp; repeated', unit: '&amp;' },
  { name: 'NBSP lines', unit: '\u00a0\n' },
  { name: 'bullets', unit: '   * an entry of the list\n' },
  { name: 'lone surrogates', unit: '\ud800' },
  { name: 'prose lines', unit: 'The council voted on Tuesday to close the old bridge.\n\n' },
  { name: 'wrapped lines', unit: '   The council voted on Tuesday to close the old bridge which engineers had\n' },
  { name: 'table rows', unit: 'a\tb\tc\n' },
  { name: 'CR alone', unit: '\r' },
  { name: 'hyphens at line ends', unit: 'exam-\n' },
  { name: 'names with commas', unit: 'Jane Doe, John Public and ', prefix: 'By ' },
  { name: 'full stops', unit: '. ' },
  { name: 'brackets', unit: '([' },
];

/** UTF-16 code units: 64 Ki to 1 Mi in four doublings. */
const SIZES = [16, 17, 18, 19, 20].map((power) => 2 ** power);
const LIMIT = 1.2;
/** A run longer than this (CPU ms) ends its case: it has failed already. */
const TOO_LONG = 60_000;

const args = readArgs();
const subject = await loadSubject(args.subject);
const runs = Math.min(args.runs, 3);
const rows: string[][] = [];
let failed = 0;
for (const one of CASES.filter(({ name }) => args.rule === null || name.includes(args.rule))) {
  warmUp(sourceOf(one, SIZES[0] ?? 0));
  const points: { size: number; time: number }[] = [];
  for (const size of SIZES) {
    const source = sourceOf(one, size);
    const first = cpuMs(() => subject.normalizeText(source));
    const more = first > TOO_LONG ? [] : Array.from({ length: runs - 1 }, () => cpuMs(() => subject.normalizeText(source)));
    points.push({ size, time: median([first, ...more]) });
    if (first > TOO_LONG) break;
  }
  const slope = points.length < 2 ? Infinity : logSlope(points);
  const bad = slope > LIMIT || points.length < SIZES.length;
  if (bad) failed += 1;
  rows.push([one.name, slope.toFixed(2), logSlope(points.slice(-3)).toFixed(2), ...points.map(({ time }) => time.toFixed(1)), ...(bad ? ['TOO STEEP'] : [])]);
}
console.log(`CPU ms of normalizeText (median of ${runs}), slope of log time over log size; above ${LIMIT} fails; tail: the slope of the three largest`);
console.log(table(['source', 'slope', 'tail', ...SIZES.map((size) => `${size / 1024}k`), 'text'], rows));
console.log(failed === 0 ? 'all grow in line' : `${failed} too steep`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs the smallest size until the code is compiled, else its share would flatten the slope. */
function warmUp(source: string): void {
  let spent = 0;
  for (let i = 0; i < 6 && spent < 3000; i += 1) spent += cpuMs(() => subject.normalizeText(source));
}

function sourceOf({ unit, prefix = '', suffix = '' }: Case, size: number): string {
  const room = size - prefix.length - suffix.length;
  return prefix + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + suffix;
}
