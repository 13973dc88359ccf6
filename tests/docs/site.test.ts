import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../sources.js';

/** What TypeDoc's search looks through: the rows it shows, and an index of words. */
interface SearchData {
  readonly rows: readonly { readonly name: string; readonly url: string }[];
  readonly index: { readonly invertedIndex: readonly (readonly [word: string, ...places: unknown[]])[] };
}

let folder: string;
let search: SearchData;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleancopy-site-'));
  // Warnings are errors in typedoc.json: it ends with a status that throws here.
  execFileSync(join(root, 'node_modules', '.bin', 'typedoc'), ['--out', folder], { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
  const packed = /"([A-Za-z\d+/=]+)"/.exec(readFileSync(join(folder, 'assets', 'search.js'), 'utf8'))?.[1] ?? '';
  search = JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')) as SearchData;
}, 400_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the site of the documentation', () => {
  it.each(['normalizeText', 'normalizeHtml', 'validateArticle', 'Article', 'ArticleIssue', 'fromReadability', 'looseArticleSchema', 'toMarkdown'])('finds %s by its name', (name) => {
    const row = search.rows.find((one) => one.name === name);
    expect(row).toBeDefined();
    expect(readFileSync(join(folder, row?.url ?? ''), 'utf8')).toContain(name);
  });

  it.each(['getting-started', 'ledger', 'validating', 'writing-a-rule', 'html', 'command-line', 'limits', 'rules', 'issues'])('has the guide %s, and finds it', (guide) => {
    expect(search.rows.some(({ url }) => url === `documents/docs_${guide}.html`)).toBe(true);
  });

  it('finds words of the guides, not only names', () => {
    const words = search.index.invertedIndex.map(([word]) => word);
    for (const word of ['newspap', 'threshold', 'moor']) expect(words.some((indexed) => indexed.startsWith(word))).toBe(true);
  });
});
