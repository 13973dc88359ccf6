import type { DumpStyle } from '../page/page.js';
import type { PlacedDraft } from './body.js';
import { readRuns } from './line-runs.js';
import { readToldLines } from './told-lines.js';

/** The drafts of a body with the lists found whose bullets the dump lost; as they are where the source has signs for headings or lists: what has none is none. */
export function findLists(drafts: readonly PlacedDraft[], style: DumpStyle): readonly PlacedDraft[] {
  if ((style !== 'lines' && style !== 'fragments') || drafts.some(saysItself)) return drafts;
  return readToldLines(style === 'lines' ? readRuns(drafts) : drafts);
}

function saysItself({ kind, number }: PlacedDraft): boolean {
  return kind === 'heading' || (kind === 'item' && number === null);
}
