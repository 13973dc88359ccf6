import type { MissingReason } from '../../normalized.js';
import { defines } from './defines.js';
import { adviceAt } from './instructs.js';
import type { Part } from './parts.js';
import { reasonsIn } from './reasons.js';

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
  /** Share of the letters of the page that stand in such words of such parts, 0 to 1. */
  readonly share: number;
}

/** What goes with every claim. */
const COMMON = new Set(['you', 'site', 'answer', 'home']);

/** What is said most plainly, with most words for it. */
export function plainestOf(parts: readonly Part[], fields: ReadonlySet<string>): Claim | null {
  const all = new Set([...fields, ...parts.flatMap(({ names }) => [...names])]);
  const isDefined = parts.some(({ text, words, names }) => defines(text, words, names.has('you')));
  const advice = adviceAt(parts);
  // Who says how to do something without having said what is wrong teaches it; who asks for money asks for a login in passing.
  const isTaught = ({ saying }: Claim): boolean => isDefined || (advice >= 0 && !saying.some((part) => parts.indexOf(part) < advice));
  const isSold = all.has('subscribe') && all.has('price');
  const [plainest] = [...reasonsIn(all)]
    .map(([reason, own]) => readClaim(reason, own, parts, fields))
    .filter((claim) => claim.reason !== 'paywall' && (claim.reason === 'consent' || !(isSold || isTaught(claim))))
    .sort((a, b) => weightOf(b) - weightOf(a));
  return plainest ?? null;
}

function readClaim(reason: MissingReason, own: ReadonlySet<string>, parts: readonly Part[], fields: ReadonlySet<string>): Claim {
  const telling = [...own].filter((name) => !COMMON.has(name));
  const letters = parts.reduce((sum, part) => sum + part.letters, 0);
  const saying = parts.filter((part) => part.words > 1 && reasonsIn(part.names).has(reason));
  return {
    reason,
    telling,
    asked: telling.filter((name) => fields.has(name)).length,
    said: parts.filter(({ names }) => telling.some((name) => names.has(name))),
    saying,
    stated: saying.reduce((most, part) => Math.max(most, part.covered / part.letters), 0),
    share: saying.reduce((sum, { covered }) => sum + covered, 0) / Math.max(1, letters),
  };
}

function weightOf({ stated, share, telling, asked }: Claim): number {
  return stated + 2 * share + telling.length + asked;
}
