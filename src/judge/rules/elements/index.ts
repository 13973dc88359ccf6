import type { LineRule, Rule, RunRule } from '../rule.js';
import { commentBox, namedBox, paywallStub } from './boxes.js';
import { elementCards, type ElementRuleId } from './cards.js';
import { contentsLists } from './contents-list.js';
import { repeatedCaption, repeatedRun, screenCopy } from './copies.js';
import { linkedFigures } from './linked-figure.js';
import { loneButton } from './lone-button.js';
import { pullQuotes } from './pull-quote.js';
import { readMore } from './read-more.js';

const related = /* @__PURE__ */ namedBox('related');

/** How each rule finds what its card names. */
const finders: Readonly<Record<ElementRuleId, Pick<RunRule, 'runs'> | Pick<LineRule, 'match'>>> = {
  'comment-box': { runs: commentBox },
  'consent-box': { runs: /* @__PURE__ */ namedBox('consent') },
  'contents-list': { runs: contentsLists },
  'info-box': { runs: /* @__PURE__ */ namedBox('infobox') },
  'lone-button': { match: loneButton },
  'newsletter-box': { runs: /* @__PURE__ */ namedBox('newsletter') },
  'paywall-stub': { runs: paywallStub },
  'pull-quote': { runs: pullQuotes },
  'read-more': { match: readMore },
  'related-box': { runs: (scene) => [...related(scene), ...linkedFigures(scene)] },
  'repeated-caption': { runs: repeatedCaption },
  'repeated-run': { runs: repeatedRun },
  'screen-copy': { runs: screenCopy },
  'share-box': { runs: /* @__PURE__ */ namedBox('share') },
};

/** The rules that ask the elements of a page. The text path has none of them in its bundle, so all here is marked pure. */
export const elementRules: readonly Rule[] = /* @__PURE__ */ (() => elementCards.map((card) => ({ ...card, ...finders[card.id] })))();
