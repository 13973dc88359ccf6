const assert = require('node:assert/strict');
const { normalizeText } = require('cleancopy');
const { articleSchema, validateArticle } = require('cleancopy/schema');

const { article } = normalizeText('A headline\n\nOne paragraph of an article, long enough to be one.');
assert.deepEqual(articleSchema.parse(article), article);
assert.equal(validateArticle(article).ok, true);
assert.equal(validateArticle({ ...article, title: '' }).ok, false);
assert.equal(articleSchema.safeParse({ ...article, title: 1 }).success, false);
