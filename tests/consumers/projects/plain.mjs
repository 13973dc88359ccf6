import assert from 'node:assert/strict';
import * as cleancopy from 'cleancopy';
import manifest from 'cleancopy/package.json' with { type: 'json' };
import schema from 'cleancopy/article.schema.json' with { type: 'json' };

const { article } = cleancopy.normalizeText('A headline\n\nOne paragraph of an article, long enough to be one.');
assert.match(article.text, /One paragraph of an article/);
assert.equal(manifest.name, 'cleancopy');
assert.match(schema.$schema, /2020-12/);
// An optional peer that is not there is missed by its own entry alone.
await assert.rejects(import('cleancopy/schema'), /zod/);
