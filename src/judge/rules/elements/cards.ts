import type { RemovalKind } from '../../../normalized.js';

/** What a rule that needs the elements of a page says of itself; how it finds comes with the HTML reader. */
export interface ElementCard {
  readonly id: string;
  readonly kind: RemovalKind;
  readonly effect: 'remove';
  readonly because: string;
}

const card = <Id extends string>(id: Id, kind: RemovalKind, because: string) => ({ id, kind, effect: 'remove', because }) as const;

/** The rules that only a page's elements can answer, in the order in which they are asked. */
export const elementCards = [
  /* @__PURE__ */ card('comment-box', 'comments', 'It stands in an element made for comments.'),
  /* @__PURE__ */ card('consent-box', 'consent', 'It stands in an element made to ask for consent.'),
  /* @__PURE__ */ card('info-box', 'other', 'It stands in a table of facts beside the article.'),
  /* @__PURE__ */ card('newsletter-box', 'newsletter', 'It stands in an element made for a newsletter form.'),
  /* @__PURE__ */ card('paywall-stub', 'paywall', 'It stands in a small element made to ask for payment.'),
  /* @__PURE__ */ card('related-box', 'related', 'It stands in an element made for links to other stories.'),
  /* @__PURE__ */ card('share-box', 'share', 'It stands in an element made for share buttons.'),
  /* @__PURE__ */ card('contents-list', 'navigation', 'It lists the headings of this page.'),
  /* @__PURE__ */ card('lone-button', 'other', 'It is a button that stands alone and names what it does to the page.'),
  /* @__PURE__ */ card('pull-quote', 'other', 'It sets apart a sentence that the text has as well.'),
  /* @__PURE__ */ card('read-more', 'related', 'It is a link to another story between two paragraphs.'),
  /* @__PURE__ */ card('repeated-caption', 'credit', 'The same caption stands at another picture.'),
  /* @__PURE__ */ card('screen-copy', 'other', 'It is a second copy for screens of another width.'),
  /* @__PURE__ */ card('repeated-run', 'other', 'The same paragraphs stand further up the page.'),
] as const satisfies readonly ElementCard[];

/** Id of one of {@link elementCards}. */
export type ElementRuleId = (typeof elementCards)[number]['id'];
