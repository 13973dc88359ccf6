import type { Author } from '../article.js';
import type { Decision } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Judged } from './found.js';

/** A lead has so many words. */
const FEWEST = 15;
/** The field rules whose lines stand above it. */
const HEAD_RULES: ReadonlySet<string> = new Set(['byline-line', 'date-line', 'office-byline']);

/** What a site says of its links. */
const DISCLOSURE = /\bcommissions?\b|affiliat|\bprovision\b|comisi[oó]n|comissão|commissione/u;

/**
 * Keeps the sentence right below the byline or the date of the article, where a box behind it parts it from the other paragraphs,
 * so that the model took it for one of the box.
 */
export function withLead({ scene, first, title }: Judged, decisions: readonly Decision[], authors: readonly Author[]): readonly Decision[] {
  const { blocks, own, phrase, role } = scene.survey;
  if (title < 0) return decisions;
  for (let at = title + 2; at < first; at++) {
    const [above, here] = [decisions[at - 1], decisions[at]];
    const block = blocks[at];
    if (block === undefined || above?.keep !== false || !HEAD_RULES.has(above.cause.rule)) continue;
    if (here?.keep !== false || here.cause.rule !== modelRule.id || here.cause.kind !== 'other') continue;
    // Right above the text stands more often what the site says of its links
    if (decisions[at + 1]?.keep !== false) continue;
    if (DISCLOSURE.test(block.folded) || portrays(block.text, authors)) continue;
    if (block.kind !== 'text' || block.words < FEWEST || own[at]?.ending !== 1 || phrase[at] != null || role[at] != null) continue;
    return decisions.map((decision, index) => (index === at ? { keep: true, field: 'body', cuts: [] } : decision));
  }
  return decisions;
}

/** "Jane is a reporter on the harbour desk" */
function portrays(text: string, authors: readonly Author[]): boolean {
  const [opening = ''] = text.split(/\s/u, 1);
  return authors.some(({ name }) => name.split(/\s/u, 1)[0] === opening);
}
