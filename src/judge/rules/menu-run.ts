import type { FoundRun, RunRule, Scene } from './rule.js';

/** Labels in a row that make a menu. */
const SHORTEST = 6;
const LABEL_WORDS = 4;
const LABEL_LENGTH = 40;
/** Lines above the article that are left to other rules. */
const HEADLINE = 2;
/** Prose that must have begun above, or be to come below, so that the menu stands outside; in words. */
const PROSE = 40;

/** A run of short labels above or below the article: a menu, a list of sections, a footer. */
export const menuRun: RunRule = {
  id: 'menu-run',
  kind: 'navigation',
  effect: 'remove',
  because: 'It is one of a run of short labels outside the article: a menu.',
  runs: (scene) => {
    const found: FoundRun[] = [];
    const size = scene.survey.blocks.length;
    let first = 0;
    for (let at = 0; at <= size; at++) {
      if (at < size && isLabel(scene, at)) continue;
      // The last lines above the article may be its headline and its section.
      const last = at - 1 - (at <= scene.survey.run.first ? HEADLINE : 0);
      if (last - first + 1 >= SHORTEST && isOutside(scene, first, last)) {
        found.push({ first, last, finding: { evidence: [`${last - first + 1} short labels in a row`], confidence: 0.92 } });
      }
      first = at + 1;
    }
    return found;
  },
};

function isLabel({ survey }: Scene, at: number): boolean {
  const block = survey.blocks[at];
  const own = survey.own[at];
  if (block === undefined || own === undefined || block.kind === 'code' || block.kind === 'row') return false;
  if (block.words > LABEL_WORDS || block.text.length > LABEL_LENGTH) return false;
  return (own.opening === 0 || own.opening === 5) && own.ending === 0 && own.digitShare < 0.3;
}

/** True above or below the densest run of prose, and not below a colon that introduces a list. */
function isOutside({ survey }: Scene, first: number, last: number): boolean {
  const { run, proseBefore } = survey;
  if (survey.own[first - 1]?.ending === 2) return false;
  const above = proseBefore[first] as number;
  const below = (proseBefore[survey.blocks.length] as number) - (proseBefore[last + 1] as number);
  return (last < run.first && above < PROSE) || (first > run.last + 1 && below < PROSE);
}
