import type { Author } from '../article.js';
import type { Decision } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
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
  if (title < 0) return decisions;
  for (let at = title + 2; at < first; at++) {
    if (!isBelowHead(decisions, at) || !isSentence(scene, at)) continue;
    const { folded, text } = scene.survey.blocks[at] as PageBlock;
    if (DISCLOSURE.test(folded) || portrays(text, authors)) continue;
    return decisions.map((decision, index) => (index === at ? { keep: true, field: 'body', cuts: [] } : decision));
  }
  return decisions;
}

/** Only the model left it out, and the line above says who wrote the article, or when. */
function isBelowHead(decisions: readonly Decision[], at: number): boolean {
  const [above, here, below] = [decisions[at - 1], decisions[at], decisions[at + 1]];
  if (above?.keep !== false || !HEAD_RULES.has(above.cause.rule)) return false;
  if (here?.keep !== false || here.cause.rule !== modelRule.id || here.cause.kind !== 'other') return false;
  // Right above the text stands more often what the site says of its links
  return below?.keep === false;
}

/** A whole sentence of prose, which no table of phrases knows. */
function isSentence({ survey: { blocks, own, phrase, role } }: Scene, at: number): boolean {
  const block = blocks[at];
  return block?.kind === 'text' && block.words >= FEWEST && own[at]?.ending === 1 && phrase[at] == null && role[at] == null;
}

/** "Jane is a reporter on the harbour desk" */
function portrays(text: string, authors: readonly Author[]): boolean {
  const [opening = ''] = text.split(/\s/u, 1);
  return authors.some(({ name }) => name.split(/\s/u, 1)[0] === opening);
}
