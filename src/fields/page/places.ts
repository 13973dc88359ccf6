import type { PageBlock } from '../../page/page.js';
import { isBarrier } from '../../judge/survey.js';
import type { Judged } from '../found.js';

/** Where a line stands, seen from the article. */
export type Place = 'above' | 'title' | 'head' | 'opening' | 'foot';

/** A line about the article's head or foot. */
export interface PlacedLine {
  readonly at: number;
  readonly block: PageBlock;
  readonly place: Place;
  /** Lines to the headline (head, above), to the first paragraph (opening) or to the last one (foot); 0 or more. */
  readonly distance: number;
}

/** Lines looked at above the headline. */
const ABOVE = 24;
/** Lines looked at above the first paragraph where no headline is known. */
const ABOVE_PROSE = 16;
/** Lines of the body looked at: a standfirst counts as its first paragraph, and the byline follows. */
const INTO_BODY = 4;
/** Lines looked at behind the last paragraph, and of the body's end: an author's portrait reads like prose. */
const BELOW = 14;
const BODY_END = 3;

/** The lines about the article's head and foot, in page order; none twice. */
export function linesAround({ scene, first, last, title }: Judged): PlacedLine[] {
  const { blocks, role } = scene.survey;
  if (blocks.length === 0 || (first < 0 && title < 0)) return [];
  const out: PlacedLine[] = [];
  const add = (at: number, place: Place, distance: number): void => {
    const block = blocks[at];
    if (block !== undefined && at !== title) out.push({ at, block, place, distance });
  };
  const prose = first < 0 ? title + 1 : first;
  const head = title < 0 || title > prose ? Math.max(0, prose - ABOVE_PROSE) : title;
  for (let at = Math.max(0, head - ABOVE); title >= 0 && at < head; at++) add(at, 'above', head - at);
  if (title >= 0 && title < prose) out.push({ at: title, block: blocks[title] as PageBlock, place: 'title', distance: 0 });
  for (let at = head; at < prose; at++) add(at, 'head', title < 0 ? prose - at : at - head);
  const end = Math.min(last < 0 ? blocks.length : last + 1, Math.max(prose, title) + INTO_BODY);
  for (let at = prose; at < end; at++) add(at, 'opening', at - prose);
  if (last < 0) return out;
  for (let at = Math.max(end, last - BODY_END); at <= Math.min(blocks.length - 1, last + BELOW); at++) {
    if (at > last && isBarrier(role[at] ?? null)) break;
    add(at, 'foot', Math.abs(at - last));
  }
  return out;
}
