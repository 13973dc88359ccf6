import { readFileSync, writeFileSync } from 'node:fs';

import { readArgs } from './lib/args.js';
import { hasSet, hasStyle } from './lib/data.js';
import { articlesOf, runStyle, type StyleResult } from './lib/run-articles.js';
import { loadSubject } from './lib/subject.js';
import { goldHash } from './lib/subset.js';
import { f3, table } from './lib/table.js';
import { scoreVerdicts } from './lib/verdicts.js';

/** What `floors.json` holds; a figure that is left out is not checked. */
interface Floors {
  readonly goldSha256: string;
  readonly pages: readonly string[];
  /** Every so many pages of all types are asked for their verdict. */
  readonly verdictStep: number;
  readonly verdicts: Readonly<Record<string, { readonly balanced: number; readonly macroF1: number }>>;
  readonly floors: Readonly<Record<string, Readonly<Partial<Record<Measure, number>>>>>;
}

type Measure = keyof typeof MEASURES;

const MEASURES = {
  f1: (r: StyleResult) => r.found.words.f1,
  recall: (r: StyleResult) => r.found.words.recall,
  shingleF1: (r: StyleResult) => r.found.shingles?.f1 ?? 0,
  title: (r: StyleResult) => r.fields.title.right / Math.max(1, r.fields.title.pages),
  author: (r: StyleResult) => r.fields.author.right / Math.max(1, r.fields.author.pages),
  publishedAt: (r: StyleResult) => r.fields.publishedAt.right / Math.max(1, r.fields.publishedAt.pages),
} as const;

const args = readArgs();
const frozen = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors;
if (!hasSet(args.data, 'wcxb-dev')) {
  console.log(`skipped: no data (wcxb-dev is not in ${args.data})`);
  // Nothing was checked, and so nothing passed.
  const report = process.env['CLEANCOPY_TEST_REPORT'];
  if (report !== undefined) writeFileSync(report, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 1 }));
} else if (goldHash(args.data) !== frozen.goldSha256) {
  console.log('the gold file is not the one the floors were measured on: nothing checked');
  process.exitCode = 1;
} else {
  const subject = await loadSubject(args.subject);
  const chosen = new Set(frozen.pages);
  const articles = articlesOf(args).articles.filter((page) => chosen.has(page.id));
  const rows: string[][] = [];
  for (const [style, floors] of Object.entries(frozen.floors)) {
    if (!hasStyle(args.data, 'wcxb-dev', style)) {
      rows.push([style, 'skipped: no data']);
      continue;
    }
    const result = runStyle(subject, args, style, articles, 0);
    for (const measure of Object.keys(MEASURES) as Measure[]) {
      const got = MEASURES[measure](result);
      const floor = floors[measure];
      const below = floor !== undefined && got < floor;
      if (below) process.exitCode = 1;
      rows.push([style, measure, f3(got), floor === undefined ? '-' : f3(floor), below ? 'BELOW' : '']);
    }
  }
  const hold = (style: string, measure: string, got: number, floor: number): void => {
    if (got < floor) process.exitCode = 1;
    rows.push([style, measure, f3(got), f3(floor), got < floor ? 'BELOW' : '']);
  };
  for (const [style, floors] of Object.entries(frozen.verdicts)) {
    const { balanced, macroF1 } = scoreVerdicts(subject, args.data, style, frozen.verdictStep);
    hold(style, 'article or not', balanced, floors.balanced);
    hold(style, 'kinds', macroF1, floors.macroF1);
  }
  console.log(`floors over ${articles.length} frozen articles`);
  console.log(table(['style', 'measure', 'now', 'floor', 'text'], rows));
}
