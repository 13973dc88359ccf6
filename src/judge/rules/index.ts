import { authorBio } from './author-bio.js';
import { commentCount } from './comment-count.js';
import { commentThread } from './comment-thread.js';
import { consentSentence } from './consent-sentence.js';
import { countedHead } from './counted-head.js';
import { creditLine } from './credit-line.js';
import { followPitch } from './follow-pitch.js';
import { inlineLabel } from './inline-label.js';
import { lineShapes } from './line-shapes.js';
import { linkTarget } from './link-target.js';
import { menuRun } from './menu-run.js';
import { pageCode } from './page-code.js';
import { pageMark } from './page-mark.js';
import { pageNumber } from './page-number.js';
import { phraseRules } from './phrases.js';
import { relatedRun } from './related-run.js';
import type { Rule } from './rule.js';
import { runningHead } from './running-head.js';
import { shareRow } from './share-row.js';
import { shortSource } from './short-source.js';
import { tagRow } from './tag-row.js';
import { widgetTimestamp } from './widget-timestamp.js';

/**
 * Every rule that judges a line, a run of lines or a part of one, in the order in which they are
 * asked: the first that has something to say decides. Phrases stand before shapes because they name
 * the widget; runs stand behind what one line tells by itself.
 */
export const lineRules: readonly Rule[] = /* @__PURE__ */ (() => [
  ...phraseRules,
  consentSentence,
  commentCount,
  shareRow,
  followPitch,
  tagRow,
  ...lineShapes,
  ...pageCode,
  creditLine,
  authorBio,
  commentThread,
  relatedRun,
  menuRun,
  widgetTimestamp,
  runningHead,
  countedHead,
  pageNumber,
  inlineLabel,
  linkTarget,
  pageMark,
  // Last: it keeps only what no other rule has named, from the scorecard's judgement of the whole page.
  shortSource,
])();
