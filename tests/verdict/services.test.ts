import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { lexicon } from '../../src/verdict/cues/concepts.js';
import { contexts, speaksOfItself } from '../../src/verdict/cues/claim-context.js';
import { partOf } from '../../src/verdict/cues/parts.js';
import { fold } from '../../src/page/fold.js';
import { verdictPages } from '../verdict-pages.js';

// Short pages of services, goods and offices that speak to the reader in the words of walls. No table is fitted on them.
const all = verdictPages('fixtures/services');
const pages = all.filter(({ isMissed }) => !isMissed);
const near = all.filter(({ reason }) => reason === null);

describe('what services, goods and offices say of themselves', () => {
  it('is enough, in more than ten languages, and little of it is taken for a wall', () => {
    expect(near.length).toBeGreaterThan(200);
    expect(new Set(near.map(({ language }) => language)).size).toBeGreaterThan(10);
    expect(near.filter(({ isMissed }) => isMissed).length / near.length).toBeLessThan(0.12);
  });

  it.each(pages)('$language $kind $reason: $name', ({ kind, reason, text }) => {
    const { verdict } = normalizeText(text);
    expect(reason === null ? verdict.missing : [verdict.kind, verdict.missing?.reason]).toEqual(reason === null ? null : [kind, reason]);
  });

  it.each(all.filter(({ isMissed }) => isMissed))('not let be yet: $language, $name', ({ text }) => {
    expect(normalizeText(text).verdict.missing).not.toBeNull();
  });
});

describe('a claim', () => {
  const speaks = (reason: Parameters<typeof speaksOfItself>[0], ...lines: string[]): boolean =>
    speaksOfItself(reason, lines.map((line) => partOf(fold(line), line.split(' ').length, { start: 0, end: line.length })));

  it.each([
    ['cookies and choices', 'consent', ['Our cookies are baked fresh. Choose your favourites and enjoy every single one.'], false],
    ['the same above a button', 'consent', ['We would like to set cookies here, and you can choose which.', 'Accept'], true],
    ['a short line on top is no button', 'consent', ['Cookies', 'Choose your favourites, and enjoy every single one of them.'], false],
    ['an age and an offer', 'age', ['Are you 65 or older? We build bathrooms that you can use.'], false],
    ['an age and an answer', 'age', ['Are you 18 or older?', 'Yes', 'No'], true],
    ['nothing found', 'not-found', ['We find what you are looking for, even if it is no longer made.'], false],
    ['nothing found, and a number', 'not-found', ['404', 'We found nothing at all of what you are looking for.'], true],
    ['a region needs nothing else', 'region', ['Not in your country.'], true],
  ] as const)('%s', (_, reason, lines, is) => {
    expect(speaks(reason, ...lines)).toBe(is);
  });

  it('is asked for concepts of the lexicon alone', () => {
    const names = new Set(['button', 'number', ...lexicon.trim().split('\n').map((line) => line.split(' ')[0])]);
    const asked = contexts.trim().split('\n').flatMap((line) => line.split(' ').slice(1)).flatMap((slot) => slot.split('/'));
    expect(asked.filter((name) => !names.has(name))).toEqual([]);
  });
});
