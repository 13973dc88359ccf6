import type { Block } from '../article.js';
import { becauseOf, dropCause } from '../catalogue.js';
import type { Decision } from '../judge/decision.js';
import { assemble } from '../ledger/assemble.js';
import { readText } from '../read/text.js';
import { repairRules, repairSource } from '../repair/repair.js';

/** The signs of Markdown are no text; everything else that is wrong with a record stays. */
const READ: ReadonlySet<string> = new Set(['lone-surrogate', 'markdown-sign']);
const NO_REPAIRS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(repairRules.map(({ id }) => id).filter((id) => !READ.has(id))))();

const KEEP: Decision = { keep: true, field: 'body', cuts: [] };

/** The body that Markdown holds, nothing judged. */
export function markdownBody(markdown: string, base: string | null): readonly Block[] {
  const page = readText(markdown, repairSource(markdown, NO_REPAIRS));
  return assemble(
    page,
    page.blocks.map(() => KEEP),
    { drop: dropCause, repair: becauseOf },
    base,
  ).body;
}
