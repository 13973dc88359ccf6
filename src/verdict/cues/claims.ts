import type { MissingReason } from '../../normalized.js';
import { fold } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import type { Span } from '../../page/span.js';
import { claims } from './concepts.js';
import { conceptsIn, type Concepts } from './lexicon.js';

/** What a page of few words claims of itself, by the concepts it names. */
export interface Claim {
  readonly reason: MissingReason;
  /** Distinct concepts that speak for it. */
  readonly points: number;
  /** The texts that name them, in page order. */
  readonly said: readonly Part[];
}

interface Part extends Concepts {
  readonly text: string;
  readonly span: Span;
  readonly words: number;
}

/** A longer page says more than that its text is not there. */
const MOST_WORDS = 160;
const MOST_BLOCKS = 80;
/** A page that needs scripts shows no more blocks than these without them, and says so in so many characters. */
const FEW = 6;
const NOTICE = 500;
/** Shorter blocks without a concept are labels of a menu. */
const LABEL = 3;
/** Share of the letters in words that name concepts: what reports of walls holds less of it than walls do. */
const DENSE = 0.26;
/** What tells must be so much denser for each word that does. */
const TOLD = 0.18;
/** Where no word speaks to the reader. */
const UNSPOKEN = 0.3;
/** How far below that is certain. */
const SLACK = 0.1;
/** Sentences that name no concept of a claim are another matter. */
const SENTENCE = 7;
const MOST_REST = 14;

/** A title that promises advice. */
const INSTRUCTS = /^(?:why (?!have i|am i|was i|do i)|how (?:to|do|can)|wie (?:man|ich|sie)|so |comment |cómo |come |como |hoe |jak |hur man|hvordan |как |як )/;

const ways = /* @__PURE__ */ claims.trim().split('\n').map((line) => {
  const [reason = '', ...slots] = line.split(' ');
  return { reason: reason as MissingReason, slots: slots.map((slot) => slot.split('/')) };
});

/** The parts of a page that may claim something; `null` where it holds too much else. */
function partsOf(page: Page): Part[] | null {
  if (page.blocks.length > MOST_BLOCKS) return null;
  const parts: Part[] = [];
  let sum = 0;
  const title = page.meta.find(({ name }) => name === 'title');
  if (title !== undefined) {
    const text = fold(title.value);
    parts.push({ text, span: title.span, words: 0, ...conceptsIn(text) });
  }
  for (const { folded, span, words } of page.blocks) {
    if (words > LABEL) sum += words;
    if (sum > MOST_WORDS) return null;
    const part = { text: folded, span, words, ...conceptsIn(folded) };
    if (words > LABEL || part.names.size > 0) parts.push(part);
  }
  if (page.blocks.length <= FEW) parts.push(...withoutScripts(page));
  return parts;
}

/** What is shown only without scripts. */
function withoutScripts({ drops, source }: Page): Part[] {
  return drops.flatMap(({ rule, span }) => {
    if (rule !== 'hidden-text' || span.end - span.start > NOTICE) return [];
    const text = fold(source.slice(span.start, span.end).replace(/<[^<>]*>/g, ' '));
    const part = { text, span, words: 0, ...conceptsIn(text) };
    return part.names.has('script') ? [part] : [];
  });
}

/** What the concepts of some names make, and the concepts that do. */
export function reasonsOf(names: ReadonlySet<string>): Map<MissingReason, Set<string>> {
  const found = new Map<MissingReason, Set<string>>();
  for (const { reason, slots } of ways) {
    if (!slots.every((slot) => slot.some((name) => names.has(name)))) continue;
    const own = found.get(reason) ?? new Set();
    for (const name of slots.flat()) if (names.has(name)) own.add(name);
    found.set(reason, own);
  }
  return found;
}

/** How much denser a page is than one that tells of walls: below 0 it does. */
function density(parts: readonly Part[]): number {
  const sum = (value: (part: Part) => number): number => parts.reduce((all, part) => all + value(part), 0);
  const isSpoken = parts.some(({ names }) => names.has('you'));
  const told = sum((part) => part.told) + (INSTRUCTS.test(parts[0]?.text ?? '') ? 2 : 0);
  return sum(({ covered }) => covered) / Math.max(1, sum(({ letters }) => letters)) - (isSpoken ? DENSE : UNSPOKEN) - TOLD * told;
}

export function claimsOf(page: Page): Claim[] {
  const parts = partsOf(page);
  if (parts === null || density(parts) < 0) return [];
  const all = new Set(parts.flatMap(({ names }) => [...names]));
  return [...reasonsOf(all)].flatMap(([reason, own]) => {
    if (reason === 'paywall') return [];
    const said = parts.filter(({ names }) => [...own].some((name) => name !== 'you' && names.has(name)));
    const rest = parts.reduce((sum, part) => (part.words < SENTENCE || said.includes(part) ? sum : sum + part.words), 0);
    return rest > MOST_REST ? [] : [{ reason, points: own.size, said }];
  });
}

/** True for a page of few words that tells more than it asks. */
export function isReport(page: Page): boolean {
  const parts = partsOf(page);
  return parts !== null && density(parts) < -SLACK;
}
