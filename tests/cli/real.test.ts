import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { normalizeHtml, normalizeText, segments, toHtml, toJsonLd, toMarkdown, toPlainText } from '../../src/index.js';
import { validateArticle } from '../../src/schema/index.js';
import type { Library } from '../../src/cli/io.js';
import { NOW, parseLines, runWith } from './run-with.js';

const library: Library = { version: '0.0.0', normalizeText, normalizeHtml, segments, toPlainText, toMarkdown, toHtml, toJsonLd, loadValidator: () => Promise.resolve(validateArticle) };
const file = fileURLToPath(new URL('../../fixtures/cli/dump.txt', import.meta.url));
const dump = readFileSync(file, 'utf8');
const expected = normalizeText(dump, { now: NOW });
const run = (argv: readonly string[], input = ''): ReturnType<typeof runWith> => runWith(argv, input, {}, library);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the command gives what the library gives', () => {
  const { article, verdict, provenance, removals } = expected;

  test('as JSON', async () => {
    expect(JSON.parse((await run([file])).out)).toEqual(asJson({ article, verdict, provenance, removals }));
  });

  test('as NDJSON', async () => {
    const { status, out } = await run(['--ndjson'], `${JSON.stringify({ id: 1, text: dump })}\n`);
    expect(parseLines(out)).toEqual([asJson({ id: 1, line: 1, article, verdict, provenance, removals })]);
    expect(status).toBe(0);
  });

  test('as text, Markdown and JSON-LD', async () => {
    expect((await run(['-f', 'text', file])).out.trimEnd()).toBe(toPlainText(article).trimEnd());
    expect((await run(['-f', 'markdown', file])).out.trimEnd()).toBe(toMarkdown(article).trimEnd());
    expect(JSON.parse((await run(['-f', 'jsonld', file])).out)).toEqual(asJson(toJsonLd(article)));
  });

  test('explained, with every rule named', async () => {
    const { out } = await run(['--explain', file]);
    for (const removal of removals) expect(out).toContain(removal.rule);
    expect(out).not.toContain('\u001b');
  });
});

describe('the command reads a page', () => {
  const page = '<!doctype html><title>Port closed</title><nav><a href="/">Home</a></nav><article><h1>Port closed</h1><p>A storm closed the <a href="/port">port</a> on Monday, and ferries stay in harbour until Friday, the operator said.</p><p hidden>Nobody sees this line of the page.</p></article>';
  const url = 'https://example.com/news/1';

  test('as JSON and as HTML', async () => {
    const { article } = normalizeHtml(page, { now: NOW, url });
    expect(JSON.parse((await run(['--url', url, '--no-removals'], page)).out)).toMatchObject({ article: asJson(article) as object });
    const { out } = await run(['--url', url, '-f', 'html'], page);
    expect(out.trimEnd()).toBe(toHtml(article));
    expect(out).toContain('<a href="https://example.com/port">port</a>');
  });

  test('explained without its tags, a line for each block', async () => {
    const { out } = await run(['--explain'], page);
    const drawn = out.slice(0, out.indexOf('\nKept '));
    expect(drawn).not.toContain('<');
    expect(drawn).toMatch(/^hidden-text +- │ \[-Nobody sees this line of the page\.-\]$/m);
    expect(drawn).toMatch(/^ +│ A storm closed the port on Monday/m);
  });
});

test.each([
  [['--url', 'not an address'], /url/],
  [['--language', '?'], /language/],
  [['--rule', 'no-such-rule=off'], /no-such-rule/],
])('%j is refused by the library before anything is read', async (argv, message) => {
  const { status, err, out } = await run(argv, 'x');
  expect([status, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});

const bench = new URL('../../../shared/bench/wcxb-dev/text/innertext.ndjson.gz', import.meta.url);

test.skipIf(!existsSync(bench))('real dumps go through in order', async () => {
  const rows = gunzipSync(readFileSync(bench)).toString('utf8').split('\n').slice(0, 60);
  const { status, out } = await run(['--ndjson', '--no-removals'], rows.join('\n'));
  expect(status).toBe(0);
  expect(parseLines(out).map((answer) => answer['id'])).toEqual(rows.map((row) => (JSON.parse(row) as { id: string }).id));
});
