import type { Block } from '../article.js';
import { becauseOf, dropCause } from '../catalogue.js';
import type { Decision } from '../judge/decision.js';
import { assemble } from '../ledger/assemble.js';
import { readHtml } from '../read/html/read-html.js';
import { repairRules } from '../repair/rules.js';

/** Repairs would hide what is wrong with a record; only half surrogate pairs cannot stay. */
const NO_REPAIRS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(repairRules.map(({ id }) => id).filter((id) => id !== 'lone-surrogate')))();

const KEEP: Decision = { keep: true, field: 'body', cuts: [] };

/** The body that HTML holds, nothing judged and nothing left out but what its readers do not see. */
export function htmlBody(html: string, base: string | null): { readonly body: readonly Block[]; readonly hidden: readonly string[] } {
  const page = readHtml(html, NO_REPAIRS);
  const { body, removals } = assemble(
    page,
    page.blocks.map(() => KEEP),
    { drop: dropCause, repair: becauseOf },
    base,
  );
  return { body, hidden: removals.filter(({ kind }) => kind === 'hidden').map(({ text }) => text) };
}
