import type { Survey } from '../../judge/survey.js';
import type { Page } from '../../page/page.js';

/** What a verdict rests on: the page as read, what was seen on it, and where it was found. */
export interface PageView {
  readonly page: Page;
  readonly survey: Survey;
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
