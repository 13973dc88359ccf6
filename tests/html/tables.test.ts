import { describe, expect, it } from 'vitest';

import { normalizeHtml } from '../../src/index.js';

describe('cells that stand in no row', () => {
  it.each([
    '<table><td>Orkney<td>9.40',
    '<table><th rowspan=2>Port<td colspan=3>Gate</table>',
    '<table><tbody><td rowspan=1000 colspan=64>Orkney</td><tr><td>9.40</td></tr></tbody></table>',
  ])('are read, each once: %s', (table) => {
    const prose = '<p>The harbour was closed on Monday after the storm had torn two ferries from their moorings.</p>';
    const { article, removals } = normalizeHtml(`<h1>Storm</h1>${prose}${table}`);
    const all = [article.text, ...removals.map(({ text }) => text)].join(' ');
    for (const word of table.match(/[A-Z]\w+/g) ?? []) expect(all.split(word)).toHaveLength(2);
  });
});

describe('pictures in a table of data', () => {
  const prose = '<p>The harbour was closed on Monday after the storm had torn two ferries from their moorings.</p>';
  const table = (cell: string): string => `<table><tr><th>Port<th>Gates<tr><td>Leith<td>12<tr><td>${cell}<td>9</table>`;

  it.each(['Perth <img src="/perth.jpg" alt="Perth">', '<img src="/perth.jpg" alt="Perth"> Perth'])('stand right below it: %s', (cell) => {
    const { body } = normalizeHtml(`<article><h1>Storm</h1>${prose}${table(cell)}${prose.replace('Monday', 'Tuesday')}${prose.replace('Monday', 'Friday')}</article>`, { url: 'https://example.com/' }).article;
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'table', 'image', 'paragraph', 'paragraph']);
  });
});
