const assert = require('node:assert/strict');
const cleancopy = require('cleancopy');
const schema = require('cleancopy/article.schema.json');

const dump = [
  'Ferries stay in harbour as storm closes the port',
  'The port of Aberdeen was closed on Tuesday after waves of nine metres were measured at its mouth, the harbour master said.',
  'Ferries to Orkney and Shetland will stay in harbour until Friday, and the operator has told passengers not to travel to the port.',
  'Post a Comment',
  '0 Comments',
].join('\n\n');

const { article } = cleancopy.normalizeText(dump);
assert.match(article.text, /waves of nine metres/);
assert.equal(require('cleancopy/package.json').name, 'cleancopy');
assert.match(schema.$schema, /2020-12/);
assert.throws(() => require('cleancopy/schema'), /zod/);
// Both module systems offer the same names.
import('cleancopy').then((esm) => {
  const names = (module) => Object.keys(module).filter((name) => name !== 'default' && name !== '__esModule' && name !== 'module.exports');
  assert.deepEqual(names(esm).sort(), names(cleancopy).sort());
});
