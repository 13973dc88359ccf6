import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';
import { entriesOfKept } from '../../src/judge/entries.js';
import type { Scene } from '../../src/judge/rules/rule.js';

const PROSE =
  '<p>The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.</p>' +
  '<p>Nobody was hurt, but the damage to the pier will take weeks to repair, and the ferries stay in port until then.</p>';

const textOf = (list: string): string => normalizeHtml(`<article><h1>Storm closes the harbour</h1>${PROSE}${list}</article>`).article.text;

describe('entries of one list', () => {
  it.each([
    [['Check the engine.', 'Cast off the lines.', 'Sail.']],
    [['Two hundred grams of flour', 'One spoon of sugar', 'A pinch of salt', 'Water']],
  ])('stay together on a small page: %j', (entries) => {
    expect(textOf(`<ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`)).toContain(entries.map((entry) => `- ${entry}`).join('\n'));
  });

  it('do not keep a menu below', () => {
    expect(textOf('<ul><li>Check the engine.</li><li>Cast off the lines.</li></ul><ul><li><a href="/">Home</a></li><li><a href="/contact">Contact</a></li></ul>')).not.toContain('Contact');
  });

  /** A page of lists, by the number of entries of each. */
  const scene = (sizes: readonly number[]): Scene => {
    const blocks = sizes.flatMap((size, list) => Array.from({ length: size }, (_, at) => ({ kind: 'item', hints: { tag: 'li', element: 10 + list * 10 + at } })));
    const parents = Array.from({ length: 100 }, (_, at) => (at < 10 ? -1 : Math.floor(at / 10)));
    return { page: { parents }, survey: { blocks } } as unknown as Scene;
  };

  it.each([
    ['two of three', [3], [true, true, false], [0, 1, 2]],
    ['one of two', [2], [true, false], []],
    ['two of five', [5], [true, true, false, false, false], []],
    ['all', [2], [true, true], []],
    ['each list by itself', [2, 3], [true, true, false, true, true], [2, 3, 4]],
  ])('are told by those that stay: %s', (_, sizes, stays, expected) => {
    expect([...entriesOfKept(scene(sizes), stays)]).toEqual(expected);
  });
});
