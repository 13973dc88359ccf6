import type { Article } from '../article.js';
import { isAgency } from '../fields/names/dateline.js';
import type { Scene } from '../judge/rules/rule.js';
import type { Decision } from '../judge/decision.js';
import type { Provenance, Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import { pageCues } from './cues/page-cues.js';
import { obstacleOf } from './obstacles.js';
import { spanOf } from './facts/where.js';
import { kindOf } from './page-kind.js';
import { statedKind } from './stated-kind.js';
import { teaserOf } from './teaser.js';

/** Below so many words of prose, in so few blocks, nothing can be told of a page. */
const NOTE_WORDS = 40;
const NOTE_BLOCKS = 15;

/**
 * What a page is, on its evidence as a whole. What leaves nothing to tell comes first: no text, walls and
 * errors, beginnings of texts; then what the page says surely of itself; the learned model tells the rest.
 */
export function verdictOf(article: Article, provenance: Provenance, { page, survey }: Scene, decisions: readonly Decision[]): Verdict {
  const obstacle = obstacleOf(page, survey);
  if (obstacle !== null) return obstacle;
  if (page.blocks.length === 0) return plain(page, 'empty', 0.95, 'nothing is left of the source');
  const teaser = teaserOf(page, survey, pageCues(page, survey));
  if (teaser !== null) return teaser;
  const prose = Math.round(survey.proseBefore.at(-1) ?? 0);
  if (prose < NOTE_WORDS && article.wordCount < NOTE_WORDS && page.blocks.length < NOTE_BLOCKS) {
    return noteOf(page, article, prose);
  }
  return (
    statedKind(page) ??
    kindOf({
      page,
      survey,
      decisions,
      title: article.title,
      sure: sureness(article, provenance),
      language: article.language,
      url: article.url,
    })
  );
}

/** What a few words are: with a headline, and who wrote them, when or where, a short article. */
function noteOf(page: Page, article: Article, prose: number): Verdict {
  const { title, body } = article;
  if (body.length === 0) return plain(page, 'empty', 0.8, 'no text of the source was taken for the article');
  const signed = signOf(page, article);
  if (title !== null && signed !== null && prose > 0)
    return plain(page, 'article', 0.6, `a headline, ${signed} and ${prose} words of prose`);
  return plain(page, 'other', 0.5, `only ${prose} words of prose`);
}

/** The agency behind the last sentence: `(dpa)`, `/dpa`, `– Reuters`. */
const SOURCE = /[(/\u2013\u2014-]\s?([\p{L} ]{2,25})\)?\.?$/u;

/** What of a report is there besides its headline and its text; `null` for none. */
function signOf(page: Page, { authors, publishedAt, dateline, body }: Article): string | null {
  if (authors.length > 0) return 'an author';
  if (publishedAt !== null) return 'a date';
  if (dateline !== null) return 'a dateline';
  const last = body.at(-1);
  const source = last?.type === 'paragraph' ? SOURCE.exec(last.text.slice(-LONGEST_SOURCE))?.[1] : undefined;
  if (source !== undefined && isAgency(source.trim())) return 'an agency';
  return page.meta.some(({ name, value }) => name === 'json-ld-type' && REPORTS.has(value)) ? 'the type of a report in its metadata' : null;
}

const LONGEST_SOURCE = 40;

/** Types of schema.org that are given to reports; `Article` is on pages of every kind. */
const REPORTS: ReadonlySet<string> = new Set(['NewsArticle', 'ReportageNewsArticle']);

/** How sure the fields are that tell an article from other pages. */
export function sureness(
  { title, authors, publishedAt }: Pick<Article, 'title' | 'authors' | 'publishedAt'>,
  provenance: Provenance,
): Readonly<Record<'title' | 'authors' | 'publishedAt', number>> {
  return {
    title: title === null ? 0 : (provenance.title?.confidence ?? 0),
    authors: authors.length === 0 ? 0 : (provenance.authors?.confidence ?? 0),
    publishedAt: publishedAt === null ? 0 : (provenance.publishedAt?.confidence ?? 0),
  };
}

function plain(page: Page, kind: 'article' | 'empty' | 'other', confidence: number, text: string): Verdict {
  return { kind, confidence, evidence: [{ text, span: spanOf(page, 0, page.blocks.length - 1) }], missing: null };
}
