import type { Decision } from '../../judge/decision.js';
import type { Survey } from '../../judge/survey.js';
import type { Page } from '../../page/page.js';

/** What a verdict rests on: the page as read, what was seen on it, what became of it, and where it was found. */
export interface PageView {
  readonly page: Page;
  readonly survey: Survey;
  /** What became of each block. */
  readonly decisions: readonly Decision[];
  /** The title as found, `null` if there is none. */
  readonly title: string | null;
  /** How sure each of these fields is, 0 to 1; 0 where nothing was found. */
  readonly sure: Readonly<Record<'title' | 'authors' | 'publishedAt', number>>;
  /** The language of its prose, `null` if unknown. */
  readonly language: string | null;
  /** The page's own URL, the one stated by the page before the one given; `null` if neither is known. */
  readonly url: string | null;
}

/** What a reader cannot know; the trees have a way for it. */
export const UNKNOWN = Number.NaN;

/** Facts of a page by name; {@link UNKNOWN} where the source cannot tell. */
export type Facts = Readonly<Record<string, number>>;

/** A share from 0 to 1; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Shorter blocks are labels. */
export const LABEL_WORDS = 5;
/** Blocks from here to a sentence's length without its end are headlines and teasers. */
export const HEADLINE_WORDS = 20;
