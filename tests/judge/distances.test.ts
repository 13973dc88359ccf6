import { describe, expect, it } from 'vitest';

import { distancesOf } from '../../src/judge/features/distances.js';
import type { PageBlock } from '../../src/page/page.js';
import type { Survey } from '../../src/judge/survey.js';

/** `h` a heading, `p` prose, `s` a short line, `d` a short line with a date. */
function distances(kinds: string): ReturnType<typeof distancesOf> {
  const signs = [...kinds];
  const blocks = signs.map((sign) => ({ kind: sign === 'h' ? 'heading' : 'text', words: sign === 'p' ? 30 : 3 }) as PageBlock);
  const prose = Float32Array.from(signs.map((sign) => (sign === 'p' ? 30 : 0)));
  return distancesOf({ blocks, prose } as unknown as Survey, Uint8Array.from(signs.map((sign) => (sign === 'd' ? 2 : 0))));
}

describe('distances', () => {
  it.each([
    ['heading', 'hsps', [1, 1, 2, 3]],
    ['heading', 'ssh', [1, 2, 3]], // a heading is below the one above it
    ['prose', 'psps', [1, 1, 2, 1]],
    ['stamp', 'sdss', [2, 1, 2, 3]], // a date of its own is the nearest
    ['shortRun', 'spsds', [1, 0, 3, 3, 3]],
  ] as const)('%s of %s', (name, kinds, expected) => { expect([...distances(kinds)[name]]).toEqual(expected); });

  it('end at 60 blocks, and at 30 on each side', () => {
    const { heading, prose, stamp, shortRun } = distances('s'.repeat(100));
    expect([heading[99], prose[99], stamp[99]]).toEqual([60, 60, 60]);
    expect([shortRun[0], shortRun[50], shortRun[90]]).toEqual([31, 61, 40]);
  });
});
