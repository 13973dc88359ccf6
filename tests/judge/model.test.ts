import { describe, expect, it } from 'vitest';

import { flatFeatures } from '../../src/judge/features/index.js';
import { treeNames } from '../../src/judge/features/tree.js';
import { binOf, contributionsOf, inputOf, pointsAt, readForest, readRow, type Inputs } from '../../src/judge/model/forest.js';
import { numberOf } from '../../src/judge/model/signs.js';
import { tonePoints } from '../../src/judge/model/tone-words.js';
import { bins, columns, inputs, leaves, nodes } from '../../src/judge/model/weights.js';
import { normalizeText } from '../../src/index.js';

describe('the features', () => {
  const names = [...flatFeatures.map(({ name }) => name), ...treeNames];

  it('have a name each', () => { expect(new Set(names).size).toBe(names.length); });

  it('hold every column of the weights', () => { expect(columns.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]); });

  it('put every value into words', () => {
    const said = flatFeatures.map(({ says }) => [-1, 0, 1, 2.5].map(says));
    for (const texts of said) for (const text of texts) expect(typeof text).toBe('string');
  });
});

describe('the weights', () => {
  const { roots, node } = readForest({ nodes, bins, leaves });
  const names = inputs.split(' ');

  it('are whole trees: one leaf more than branches in each', () => {
    expect(roots.length).toBeGreaterThan(50);
    expect(bins.length + leaves.length).toBe(nodes.length);
    [...roots].forEach((root, at) => {
      const own = node.subarray(root, roots[at + 1] ?? node.length);
      expect(own.length).toBe(2 * own.filter((packed) => packed < 0).length - 1);
    });
  });

  it('ask for inputs that there are, in bins that there are', () => {
    const edges = new Map(columns.map((column) => [column.name, column.edges.length]));
    for (const packed of node) {
      if (packed < 0) continue;
      const most = edges.get((names[inputOf(packed)] ?? '').replace(/[+-]\d$/, ''));
      expect(most).toBeDefined();
      expect(binOf(packed)).toBeLessThanOrEqual(most ?? -1);
    }
  });

  it('have edges in order', () => {
    for (const { edges } of columns) expect(edges.every((edge, at) => at === 0 || edge > (edges[at - 1] as number))).toBe(true);
  });

  it('have words with points that are not 0', () => {
    expect(tonePoints.size).toBeGreaterThan(500);
    for (const [word, points] of tonePoints) expect(word !== '' && Number.isInteger(points) && points !== 0).toBe(true);
  });
});

describe('a forest', () => {
  // One tree: below bin 2 of column 0 ten points less; above, five more if the block below has bin 1 at least, else one.
  const sign = (number: number): string => String.fromCharCode(40 + number);
  const text = (...numbers: number[]): string => numbers.map(sign).join('');
  const forest = readForest({ nodes: text(1, 0, 2, 0, 0), bins: text(1, 0), leaves: text(32, 43, 47) });
  const page: Inputs = { size: 3, bins: Uint8Array.from([1, 2, 3]), column: Int32Array.from([0, 0]), shift: Int8Array.from([0, 1]) };
  const rowAt = (at: number): Uint8Array => readRow(page, at, new Uint8Array(2));

  it.each([
    [0, -10],
    [1, 5],
    [2, 1], // nothing stands below the last block: bin 0
  ])('gives block %i %i points', (at, points) => { expect([...pointsAt(forest, page, [at])]).toEqual([points]); });

  it('gives many blocks what it gives each', () => {
    expect([...pointsAt(forest, page, [0, 1, 2])]).toEqual([-10, 5, 1]);
  });

  it('gives a long menu what it gives each of its lines', () => {
    const size = 1000;
    const bins = Uint8Array.from({ length: size }, (_, at) => (at % 100 < 60 ? 2 : 1 + (at % 3)));
    const menu: Inputs = { ...page, size, bins };
    const places = Array.from({ length: size }, (_, at) => at);
    expect([...pointsAt(forest, menu, places)]).toEqual(places.map((at) => pointsAt(forest, menu, [at])[0]));
  });

  it('accounts for every point from the mean on', () => {
    for (let at = 0; at < page.size; at++) {
      const sums = contributionsOf(forest, rowAt(at));
      expect((forest.mean[0] as number) + (sums[0] as number) + (sums[1] as number)).toBe(pointsAt(forest, page, [at])[0]);
    }
  });
});

describe('signs', () => {
  it.each([
    ['(', 0],
    ['[', 51],
    [']', 52],
    ['~', 85],
    ['\u00a1', 86],
    ['\u0100', 181],
  ])('%s is %i', (char, number) => {
    expect(numberOf(char.charCodeAt(0))).toBe(number);
  });
});

describe('modes', () => {
  const prose = 'The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.';
  const source = `${prose}\n\nNobody was hurt, but the damage to the pier will take weeks to repair, and the ferries stay in port.\n\nTwo held after raid\n\nA man and a woman were held.\n\nRain ahead\n\nIt will rain until Friday.`;
  const words = (mode: 'precision' | 'balanced' | 'recall'): number => normalizeText(source, { mode }).article.wordCount;

  it('keep more the less sure they ask the model to be', () => {
    expect(words('precision')).toBeLessThanOrEqual(words('balanced'));
    expect(words('balanced')).toBeLessThanOrEqual(words('recall'));
    expect(words('recall')).toBeGreaterThan(words('precision'));
  });

  it('never leave a page empty for want of certainty', () => {
    expect(normalizeText(prose, { mode: 'precision' }).article.wordCount).toBeGreaterThan(0);
  });
});
