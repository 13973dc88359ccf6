import type { Decision } from '../judge/decision.js';
import type { OwnFacts } from '../judge/facts/own.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import type { LineLikeness } from './title-likeness.js';

/** One fact of a line that may be the headline; the scorecard asks for it by name. */
export interface TitleFact {
  readonly name: string;
  readonly of: (line: Candidate) => number;
}

/** A line that may be the headline, with what takes several of its facts to tell. */
export interface Candidate {
  /** Index of the block. */
  readonly at: number;
  readonly page: TitlePage;
  readonly block: PageBlock;
  readonly own: OwnFacts;
  readonly echoes: BodyEchoes;
  /** Share of its longer words that the first paragraphs have; -1 for a line without any. */
  readonly lead: number;
  readonly alike: LineLikeness;
  /** How often the body has its longer words, as a share of how often it has its five most frequent ones. */
  readonly cover: number;
  /** That, less the most of the 12 lines above it that may be the headline. */
  readonly ahead: number;
  /** Words of prose above it that stay in the body. */
  readonly bodyAbove: number;
  /** From 0 to 1, how much it looks like the name of a person; told when it is asked, for reading names takes long. */
  readonly name: () => number;
  /** Other lines that may be the headline between it and the first paragraph that stays; as many as can be for a line below that. */
  readonly rivals: number;
  /** Words between the line and the first paragraph that stays; 0 below it. */
  readonly wordsBetween: number;
  /** Share of the URL's words that it has; -1 without a URL that tells. */
  readonly slug: number;
}

/** How a line says who wrote the text. */
export type Signing = 'byline' | 'name';

/** What the body repeats of a line's longer words; -1 for a line without any. */
export interface BodyEchoes {
  /** Share of them that the body has, those it has once counting half. */
  readonly overlap: number;
  /** Mean number of times the body has each. */
  readonly echo: number;
}

/** What is told once for all lines of a page. */
export interface TitlePage {
  readonly scene: Scene;
  readonly decisions: readonly Decision[];
  /** Index of the first paragraph that stays. */
  readonly first: number;
  /** Index of the first block that is looked at. */
  readonly from: number;
  /** For each folded text the last of those blocks that has it. */
  readonly lastAt: ReadonlyMap<string, number>;
  /** Which of them hold a date, and which say who wrote the text, by a byline or a name beside a date; from `from` on. */
  readonly dated: readonly boolean[];
  readonly signed: readonly (Signing | null)[];
  /** For each of them how many others have more longer words in common with the body; from `from` on. */
  readonly rank: Uint8Array;
}
