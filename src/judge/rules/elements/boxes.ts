import type { Box, BoxKind } from '../../../page/boxes.js';
import type { Finding } from '../../decision.js';
import type { FoundRun, Scene } from '../rule.js';

/** Without so much prose outside, in words, the box may be the page. */
const OUTSIDE = 25;
/** A widget holds no more of the page's prose than this, and never more words. */
const MOST_SHARE = 0.2;
const MOST_PROSE = 150;

/** The blocks of one box, and the words of prose in them. */
export interface Boxed {
  readonly box: Box;
  readonly blocks: number[];
  prose: number;
}

/** What stands in boxes of the given kinds, each block in the outermost; boxes without blocks are none. */
export function boxed({ page, survey }: Scene, kinds: readonly BoxKind[]): Boxed[] {
  const named = new Map(page.boxes.flatMap((box) => (kinds.includes(box.kind) ? [[box.element, box] as const] : [])));
  if (named.size === 0) return [];
  const around: (Box | undefined)[] = [];
  page.parents.forEach((parent, element) => around.push(around[parent] ?? named.get(element)));
  const found = new Map<Box, Boxed>();
  survey.blocks.forEach(({ hints }, at) => {
    const box = around[hints.element];
    if (box === undefined) return;
    const own = found.get(box) ?? { box, blocks: [], prose: 0 };
    if (own.blocks.length === 0) found.set(box, own);
    own.blocks.push(at);
    own.prose += survey.prose[at] as number;
  });
  return [...found.values()];
}

/** One run for each stretch of neighbouring blocks. */
export function runsOf(blocks: readonly number[], finding: Finding): FoundRun[] {
  const runs: FoundRun[] = [];
  let first = blocks[0] ?? 0;
  blocks.forEach((at, i) => {
    if (blocks[i + 1] === at + 1) return;
    runs.push({ first, last: at, finding });
    first = blocks[i + 1] ?? 0;
  });
  return runs;
}

/** All prose of a page, in words. */
function allProse({ survey }: Scene): number {
  return survey.proseBefore[survey.blocks.length] as number;
}

/** What a name alone tells: everything in boxes of one kind that are small beside the page. */
export function namedBox(kind: BoxKind): (scene: Scene) => FoundRun[] {
  return (scene) => {
    const all = allProse(scene);
    return boxed(scene, [kind]).flatMap(({ box, blocks, prose }) => {
      if (all - prose < OUTSIDE || prose > MOST_PROSE || prose > MOST_SHARE * all) return [];
      return runsOf(blocks, { evidence: [`stands in an element named "${box.name}"`], confidence: 0.97 });
    });
  };
}

/** Comments may be longer than what they are about, and stand below it. */
export function commentBox(scene: Scene): FoundRun[] {
  return boxed(scene, ['comments']).flatMap(({ box, blocks }) => {
    if ((scene.survey.proseBefore[blocks[0] as number] as number) < OUTSIDE) return [];
    return runsOf(blocks, { evidence: [`stands in an element named "${box.name}"`], confidence: 0.98 });
  });
}

/** Longest request to pay, in words: what is longer is the article that others pay for. */
const LONGEST_STUB = 90;

/** A small box for a paywall that says so or leads somewhere. */
export function paywallStub(scene: Scene): FoundRun[] {
  const { survey } = scene;
  return boxed(scene, ['paywall']).flatMap(({ box, blocks, prose }) => {
    const words = blocks.reduce((sum, at) => sum + (survey.blocks[at]?.words ?? 0), 0);
    const asks = blocks.some(
      (at) => survey.phrase[at]?.kind === 'paywall' || survey.phrase[at]?.kind === 'login' || (survey.blocks[at]?.linkChars ?? 0) > 0,
    );
    if (words > LONGEST_STUB || !asks || allProse(scene) - prose < OUTSIDE) return [];
    return runsOf(blocks, { evidence: [`stands in an element named "${box.name}" of ${words} words`], confidence: 0.95 });
  });
}
