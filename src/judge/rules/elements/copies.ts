import { boxed, runsOf } from './boxes.js';
import type { FoundRun, Scene } from '../rule.js';

/** Everything in a box for narrow or for wide screens that the page has once more outside of it. */
export function screenCopy(scene: Scene): FoundRun[] {
  const boxes = boxed(scene, ['narrow', 'wide']);
  if (boxes.length === 0) return [];
  const { blocks } = scene.survey;
  const left = new Map<string, number>();
  for (const { folded } of blocks) left.set(folded, (left.get(folded) ?? 0) + 1);
  // Of two copies that both say so, the one for narrow screens goes.
  const inOrder = [...boxes.filter(({ box }) => box.kind === 'narrow'), ...boxes.filter(({ box }) => box.kind === 'wide')];
  const found = inOrder.flatMap((one) => {
    const own = new Map<string, number>();
    for (const at of one.blocks) own.set(blocks[at]?.folded ?? '', (own.get(blocks[at]?.folded ?? '') ?? 0) + 1);
    if (![...own].every(([text, count]) => (left.get(text) ?? 0) > count)) return [];
    for (const [text, count] of own) left.set(text, (left.get(text) ?? 0) - count);
    return runsOf(one.blocks, {
      evidence: [`stands in an element named "${one.box.name}", and once more outside of it`],
      confidence: 0.95,
    });
  });
  return found.sort((a, b) => a.first - b.first);
}

/** A repeated paragraph is no shorter, and the whole run neither, in words. */
const PARAGRAPH = 12;
const SHORTEST_RUN = 40;

/** Two paragraphs or more (rows and entries may well stand twice) that stand in the same order further up: a copy under a name that tells nothing. */
export function repeatedRun({ survey: { blocks, repeats } }: Scene): FoundRun[] {
  const first = new Map<string, number>();
  const found: FoundRun[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.kind !== 'text' || block.words < PARAGRAPH || (repeats[at] ?? 0) < 2) continue;
    const above = first.get(block.folded);
    if (above === undefined) {
      first.set(block.folded, at);
      continue;
    }
    let size = 0;
    let words = 0;
    let paragraphs = 0;
    while (above + size < at && at + size < blocks.length && blocks[above + size]?.folded === blocks[at + size]?.folded) {
      const own = blocks[at + size]?.words ?? 0;
      words += own;
      if (own >= PARAGRAPH && blocks[at + size]?.kind === 'text') paragraphs++;
      size++;
    }
    if (paragraphs < 2 || words < SHORTEST_RUN) continue;
    found.push({
      first: at,
      last: at + size - 1,
      finding: { evidence: [`${size} blocks in a row stand further up as well`], confidence: 0.93 },
    });
    at += size - 1;
  }
  return found;
}

/** A caption is no shorter, in words, or it may be a label that several pictures share. */
const CAPTION_WORDS = 3;

/** A caption that another picture further up has word for word. */
export function repeatedCaption({ survey: { blocks, repeats } }: Scene): FoundRun[] {
  const seen = new Set<string>();
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'caption' || block.words < CAPTION_WORDS || (repeats[at] ?? 0) < 2) return [];
    if (seen.has(block.folded))
      return [{ first: at, last: at, finding: { evidence: ['the same caption stands further up'], confidence: 0.95 } }];
    seen.add(block.folded);
    return [];
  });
}
