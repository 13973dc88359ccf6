/**
 * What `validateArticle` says of the gold texts of the wcxb-dev articles, which are good, and of the
 * same with one fault planted: two tables, wrong alarms by code and faults found by code.
 */
import { readFileSync } from 'node:fs';
import { validateArticle, type QualityIssueCode, type ValidateOptions } from '../src/schema/index.js';
import { readArgs } from './lib/args.js';
import { hasSet, readGold } from './lib/data.js';
import { faults } from './lib/faults.js';
import { goldArticle } from './lib/gold-article.js';
import { hash, seeded } from './lib/random.js';
import { clip, share, table } from './lib/table.js';

/** Pages of which people saw that an alarm is right: the gold has that fault. */
const judged = JSON.parse(readFileSync(new URL('validate-judged.json', import.meta.url), 'utf8')) as Readonly<Record<string, readonly string[]>>;
const NOW = new Date('2026-06-01T00:00:00Z');
const args = readArgs();

if (!hasSet(args.data, 'wcxb-dev')) console.log('skipped: no data');
else {
  const pages = readGold(args.data, 'wcxb-dev').filter((page) => page.pageType === 'article' && (args.page === null || page.id === args.page));
  const articles = pages.slice(0, args.limit).map((page) => ({ page, article: goldArticle(page) }));
  const wrong = new Map<string, Set<string>>();
  const alarms = new Map<string, Set<string>>();
  const infos = new Map<string, number>();
  const shown: string[] = [];
  for (const { page, article } of articles) {
    for (const { code, severity, path, evidence, span } of validateArticle(article, { now: NOW }).issues) {
      if (severity === 'info') {
        infos.set(code, (infos.get(code) ?? 0) + 1);
        if (args.full) shown.push(`(info) ${code} ${page.id} ${path.join('.')}: ${evidence?.join('; ') ?? ''} | ${clip(textAt(article, path).slice(-120), 120)}`);
        continue;
      }
      (alarms.get(code) ?? alarms.set(code, new Set()).get(code))?.add(page.id);
      if (judged[code]?.includes(page.id) === true) continue;
      (wrong.get(code) ?? wrong.set(code, new Set()).get(code))?.add(page.id);
      const text = textAt(article, path);
      shown.push(`${code} ${page.id} ${path.join('.')}: ${clip(evidence?.join('; ') ?? '', 120)} | ${clip(text.slice(Math.max(0, (span?.start ?? 0) - 60)), 140)}`);
    }
  }
  const all = new Set([...wrong.values()].flatMap((ids) => [...ids]));
  const codes = [...new Set([...alarms.keys(), ...infos.keys()])].sort();
  console.log(`gold of ${articles.length} articles: errors and warnings by code`);
  console.log(table(['code', 'pages', 'wrong', 'infos'], codes.map((code) => [code, String(alarms.get(code)?.size ?? 0), share(wrong.get(code)?.size ?? 0, articles.length), String(infos.get(code) ?? 0)])));
  console.log(`articles with a wrong error or warning: ${share(all.size, articles.length)}\n`);
  if (args.worst > 0 && !args.quick) console.log(shown.sort().join('\n'));

  console.log('the same with one planted fault: found');
  const rows: string[][] = [];
  for (const code of Object.keys(faults) as QualityIssueCode[]) {
    let planted = 0;
    let found = 0;
    const missed: string[] = [];
    for (const { page, article } of articles) {
      const value = article.body.length === 0 ? null : faults[code](article, seeded(hash(`${page.id} ${code}`)));
      if (value === null) continue;
      planted += 1;
      if (validateArticle(value, { now: NOW, codes: only(code) }).issues.some((issue) => issue.code === code)) found += 1;
      else missed.push(page.id);
    }
    if (found / planted < 0.95) process.exitCode = 1;
    rows.push([code, share(found, planted), missed.slice(0, 8).join(' ')]);
  }
  console.log(table(['code', 'found', 'text'], rows));
}

/** Every other code off: a hundred times faster, and nothing else could stand in for what is looked for. */
function only(code: string): ValidateOptions['codes'] {
  return Object.fromEntries(Object.keys(faults).filter((other) => other !== code).map((other) => [other, 'off' as const]));
}

function textAt(article: object, path: readonly (string | number)[]): string {
  const value = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], article);
  return typeof value === 'string' ? value : '';
}
