import type { PageBlock } from '../../page/page.js';

/** A list that counts down to 1, whose first number is known when it ends: that of its entries. */
export interface Countdown {
  /** The first block in it. */
  readonly first: number;
  entries: number;
  /** The first block of an entry that states its own number, from which the list counts on; `null` before. */
  stated: number | null;
}

/** Gives the blocks of a list that has ended their numbers: so far they count down from 0. */
export function endCountdown(blocks: PageBlock[], { first, entries, stated }: Countdown, level: number): void {
  for (let at = first; at < (stated ?? blocks.length); at++) {
    const block = blocks[at] as PageBlock;
    if (block.kind === 'item' && block.level === level && block.number !== null) blocks[at] = { ...block, number: block.number + entries };
  }
}
