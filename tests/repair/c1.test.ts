import { describe, expect, it } from 'vitest';
import { c1AsWindows, findC1 } from '../../src/repair/c1.js';
import { applyEdits } from '../../src/repair/edits.js';

describe('c1AsWindows', () => {
  it('knows the 27 signs and the five gaps', () => {
    const shown = Array.from({ length: 32 }, (_, i) => c1AsWindows(0x80 + i) ?? '_').join('');
    expect(shown).toBe('€_‚ƒ„…†‡ˆ‰Š‹Œ_Ž__‘’“”•–—˜™š›œ_žŸ');
    expect(c1AsWindows(0x7f)).toBeNull();
    expect(c1AsWindows(0xa0)).toBeNull();
  });
});

describe('findC1', () => {
  const fix = (text: string): string => applyEdits(text, findC1(text));

  it.each([
    ['\u0084Handwerk\u0093', '„Handwerk“'],
    ['don\u0092t \u0097 2000\u00962010', 'don’t — 2000–2010'],
    ['parlé\u0085 Tu sais', 'parlé… Tu sais'],
    ['pressure\u0094\u0085', 'pressure”…'],
    ['NESTLÉ\u0099', 'NESTLÉ™'],
  ])('%j is %j', (before, after) => { expect(fix(before)).toBe(after); });

  it.each(['Coatl\u0087n', 'anytimeâ\u0080', 'gap \u0081\u008d\u008f\u0090\u009d', 'line\u0085Next line', '\u0085a', 'a\u0085\u0085b'])('leaves %j', (text) => { expect(fix(text)).toBe(text); },
  );
});
