import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentCountOf, findPhrase, headingRole, matchPhrase, phraseFacts } from '../../../src/judge/phrases/index.js';
import { fold } from '../../../src/page/fold.js';

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
