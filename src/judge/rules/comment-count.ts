import type { LineRule } from './rule.js';

/** A line that only counts comments: a fact for the article's record, and no part of its text. */
export const commentCount: LineRule = {
  id: 'comment-count',
  kind: 'comments',
  effect: 'remove',
  because: 'The line only counts comments.',
  match: ({ survey }, at) => {
    const count = survey.commentCount[at];
    return count == null ? null : { evidence: [`counts ${count} comments`], confidence: 0.97 };
  },
};
