import { functionWordsOf, functionWordWeight } from '../../language/index.js';
import type { PageBlock, Piece } from '../../page/page.js';
import { phraseFacts, type PhraseFacts } from '../phrases/index.js';
import { stampOf } from '../stamps.js';
import { ownFacts, type OwnFacts } from './own.js';
import { tokensOf } from './tokens.js';

/** What one block shows whatever stands around it. */
export interface BlockFacts {
  /** Its words, folded. */
  readonly tokens: readonly string[];
  readonly own: OwnFacts;
  readonly phrases: PhraseFacts;
  /** See {@link stampOf}. */
  readonly stamp: number;
}

/** Tells the facts of a block. */
export type BlockReader = (block: PageBlock) => BlockFacts;

/** A reader of blocks in one language, `null` if unknown, that looks at each once, in however many rounds it is judged. */
export function readBlocks(language: string | null): BlockReader {
  const functionWords = { functionWords: functionWordsOf(language), weight: functionWordWeight(language) };
  // By its pieces: a block is the same whatever blank lines stand above it.
  const known = new Map<readonly Piece[], BlockFacts>();
  return (block) => {
    let facts = known.get(block.pieces);
    if (facts === undefined) {
      const tokens = tokensOf(block.folded);
      facts = { tokens, own: ownFacts(block, tokens, functionWords), phrases: phraseFacts(block.folded), stamp: stampOf(block.folded) };
      known.set(block.pieces, facts);
    }
    return facts;
  };
}
