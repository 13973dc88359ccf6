import { findAddresses } from './addresses.js';
import { findC1 } from './c1.js';
import type { Edit } from './edit.js';
import { applyEdits, composeEdits, joinEdits, noEdits } from './edits.js';
import { decodeEntities } from './entities.js';
import { findEscapes } from './escapes.js';
import { findInvisible } from './invisible.js';
import { findLinkNumbers } from './link-numbers.js';
import { findMarkdown } from './markdown/index.js';
import { repairMojibake } from './mojibake.js';
import { findRecordHead } from './record-head.js';
import { isSuspect } from './suspect.js';

export { applyEdits } from './edits.js';
export { repairRules } from './rules.js';

/** A text after its repairs, and what was done to it. */
export interface Repaired {
  /** The repaired text; the very string that was given where nothing needed repair. */
  readonly text: string;
  /** Sorted, not overlapping, in offsets of the given text: applying them to it gives `text`. */
  readonly edits: readonly Edit[];
}

/**
 * In this order, because each uncovers the next: entities hide bytes of mojibake (`10Î&frac14;s`);
 * mojibake needs its soft hyphens and C1 controls, which are bytes too; C1 controls are read as
 * windows-1252 before what remains of them is dropped.
 */
const steps: readonly ((text: string) => readonly Edit[])[] = [(text) => decodeEntities(text, true), repairMojibake, findC1, findInvisible];

/** Rounds until nothing is left to do: two in ordinary text. Only text made to defy repair needs more. */
const MAX_ROUNDS = 32;

/** What only a whole source shows: escapes of JSON first, which make its lines, then the head of a record, the signs of Markdown, then addresses behind words and numbers before them. */
const wholeSteps: readonly ((text: string) => readonly Edit[])[] = [
  findEscapes,
  findRecordHead,
  findMarkdown,
  findAddresses,
  findLinkNumbers,
];

/**
 * The repairs of a whole source: those that need all of it, then all that {@link repairText} does.
 *
 * @param off - ids of rules to leave out
 * @returns sorted edits in offsets of the source, that do not overlap
 */
export function repairSource(source: string, off?: ReadonlySet<string>): readonly Edit[] {
  const { text, edits } = through(wholeSteps, { text: source, edits: noEdits }, off);
  return composeEdits(text, edits, repairText(text, off).edits);
}

/** A text after some steps more; the very object that was given where none has anything to do. */
function through(some: readonly ((text: string) => readonly Edit[])[], before: Repaired, off: ReadonlySet<string> | undefined): Repaired {
  return some.reduce((now: Repaired, step) => {
    const next = allowed(step(now.text), off);
    return next.length === 0 ? now : { text: applyEdits(now.text, next), edits: composeEdits(now.text, now.edits, next) };
  }, before);
}

/** Keeps the edits whose rule is not switched off. */
function allowed(edits: readonly Edit[], off: ReadonlySet<string> | undefined): readonly Edit[] {
  if (off === undefined || off.size === 0 || edits.length === 0) return edits;
  return edits.filter((edit) => !off.has(edit.rule));
}

/**
 * Repairs text: HTML entities left in it, mojibake, controls of windows-1252, characters that show
 * and mean nothing, lone surrogates. No edit reaches across a line end, and none makes or removes
 * one, so a whole source and its lines one by one come out the same. Running it on its own result
 * changes nothing; for that, an entity that would decode to another entity (`&amp;lt;`) stays.
 *
 * @param text - any string
 * @param off - ids of rules to leave out, as listed in `repairRules`
 * @example
 * ```ts
 * repairText('caf&eacute; \u00c3\u00a0 c\u00f4t\u00c3\u00a9').text; // 'café à côté'
 * ```
 */
export function repairText(text: string, off?: ReadonlySet<string>): Repaired {
  // An ampersand is seldom one of an entity: the other steps then need not look.
  if (!isSuspect(text) && (!text.includes('&') || allowed(decodeEntities(text, true), off).length === 0)) return { text, edits: noEdits };
  let now: Repaired = { text, edits: noEdits };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = now.text;
    now = through(steps, now, off);
    if (now.text === before) break;
  }
  return { text: now.text, edits: joinEdits(now.edits) };
}
