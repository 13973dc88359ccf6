import type { PageBlock } from '../../page/page.js';
import type { Survey } from '../survey.js';

/** How far it is from each block to what stands above it; every array has one entry a block. */
export interface Distances {
  /** Blocks back to the last heading above, the last prose above, and the last date, which may be the block's own; at most 60. */
  readonly heading: Uint8Array;
  readonly prose: Uint8Array;
  readonly stamp: Uint8Array;
  /** How many short blocks stand in a row with this one, up to 30 on each side; 0 for a longer one. */
  readonly shortRun: Uint8Array;
}

const FARTHEST = 60;
/** A block of fewer words is short. */
const SHORT = 9;
const LONGEST_RUN = 30;

/** Measures them in one pass down the page and one up. */
export function distancesOf({ blocks, prose }: Survey, stamps: Uint8Array): Distances {
  const size = blocks.length;
  const heading = new Uint8Array(size);
  const proseBack = new Uint8Array(size);
  const stamp = new Uint8Array(size);
  const shortRun = new Uint8Array(size);
  // Where the last of each was; before the first one it is the page's edge.
  let [lastHeading, lastProse, lastStamp, short] = [-1, -1, -1, 0];
  for (let at = 0; at < size; at++) {
    heading[at] = Math.min(FARTHEST, at - lastHeading);
    proseBack[at] = Math.min(FARTHEST, at - lastProse);
    if (stamps[at] !== 0) lastStamp = at;
    stamp[at] = Math.min(FARTHEST, at + 1 - lastStamp);
    if (blocks[at]?.kind === 'heading') lastHeading = at;
    if ((prose[at] as number) > 0) lastProse = at;
    short = isShort(blocks[at]) ? short + 1 : 0;
    shortRun[at] = Math.min(LONGEST_RUN + 1, short);
  }
  let below = 0;
  for (let at = size - 1; at >= 0; at--) {
    if (isShort(blocks[at])) shortRun[at] = (shortRun[at] as number) + Math.min(LONGEST_RUN, below++);
    else below = 0;
  }
  return { heading, prose: proseBack, stamp, shortRun };
}

function isShort(block: PageBlock | undefined): boolean {
  return block !== undefined && block.words < SHORT;
}
