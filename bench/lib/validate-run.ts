import { readFileSync } from 'node:fs';
import type { Article } from '../../src/article.js';
import { validateArticle, type ArticleIssue, type QualityIssueCode, type ValidateOptions } from '../../src/schema/index.js';
import { readGold, type GoldPage } from './data.js';
import { faults } from './faults.js';
import { goldArticle } from './gold-article.js';
import { hash, seeded } from './random.js';

/** By code and page the keys of the alarms of which people saw that they are right: the gold has that fault. */
const judged = JSON.parse(readFileSync(new URL('../validate-judged.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;
/** After the last page of the data. */
const NOW = new Date('2026-06-01T00:00:00Z');

/** A page with its gold as an Article. */
export interface GoldCase {
  readonly page: GoldPage;
  readonly article: Article;
}

/** The articles of wcxb-dev, as far as `wanted` lets them through. */
export function goldCases(data: string, wanted: (id: string) => boolean): GoldCase[] {
  const pages = readGold(data, 'wcxb-dev').filter(({ pageType, id }) => pageType === 'article' && wanted(id));
  return pages.map((page) => ({ page, article: goldArticle(page) }));
}

/** An issue of a gold article, and whether people saw that it is right. */
export interface Alarm {
  readonly id: string;
  readonly issue: ArticleIssue;
  /** Of what it says and of what; another alarm of the same code on the same page has another one. */
  readonly key: string;
  readonly right: boolean;
}

/** Everything that is said of good articles. */
export function alarmsOf({ page: { id }, article }: GoldCase): Alarm[] {
  return validateArticle(article, { now: NOW }).issues.map((issue) => {
    const key = keyOf(issue, article);
    return { id, issue, key, right: judged[issue.code]?.[id]?.split(' ').includes(key) === true };
  });
}

/** Of the evidence and of the value that it was found in, wherever that stands. */
function keyOf({ evidence, path }: ArticleIssue, article: Article): string {
  const value = path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[step as string],
    article,
  );
  return (hash(JSON.stringify([evidence, value])) >>> 0).toString(36);
}

/** Whether a planted fault is found; `null` where the article has no place for it. */
export function isFound({ page, article }: GoldCase, code: QualityIssueCode): boolean | null {
  const value = article.body.length === 0 ? null : faults[code](article, seeded(hash(`${page.id} ${code}`)));
  return value === null ? null : validateArticle(value, { now: NOW, codes: only(code) }).issues.some((issue) => issue.code === code);
}

/** Every other code off: many times faster, and nothing else could stand in for what is looked for. */
function only(code: string): NonNullable<ValidateOptions['codes']> {
  return Object.fromEntries(
    Object.keys(faults)
      .filter((other) => other !== code)
      .map((other) => [other, 'off' as const]),
  );
}
