import { fieldRules } from './fields/rules.js';
import type { Cause } from './judge/decision.js';
import { elementCards } from './judge/rules/elements/cards.js';
import { lineRules } from './judge/rules/index.js';
import { modelRule } from './judge/rules/model.js';
import type { RemovalKind } from './normalized.js';
import { codePoint } from './page/code-point.js';
import { htmlRules } from './read/html/rules.js';
import { spaceRules } from './read/rules.js';
import { repairRules } from './repair/rules.js';

/** One rule as the rule reference shows it. */
export interface CatalogueEntry {
  readonly id: string;
  /** `remove` and `keep` judge whole lines, `repair` changes characters, `field` takes a line into a field. */
  readonly effect: 'remove' | 'keep' | 'repair' | 'field';
  /** Kind of its removals; a rule that covers several names the most usual. */
  readonly kind: RemovalKind;
  readonly because: string;
}

/** Every rule there is, in the order in which they act: reading, repairs, lines, the page, fields. */
export const catalogue: readonly CatalogueEntry[] = /* @__PURE__ */ (() => [
  ...repairRules.map((rule) => ({ ...rule, effect: 'repair' as const, kind: 'invisible' as const })),
  ...spaceRules.map((rule) => ({ ...rule, kind: 'spacer' as const })),
  ...htmlRules,
  ...elementCards,
  ...lineRules,
  modelRule,
  ...fieldRules.map((rule) => ({ ...rule, effect: 'field' as const })),
])();

const byId: ReadonlyMap<string, CatalogueEntry> = /* @__PURE__ */ (() => new Map(catalogue.map((entry) => [entry.id, entry])))();

/**
 * The ids of all rules and repairs, which the option `rules` may name: those of `Removal.rule` and `Repair.rule`, in the
 * order in which they act.
 *
 * @example
 * ```ts
 * import { normalizeText, ruleIds } from 'cleancopy';
 *
 * ruleIds.includes('share-row'); // true
 * // Every phrase of the interface stays.
 * const rules = Object.fromEntries(ruleIds.filter((id) => id.startsWith('phrase-')).map((id) => [id, false]));
 * normalizeText('Ferries stay in harbour until Friday.\n\nPost a Comment', { rules });
 * ```
 */
export const ruleIds: readonly string[] = /* @__PURE__ */ (() => [...byId.keys()])();

/** A rule's reason. */
export function becauseOf(id: string): string {
  return byId.get(id)?.because ?? '';
}

/** The cause that stands for something the reader or a repair left out. */
export function dropCause(id: string, source: string): Cause {
  const entry = byId.get(id);
  // Eight code points have at most sixteen code units.
  const evidence = [[...source.slice(0, 16)].slice(0, 8).map(codePoint).join(' ')];
  return { rule: id, kind: entry?.kind ?? 'other', because: entry?.because ?? '', evidence, confidence: 1 };
}
