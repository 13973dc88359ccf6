import { describe, expect, it } from 'vitest';

import { labels } from '../../bench/train/labels.js';

const first = 'The storm closed the port on Monday and tore two ferries from their moorings.';
const second = 'Nobody was hurt, but the pier will take weeks to repair, the port said later.';
const gold = `${first}\n${second}`;

describe('labels of a page that says its article twice', () => {
  const page = [first, second, 'Home News Weather Sport Contact', first, second];

  it('count no more copies than the gold has', () => { expect(labels(page, gold, true)).toEqual([1, 1, 0, 0, 0]); });

  it('count all where copies are not looked at', () => { expect(labels(page, gold, false)).toEqual([1, 1, 0, 1, 1]); });

  it('leave a copy that the gold has too', () => { expect(labels(page, `${gold}\n${gold}`, true)).toEqual([1, 1, 0, 1, 1]); });

  it('prefer the copy with an article around it', () => {
    const teaser = [first, 'Home News Weather Sport Contact', ...Array.from({ length: 8 }, () => 'Rain is expected'), first, second];
    const found = labels(teaser, gold, true);
    expect([found[0], found.at(-2), found.at(-1)]).toEqual([0, 1, 1]);
  });
});
