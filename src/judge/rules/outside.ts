import type { RemovalKind } from '../../normalized.js';
import type { Cause } from '../decision.js';
import { against } from '../scorecard.js';
import type { Scene } from './rule.js';

/** The rule that looks at the whole page; the scorecard decides, this says what it decided. */
export const outsideArticle = {
  id: 'outside-article',
  kind: 'other',
  effect: 'remove',
  because: 'It stands outside the run of prose that is the article.',
} as const;

/** Menus hold labels, not sentences: no more words than this. */
const LABEL_WORDS = 7;

/** The cause for a block that the scorecard leaves out. */
export function outsideCause(scene: Scene, at: number, points: number): Cause {
  const { id, because } = outsideArticle;
  const facts = against(scene.survey, scene.near, at);
  const evidence = facts.length > 0 ? facts : [`log odds of ${Math.round(points) / 100}`];
  const confidence = Math.round(1000 / (1 + Math.exp(points / 100))) / 1000;
  return { rule: id, kind: kindOf(scene, at), because, evidence, confidence };
}

/** What a block outside the article most likely is: by its own words, by its section, by its side. */
function kindOf({ survey, near }: Scene, at: number): RemovalKind {
  const own = survey.phrase[at]?.kind;
  if (own !== undefined) return own;
  const section = SECTIONS[near.markerRole[at] as number];
  if (section !== undefined && (near.sinceMarker[at] as number) < 60) return section;
  const words = survey.blocks[at]?.words ?? 0;
  if (words <= LABEL_WORDS) return 'navigation';
  return at > survey.run.last && (survey.prose[at] as number) > 0 ? 'related' : 'other';
}

/** Kinds by the code of the widget heading above; see {@link surroundings}. */
const SECTIONS: readonly (RemovalKind | undefined)[] = [undefined, 'comments', 'related', 'newsletter'];
