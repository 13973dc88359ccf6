import type { Article } from '../../src/article.js';

/** An article that knows nothing. */
export const emptyArticle: Article = {
  title: null,
  subtitle: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  dateline: null,
  language: null,
  direction: null,
  siteName: null,
  url: null,
  section: null,
  tags: [],
  image: null,
  body: [],
  text: '',
  wordCount: 0,
  commentCount: null,
};
