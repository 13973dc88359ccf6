import { columns } from './facts/columns.js';
import { structureFacts } from './facts/structure.js';
import { treeColumns } from './facts/tree-columns.js';
import { makeCard, type CardMaker } from './scorecard.js';
import { treeBasePoints, treeScorecard } from './scorecard-tree-table.js';

/** The card for pages whose elements are known: they tell more than words do, so each fact has other points. */
export const treeCard: CardMaker = (page, survey) =>
  makeCard(treeBasePoints, treeScorecard, [...columns, ...treeColumns(structureFacts(page, survey.prose))]);
