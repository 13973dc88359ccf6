import type { MissingReason } from '../../normalized.js';
import { reasonPoints } from './claim-reasons.js';
import { defines } from './defines.js';
import type { Part } from './parts.js';
import { completes, conceptsOf } from './reasons.js';

/** What a page of few words claims of itself, by the concepts it names. */
export interface Claim {
  readonly reason: MissingReason;
  /** The concepts that speak for it, but for those that go with every claim. */
  readonly telling: readonly string[];
  /** How many of them fields or widgets name. */
  readonly asked: number;
  /** The parts that name the concepts, in page order. */
  readonly said: readonly Part[];
  /** The parts that make the claim by themselves, in page order. */
  readonly saying: readonly Part[];
  /** The highest share of the letters of such a part that stand in words for concepts, 0 to 1; 0 where there is none. */
  readonly stated: number;
}

/** What goes with every claim. */
const COMMON: ReadonlySet<string> = new Set(['you', 'site', 'answer', 'home']);
/** Fewer words have to make their claim whole. */
const FEWEST = 12;
/** A concept counts so often, and where a field or a widget asks for it as often as this. */
const MOST = 2;

/** How often the parts and the fields of a page name each concept, no more than {@link MOST} times. */
export function countConcepts(parts: readonly Part[], fields: ReadonlySet<string>): Map<string, number> {
  const counts = new Map([...fields].map((name) => [name, MOST]));
  for (const { names } of parts) for (const name of names) counts.set(name, Math.min(MOST, (counts.get(name) ?? 0) + 1));
  return counts;
}

/** What a page most likely claims; `null` if it names nothing that speaks for one, or says what such a thing is. */
export function claimMade(parts: readonly Part[], fields: ReadonlySet<string>): Claim | null {
  const counts = countConcepts(parts, fields);
  if ([...counts.keys()].every((name) => COMMON.has(name)) || isDefined(parts)) return null;
  const reason = likeliest(counts);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  return words < FEWEST && !completes(counts, reason) ? null : readClaim(reason, counts, parts, fields);
}

/** Who says what such a thing is says nothing of the page. */
function isDefined(parts: readonly Part[]): boolean {
  return parts.some(({ text, words, names }) => defines(text, words, names.has('you')));
}

/** The reason that the concepts speak for most. */
function likeliest(counts: ReadonlyMap<string, number>): MissingReason {
  let best: MissingReason = 'not-found';
  let most = -Infinity;
  for (const [reason, { base, concepts }] of reasonPoints) {
    let sum = base;
    for (const [name, count] of counts) sum += count * (concepts.get(name) ?? 0);
    if (sum > most) [best, most] = [reason, sum];
  }
  return best;
}

function readClaim(reason: MissingReason, counts: ReadonlyMap<string, number>, parts: readonly Part[], fields: ReadonlySet<string>): Claim {
  const own = conceptsOf(reason);
  const telling = [...counts.keys()].filter((name) => own.has(name) && !COMMON.has(name));
  const saying = parts.filter(({ words, names }) => words > 1 && completes(names, reason));
  return {
    reason,
    telling,
    asked: telling.filter((name) => fields.has(name)).length,
    said: parts.filter(({ names }) => telling.some((name) => names.has(name))),
    saying,
    stated: saying.reduce((most, part) => Math.max(most, part.covered / part.letters), 0),
  };
}
