/* Facts of the words of a line that may be the headline; those of where it stands are in title-place.ts. */
import type { Decision } from '../judge/decision.js';
import { menuRun } from '../judge/rules/menu-run.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';
import type { Survey } from '../judge/survey.js';
import type { PageBlock } from '../page/page.js';
import { isOfOtherKind } from './title-not.js';
import { isEastAsian, isHangul } from './names/letters.js';
import type { BodyEchoes, TitleFact } from './title-fact.js';
import { asksOrCalls, STEPS } from './title-signs.js';
import { endsUnspacedSentence, isShortUnspaced, isUnjoined, SYLLABLE, wordsOf } from './title-unspaced.js';

/** A longer line is no headline, in characters and in words. */
const LONGEST = 240;
export const MOST_WORDS = 40;
/** From so many words on, an end of a sentence makes a line one. */
const SENTENCE_WORDS = 9;
/** Words shorter than this are too common to tell. */
const LONG = 4;
/** So many letters of a word tell it: most languages bend the rest. */
const STEM = 4;

export const wordFacts: readonly TitleFact[] = [
  { name: 'words', of: ({ block }) => wordsOf(block) },
  { name: 'ending', of: ({ block, own }) => (own.ending === 1 && asksOrCalls(block.text) ? 5 : own.ending) },
  { name: 'opening', of: ({ own }) => own.opening },
  { name: 'capitalShare', of: ({ own }) => own.capitalShare },
  { name: 'upperShare', of: ({ own }) => own.upperShare },
  { name: 'digitShare', of: ({ own }) => own.digitShare },
  { name: 'functionShare', of: ({ own }) => own.functionShare },
  // 0 text, 1 an entry of a list, 2 anything else
  { name: 'form', of: ({ block: { kind } }) => (kind === 'text' || kind === 'heading' ? 0 : kind === 'item' ? 1 : 2) },
  // 1 for a weak interface phrase or a widget's heading
  { name: 'phrase', of: ({ at, page: { scene } }) => (scene.survey.phrase[at] != null || scene.survey.role[at] != null ? 1 : 0) },
  { name: 'overlap', of: ({ echoes }) => echoes.overlap },
  { name: 'echo', of: ({ echoes }) => echoes.echo },
  { name: 'lead', of: ({ lead }) => lead },
  // 1 for a colon between words: `Chrome: the new tab`
  { name: 'colon', of: ({ block }) => (/\p{L}[:：] ?\p{L}/u.test(block.text) ? 1 : 0) },
  { name: 'cover', of: ({ cover }) => cover },
  // How much it looks like somebody's name
  { name: 'name', of: ({ name }) => name() },
  { name: 'partings', of: ({ block }) => block.text.match(STEPS)?.length ?? 0 },
];

/**
 * What tells the longer words of a line: their first letters. In Korean two signs do, and where no spaces part the words
 * every two signs in a row are taken for one, of the scripts of Southeast Asia every three.
 */
export function stemsOf(tokens: readonly string[]): string[] {
  const stems: string[] = [];
  for (const word of tokens) {
    const code = word.charCodeAt(0);
    if (isUnjoined(code)) {
      for (let at = 0; at + SYLLABLE <= word.length; at++) stems.push(word.slice(at, at + SYLLABLE));
    } else if (!isEastAsian(code)) {
      if (word.length >= LONG) stems.push(word.slice(0, STEM));
    } else if (isHangul(code)) {
      if (word.length > 1) stems.push(word.slice(0, 2));
    } else for (let at = 0; at + 1 < word.length; at++) stems.push(word.slice(at, at + 2));
  }
  return stems;
}

/** How often the prose that stays has the stems of its longer words. */
export interface BodyWords {
  readonly counts: ReadonlyMap<string, number>;
  /** Times of the five most frequent ones. */
  readonly frequent: number;
}

/** A paragraph that begins in lower case for another reason: `iOS 13`, or somebody who begins every sentence so. */
const SMALL = /^\p{Ll}{1,2}\p{Lu}|[.!?] \p{Ll}\S{0,30} .{0,2000}[.!?] \p{Ll}/u;

/** True where the paragraph below goes on with a line's sentence. */
function goesOnBelow({ blocks, own }: Survey, at: number): boolean {
  const below = own[at + 1];
  return below?.opening === 1 && below.ending === 1 && below.words >= SENTENCE_WORDS && !SMALL.test(blocks[at + 1]?.text ?? '');
}

/** True for a line that no rule has named and that is no prose of the body. */
export function canBe({ survey }: Scene, at: number, decision: Decision | undefined): boolean {
  const block = survey.blocks[at] as PageBlock;
  if (block.text.length > LONGEST || (block.words > MOST_WORDS && !isShortUnspaced(block)) || block.words < 1 || block.kind === 'code')
    return false;
  if (decision?.keep === false && decision.cause.rule !== modelRule.id && decision.cause.rule !== menuRun.id) return false;
  // A whole sentence is a paragraph; what stands in brackets is a credit or a note.
  if (survey.own[at]?.ending === 1 && block.words >= SENTENCE_WORDS && !asksOrCalls(block.text)) return false;
  if (endsUnspacedSentence(block.text) && block.words >= SENTENCE_WORDS) return false;
  if (block.words >= SENTENCE_WORDS && survey.own[at]?.ending === 0 && goesOnBelow(survey, at)) return false;
  return !/^[,;.:)]|^\(.*\)$/.test(block.text) && !isOfOtherKind(survey, at);
}

/** Longer words of the prose that stays. */
export function bodyWords({ survey }: Scene, decisions: readonly Decision[]): BodyWords {
  const counts = new Map<string, number>();
  survey.tokens.forEach((tokens, at) => {
    if (decisions[at]?.keep !== true || (survey.prose[at] as number) === 0) return;
    for (const stem of stemsOf(tokens)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  return { counts, frequent: sumOfMost(counts.values()) };
}

/** So many paragraphs say what a text is about. */
const LEAD = 3;

/** One of the first paragraphs. */
export interface LeadWords {
  readonly at: number;
  /** Its longer words. */
  readonly words: ReadonlySet<string>;
}

/** The first paragraphs that stay. */
export function leadWords({ survey: { prose, tokens } }: Scene, decisions: readonly Decision[]): LeadWords[] {
  const lead: LeadWords[] = [];
  for (let at = 0; at < prose.length && lead.length < LEAD; at++) {
    if (decisions[at]?.keep === true && prose[at] !== 0) lead.push({ at, words: new Set(stemsOf(tokens[at] as readonly string[])) });
  }
  return lead;
}

/** Share of the longer words of a line that the first paragraphs have, itself not counted; -1 for a line without any. */
export function shareIn(stems: readonly string[], at: number, lead: readonly LeadWords[]): number {
  if (stems.length === 0) return -1;
  const others = lead.filter((paragraph) => paragraph.at !== at);
  return stems.filter((stem) => others.some(({ words }) => words.has(stem))).length / stems.length;
}

/** The sum of the five greatest. */
function sumOfMost(values: Iterable<number>): number {
  const most = [0, 0, 0, 0, 0];
  for (const value of values) {
    if (value <= (most[4] as number)) continue;
    most[4] = value;
    most.sort((a, b) => b - a);
  }
  return most.reduce((sum, value) => sum + value, 0);
}

/** What the body repeats of a line's words. */
export function bodyEchoes(stems: readonly string[], { counts }: BodyWords): BodyEchoes {
  let shared = 0;
  let echo = 0;
  for (const stem of stems) {
    const count = counts.get(stem) ?? 0;
    shared += Math.min(2, count) / 2;
    echo += Math.min(10, count);
  }
  return stems.length === 0 ? { overlap: -1, echo: -1 } : { overlap: shared / stems.length, echo: echo / stems.length };
}

/** How often the body has the longer words of a line, each counted once, as a share of its most frequent ones. */
export function coverOf(stems: readonly string[], { counts, frequent }: BodyWords): number {
  let sum = 0;
  for (const stem of new Set(stems)) sum += counts.get(stem) ?? 0;
  return sum / Math.max(1, frequent);
}

/** Share of the words of a URL that a folded line has; -1 where there are too few to tell. */
export function slugShare(folded: string, slug: readonly string[]): number {
  return slug.length < 2 ? -1 : slug.filter((word) => folded.includes(word)).length / slug.length;
}
