import type { RemovalKind } from '../../normalized.js';
import type { LineRule } from './rule.js';

/** One rule for each kind of interface phrase; the phrases stand in their own tables. */
interface PhraseKind {
  readonly kind: RemovalKind;
  readonly because: string;
  readonly match: string;
  readonly miss: string;
}

const kinds: readonly PhraseKind[] = [
  { kind: 'advertisement', because: 'It labels an advertisement.', match: 'Advertisement - Continue Reading Below', miss: 'The advertisement ran for a week.' },
  { kind: 'byline', because: 'It is the label of a byline.', match: '4 minute read', miss: 'He was reading at the time.' },
  { kind: 'comments', because: 'It belongs to a comment widget.', match: 'Your email address will not be published.', miss: 'The comments came after the meeting.' },
  { kind: 'consent', because: 'It belongs to a consent notice.', match: 'Do Not Sell My Personal Information', miss: 'Cookies are small files that a browser stores.' },
  { kind: 'copyright', because: 'It is a copyright notice.', match: 'All rights reserved.', miss: 'She reserved all rights to the story.' },
  { kind: 'login', because: 'It belongs to a login form.', match: 'Forgot your password?', miss: 'He forgot his password twice that week.' },
  { kind: 'navigation', because: 'It leads around the site.', match: 'Skip to main content', miss: 'The main content of the speech was new.' },
  { kind: 'newsletter', because: 'It asks to subscribe.', match: 'Subscribe to our newsletter', miss: 'The newsletter had 4,000 readers by May.' },
  { kind: 'other', because: 'It is a message of the software behind the page.', match: 'This site requires JavaScript to run correctly.', miss: 'JavaScript runs in every browser.' },
  { kind: 'pagination', because: 'It leads to another page.', match: 'Previous post', miss: 'Older posts were sunk into the ground.' },
  { kind: 'paywall', because: 'It asks to pay or to register.', match: 'Become a member', miss: 'The paper has 20,000 paid subscribers.' },
  { kind: 'player', because: 'It is a control of a media player.', match: 'Watch now', miss: 'The video shows the crash.' },
  { kind: 'related', because: 'It heads a list of other stories.', match: 'You might also like', miss: 'You might also like to know why.' },
  { kind: 'share', because: 'It belongs to a share bar.', match: 'Click to share on Facebook (Opens in new window)', miss: 'He clicked to share the photo with his mother.' },
  { kind: 'tags', because: 'It heads a list of tags.', match: 'Related topics', miss: 'The report was filed under seal.' },
];

/** The phrase rules, sorted by kind. */
export const phraseRules: readonly LineRule[] = kinds.map(({ kind, because, match, miss }) => ({
  id: `phrase-${kind}`,
  kind,
  effect: 'remove',
  because,
  examples: { matches: [match], misses: [miss] },
  match: ({ survey }, at) => {
    const hit = survey.phrase[at];
    if (hit == null || hit.kind !== kind || hit.strength !== 'sure' || survey.blocks[at]?.kind === 'code') return null;
    return { evidence: [`interface phrase "${hit.pattern}"`], confidence: 0.98 };
  },
}));
