import { fold } from '../../page/fold.js';
import { commentCountOf, matchPhrase } from '../../judge/phrases/index.js';

/** A widget of comments at the end of a byline. */
export interface CommentTail {
  readonly start: number;
  /** How many comments it states, `null` if none. */
  readonly count: number | null;
}

/** A byline with its widgets is no longer, and no widget has more words. */
const LONGEST = 160;
const MOST_WORDS = 4;

/**
 * Where a widget of comments ends a line: `March 12, 2024 by Jane Doe 14 Comments`, `… par Jeanne Martin Laisser un
 * commentaire`. Blogs write it behind the name with nothing between them; `null` where a line ends otherwise.
 */
export function commentTail(line: string): CommentTail | null {
  if (line.length > LONGEST) return null;
  for (const start of lastWords(line)) {
    const folded = fold(line.slice(start));
    const hit = matchPhrase(folded);
    if (hit?.kind !== 'comments' || hit.pattern.includes('{name}')) continue;
    const count = commentCountOf(folded);
    if (count !== null || hit.strength === 'sure') return { start: behindIcon(line, start), count };
  }
  return null;
}

/** Where the last words begin, in order; one that opens the line is none of them. */
function lastWords(line: string): number[] {
  const starts: number[] = [];
  for (let at = line.length - 1; at > 0 && starts.length < MOST_WORDS; at--) {
    if (!isSpace(line, at) && isSpace(line, at - 1)) starts.unshift(at);
  }
  return starts;
}

const isSpace = (line: string, at: number): boolean => line.charAt(at).trim() === '';

/** "Jane Doe Comments 4 Comments": the name of the icon stands in front of its words. */
function behindIcon(line: string, end: number): number {
  const start = line.lastIndexOf(' ', end - 2) + 1;
  return matchPhrase(fold(line.slice(start, end)))?.kind === 'comments' ? start : end;
}
