import type { Decision } from '../decision.js';
import type { Scene } from '../rules/rule.js';
import { distancesOf } from './distances.js';
import { echoesOf } from './echoes.js';
import type { Facts } from './feature.js';
import { likenessOf } from './likeness.js';
import { signsOf } from './signs.js';
import { stretchesOf } from './stretches.js';
import { toneOf } from './tone.js';

/** Gathers what the features are read from, each in one pass over the page. */
export function factsOf({ page, survey, near }: Scene, lines: readonly (Decision | null)[]): Facts {
  const signs = signsOf(survey, lines);
  return {
    page,
    survey,
    near,
    signs,
    distances: distancesOf(survey, signs.stamp),
    stretches: stretchesOf(survey),
    likeness: likenessOf(survey),
    echoes: echoesOf(survey),
    tone: toneOf(survey),
  };
}
