import type { Article } from './article.js';
import type { Repair, Warning } from './normalized.js';
import type { Page } from './page/page.js';

/** What a caller should know. */
export function warningsOf(page: Page, article: Article, repairs: readonly Repair[]): Warning[] {
  const warnings: Warning[] = [];
  if (page.source.trim() === '') {
    warnings.push({ code: 'empty-input', message: 'The source holds nothing but white space.' });
  } else if (article.body.length === 0) {
    warnings.push({ code: 'no-body', message: 'No text of the source was taken for the article; see the removals.' });
  }
  for (const { rule, span } of repairs) {
    if (rule !== 'lone-surrogate') continue;
    warnings.push({ code: 'lone-surrogate', message: 'Half a surrogate pair was replaced with U+FFFD.', span });
    break;
  }
  return warnings;
}
