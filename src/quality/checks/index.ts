import type { Check } from '../check.js';
import { authorChecks } from './authors.js';
import { bodyChecks } from './body.js';
import { characterChecks } from './characters.js';
import { dateChecks } from './dates.js';
import { endingChecks } from './ending.js';
import { injectionChecks } from './injection.js';
import { languageChecks } from './language.js';
import { letterCaseChecks } from './letter-case.js';
import { markupChecks } from './markup.js';
import { noiseChecks } from './noise.js';
import { readingChecks } from './reading.js';
import { titleChecks } from './title.js';
import { urlChecks } from './urls.js';
import { wallChecks } from './wall.js';

/** Every check, in the order in which issues are listed: what may make the others idle comes first. */
export const checks: readonly Check[] = /* @__PURE__ */ (() => [
  ...bodyChecks,
  ...wallChecks,
  ...titleChecks,
  ...endingChecks,
  ...noiseChecks,
  ...characterChecks,
  ...markupChecks,
  ...letterCaseChecks,
  ...readingChecks,
  ...languageChecks,
  ...injectionChecks,
  ...authorChecks,
  ...dateChecks,
  ...urlChecks,
])();
