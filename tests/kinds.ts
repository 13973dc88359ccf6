import type { RemovalKind } from '../src/index.js';

/** Every kind of removal there is: one that is missing fails to compile. */
const KINDS: Readonly<Record<RemovalKind, true>> = {
  spacer: true, comments: true, share: true, related: true, advertisement: true, newsletter: true, consent: true, navigation: true,
  login: true, paywall: true, tags: true, byline: true, credit: true, copyright: true, pagination: true, player: true, hidden: true,
  invisible: true, other: true,
};

export const removalKinds = Object.keys(KINDS) as readonly RemovalKind[];
