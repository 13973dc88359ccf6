import { BUTTON, STATUS } from './claim-context.js';
import { adviceAt } from './instructs.js';
import { LABEL, type Part } from './parts.js';
import type { Claim } from './claim.js';

/** The blocks of a page, or of an article. */
export type Texts = readonly { readonly text: string; readonly words: number }[];

/** Such a field says as much as so many letters. */
const FIELD = 12;

/** What an offer speaks of: who asks for money asks for a login in passing. */
const NAMES_OFFER = ['subscribe', 'price'];

/** A year of our time, and names that only machines give: `8f2c91ab34`, `GEO-11`, `198.51.100.23`. */
const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/g;
const MACHINE =
  /(?<![\p{L}\d])(?:(?=[a-f]{0,20}\d)[\da-f]{6,40}|\p{Lu}{2,8}-[\dA-Z-]{2,20}|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\p{L}\d])/u;
/** A word with a capital in the middle of a sentence. */
const NAME = /[\p{Ll},;] \p{Lu}\p{Ll}/gu;

/**
 * What tells a page that makes a claim of itself from one that speaks of such things: shares are 0 to 1, counts are as
 * they are or the logarithm of one more.
 */
export interface ClaimFacts {
  /** Natural log odds that the page keeps its text away, by its words alone. */
  readonly wording: number;
  /** Share of the letters that stand in words for any concept; fields that ask for them count as letters. */
  readonly density: number;
  /** The same of the parts that name concepts of the claim, as share of all letters. */
  readonly dense: number;
  /** See {@link Claim.stated}. */
  readonly stated: number;
  /** Concepts that speak for the claim, up to six. */
  readonly telling: number;
  /** Share of the words that stand before the first of them; 1 where there is none. */
  readonly before: number;
  /** 1 if it is the first part. */
  readonly opens: number;
  /** Words of the part that makes it most plainly, logarithm. */
  readonly plainest: number;
  /** Words that tell, not ask, up to four. */
  readonly told: number;
  /** 1 if a title promises advice. */
  readonly instructs: number;
  /** 1 if anything is to be paid for by the week or the month. */
  readonly sold: number;
  /** 1 if anything speaks to the reader. */
  readonly you: number;
  /** Share of the blocks of at most {@link LABEL} words. */
  readonly labels: number;
  /** Short parts that name a concept, up to four. */
  readonly buttons: number;
  /** Words in all, logarithm. */
  readonly words: number;
  /** Years, up to three. */
  readonly years: number;
  /** Capitals in the middle of sentences for each word. */
  readonly capitals: number;
  /** 1 if a number of a fault stands there; if a name that only machines give does. */
  readonly status: number;
  readonly machine: number;
}

/** The facts of a claim. */
export function claimFacts(claim: Claim, parts: readonly Part[], page: Texts, wording: number): ClaimFacts {
  const { said, saying, asked } = claim;
  const sum = (list: readonly Part[], of: (part: Part) => number): number => list.reduce((total, part) => total + of(part), 0);
  const letters = Math.max(1, sum(parts, (part) => part.letters) + asked * FIELD);
  const covered = (list: readonly Part[]): number => sum(list, (part) => part.covered) + asked * FIELD;
  const words = sum(parts, (part) => part.words);
  const first = parts.findIndex((part) => saying.includes(part));
  const plainest = saying.reduce<Part | null>(
    (best, part) => (best === null || part.covered / part.letters > best.covered / best.letters ? part : best),
    null,
  );
  return {
    wording,
    density: covered(parts) / letters,
    dense: covered(said) / letters,
    stated: claim.stated,
    telling: Math.min(6, claim.telling.length),
    before: first < 0 ? 1 : sum(parts.slice(0, first), (part) => part.words) / Math.max(1, words),
    opens: first === 0 ? 1 : 0,
    plainest: Math.log1p(plainest?.words ?? 0),
    told: Math.min(
      4,
      sum(parts, (part) => part.told),
    ),
    instructs: adviceAt(parts) >= 0 ? 1 : 0,
    sold: NAMES_OFFER.every((name) => parts.some(({ names }) => names.has(name))) ? 1 : 0,
    you: parts.some((part) => part.names.has('you')) ? 1 : 0,
    labels: page.filter((block) => block.words <= LABEL).length / Math.max(1, page.length),
    buttons: Math.min(4, parts.filter((part) => part.words > 0 && part.words <= BUTTON && part.names.size > 0).length),
    words: Math.log1p(words),
    ...signsOf(page),
  };
}

/** What the signs of a page tell. */
function signsOf(page: Texts): Pick<ClaimFacts, 'years' | 'capitals' | 'status' | 'machine'> {
  const text = page.map((block) => block.text).join('\n');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const words = page.reduce((total, block) => total + block.words, 0);
  return {
    years: Math.min(3, count(YEAR)),
    capitals: count(NAME) / Math.max(1, words),
    status: STATUS.test(text) ? 1 : 0,
    machine: MACHINE.test(text) ? 1 : 0,
  };
}
