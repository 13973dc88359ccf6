import { describe, expect, it } from 'vitest';
import { filesBelow } from '../sources.js';
import { redosComplaint } from './redos.js';
import { writtenRegExps } from './regex-sources.js';

/* Every pattern is checked by `npm run check:regex`; here stands what the check would find. */
describe('regular expressions', () => {
  it('are found', () => {
    expect(filesBelow('src', '.ts').flatMap(writtenRegExps).length).toBeGreaterThan(400);
  });

  // Such a pattern goes on where its last match ended, in whichever call that was: src/page/exec-from.ts takes that away.
  it('of the flags g and y are not asked where they stand', () => {
    const asked = filesBelow('src', '.ts').flatMap(({ path, text }) =>
      [...text.matchAll(/const (\w+)(?:: RegExp)? =\s+\/.+\/[a-z]*[gy][a-z]*;/g)].flatMap(([, name = '']) =>
        [...text.matchAll(new RegExp(`\\b${name}\\.(?:exec|test)\\(`, 'g'))].map(([call]) => `${path}: ${call}`),
      ),
    );
    expect(asked).toEqual([]);
  });

  it.each([
    ['(a+)+$', ''],
    ['\\s+$', ''],
    ['^\\s*(\\w+\\s?)*$', ''],
    ['\\d+\\s*\\d+x', 'u'],
  ])('would catch /%s/%s', (source, flags) => {
    expect(redosComplaint({ where: 'here', source, flags })).not.toBeNull();
  });

  it.each([
    ['^[a-z]+$', 'u'],
    ['^by\\s+(.{1,80})$', 'iu'],
    ['[^\\n]+', 'g'],
  ])('lets /%s/%s pass', (source, flags) => {
    expect(redosComplaint({ where: 'here', source, flags })).toBeNull();
  });
});
