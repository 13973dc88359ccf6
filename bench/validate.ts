/**
 * What `validateArticle` says of the gold texts of the wcxb-dev articles, which are good, and of the
 * same with one fault planted: two tables, wrong alarms by code and faults found by code. Exit 1 above
 * 3 % wrong alarms, or where less than 95 % of a fault is found.
 */
import type { QualityIssueCode } from '../src/schema/index.js';
import { readArgs } from './lib/args.js';
import { hasSet } from './lib/data.js';
import { faults } from './lib/faults.js';
import { clip, share, table } from './lib/table.js';
import { alarmsOf, goldCases, isFound } from './lib/validate-run.js';

const MOST_WRONG = 0.03;
const LEAST_FOUND = 0.95;
const args = readArgs();

if (!hasSet(args.data, 'wcxb-dev')) {
  console.log(`skipped: no data (wcxb-dev is not in ${args.data})`);
} else {
  const cases = goldCases(args.data, (id) => args.page === null || id === args.page).slice(0, args.limit);
  const alarms = cases.flatMap(alarmsOf);
  const loud = alarms.filter(({ issue }) => issue.severity !== 'info');
  const pages = (list: readonly { readonly id: string }[]): number => new Set(list.map(({ id }) => id)).size;
  const codes = [...new Set(alarms.map(({ issue }) => issue.code))].sort();
  console.log(`gold of ${cases.length} articles: pages with an error or warning, those of them where it is wrong, infos`);
  const rows = codes.map((code) => {
    const own = loud.filter(({ issue }) => issue.code === code);
    return [
      code,
      String(pages(own)),
      share(pages(own.filter(({ right }) => !right)), cases.length),
      String(alarms.filter(({ issue }) => issue.code === code && issue.severity === 'info').length),
    ];
  });
  console.log(table(['code', 'pages', 'wrong', 'infos'], rows));
  const wrong = loud.filter(({ right }) => !right);
  console.log(`articles with a wrong error or warning: ${share(pages(wrong), cases.length)}\n`);
  if (pages(wrong) > MOST_WRONG * cases.length) process.exitCode = 1;
  if (args.worst > 0 && !args.quick) {
    for (const { id, issue, key } of args.full ? alarms : wrong)
      console.log(
        `${issue.severity} ${issue.code} ${id} ${key} ${issue.path.join('.')}: ${clip(issue.evidence?.join('; ') ?? issue.message, 140)}`,
      );
    console.log('');
  }
  console.log('the same with one fault planted: found');
  const found = (Object.keys(faults) as QualityIssueCode[]).map((code) => {
    const results = cases.map((one) => ({ id: one.page.id, found: isFound(one, code) })).filter((one) => one.found !== null);
    const hits = results.filter((one) => one.found === true).length;
    if (hits < LEAST_FOUND * results.length) process.exitCode = 1;
    return [
      code,
      share(hits, results.length),
      results
        .filter((one) => one.found === false)
        .slice(0, 8)
        .map(({ id }) => id)
        .join(' '),
    ];
  });
  console.log(table(['code', 'found', 'text'], found));
}
