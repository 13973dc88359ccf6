import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeHtml, normalizeText, toHtml, toJsonLdString, toMarkdown, toPlainText } from '../../src/index.js';
import { liveNodes } from '../html/live-nodes.js';
import { root } from '../sources.js';
import { RENDERERS } from '../write/rendered.js';
import { inspect, type Style } from './laws.js';

/** One attack: its source, what may stand in no output, and what the article still says. */
interface Attack {
  readonly threat: string;
  readonly name: string;
  readonly kind: Style;
  readonly source: string;
  readonly gone: readonly string[];
  readonly said: readonly string[];
}

const attacks = JSON.parse(readFileSync(`${root}fixtures/security/cases.json`, 'utf8')) as readonly Attack[];
const OPTIONS = { url: 'https://example.com/news/bridge' };

/** The threats that docs/security.md promises something of. */
const THREATS = ['hidden text', 'bidi', 'homograph', 'prototype', 'script breakout', 'URL scheme', 'early comment end', 'raw-text element', 'DOM clobbering', 'Markdown', 'terminal'];

it('there is a case for each threat', () => {
  expect([...new Set(attacks.map(({ threat }) => threat))]).toEqual(THREATS);
});

describe.each(attacks)('$threat: $name', ({ kind, source, gone, said }) => {
  const { article } = (kind === 'html' ? normalizeHtml : normalizeText)(source, OPTIONS);
  const outputs = { article: JSON.stringify(article), text: toPlainText(article), html: toHtml(article), markdown: toMarkdown(article), jsonLd: toJsonLdString(article) };

  it('keeps every promise', () => {
    expect(inspect(source, kind).broken).toEqual([]);
  });

  it('does not come through', () => {
    for (const text of gone) for (const [name, output] of Object.entries(outputs)) expect(output.includes(text) || output.includes(JSON.stringify(text).slice(1, -1)), `${name} holds ${JSON.stringify(text)}`).toBe(false);
    expect(liveNodes(outputs.html)).toEqual([]);
    for (const { render } of RENDERERS) expect(liveNodes(render(outputs.markdown))).toEqual([]);
    expect(outputs.jsonLd).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it('leaves the words of the article', () => {
    const words = `${article.title ?? ''}\n${article.text}`;
    for (const text of said) expect(words).toContain(text);
  });
});

it('no prototype was changed by any of them', () => {
  expect('polluted' in {}).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
