import type { ArticleIssue, ArticleIssueSeverity } from '../schema/issue.js';

type Counts = Record<ArticleIssueSeverity, number> & { articles: number };

/** What has been found so far. */
export interface Tally {
  lines: number;
  /** Lines that are no JSON, or too long. */
  unreadable: number;
  withErrors: number;
  /** Articles with a warning and no error. */
  withWarnings: number;
  readonly codes: Map<string, Counts>;
}

export const newTally = (): Tally => ({ lines: 0, unreadable: 0, withErrors: 0, withWarnings: 0, codes: new Map() });

/** Counts one line; `null` for one that could not be read. */
export function addTo(tally: Tally, issues: readonly ArticleIssue[] | null): void {
  tally.lines += 1;
  if (issues === null) {
    tally.unreadable += 1;
    return;
  }
  if (issues.some(({ severity }) => severity === 'error')) tally.withErrors += 1;
  else if (issues.some(({ severity }) => severity === 'warning')) tally.withWarnings += 1;
  const seen = new Set<Counts>();
  for (const { code, severity } of issues) {
    let counts = tally.codes.get(code);
    if (counts === undefined) tally.codes.set(code, (counts = { error: 0, warning: 0, info: 0, articles: 0 }));
    counts[severity] += 1;
    seen.add(counts);
  }
  for (const counts of seen) counts.articles += 1;
}

const HEAD = ['code', 'error', 'warning', 'info', 'articles'];

/** One line on all, and one row a code, the most frequent first. */
export function summaryTable({ lines, unreadable, withErrors, withWarnings, codes }: Tally): string {
  const good = lines - unreadable - withErrors - withWarnings;
  const parts = [
    `${lines} ${lines === 1 ? 'article' : 'articles'}`,
    `${good} good`,
    `${withWarnings} with warnings`,
    `${withErrors} with errors`,
    ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
  ];
  const rows = [...codes]
    .sort(([a, one], [b, other]) => other.articles - one.articles || (a < b ? -1 : 1))
    .map(([code, { error, warning, info, articles }]) => [code, ...[error, warning, info, articles].map(String)]);
  if (rows.length === 0) return `${parts.join(', ')}\n`;
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  const printed = all.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return `${parts.join(', ')}\n${printed.join('\n')}\n`;
}
