import type { PageBlock } from '../page/page.js';

/** A line is compared with so many above and below. */
const LIKES_REACH = 25;
/** Shorter lines hold too little to be held by others. */
const LIKE_WORDS = 3;
/** A breadcrumb is longer than the headline that it ends with by no more, in UTF-16 code units. */
const TRAIL = 80;
const MOST_LIKES = 4;

/** What the lines about a line repeat of it. */
export interface LineLikeness {
  /** How many other lines hold its text or are held by it, at most 4. */
  readonly likes: number;
  /** 1 if one ends with its text, `Home > Guides > The port is closed` about `The port is closed`; and if it ends with the text of one. */
  readonly trail: number;
  readonly trailing: number;
}

/** Compares a line of a range with those about it; to lines of more than `longest` words it is not likened. */
export function likenessIn(blocks: readonly PageBlock[], from: number, to: number, longest: number): (at: number) => LineLikeness {
  const letters = Int32Array.from(blocks.slice(from, to), ({ folded, words }) => (words > longest ? -1 : lettersOf(folded)));
  return (at) => {
    const { folded, words } = blocks[at] as PageBlock;
    const own = letters[at - from] as number;
    let [likes, trail, trailing] = [0, 0, 0];
    for (let other = Math.max(from, at - LIKES_REACH); other < Math.min(to, at + LIKES_REACH); other++) {
      const block = blocks[other] as PageBlock;
      if (other === at || block.words === 0) continue;
      const isLonger = block.folded.length > folded.length;
      // No text holds another whose letters it has not all.
      const theirs = letters[other - from] as number;
      if ((isLonger ? own & ~theirs : theirs & ~own) !== 0) continue;
      if (isLonger && block.folded.length < folded.length + TRAIL && block.folded.endsWith(folded)) trail = 1;
      if (block.words < LIKE_WORDS) continue;
      if (words > block.words && folded.endsWith(block.folded)) trailing = 1;
      if (words < LIKE_WORDS || block.words > longest || likes >= MOST_LIKES) continue;
      if (isLonger ? block.folded.includes(folded) : folded.includes(block.folded)) likes++;
    }
    return { likes, trail, trailing };
  };
}

/** A bit for each of its characters, by the last five bits of their codes. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}
