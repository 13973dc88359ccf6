import { describe, expect, it } from 'vitest';
import { codecs } from '../../src/repair/mojibake-codecs.js';
import { targetOf } from '../../src/repair/mojibake-targets.js';

const bytes = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i);

describe('the encodings', () => {
  it.each(codecs)('$name has a character for every byte, each once', ({ table }) => {
    expect(table.length).toBe(128);
    expect(new Set(table).size).toBe(128);
  });

  // Node 20 decodes windows-1252 as Latin-1, and no platform knows code page 437.
  it.each(codecs.filter(({ name }) => name !== 'windows-1252' && name !== 'ibm437'))('$name agrees with the platform', ({ name, table }) => {
    const shown = new TextDecoder(name).decode(bytes);
    const differing = Array.from(table).filter((char, i) => shown[i] !== char && shown[i] !== '\ufffd');
    expect(differing).toEqual([]);
  });
});

describe('targetOf', () => {
  it.each([
    ['é', 'latin'], ['×', 'sign'], ['ſ', 'rare'], ['ƒ', 'latin'], ['ș', 'latin'], ['ɛ', 'rare'], ['ω', 'greek'], ['ж', 'cyrillic'], ['ב', 'hebrew'],
    ['ع', 'arabic'], ['क', 'indic'], ['ก', 'thai'], ['ệ', 'latin'], ['’', 'sign'], ['€', 'sign'], ['✔', 'sign'], ['中', 'han'], ['か', 'han'], ['한', 'hangul'],
    ['，', 'sign'], ['\ufeff', 'sign'], ['😀', 'sign'], ['\ue000', 'never'], ['\ufdd0', 'never'], ['\u0085', 'control'], ['\u{10ffff}', 'never'],
  ])('%j is %s', (char, target) => { expect(targetOf(char.codePointAt(0) ?? 0)).toBe(target); });
});
