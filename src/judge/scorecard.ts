import { columns, type Column } from './facts/columns.js';
import type { Page } from '../page/page.js';
import type { Scene } from './rules/rule.js';
import { basePoints, scorecard } from './scorecard-table.js';
import { pointsOf, type Score } from './scores.js';
import type { Survey } from './survey.js';

/** A table of points with the facts that it asks for. */
export interface Card {
  readonly base: number;
  readonly scores: readonly { readonly score: Score; readonly column: Column }[];
}

/** Makes the card by which the blocks of a page are judged. */
export type CardMaker = (page: Page, survey: Survey) => Card;

/** Puts facts and their points together. */
export function makeCard(base: number, table: readonly Score[], facts: readonly Column[]): Card {
  const byName = new Map(facts.map((column) => [column.name, column]));
  const scores = table.flatMap((score) => {
    const column = byName.get(score.fact);
    return column === undefined ? [] : [{ score, column }];
  });
  return { base, scores };
}

const flat = makeCard(basePoints, scorecard, columns);

/** The card for plain text: words and their places alone. */
export const flatCard: CardMaker = () => flat;

/** Points, in hundredths of natural log odds, that speak for each block being part of the article. */
export function scoreBlocks({ card, survey, near }: Scene): Float32Array {
  const size = survey.blocks.length;
  const out = new Float32Array(size).fill(card.base);
  for (const { score, column } of card.scores) {
    for (let at = 0; at < size; at++) {
      out[at] = (out[at] as number) + pointsOf(score, column.of(survey, near, at));
    }
  }
  return out;
}

/** How many facts are named as evidence. */
const MOST_EVIDENCE = 3;

/** The three facts that speak most against a block, strongest first, in words. */
export function against({ card, survey, near }: Scene, at: number): string[] {
  const worst: { column: Column; value: number; points: number }[] = [];
  for (const { score, column } of card.scores) {
    const value = column.of(survey, near, at);
    const points = pointsOf(score, value);
    if (points >= 0 || (worst.length === MOST_EVIDENCE && points >= (worst[MOST_EVIDENCE - 1]?.points ?? 0))) continue;
    let place = worst.length;
    while (place > 0 && points < (worst[place - 1]?.points ?? 0)) place--;
    worst.splice(place, 0, { column, value, points });
    if (worst.length > MOST_EVIDENCE) worst.pop();
  }
  return worst.map(({ column, value }) => column.says(value));
}
