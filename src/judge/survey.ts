import type { Page, PageBlock } from '../page/page.js';
import { ownFacts, type OwnFacts } from './facts/own.js';
import { densestRun, proseWords, type Run } from './facts/prose.js';
import { tokensOf } from './facts/tokens.js';
import { phraseFacts, type PhraseHit, type SectionRole } from './phrases/index.js';

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
  /** Words of running prose. */
  readonly prose: Float32Array;
  /** Sum of `prose` before each block; one entry more than there are blocks. */
  readonly proseBefore: Float32Array;
  /** How many blocks of the page have the same folded text. */
  readonly repeats: Uint16Array;
  /** The stretch where the prose is densest. */
  readonly run: Run;
}

/** Looks over a page once. */
export function surveyPage(page: Page, functionWords: ReadonlySet<string>): Survey {
  const { blocks } = page;
  const size = blocks.length;
  const tokens = blocks.map((block) => tokensOf(block.folded));
  const own = blocks.map((block, at) => ownFacts(block, tokens[at] ?? [], functionWords));
  const facts = blocks.map((block) => phraseFacts(block.folded));
  const phrase = facts.map(({ whole, inside }) => whole ?? inside);
  const role = facts.map((fact) => fact.role);
  const prose = new Float32Array(size);
  const barrier = new Uint8Array(size);
  const proseBefore = new Float32Array(size + 1);
  for (let at = 0; at < size; at++) {
    prose[at] = proseWords(own[at] as OwnFacts, phrase[at]?.strength === 'sure');
    barrier[at] = isBarrier(role[at] ?? null) ? 1 : 0;
    proseBefore[at + 1] = (proseBefore[at] as number) + (prose[at] as number);
  }
  const commentCount = facts.map((fact) => fact.commentCount);
  return { blocks, tokens, own, phrase, commentCount, role, prose, proseBefore, repeats: countRepeats(blocks), run: densestRun(prose, barrier) };
}

/** True for the headings behind which another story, or other people, speak. */
export function isBarrier(role: SectionRole | null): boolean {
  return role === 'comments' || role === 'related';
}

function countRepeats(blocks: readonly PageBlock[]): Uint16Array {
  const counts = new Map<string, number>();
  for (const { folded } of blocks) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return Uint16Array.from(blocks, ({ folded }) => Math.min(counts.get(folded) ?? 0, 65_535));
}
