import assert from 'node:assert/strict';
import { normalizeText } from 'cleancopy';
import { articleSchema, validateArticle } from 'cleancopy/schema';

const dump = [
  'Ferries stay in harbour as storm closes the port',
  'The port of Aberdeen was closed on Tuesday after waves of nine metres were measured at its mouth, the harbour master said.',
  'Ferries to Orkney and Shetland will stay in harbour until Friday, and the operator has told passengers not to travel to the port.',
  'Post a Comment',
  '0 Comments',
].join('\n\n');

const { article } = normalizeText(dump);
assert.deepEqual(articleSchema.parse(article), article);
assert.equal(validateArticle(article).ok, true);
assert.equal(validateArticle({ ...article, title: '' }).ok, false);
assert.equal(articleSchema.safeParse({ ...article, title: 1 }).success, false);
