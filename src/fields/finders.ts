import type { Article } from '../article.js';
import { findAuthors } from './authors.js';
import { findCommentCount } from './comment-count.js';
import { findDatelineField } from './dateline-field.js';
import type { Found, Judged } from './found.js';
import { findModifiedAt, findPublishedAt } from './published.js';
import { findSection } from './section.js';
import { findSiteName } from './site-name.js';
import { findSubtitle } from './subtitle.js';
import { findTags } from './tags.js';

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

/** Every finder, in the order of the article's fields. */
export const finders: readonly Finder[] = [
  { field: 'subtitle', find: findSubtitle },
  { field: 'authors', find: findAuthors },
  { field: 'publishedAt', find: findPublishedAt },
  { field: 'modifiedAt', find: findModifiedAt },
  { field: 'dateline', find: findDatelineField },
  { field: 'siteName', find: findSiteName },
  { field: 'section', find: findSection },
  { field: 'tags', find: findTags },
  { field: 'commentCount', find: findCommentCount },
];
