import { describe, expect, it } from 'vitest';
import { isAsciiLetter, isDigit } from '../../src/page/ascii.js';
import { isAsciiPunctuation, isSpace, isSurelyWord, splitsPair } from '../../src/write/chars.js';

const UNITS = Array.from({ length: 0x10000 }, (_, code) => code);

/** The code units for which the two disagree, in hexadecimal. */
function disagreements(some: (code: number) => boolean, pattern: RegExp, codes: readonly number[] = UNITS): string[] {
  return codes.filter((code) => some(code) !== pattern.test(String.fromCharCode(code))).map((code) => code.toString(16));
}

describe('every code unit', () => {
  it('is a space where trim drops it', () => {
    expect(UNITS.filter((code) => isSpace(code) !== (String.fromCharCode(code).trim() === ''))).toEqual([]);
  });

  it.each([
    ['a digit', isDigit, /^\d$/],
    ['a letter of ASCII', isAsciiLetter, /^[A-Za-z]$/],
    ['punctuation of ASCII', isAsciiPunctuation, /^[!-/:-@[-`{-~]$/],
  ] as const)('is %s where the pattern says so', (_, test, pattern) => {
    expect(disagreements(test, pattern)).toEqual([]);
  });

  it('is surely a word only where Unicode counts it neither as punctuation nor as a symbol nor as a space', () => {
    expect(UNITS.filter((code) => isSurelyWord(code) && /^[\p{P}\p{S}\p{Z}\p{C}]$/u.test(String.fromCharCode(code)) && !/^\p{Cn}$/u.test(String.fromCharCode(code)))).toEqual([]);
  });

  it('below 128 is surely a word if it is a letter or a digit', () => {
    expect(disagreements(isSurelyWord, /^[0-9A-Za-z]$/, UNITS.slice(0, 0x80))).toEqual([]);
  });

  // The ends of each run of letters and what stands next to them.
  it.each([
    ['ÀÖØöøʯΈϵЀҁҊԯաևאתؠيٱۓऄहกฮაჺḀỿぁゖァヺ㐀䶿一\u9fff가힣', true],
    ['\u00bf×÷ʰ\u0387\u03f6\u0482\u0489\u0530\u0560\u0588\u05cf\u05eb\u061f\u064b\u0670۔\u0903\u093a\u0e00\u0e2f\u10cf\u10fb\u1dff\u1f00\u3040\u3097゠・\u33ff䷀\u4dff\ua000\uabff\ud7a4', false],
  ])('of %j is surely a word: %j', (letters, expected) => {
    for (let at = 0; at < letters.length; at += 1) expect([letters.charAt(at), isSurelyWord(letters.charCodeAt(at))]).toEqual([letters.charAt(at), expected]);
  });
});

describe('splitsPair', () => {
  it.each([
    ['😀', 1, true],
    ['a😀b', 2, true],
    ['😀', 0, false],
    ['😀', 2, false],
    ['a😀b', 1, false],
    ['a😀b', 3, false],
    ['\ud800\udc00', 1, true],
    ['\udbff\udfff', 1, true],
    ['\ud7ff\udc00', 1, false],
    ['\udc00\udc00', 1, false],
    ['\ud800\udbff', 1, false],
    ['\ud800\ue000', 1, false],
    ['ab', 1, false],
    ['', 0, false],
  ])('of %j at %d: %j', (text, at, splits) => {
    expect(splitsPair(text, at)).toBe(splits);
  });
});
