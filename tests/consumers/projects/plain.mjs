import assert from 'node:assert/strict';
import * as cleancopy from 'cleancopy';
import manifest from 'cleancopy/package.json' with { type: 'json' };
import schema from 'cleancopy/article.schema.json' with { type: 'json' };

const dump = [
  'Ferries stay in harbour as storm closes the port',
  'The port of Aberdeen was closed on Tuesday after waves of nine metres were measured at its mouth, the harbour master said.',
  'Ferries to Orkney and Shetland will stay in harbour until Friday, and the operator has told passengers not to travel to the port.',
  'Post a Comment',
  '0 Comments',
].join('\n\n');

const { article } = cleancopy.normalizeText(dump);
assert.match(article.text, /waves of nine metres/);
assert.equal(manifest.name, 'cleancopy');
assert.match(schema.$schema, /2020-12/);
// An optional peer that is not there is missed by its own entry alone.
await assert.rejects(import('cleancopy/schema'), /zod/);
