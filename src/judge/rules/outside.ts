import type { RemovalKind } from '../../normalized.js';
import { hintBit } from '../../page/hints.js';
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
  const facts = against(scene, at);
  const evidence = facts.length > 0 ? facts : [`log odds of ${Math.round(points) / 100}`];
  const confidence = Math.round(1000 / (1 + Math.exp(points / 100))) / 1000;
  return { rule: id, kind: kindOf(scene, at), because, evidence, confidence };
}

/** What a block outside the article most likely is: by its own words, by its elements, by its section, by its side. */
function kindOf({ survey, near }: Scene, at: number): RemovalKind {
  const own = survey.phrase[at]?.kind ?? namedKind(survey.blocks[at]?.hints.near ?? -1);
  if (own !== undefined) return own;
  const section = SECTIONS[near.markerRole[at] as number];
  if (section !== undefined && (near.sinceMarker[at] as number) < 60) return section;
  const around = namedKind(survey.blocks[at]?.hints.far ?? -1);
  if (around !== undefined) return around;
  const words = survey.blocks[at]?.words ?? 0;
  if (words <= LABEL_WORDS) return 'navigation';
  return at > survey.run.last && (survey.prose[at] as number) > 0 ? 'related' : 'other';
}

/** What an element named for a group holds, the surest first. */
const NAMED: readonly (readonly [bit: number, kind: RemovalKind])[] = (
  [
    ['comments', 'comments'], ['newsletter', 'newsletter'], ['consent', 'consent'], ['paywall', 'paywall'], ['share', 'share'], ['byline', 'byline'], ['nav', 'navigation'], ['ad', 'advertisement'],
    ['login', 'login'], ['tags', 'tags'], ['player', 'player'], ['related', 'related'], ['caption', 'credit'], ['footer', 'navigation'],
  ] as const
).map(([group, kind]) => [hintBit(group), kind]);

function namedKind(near: number): RemovalKind | undefined {
  return near <= 0 ? undefined : NAMED.find(([bit]) => (near & bit) !== 0)?.[1];
}

/** Kinds by the code of the widget heading above; see {@link surroundings}. */
const SECTIONS: readonly (RemovalKind | undefined)[] = [undefined, 'comments', 'related', 'newsletter'];
