import { modelRule } from '../../judge/rules/model.js';
import type { RemovalKind } from '../../normalized.js';
import type { Judged } from '../found.js';

/** What rules take under these names is said by other people or is of another story. */
const OTHERS: ReadonlySet<RemovalKind> = new Set(['advertisement', 'comments', 'related']);

/**
 * True for a block that speaks for others, not for the article: a quotation, a post of another site, a comment, a card.
 *
 * @param far - true where nothing else ties the block to the article, so that what the model makes of it tells enough
 */
export function isAlien({ scene, decisions }: Judged, at: number, far: boolean): boolean {
  const block = scene.survey.blocks[at];
  if (block === undefined) return false;
  if (block.kind === 'quote' || block.quoted) return true;
  const decision = decisions[at];
  return decision?.keep === false && (far || decision.cause.rule !== modelRule.id) && OTHERS.has(decision.cause.kind);
}
