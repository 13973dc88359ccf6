import { describe, expect, it } from 'vitest';
import { repairText } from '../../src/repair/repair.js';

const patterns = [
  'Ã', 'Ã©', 'Ã ', 'Ã©\n', 'â€', 'Â£', 'ÂÂÂ£', 'РЎ', '√©', '╨┐', '&', '&#', '&amp', '&amp;', '&#8203;', '&amp;<', '\u0301', '\u200d', '\u00ad\u200d',
  '\u200d\u200e', '\u200e', '\u202b', '\u2066', '\u2069', 'א\u2066', '\u202bא', '\u00ad', '\u0093', '\u0085', '\ud83d', '\u{e0061}', '🏴\u{e0061}', '\ufeff', '\n', '<',
];

/** Milliseconds of processor time for a text of the pattern, the best of three: noise only ever adds. */
function time(pattern: string, length: number): number {
  const text = pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    repairText(text);
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1000);
  }
  return best;
}

describe('time', () => {
  // For 8 times the text a linear step takes 8 times as long, a quadratic one 64 times; between them, noise.
  it.each(patterns)('grows with the length of %j, not faster', (pattern) => {
    time(pattern, 4096);
    expect(time(pattern, 65_536)).toBeLessThan(24 * time(pattern, 8192) + 20);
  });
});
