import type { PageBlock } from '../page/page.js';

/** A line is compared with so many above and below. */
const LIKES_REACH = 25;

/** How many other lines about a block, of no more than `longest` words, hold its text or are held by it, at most 4. */
export function likes(blocks: readonly PageBlock[], at: number, from: number, to: number, longest: number): number {
  const { folded, words } = blocks[at] as PageBlock;
  if (words < 3) return 0;
  let count = 0;
  for (let other = Math.max(from, at - LIKES_REACH); other < Math.min(to, at + LIKES_REACH) && count < 4; other++) {
    const block = blocks[other] as PageBlock;
    if (other === at || block.words < 3 || block.words > longest) continue;
    if (block.folded.includes(folded) || folded.includes(block.folded)) count++;
  }
  return count;
}

/** A breadcrumb is longer than the headline that it ends with by no more, in UTF-16 code units. */
const TRAIL = 80;
const TRAIL_WORDS = 3;

/** `Home > Guides > The port is closed` about `The port is closed` */
export function trails(blocks: readonly PageBlock[], at: number, from: number, to: number): { trail: number; trailing: number } {
  const { folded, words } = blocks[at] as PageBlock;
  let [trail, trailing] = [0, 0];
  for (let other = Math.max(from, at - LIKES_REACH); other < Math.min(to, at + LIKES_REACH); other++) {
    const block = blocks[other] as PageBlock;
    if (other === at || block.words === 0) continue;
    if (block.folded.length > folded.length && block.folded.length < folded.length + TRAIL && block.folded.endsWith(folded)) trail = 1;
    if (block.words >= TRAIL_WORDS && words > block.words && folded.endsWith(block.folded)) trailing = 1;
  }
  return { trail, trailing };
}
