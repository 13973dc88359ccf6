import type { RemovalKind } from '../../normalized.js';
import type { LineRule } from './rule.js';

/** One rule for each kind of interface phrase; the phrases stand in their own tables. */
interface PhraseKind {
  readonly kind: RemovalKind;
  readonly because: string;
}

const kinds: readonly PhraseKind[] = [
  { kind: 'advertisement', because: 'It labels an advertisement.' },
  { kind: 'byline', because: 'It is the label of a byline.' },
  { kind: 'comments', because: 'It belongs to a comment widget.' },
  { kind: 'consent', because: 'It belongs to a consent notice.' },
  { kind: 'copyright', because: 'It is a copyright notice.' },
  { kind: 'login', because: 'It belongs to a login form.' },
  { kind: 'navigation', because: 'It leads around the site.' },
  { kind: 'newsletter', because: 'It asks to subscribe.' },
  { kind: 'other', because: 'It is a message of the software behind the page.' },
  { kind: 'pagination', because: 'It leads to another page.' },
  { kind: 'paywall', because: 'It asks to pay or to register.' },
  { kind: 'player', because: 'It is a control of a media player.' },
  { kind: 'related', because: 'It heads a list of other stories.' },
  { kind: 'share', because: 'It belongs to a share bar.' },
  { kind: 'tags', because: 'It heads a list of tags.' },
];

/** The phrase rules, sorted by kind. */
export const phraseRules: readonly LineRule[] = /* @__PURE__ */ (() =>
  kinds.map(({ kind, because }) => ({
    id: `phrase-${kind}`,
    kind,
    effect: 'remove',
    because,
    match: ({ survey }, at) => {
      const hit = survey.phrase[at];
      if (hit == null || hit.kind !== kind || hit.strength !== 'sure' || survey.blocks[at]?.kind === 'code') return null;
      return { evidence: [`interface phrase "${hit.pattern}"`], confidence: 0.98 };
    },
  })))();
