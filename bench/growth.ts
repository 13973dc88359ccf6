import { readArgs } from './lib/args.js';
import { cpuMs, logSlope, median } from './lib/clock.js';
import { sourceOf, type Case } from './lib/growth-case.js';
import { HTML_CASES } from './lib/html-shapes.js';
import { loadSubject, normalizerOf } from './lib/subject.js';
import { table } from './lib/table.js';

const TEXT_CASES: readonly Case[] = [
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

/** How a reader is measured. */
interface Suite {
  readonly style: string;
  readonly cases: readonly Case[];
  /** UTF-16 code units, or repeats for a case that counts those. */
  readonly sizes: readonly number[];
  readonly steepest: number;
  /** CPU ms allowed at the largest size. */
  readonly slowest: number;
}

const SUITES: readonly Suite[] = [
  { style: 'text', cases: TEXT_CASES, sizes: [16, 17, 18, 19, 20].map((power) => 2 ** power), steepest: 1.2, slowest: Infinity },
  { style: 'html', cases: HTML_CASES, sizes: [25_000, 50_000, 100_000, 200_000], steepest: 1.3, slowest: 1000 },
];
/** A run longer than this (CPU ms) ends its case: it has failed already. */
const TOO_LONG = 60_000;

const args = readArgs();
const subject = await loadSubject(args.subject);
const runs = Math.min(args.runs, 3);
const wanted = process.argv.some((arg) => arg.startsWith('--style')) ? args.styles : SUITES.map(({ style }) => style);
let failed = 0;
for (const suite of SUITES.filter(({ style }) => wanted.includes(style))) failed += run(suite);
console.log(failed === 0 ? 'all grow in line' : `${failed} too steep or too slow`);
process.exitCode = failed === 0 ? 0 : 1;

/** Measures and prints one suite; how many of its cases fail. */
function run({ style, cases, sizes, steepest, slowest }: Suite): number {
  const normalize = normalizerOf(subject, style);
  const rows: string[][] = [];
  let bad = 0;
  for (const one of cases.filter(({ name }) => args.rule === null || name.includes(args.rule))) {
    warmUp(normalize, sourceOf(one, sizes[0] ?? 0));
    const points: { size: number; time: number }[] = [];
    for (const size of sizes) {
      const source = sourceOf(one, size);
      const first = cpuMs(() => normalize(source));
      const more = first > TOO_LONG ? [] : Array.from({ length: runs - 1 }, () => cpuMs(() => normalize(source)));
      points.push({ size, time: median([first, ...more]) });
      if (first > TOO_LONG) break;
    }
    const slope = points.length < 2 ? Infinity : logSlope(points);
    const verdict = slope > steepest || points.length < sizes.length ? 'TOO STEEP' : (points.at(-1)?.time ?? 0) > slowest ? 'TOO SLOW' : '';
    if (verdict !== '') bad += 1;
    rows.push([one.name, slope.toFixed(2), logSlope(points.slice(-3)).toFixed(2), ...points.map(({ time }) => time.toFixed(1)), verdict]);
  }
  const limit = slowest === Infinity ? '' : `, or above ${slowest} ms at the largest size,`;
  console.log(`CPU ms of ${style === 'html' ? 'normalizeHtml' : 'normalizeText'} (median of ${runs}), slope of log time over log size; above ${steepest}${limit} fails; tail: the slope of the three largest`);
  console.log(table(['source', 'slope', 'tail', ...sizes.map(sizeName), 'text'], rows));
  return bad;
}

function sizeName(size: number): string {
  return size % 1024 === 0 ? `${size / 1024}Ki` : `${size / 1000}k`;
}

/** Runs the smallest size until the code is compiled, else its share would flatten the slope. */
function warmUp(normalize: (source: string) => unknown, source: string): void {
  let spent = 0;
  for (let i = 0; i < 6 && spent < 3000; i += 1) spent += cpuMs(() => normalize(source));
}
