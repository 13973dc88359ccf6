import type { Article } from '../article.js';
import { findAuthors } from './authors.js';
import type { Found, Judged } from './found.js';
import { findModifiedAt, findPublishedAt } from './published.js';
import { findSiteName } from './site-name.js';

/** The fields that finders fill, apart from the headline. */
export type FieldValues = Pick<
  Article,
  'authors' | 'publishedAt' | 'modifiedAt' | 'dateline' | 'siteName' | 'section' | 'tags' | 'commentCount'
>;

/** One field and how it is found. */
export interface Finder {
  readonly field: keyof FieldValues | 'subtitle';
  readonly find: (judged: Judged) => Found<unknown> | null;
}

/** Every finder; their order does not matter. */
export const finders: readonly Finder[] = [
  { field: 'authors', find: findAuthors },
  { field: 'publishedAt', find: findPublishedAt },
  { field: 'modifiedAt', find: findModifiedAt },
  { field: 'siteName', find: findSiteName },
];
