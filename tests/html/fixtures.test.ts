import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaches } from '../../bench/lib/ledger-law.js';
import * as library from '../../src/index.js';
import { assemble } from '../../src/ledger/assemble.js';
import { resolveUrl } from '../../src/write/resolve-url.js';
import { readHtml } from '../../src/read/html/read-html.js';
import { htmlRules } from '../../src/read/html/rules.js';
import { filesBelow, root } from '../sources.js';

/** `UPDATE_FIXTURES=1` writes what is found as what is expected: read it before it is committed. */
const UPDATE = process.env['UPDATE_FIXTURES'] === '1';

const pages = filesBelow('fixtures/html', '.html');

const URL_OF_PAGE = 'https://example.com/news/1';
const NO_REASON = { kind: 'other', because: '', evidence: ['a test'], confidence: 1 } as const;

/** What a fixture states: the body as the page's structure alone makes it, nothing judged, and what the reader left out. */
function outcome(html: string): unknown {
  const page = readHtml(html, new Set());
  const all = page.blocks.map(() => ({ keep: true, field: 'body', cuts: [] }) as const);
  const reasons = { drop: (rule: string) => ({ ...NO_REASON, rule }), repair: () => '' };
  const { body, removals } = assemble(page, all, reasons, page.base === null ? URL_OF_PAGE : resolveUrl(page.base, URL_OF_PAGE));
  return { body, removed: removals.map(({ rule, text }) => `${rule}: ${text.replace(/\s+/g, ' ')}`) };
}

describe('fixtures/html', () => {
  it('show every rule of the reader at work', () => {
    const seen = new Set(
      pages.flatMap(({ text }) => {
        const page = readHtml(text, new Set());
        return [...page.drops.map(({ rule }) => rule), ...page.blocks.flatMap(({ pieces }) => pieces.map(({ repair }) => repair))];
      }),
    );
    expect(htmlRules.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it.each(pages.map(({ path, text }) => [path, text] as const))('%s', (path, html) => {
    const expected = `${root}${path.replace(/\.html$/, '.json')}`;
    const found = outcome(html);
    if (UPDATE) writeFileSync(expected, `${JSON.stringify(found, null, 2)}\n`);
    expect(existsSync(expected), 'UPDATE_FIXTURES=1 writes it').toBe(true);
    expect(found).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
    expect(breaches(library, html, {}, 'html')).toEqual([]);
  });
});
