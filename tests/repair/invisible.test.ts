import { describe, expect, it } from 'vitest';
import { noEdits } from '../../src/repair/edits.js';
import { findInvisible } from '../../src/repair/invisible.js';

/** Offsets and rules, short: `4-5 zero-width`. */
const found = (text: string): string[] => findInvisible(text).map((edit) => `${edit.start}-${edit.end} ${edit.rule}`);

describe('findInvisible', () => {
  it('costs clean text nothing', () => {
    expect(findInvisible('Plain text,\twith a tab\r\nand “more” – 中文 😀')).toBe(noEdits);
  });

  it.each<[string, string[]]>([
    ['\ufeffa', ['0-1 byte-order-mark']],
    ['a\u200b\u2060\u2063b', ['1-4 zero-width']],
    ['Zu\u00adsam\u00admen', ['2-3 soft-hyphen', '6-7 soft-hyphen']],
    ['a\u0000\u0008\u000e\u001f\u007f\u0081\u009fb', ['1-8 control-character']],
    ['a\u180eb', ['1-2 zero-width']],
    ['\ufff9a\ufffab\ufffb', ['0-1 annotation-mark', '2-3 annotation-mark', '4-5 annotation-mark']],
    ['a\ud83d', ['1-2 lone-surrogate']],
    ['\ude00\ud83d', ['0-2 lone-surrogate']],
    ['x\u{e0041}\u{e0042}y', ['1-5 tag-character']],
    ['🏴\u{e0068}\u{e0069}', ['2-6 tag-character']],
    ['👩\u200d', ['2-3 joiner']],
    ['a\u200db', ['1-2 joiner']],
    ['می\u200c\u200cخواهم', ['3-4 joiner']],
    ['می\u200c\u00ad خواهم', ['2-3 joiner', '3-4 soft-hyphen']],
    ['abc\u200edef', ['3-4 bidi-control']],
    ['abc\u202egnp.exe', ['3-4 bidi-control']],
    ['\u2066abc\u2069', ['0-1 bidi-control', '4-5 bidi-control']],
    ['שלום \u202eabc\u202c', ['5-6 bidi-control', '9-10 bidi-control']],
    ['שלום \u2066abc', ['5-6 bidi-control']],
    ['שלום \u2066\u202babc\u2069\u202c', ['6-7 bidi-control', '11-12 bidi-control']],
    ['שלום\u200f\u200f!', ['5-6 bidi-control']],
    ['שלום\n\u200fabc', ['5-6 bidi-control']],
  ])('%j: %j', (text, expected) => { expect(found(text)).toEqual(expected); });

  it.each([
    ['tabs and line ends', 'a\tb\nc\rd\u000be\u000cf\u0085g\u2028h\u2029i'],
    ['Unicode spaces, which the reader folds', '\u00a0\u1680\u2000\u200a\u202f\u205f\u3000'],
    ['an emoji of a family', '👨\u200d👩\u200d👧\u200d👦'],
    ['an emoji with a skin tone and a sex', '🏃🏽\u200d♀\ufe0f'],
    ['the rainbow flag', '🏳\ufe0f\u200d🌈'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['variation selectors', '❤\ufe0f 葛\u{e0100}'],
    ['Persian non-joiners', 'می\u200cخواهم کتاب\u200cها'],
    ['an Arabic letter shown in its initial form', 'ه\u200d'],
    ['Devanagari joiners', 'क्\u200dष र्\u200cय'],
    ['Malayalam chillu of old', 'ന്\u200d'],
    ['Khmer word breaks', 'ភាសា\u200bខ្មែរ'],
    ['marks in a line of Hebrew', '\u200fשלום (C++)\u200e, \u061cabc'],
    ['isolates and embeddings in order', 'שלום \u2068Anna \u202aB\u202c\u2069 עולם'],
  ])('keeps %s', (_, text) => { expect(findInvisible(text)).toEqual([]); });
});
