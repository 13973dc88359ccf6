import { columns, type Column } from './facts/columns.js';
import type { Surroundings } from './facts/surroundings.js';
import { basePoints, scorecard } from './scorecard-table.js';
import { treeBasePoints, treeScorecard } from './scorecard-tree-table.js';
import { pointsOf, type Score } from './scores.js';
import type { Survey } from './survey.js';

/** A table of points with the facts that it asks for. */
interface Card {
  readonly base: number;
  readonly scores: readonly { readonly score: Score; readonly column: Column }[];
}

const byName = new Map(columns.map((column) => [column.name, column]));

function makeCard(base: number, table: readonly Score[]): Card {
  const scores = table.flatMap((score) => {
    const column = byName.get(score.fact);
    return column === undefined ? [] : [{ score, column }];
  });
  return { base, scores };
}

const flat = makeCard(basePoints, scorecard);
const tree = makeCard(treeBasePoints, treeScorecard);

/** Where elements are known they tell more than words do, so each has its own weights. */
function cardOf(survey: Survey): Card {
  return survey.hasTree ? tree : flat;
}

/** Points, in hundredths of natural log odds, that speak for each block being part of the article. */
export function scoreBlocks(survey: Survey, near: Surroundings): Float32Array {
  const card = cardOf(survey);
  const size = survey.blocks.length;
  const out = new Float32Array(size).fill(card.base);
  for (const { score, column } of card.scores) {
    for (let at = 0; at < size; at++) {
      out[at] = (out[at] as number) + pointsOf(score, column.of(survey, near, at));
    }
  }
  return out;
}

/** The three facts that speak most against a block, strongest first, in words. */
export function against(survey: Survey, near: Surroundings, at: number): string[] {
  return cardOf(survey)
    .scores    .map(({ score, column }) => {
      const value = column.of(survey, near, at);
      return { says: column.says(value), points: pointsOf(score, value) };
    })
    .filter(({ points }) => points < 0)
    .sort((a, b) => a.points - b.points)
    .slice(0, 3)
    .map(({ says }) => says);
}
