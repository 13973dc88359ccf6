import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentCountOf, findPhrase, fold, headingRole, matchPhrase, phraseFacts } from '../../../src/judge/phrases/index.js';

const fixture = (name: string): string[] =>
  readFileSync(`fixtures/phrases/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const dash = (value: string | number | null | undefined): string => (value === null || value === undefined ? '-' : String(value));

describe('phrases of real lines', () => {
  it.each(fixture('lines.tsv').map((line) => line.split('\t')))('%s', (line = '', kind, strength, role, count) => {
    const folded = fold(line);
    const whole = matchPhrase(folded);
    const hit = whole?.strength === 'sure' ? whole : (findPhrase(folded) ?? whole);
    expect([dash(hit?.kind), dash(hit?.strength), dash(headingRole(folded)), dash(commentCountOf(folded))]).toEqual([kind, strength, role, count]);
  });

  it.each(fixture('near-misses.txt'))('is no phrase: %s', (line) => {
    const folded = fold(line);
    expect(matchPhrase(folded)).toBeNull();
    expect(findPhrase(folded)?.strength).not.toBe('sure');
    expect(headingRole(folded)).toBeNull();
    expect(commentCountOf(folded)).toBeNull();
  });

  it('gives all facts with one look-up', () => {
    for (const line of fixture('lines.tsv').map((row) => fold(row.split('\t')[0] ?? ''))) {
      const facts = phraseFacts(line);
      expect([facts.whole, facts.role, facts.commentCount]).toEqual([matchPhrase(line), headingRole(line), commentCountOf(line)]);
    }
  });

  it('is weak where a long line only mentions a phrase', () => {
    const line = fold(`The plugin then prints "this site uses Akismet to reduce spam" under the form, ${'which nobody reads, '.repeat(8)}as we found.`);
    expect(findPhrase(line)?.strength).toBe('weak');
  });

  it('takes any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const folded = fold(text);
        phraseFacts(folded);
        phraseFacts(text);
      }),
    );
  });
});

describe('fold', () => {
  it.each([
    ['  You’re\u00a0HERE…', "you're here..."],
    ['“Quoted” – and—dashed', '"quoted" - and-dashed'],
    ['ＦＵＬＬ　width', 'full width'],
    ['a\t\tb\u200b\u00adc', 'a bc'],
    ['٣ تعليقات', '3 تعليقات'],
    ['১২', '12'],
    ['', ''],
    ['\u00a0\u3000', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => fold(fold(text)) === fold(text)), { numRuns: 2000 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => fold(fold(text)) === fold(text)), { numRuns: 2000 });
  });
});
