import type { Page, PageBlock } from '../page/page.js';
import type { BlockReader } from './facts/block-facts.js';
import type { OwnFacts } from './facts/own.js';
import { densestRun, proseWords, type Run } from './facts/prose.js';
import type { PhraseHit, SectionRole } from './phrases/index.js';
import { isTopic } from './section-topic.js';

/** What is known of a whole page before anything is judged; every array has one entry a block. */
export interface Survey {
  readonly blocks: readonly PageBlock[];
  /** The words of each block, folded. */
  readonly tokens: readonly (readonly string[])[];
  readonly own: readonly OwnFacts[];
  /** The interface phrase that a whole block is. */
  readonly phrase: readonly (PhraseHit | null)[];
  /** The number of comments that a whole block states. */
  readonly commentCount: readonly (number | null)[];
  /** The widget that a block is the heading of. */
  readonly role: readonly (SectionRole | null)[];
  /** 0 for a block that says no time, 1 where all it says is how long ago, 2 a date or a time of day with little beside it. */
  readonly stamp: Uint8Array;
  /** Words of running prose. */
  readonly prose: Float32Array;
  /** Sum of `prose` before each block; one entry more than there are blocks. */
  readonly proseBefore: Float32Array;
  /** How many blocks of the page have the same folded text. */
  readonly repeats: Uint16Array;
  /** The stretch where the prose is densest. */
  readonly run: Run;
}

/** Looks over a page once; `read` tells what each block shows by itself. */
export function surveyPage({ blocks }: Page, read: BlockReader): Survey {
  const size = blocks.length;
  const facts = blocks.map(read);
  const topics = new Set(blocks.flatMap((_, at) => (isTopic(facts, at) ? [at] : [])));
  const phrase = facts.map(({ phrases }, at) => (topics.has(at) ? null : (phrases.whole ?? phrases.inside)));
  const role = facts.map(({ phrases }, at) => (topics.has(at) ? null : phrases.role));
  const prose = new Float32Array(size);
  const barrier = new Uint8Array(size);
  const proseBefore = new Float32Array(size + 1);
  facts.forEach(({ own }, at) => {
    prose[at] = proseWords(own, phrase[at]?.strength === 'sure');
    barrier[at] = isBarrier(role[at] ?? null) ? 1 : 0;
    proseBefore[at + 1] = (proseBefore[at] as number) + prose[at];
  });
  return {
    blocks,
    tokens: facts.map(({ tokens }) => tokens),
    own: facts.map(({ own }) => own),
    phrase,
    commentCount: facts.map(({ phrases }) => phrases.commentCount),
    role,
    stamp: Uint8Array.from(facts.map(({ stamp }) => stamp)),
    prose,
    proseBefore,
    repeats: countRepeats(blocks),
    run: densestRun(prose, barrier),
  };
}

/** True for the headings behind which another story, or other people, speak. */
export function isBarrier(role: SectionRole | null): boolean {
  return role === 'comments' || role === 'related';
}

function countRepeats(blocks: readonly PageBlock[]): Uint16Array {
  const counts = new Map<string, number>();
  for (const { folded } of blocks) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const repeats = new Uint16Array(blocks.length);
  blocks.forEach(({ folded }, at) => (repeats[at] = Math.min(counts.get(folded) ?? 0, 65_535)));
  return repeats;
}
