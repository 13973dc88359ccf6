import type { PageBlock } from '../../page/page.js';
import type { Judged } from '../found.js';
import { READING_TIME } from '../names/byline-widget.js';

/** True if a line holds a date with its day, or a reading time: what stands beside a byline. */
export function isDateLine(block: PageBlock | undefined, { readings }: Pick<Judged, 'readings'>): boolean {
  if (block === undefined || block.words > 16) return false;
  if (block.words < 8 && READING_TIME.test(block.text)) return true;
  return readings.dates(block.text).some(({ precision }) => precision !== 'year' && precision !== 'month');
}
