/** What a stretch of a byline is. */
export type PieceKind = 'person' | 'team' | 'handle' | 'nobody' | 'role' | 'credential' | 'suffix' | 'place' | 'other';

/** A stretch of a line, read as a name. Offsets in the line. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  /** Number of words of the name; 0 where it is none. */
  readonly words: number;
  /** From 0 to 1, how much it looks like the kind. */
  readonly score: number;
  /** What stands behind the name in the same stretch: nothing, a role or outlet ("for Reuters"), or words of a sentence. */
  readonly tail: 'none' | 'role' | 'prose';
}
