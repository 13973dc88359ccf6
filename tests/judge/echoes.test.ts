import { describe, expect, it } from 'vitest';

import { echoesOf, MOST_GAP } from '../../src/judge/features/echoes.js';

const of = (...lines: string[]) => echoesOf({ tokens: lines.map((line) => (line === '' ? [] : line.split(' '))) });
const rounded = (values: ArrayLike<number>) => Array.from(values, (value) => Math.round(value * 100) / 100);

describe('echoes of a page', () => {
  it('share words with the block above and the one below, each word counted once', () => {
    const { above, below } = of('cheap flats in york', 'cheap flats in leeds leeds', 'the mayor spoke', '');
    expect(rounded(above)).toEqual([0, 0.75, 0, 0]);
    expect(rounded(below)).toEqual([0.75, 0, 0, 0]);
  });

  it('do not hear a word from two blocks above', () => {
    expect(rounded(of('storm closes port', 'ferries wait', 'storm closes port').above)).toEqual([0, 0, 0]);
  });

  it('know which long words are new', () => {
    expect(rounded(of('harbour closed', 'the harbour opened', 'a cat').fresh)).toEqual([1, 0.5, -1]);
  });

  it('count the blocks that begin alike, whichever number it is', () => {
    const { starts, gap } = of('3 comments below', 'a', 'all is well', '14 comments above');
    expect([...starts]).toEqual([2, 0, 1, 2]);
    expect([...gap]).toEqual([MOST_GAP, MOST_GAP + 1, MOST_GAP, 3]);
  });

  it('count the short blocks that end alike; a long one is no label', () => {
    const long = `${'word '.repeat(14)}says`;
    expect([...of('anna says', 'ben says', 'says', long).ends]).toEqual([2, 2, 0, 0]);
  });
});
