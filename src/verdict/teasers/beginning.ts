import type { OwnFacts } from '../../judge/facts/own.js';
import type { Survey } from '../../judge/survey.js';
import type { MissingReason, Verdict } from '../../normalized.js';

/** A beginning of more words than this is the whole, unless more than one thing says that it is not. */
export const SHORT = 120;
/** So many words make the beginning of an article. */
export const LEAST = 8;

/** The verdict that a text is the beginning of one; the first evidence is where it says so. */
export function beginning(
  reason: MissingReason,
  confidence: number,
  evidence: Verdict['evidence'],
  characters: number | null = null,
): Verdict {
  const span = evidence[0]?.span;
  return { kind: 'teaser', confidence, evidence, missing: { reason, characters, ...(span !== undefined && { span }) } };
}

/** The last block of prose up to `from`, -1 if there is none. */
export function lastProse(survey: Survey, from: number, but: ReadonlySet<number> = new Set()): number {
  for (let at = Math.min(from, survey.prose.length - 1); at >= 0; at--) {
    if (but.has(at)) continue;
    const own = survey.own[at] as OwnFacts;
    if ((survey.prose[at] as number) > 0 || (own.words >= LEAST && own.ending === 3)) return at;
  }
  return -1;
}

/** Blocks of prose that end like a sentence or break off in one: no headlines. */
export function proseBlocks({ prose, own }: Survey): number {
  return prose.reduce((sum, words, at) => sum + (words > 0 && (own[at]?.ending === 1 || own[at]?.ending === 3) ? 1 : 0), 0);
}
