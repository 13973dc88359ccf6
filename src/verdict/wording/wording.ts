import { piecesOf } from './pieces.js';
import { pointsOf, readTable } from './table.js';
import { wallWeights } from './wall-weights.js';

/** How a page is worded. */
export interface Wording {
  /** Natural log odds that it keeps its text away, by its words alone. */
  readonly points: number;
  /** The words that speak most for it, the strongest first. */
  readonly words: readonly string[];
}

/** So many words are named. */
const MOST_WORDS = 3;

const table = /* @__PURE__ */ readTable(wallWeights);

/** What the words of texts, each folded and cut into words, tell of the page they are all of. */
export function wordingOf(texts: readonly (readonly string[])[]): Wording {
  const pieces = piecesOf(texts);
  const weight = (key: number): number => table.get(key) ?? 0;
  const telling = [...pieces].filter(([key, piece]) => piece.endsWith(' ') && weight(key) > 0).sort(([a], [b]) => weight(b) - weight(a));
  return { points: pointsOf(pieces, table), words: telling.slice(0, MOST_WORDS).map(([, piece]) => piece.trimEnd()) };
}
