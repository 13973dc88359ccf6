import { clip } from '../clip.js';
import type { Survey } from '../survey.js';
import { OF_ALL, PAGE } from '../page-words.js';
import { isTorn } from '../torn-at.js';
import type { FoundRun, RunRule, Scene } from './rule.js';

/** A head is no longer, in words. */
const MOST_WORDS = 15;
/** So many pages in a row have it; two where it says "page 2 of 3". */
const FEWEST = 3;
const FEWEST_TOLD = 2;
/** So many words stand on a page. */
const PAGE_WORDS = 40;
/** Of the heads so many stand inside a sentence, where nothing else tells. */
const TORN_SHARE = 0.5;

const NUMBERS = /\p{Nd}{1,4}(?!\p{Nd})/gu;
/** `page 2` */
const TOLD = /* @__PURE__ */ (() => new RegExp(`(?:^|[\\s|,(–—-])(?:${PAGE}) ?#`, 'u'))();
/** `2 of 5`, `2/5` at the end of the line. */
const COUNTED = /* @__PURE__ */ (() => new RegExp(`# ?(?:/|${OF_ALL}) ?#$`, 'u'))();
/** The number stands apart from the words: a column of its own. */
const APART = /^\s{0,9}\d{1,4}\s?(?:\s{2}|\t|\|)|(?:\s{2}|\t|\|)\s?\d{1,4}\s{0,9}$/u;

/** One line that may be a head, with its numbers. */
interface Line {
  readonly at: number;
  readonly numbers: readonly number[];
}

/** Heads and feet of pages of print in a text that no form feed parts: the same words, with a number that counts up. */
export const countedHead: RunRule = {
  id: 'counted-head',
  kind: 'pagination',
  effect: 'remove',
  because: 'It is the head or the foot of a page of print: its words come again with the number of the next page.',
  runs: (scene) => {
    const { page, survey } = scene;
    if (page.style === 'html') return [];
    const lines = new Map<string, Line[]>();
    for (let at = 0; at < survey.blocks.length; at++) {
      const shape = shapeOf(survey, at);
      if (shape !== null) add(lines, shape, { at, numbers: numbersOf(survey, at) });
    }
    const found: FoundRun[] = [];
    for (const [shape, own] of lines) {
      const counter = counterOf(own);
      const isTold = TOLD.test(shape) || (COUNTED.test(shape) && counter === (own[0]?.numbers.length ?? 0) - 2);
      if (counter < 0 || own.length < (isTold ? FEWEST_TOLD : FEWEST) || !standsApart(survey, own)) continue;
      if (!isTold && !isPrinted(scene, own)) continue;
      for (const { at } of own) found.push(runOf(survey, at, own.length));
    }
    return found.sort((a, b) => a.first - b.first);
  },
};

function add(lines: Map<string, Line[]>, shape: string, line: Line): void {
  const same = lines.get(shape);
  if (same === undefined) lines.set(shape, [line]);
  else same.push(line);
}

/** A line of words and numbers, with `#` for each of these; `null` for others. */
function shapeOf({ blocks }: Survey, at: number): string | null {
  const block = blocks[at];
  if (block === undefined || block.kind === 'code' || block.kind === 'item' || block.words > MOST_WORDS || block.words < 2) return null;
  const shape = block.folded.replace(NUMBERS, '#');
  return shape !== block.folded && /\p{L}{2}/u.test(shape) ? shape : null;
}

const numbersOf = ({ blocks }: Survey, at: number): number[] =>
  [...(blocks[at]?.folded ?? '').matchAll(NUMBERS)].map(([digits]) => Number(digits));

/** Which of the numbers goes up by one, or by two where left and right pages differ, while the others are always the same; -1 if none. */
function counterOf(lines: readonly Line[]): number {
  if (lines.length < FEWEST_TOLD) return -1;
  const steps = (lines[0]?.numbers ?? []).map((_, index) => {
    const own = lines.slice(1).map(({ numbers }, before) => (numbers[index] ?? 0) - (lines[before]?.numbers[index] ?? 0));
    return new Set(own).size === 1 ? (own[0] ?? 0) : NaN;
  });
  const counters = steps.flatMap((step, index) => (step === 0 ? [] : [index]));
  const [only = -1] = counters;
  return counters.length === 1 && (steps[only] === 1 || steps[only] === 2) ? only : -1;
}

/** A page of text stands between them. */
function standsApart({ blocks }: Survey, lines: readonly Line[]): boolean {
  const [first, last] = [lines[0]?.at ?? 0, lines.at(-1)?.at ?? 0];
  let words = 0;
  for (let at = first; at < last; at++) words += blocks[at]?.words ?? 0;
  return words >= PAGE_WORDS * (lines.length - 1);
}

/** "Practice question 2" counts up as well: the number says what it is, stands in a column, or stands inside sentences. */
function isPrinted({ page, survey }: Scene, lines: readonly Line[]): boolean {
  const isColumn = ({ at }: Line): boolean => {
    const span = survey.blocks[at]?.span;
    return span !== undefined && APART.test(page.source.slice(span.start, span.end).trim());
  };
  if (lines.every(isColumn)) return true;
  return lines.filter(({ at }) => isTorn(survey, at)).length >= lines.length * TORN_SHARE;
}

function runOf({ blocks }: Survey, at: number, count: number): FoundRun {
  const evidence = [`"${clip(blocks[at]?.text ?? '')}" and its like count ${String(count)} pages`];
  return { first: at, last: at, finding: { evidence, confidence: 0.92 } };
}
