import type { Article } from '../article.js';
import type { CheckFinding, Check } from './check.js';
import { checks } from './checks/index.js';
import type { ArticleIssueSeverity, QualityIssueCode } from './code.js';
import { makeSubject, type Around } from './subject.js';
import { visible } from './visible.js';

/** One finding with the identity of its check. */
export interface QualityIssue extends Omit<CheckFinding, 'slight'> {
  readonly code: QualityIssueCode;
  readonly severity: ArticleIssueSeverity;
  readonly message: string;
}

/** What the caller wants of each code. */
export type CodeSettings = { readonly [C in QualityIssueCode]?: ArticleIssueSeverity | 'off' };

/** Asks every check that is not off about an article. */
export function checkArticle(article: Article, around: Around, codes: CodeSettings): QualityIssue[] {
  const subject = makeSubject(article, around);
  return checks.flatMap((check) => {
    const setting = codes[check.code];
    return setting === 'off' ? [] : check.find(subject).map((finding) => stamp(check, setting, finding));
  });
}

/** Puts a check's identity on what it saw: the one place where that is done. */
function stamp(
  { code, severity, message }: Check,
  setting: ArticleIssueSeverity | undefined,
  { slight, evidence, ...finding }: CheckFinding,
): QualityIssue {
  return { code, severity: setting ?? (slight === true ? 'info' : severity), message, ...finding, evidence: evidence.map(visible) };
}
