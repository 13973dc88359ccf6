const assert = require('node:assert/strict');
const cleancopy = require('cleancopy');
const schema = require('cleancopy/article.schema.json');

const { article } = cleancopy.normalizeText('A headline\n\nOne paragraph of an article, long enough to be one.');
assert.match(article.text, /One paragraph of an article/);
assert.equal(require('cleancopy/package.json').name, 'cleancopy');
assert.match(schema.$schema, /2020-12/);
assert.throws(() => require('cleancopy/schema'), /zod/);
// Both module systems offer the same names.
import('cleancopy').then((esm) => {
  const names = (module) => Object.keys(module).filter((name) => name !== 'default' && name !== '__esModule' && name !== 'module.exports');
  assert.deepEqual(names(esm).sort(), names(cleancopy).sort());
});
