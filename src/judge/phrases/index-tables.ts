import { advertisement } from './tables/advertisement.js';
import { byline } from './tables/byline.js';
import { comments } from './tables/comments.js';
import { consent } from './tables/consent.js';
import { copyright } from './tables/copyright.js';
import { credit } from './tables/credit.js';
import { login } from './tables/login.js';
import { navigation } from './tables/navigation.js';
import { newsletter } from './tables/newsletter.js';
import { other } from './tables/other.js';
import { pagination } from './tables/pagination.js';
import { paywall } from './tables/paywall.js';
import { player } from './tables/player.js';
import { related } from './tables/related.js';
import { share } from './tables/share.js';
import { tags } from './tables/tags.js';
import { compile, type PhraseIndex } from './compile.js';
import { readTable, type PhraseRow } from './table.js';

export type { Affix } from './compile.js';

/** Every row of every table, in table order. */
export const allRows: readonly PhraseRow[] = /* @__PURE__ */ [
  ...readTable('advertisement', advertisement),
  ...readTable('byline', byline),
  ...readTable('comments', comments),
  ...readTable('consent', consent),
  ...readTable('copyright', copyright),
  ...readTable('credit', credit),
  ...readTable('login', login),
  ...readTable('navigation', navigation),
  ...readTable('newsletter', newsletter),
  ...readTable('other', other),
  ...readTable('pagination', pagination),
  ...readTable('paywall', paywall),
  ...readTable('player', player),
  ...readTable('related', related),
  ...readTable('share', share),
  ...readTable('tags', tags),
];

/** All rows by the ways they are looked up. */
export const phrases: PhraseIndex = /* @__PURE__ */ compile(allRows);
