import { clip } from '../clip.js';
import type { FoundRun, RunRule, Scene } from './rule.js';

/** No list of other stories is longer, in blocks. */
const LONGEST = 60;
/** A teaser is shorter than a paragraph, in words. */
const TEASER_WORDS = 40;
/** With more of the page's prose below, the heading stands inside the article. */
const MOST_BELOW = 0.15;
/** With so much prose in a block, in words, somebody tells a story. */
const STORY_WORDS = 12;

/** Headlines, teasers and dates of other stories below a heading such as "Read next". */
export const relatedRun: RunRule = {
  id: 'related-run',
  kind: 'related',
  effect: 'remove',
  because: 'The lines below a heading of related stories are headlines of other stories.',
  runs: (scene) => {
    const found: FoundRun[] = [];
    const { blocks, role, run } = scene.survey;
    // Above and inside the article such a heading may be the title of a section.
    for (let at = Math.max(0, run.last); at < blocks.length; at++) {
      if (role[at] !== 'related' || (scene.near.shareAfter[at] as number) > MOST_BELOW) continue;
      const last = endOf(scene, at);
      if (last === at) continue;
      const heading = blocks[at]?.text ?? '';
      found.push({ first: at + 1, last, finding: { evidence: [`stands below "${clip(heading)}"`], confidence: 0.92 } });
      at = last;
    }
    return found;
  },
};

/** The last block that still reads like a headline, a teaser or a date. */
function endOf(scene: Scene, heading: number): number {
  let at = heading;
  while (at + 1 < scene.survey.blocks.length && at - heading < LONGEST && isTeaser(scene, at + 1)) at++;
  return at;
}

function isTeaser({ survey }: Scene, at: number): boolean {
  const block = survey.blocks[at];
  const own = survey.own[at];
  if (block === undefined || own === undefined || survey.role[at] != null) return false;
  if (block.kind !== 'text' && block.kind !== 'item') return false;
  if (own.ending === 2 || block.words > TEASER_WORDS) return false;
  return own.ending !== 1 || (survey.prose[at] as number) < STORY_WORDS;
}
