/* Facts of the words of a line that may be the headline; those of where it stands are in title-facts.ts. */
import type { Decision } from '../judge/decision.js';
import { menuRun } from '../judge/rules/menu-run.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';

/** A longer line is no headline, in characters and in words. */
const LONGEST = 240;
export const MOST_WORDS = 40;
/** From so many words on, an end of a sentence makes a line one. */
const SENTENCE_WORDS = 9;

/** Facts of one line's words; the keys are the names that the scorecard uses. */
export interface TitleWords {
  readonly words: number;
  readonly ending: number;
  readonly opening: number;
  readonly capitalShare: number;
  readonly upperShare: number;
  readonly digitShare: number;
  readonly functionShare: number;
  /** 0 text, 1 an entry of a list, 2 anything else. */
  readonly form: number;
  /** 0 no interface phrase, 1 a weak one or a widget's heading. */
  readonly phrase: number;
  /** Share of its longer words that the body has, those it has once counting half. */
  readonly overlap: number;
  /** Mean number of times the body has each of its longer words. */
  readonly echo: number;
  /** How often the body has its longer words, as a share of how often it has its five most frequent ones. */
  readonly cover: number;
  /** Signs that part the steps of a breadcrumb or a site's name from a headline. */
  readonly partings: number;
  /** Share of the URL's words that it has; -1 without a URL that tells. */
  readonly slug: number;
}

/** How often the prose that stays has its longer words. */
export interface BodyWords {
  readonly counts: ReadonlyMap<string, number>;
  /** Times of the five most frequent ones. */
  readonly frequent: number;
}

/** True for a line that no rule has named and that is no prose of the body. */
export function canBe({ survey }: Scene, at: number, decision: Decision | undefined): boolean {
  const block = survey.blocks[at] as PageBlock;
  if (block.text.length > LONGEST || block.words > MOST_WORDS || block.words < 1 || block.kind === 'code') return false;
  if (decision?.keep === false && decision.cause.rule !== modelRule.id && decision.cause.rule !== menuRun.id) return false;
  // A whole sentence is a paragraph; what stands in brackets is a credit or a note.
  if (survey.own[at]?.ending === 1 && block.words >= SENTENCE_WORDS && !/[?!？！]/.test(block.text.slice(-3))) return false;
  return !/^[,;.:)]|^\(.*\)$/.test(block.text);
}

/** What the words of a line say; `null` for a line that the survey has no facts of. */
export function wordsOf({ survey }: Scene, at: number, { counts, frequent }: BodyWords, slug: readonly string[]): TitleWords | null {
  const block = survey.blocks[at] as PageBlock;
  const facts = survey.own[at];
  if (facts === undefined) return null;
  const tokens = survey.tokens[at] ?? [];
  const { ending, opening, capitalShare, upperShare, digitShare, functionShare } = facts;
  return {
    words: block.words,
    ending: ending === 1 && /[?!？！]["'”’)]?$/.test(block.text) ? 5 : ending,
    opening,
    capitalShare,
    upperShare,
    digitShare,
    functionShare,
    form: block.kind === 'text' || block.kind === 'heading' ? 0 : block.kind === 'item' ? 1 : 2,
    phrase: survey.phrase[at] != null || survey.role[at] != null ? 1 : 0,
    ...echoes(tokens, counts),
    cover: coverOf(tokens, counts) / Math.max(1, frequent),
    partings: partings(block.text),
    slug: slug.length < 2 ? -1 : slug.filter((word) => block.folded.includes(word)).length / slug.length,
  };
}

const PARTING = /[|›»>/·•]| [-–—] /g;

function partings(text: string): number {
  return text.match(PARTING)?.length ?? 0;
}

/** Longer words of the prose that stays. */
export function bodyWords({ survey }: Scene, decisions: readonly Decision[]): BodyWords {
  const counts = new Map<string, number>();
  survey.tokens.forEach((tokens, at) => {
    if (decisions[at]?.keep !== true || (survey.prose[at] as number) === 0) return;
    for (const word of tokens) if (word.length >= LONG) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  const frequent = [...counts.values()].sort((a, b) => b - a).slice(0, 5).reduce((sum, count) => sum + count, 0);
  return { counts, frequent };
}

/** Words shorter than this are too common to tell. */
export const LONG = 4;

function echoes(tokens: readonly string[], counts: ReadonlyMap<string, number>): { overlap: number; echo: number } {
  let words = 0;
  let shared = 0;
  let echo = 0;
  for (const word of tokens) {
    if (word.length < LONG) continue;
    const count = counts.get(word) ?? 0;
    words++;
    shared += Math.min(2, count) / 2;
    echo += Math.min(10, count);
  }
  return words === 0 ? { overlap: -1, echo: -1 } : { overlap: shared / words, echo: echo / words };
}

/** How often the body has the longer words of a line, each counted once. */
function coverOf(tokens: readonly string[], counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const word of new Set(tokens)) if (word.length >= LONG) sum += counts.get(word) ?? 0;
  return sum;
}
