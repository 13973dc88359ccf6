import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/language/count-words.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const segmented = (text: string): number => [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;

const CASES: readonly [text: string, words: number][] = [
  ['', 0],
  ['   \n\t ', 0],
  ['--- *** … !?', 0],
  ['one', 1],
  ['one two\nthree\ttwo', 4],
  ["It's 1,000.5 km — isn't it?", 5],
  ['It’s ‘quoted’', 2],
  ['well-known e-mail', 4],
  ['snake_case 1_000', 2],
  ['3D 4x4 H2O', 3],
  ['a.b 1.a a.1', 5],
  ['caf\u00e9 cafe\u0301', 2],
  ['zwj\u200dword soft\u00adhyphen', 2],
  ['👍 👨‍👩‍👧 🇩🇪 ☃', 0],
  ['word👍word', 2],
  ['½ ² №', 0],
  ['🯰🯹 🟰 🤔', 1],
  ['نقل ٣٫٥ کتاب‌ها', 3],
  ['ארה"ב צה״ל', 2],
  ['मेरा नाम हिन्दी है।', 4],
  ['한국어 단어 셋', 3],
];

/** Characters on which the rules turn, and some of every kind of script. */
const character = fc.constantFrom(
  ...Array.from(
    'ab Z19_.,;:\'"’·-–@/#\n\t\u00a0\u00ad\u0301\u200d\u200b\u202f\u2060éßжЖיא״׳ْعل٣٫،कि१한국漢字かカーｱ々ไทยລາວខ្មမြ\u{1f600}\u{1f3fd}\u{1f1e9}\u{20000}\ud800ªⓐ①½',
  ),
);

describe('countWords', () => {
  it.each(CASES)('%j has %d words', (text, words) => {
    expect(countWords(text)).toBe(words);
    expect(segmented(text)).toBe(words);
  });

  it('counts what Intl.Segmenter counts', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const text = characters.join('');
        expect(countWords(text)).toBe(segmented(text));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 10_000) },
    );
  });

  it('counts what Intl.Segmenter counts in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(countWords(text)).toBe(segmented(text));
      }),
      { numRuns: 3_000 },
    );
  });
});

const bench = new URL('../../../shared/bench/', import.meta.url);
describe.skipIf(!existsSync(bench))('countWords on real lines', () => {
  const files = ['wcxb-dev', 'multilingual-dev'].flatMap((set) => {
    const folder = new URL(`${set}/text/`, bench);
    // What stands here runs even where the tests are skipped.
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => name.startsWith('innertext')).map((name) => new URL(name, folder));
  });
  it.each(files.map((file) => [file.pathname.split('/').slice(-3).join('/'), file] as const))('%s', (_, file) => {
    const different: string[] = [];
    for (const row of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
      if (row === '') continue;
      const { text } = JSON.parse(row) as { text: string };
      // Intl.Segmenter is slow: every fifth line will do, and lines short enough to go to it whole.
      text.split('\n').forEach((line, at) => {
        if (at % 5 === 0 && line.length < 400 && countWords(line) !== segmented(line)) different.push(line);
      });
    }
    expect(different).toEqual([]);
  });
});
