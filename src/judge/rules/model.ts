import type { RemovalKind } from '../../normalized.js';
import { hintBit } from '../../page/hints.js';
import type { Cause } from '../decision.js';
import type { Scene } from './rule.js';

/** The rule of what no phrase and no shape can tell: the learned model decides, this says what it decided. */
export const modelRule = {
  id: 'model',
  kind: 'other',
  effect: 'remove',
  because: 'By its words and by what stands around it, it is not part of the article.',
} as const;

/** Menus hold labels, not sentences: no more words than this. */
const LABEL_WORDS = 7;

/** The cause for a block that the model leaves out, so many points below what it needs to stay. What speaks against it is only found out when asked. */
export function modelCause(scene: Scene, at: number, points: number, against: (at: number) => readonly string[]): Cause {
  const { id, because } = modelRule;
  return {
    rule: id,
    kind: kindOf(scene, at),
    because,
    get evidence() {
      const said = against(at);
      return said.length > 0 ? said : [`log odds of ${points / 100}`];
    },
    confidence: confidenceOf(-points),
  };
}

/** Logistic function at every quarter from 0 to 6: a table, since engines may differ in the last digit of `Math.exp`. */
const LOGISTIC = [
  0.5, 0.562, 0.622, 0.679, 0.731, 0.777, 0.818, 0.852, 0.881, 0.905, 0.924, 0.94, 0.953, 0.963, 0.971, 0.977, 0.982, 0.986, 0.989, 0.991,
  0.993, 0.995, 0.996, 0.997, 0.998,
];

/** Probability for hundredths of natural log odds. */
function confidenceOf(points: number): number {
  return LOGISTIC[Math.min(LOGISTIC.length - 1, Math.max(0, Math.round(points / 25)))] as number;
}

/** What a block outside the article most likely is: by its own words, by its elements, by its section, by its side. */
export function kindOf({ survey, near }: Scene, at: number): RemovalKind {
  const own = survey.phrase[at]?.kind ?? namedKind(survey.blocks[at]?.hints.near ?? -1);
  if (own !== undefined) return own;
  const section = SECTIONS[near.markerRole[at] as number];
  const since = near.sinceMarker[at] as number;
  // A button above the article heads nothing inside or below it
  const isAbove = at - since < survey.run.first && at >= survey.run.first;
  if (section !== undefined && since < 60 && !isAbove) return section;
  const around = namedKind(survey.blocks[at]?.hints.far ?? -1);
  if (around !== undefined) return around;
  const words = survey.blocks[at]?.words ?? 0;
  if (words <= LABEL_WORDS) return 'navigation';
  return at > survey.run.last && (survey.prose[at] as number) > 0 ? 'related' : 'other';
}

/** What an element named for a group holds, the surest first. */
// prettier-ignore
const NAMED: readonly (readonly [bit: number, kind: RemovalKind])[] = /* @__PURE__ */ (() => (
  [
    ['comments', 'comments'], ['newsletter', 'newsletter'], ['consent', 'consent'], ['paywall', 'paywall'], ['share', 'share'], ['byline', 'byline'], ['nav', 'navigation'], ['ad', 'advertisement'],
    ['login', 'login'], ['tags', 'tags'], ['player', 'player'], ['related', 'related'], ['caption', 'credit'], ['footer', 'navigation'],
  ] as const
).map(([group, kind]) => [hintBit(group), kind] as const))();

function namedKind(near: number): RemovalKind | undefined {
  return near <= 0 ? undefined : NAMED.find(([bit]) => (near & bit) !== 0)?.[1];
}

/** Kinds by the code of the widget heading above; see {@link surroundings}. */
const SECTIONS: readonly (RemovalKind | undefined)[] = [undefined, 'comments', 'related', 'newsletter'];
