import type { DateMatch } from '../dates/date-match.js';

/** What the people of a byline did. */
export type BylineRole = 'author' | 'reviewer' | 'photographer' | 'editor';

/** One name as it stands in the line: no "By", role, outlet, title or degree. Offsets are UTF-16 code units, half-open. */
export interface NameMatch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A line that states who made the piece. */
export interface BylineMatch {
  /** In the order given; empty where the line names nobody in person ("By Staff"). */
  readonly authors: readonly NameMatch[];
  /** Of those named; `author` wins where a line states several. */
  readonly role: BylineRole;
  /** The first date of the line; absent if there is none. */
  readonly date?: DateMatch;
  /** From 0 to 1: how sure it is that the line is a byline and that these are its names. */
  readonly confidence: number;
  /** Letters and digits of the line that are neither name, opener, date, label, role nor reading time. */
  readonly rest: number;
}
