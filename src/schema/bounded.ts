import type { ArticleIssue } from './issue.js';

/** After so many, one more issue of the same code says nothing new. */
const MOST_OF_A_CODE = 1000;

/** The first issues of each code, in their order. */
export function bounded(issues: readonly ArticleIssue[]): readonly ArticleIssue[] {
  const times = new Map<string, number>();
  return issues.filter(({ code }) => {
    const time = (times.get(code) ?? 0) + 1;
    times.set(code, time);
    return time <= MOST_OF_A_CODE;
  });
}
