import type { Article } from '../article.js';
import type { Scene } from '../judge/rules/rule.js';
import type { Verdict } from '../normalized.js';

/** An article says something: below this many words of prose it is a note at most. */
const ARTICLE_WORDS = 40;

/** What a page is, as far as its prose tells. */
export function verdictOf(article: Article, { survey }: Scene): Verdict {
  if (article.body.length === 0) {
    return { kind: 'empty', confidence: 0.95, evidence: [{ text: 'nothing is left of the source' }], missing: null };
  }
  const total = survey.proseBefore.at(-1) ?? 0;
  const prose = article.body.filter((block) => block.type === 'paragraph').length;
  const evidence = [{ text: `${article.wordCount} words in ${article.body.length} blocks` }, { text: `${prose} paragraphs` }];
  if (total < ARTICLE_WORDS && article.wordCount < ARTICLE_WORDS) return { kind: 'other', confidence: 0.5, evidence, missing: null };
  const confidence = Math.round(Math.min(0.95, 0.5 + Math.min(total, 600) / 1300) * 100) / 100;
  return { kind: 'article', confidence, evidence, missing: null };
}
