import { clip } from '../../judge/clip.js';
import { tokensOf } from '../../judge/facts/tokens.js';
import { likelihoodOf, sumOf } from '../../judge/scores.js';
import type { Survey } from '../../judge/survey.js';
import type { Verdict } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import { conceptsIn } from '../cues/lexicon.js';
import { LEADS_NOWHERE, outsideQuotes } from '../cues/page-cues.js';
import { piecesOf } from '../wording/pieces.js';
import { pointsOf, readTable } from '../wording/table.js';
import { beginning, LEAST } from './beginning.js';
import { lineWeights } from './line-weights.js';
import { teaserBase, teaserScorecard } from './teaser-scorecard.js';

/** The longest line that leads to the rest, in words. */
const LONGEST = 40;
/** The longest beginning that pages give away, and what prose may stand behind the line: in words, and as a share of that before it. */
const MOST_PROSE = 400;
const MOST_AFTER = 40;
const AFTER_SHARE = 0.25;
/** So far from the text a line is as good as anywhere. */
const FAR = 6;
/** So many numbers in a row lead to other pages. */
const PAGES = 3;
/** A line that is worded less like one that leads on is none, whatever else there is. */
const LEAST_WORDING = -1.5;
/** No line makes it surer. */
const SUREST = 0.95;

/** What a line that may lead to the rest of a text, and the page around it, tell: words as logarithms of one more. */
export interface LineFacts {
  /** Natural log odds that it leads on, by its words alone. */
  readonly wording: number;
  /** 1 if a rule takes the page for a beginning. */
  readonly told: number;
  /** Words of prose on the page, and behind the line. */
  readonly prose: number;
  readonly after: number;
  /** Blocks of the page, and behind the line. */
  readonly blocks: number;
  readonly left: number;
  /** Blocks from the text above to the line, up to {@link FAR}. */
  readonly gap: number;
  /** 1 if the text above ends in dots. */
  readonly dots: number;
}

/** The line of a page that is worded most like one that leads to the rest of a text. */
export interface LeadingLine {
  readonly at: number;
  readonly facts: LineFacts;
}

const table = /* @__PURE__ */ readTable(lineWeights);

/** Every line below some text that may lead to its rest: index of its block, and of the last text above. */
export function linesBelow({ own, phrase, prose, proseBefore, tokens }: Survey): { readonly at: number; readonly text: number }[] {
  const total = proseBefore.at(-1) as number;
  const lines: { at: number; text: number }[] = [];
  let text = -1;
  for (let at = 0; at < own.length; at++) {
    const words = own[at]?.words ?? 0;
    const before = proseBefore[at] as number;
    const after = total - before - (prose[at] as number);
    const isShort = words > 0 && words <= LONGEST && !LEADS_NOWHERE.has(phrase[at]?.kind ?? '');
    if (text >= 0 && isShort && !isPager(tokens[at] ?? []) && before <= MOST_PROSE && after <= Math.max(MOST_AFTER, before * AFTER_SHARE))
      lines.push({ at, text });
    if ((prose[at] as number) > 0 || words >= LEAST) text = at;
  }
  return lines;
}

/** `1 2 3 4 next`: numbers of other pages, mostly. */
function isPager(tokens: readonly string[]): boolean {
  const numbers = tokens.filter((token) => /^\d+$/.test(token)).length;
  return numbers >= PAGES && numbers * 2 >= tokens.length;
}

/** What is known of a line; `isTold` where a rule takes the page for a beginning. */
export function lineFacts(
  { at, text }: { readonly at: number; readonly text: number },
  wording: number,
  { own, prose, proseBefore }: Survey,
  isTold: boolean,
): LineFacts {
  const total = proseBefore.at(-1) as number;
  return {
    wording,
    told: isTold ? 1 : 0,
    prose: Math.log1p(total),
    after: Math.log1p(total - (proseBefore[at] as number) - (prose[at] as number)),
    blocks: Math.log1p(own.length),
    left: Math.log1p(own.length - at - 1),
    gap: Math.min(FAR, at - text),
    dots: own[text]?.ending === 3 ? 1 : 0,
  };
}

/** How a line is worded: what it quotes is not its own. */
export function piecesOfLine({ blocks }: Survey, at: number): ReadonlyMap<number, string> {
  return piecesOf([tokensOf(outsideQuotes(blocks[at]?.folded ?? ''))]);
}

/** The line that leads on, if there is one that is not among `but`; `null` where no line can. */
export function leadingLine(survey: Survey, isTold: boolean, but: ReadonlySet<number>): LeadingLine | null {
  let best: LeadingLine | null = null;
  for (const line of linesBelow(survey)) {
    if (but.has(line.at)) continue;
    const wording = pointsOf(piecesOfLine(survey, line.at), table);
    if (best === null || wording > best.facts.wording) best = { at: line.at, facts: lineFacts(line, wording, survey, isTold) };
  }
  return best;
}

/** Natural log odds, in hundredths, that the page is a beginning. */
export function pointsOfLine({ facts }: LeadingLine): number {
  if ((facts.wording < LEAST_WORDING && facts.told === 0) || facts.prose < Math.log1p(LEAST)) return -Infinity;
  return sumOf(teaserBase, teaserScorecard, facts);
}

/** The verdict by a line alone. */
export function byLine(page: Page, { at }: LeadingLine, points: number): Verdict {
  const { folded, span } = page.blocks[at] as Page['blocks'][number];
  const { names } = conceptsIn(folded);
  const isPaid = ['subscribe', 'price', 'member', 'login'].some((name) => names.has(name));
  const confidence = Math.min(SUREST, Math.round(100 * likelihoodOf(points)) / 100);
  return beginning(isPaid ? 'paywall' : 'read-more', confidence, [
    { text: `${isPaid ? 'asks to pay for the rest' : 'leads to the rest'}: "${clip(folded)}"`, span },
  ]);
}
