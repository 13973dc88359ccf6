import type { Article } from '../article.js';
import type { Scene } from '../judge/rules/rule.js';
import type { Decision } from '../judge/decision.js';
import type { Provenance, Verdict } from '../normalized.js';
import { briefOf } from './brief.js';
import { pageCues } from './cues/page-cues.js';
import { obstacleOf } from './obstacles.js';
import { kindOf } from './page-kind.js';
import { plain } from './plain.js';
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
    return briefOf(page, article, prose);
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
