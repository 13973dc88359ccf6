import assert from 'node:assert/strict';
import { normalizeText } from 'cleancopy';
import { articleSchema, validateArticle } from 'cleancopy/schema';

const { article } = normalizeText('A headline\n\nOne paragraph of an article, long enough to be one.');
assert.deepEqual(articleSchema.parse(article), article);
assert.equal(validateArticle(article).ok, true);
assert.equal(validateArticle({ ...article, title: '' }).ok, false);
assert.equal(articleSchema.safeParse({ ...article, title: 1 }).success, false);
