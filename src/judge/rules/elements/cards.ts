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
  card('comment-box', 'comments', 'It stands in an element made for comments.'),
  card('consent-box', 'consent', 'It stands in an element made to ask for consent.'),
  card('info-box', 'other', 'It stands in a table of facts beside the article.'),
  card('newsletter-box', 'newsletter', 'It stands in an element made for a newsletter form.'),
  card('paywall-stub', 'paywall', 'It stands in a small element made to ask for payment.'),
  card('related-box', 'related', 'It stands in an element made for links to other stories.'),
  card('share-box', 'share', 'It stands in an element made for share buttons.'),
  card('contents-list', 'navigation', 'It lists the headings of this page.'),
  card('pull-quote', 'other', 'It sets apart a sentence that the text has as well.'),
  card('read-more', 'related', 'It is a link to another story between two paragraphs.'),
  card('repeated-caption', 'credit', 'The same caption stands at another picture.'),
  card('screen-copy', 'other', 'It is a second copy for screens of another width.'),
  card('repeated-run', 'other', 'The same paragraphs stand further up the page.'),
] as const satisfies readonly ElementCard[];

/** Id of one of {@link elementCards}. */
export type ElementRuleId = (typeof elementCards)[number]['id'];
