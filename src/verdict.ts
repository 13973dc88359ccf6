import type { Article } from './article.js';
import type { Scene } from './judge/rules/rule.js';
import type { Repair, Verdict, Warning } from './normalized.js';
import type { Page } from './page/page.js';

/** An article says something: below this many words of prose it is a note at most. */
const ARTICLE_WORDS = 40;

/** What a page is, as far as its prose tells. */
export function verdictOf(article: Article, { survey }: Scene): Verdict {
  if (article.body.length === 0) {
    return { kind: 'empty', confidence: 0.95, evidence: ['nothing is left of the source'] };
  }
  const total = survey.proseBefore.at(-1) ?? 0;
  const prose = article.body.filter((block) => block.type === 'paragraph').length;
  const evidence = [`${article.wordCount} words in ${article.body.length} blocks`, `${prose} paragraphs`];
  if (total < ARTICLE_WORDS && article.wordCount < ARTICLE_WORDS) return { kind: 'other', confidence: 0.5, evidence };
  const confidence = Math.round(Math.min(0.95, 0.5 + Math.min(total, 600) / 1300) * 100) / 100;
  return { kind: 'article', confidence, evidence };
}

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
