import { describe, expect, it } from 'vitest';
import { normalizeText } from '../../src/index.js';
import { annotate, sourceOf } from './annotate.js';
import { textsIn } from './files.js';

/** What should come out and does not; the first lines say why. A fixture that passes moves out of here. */
const failures = textsIn('fixtures/known-failures');

describe('known failures', () => {
  it('say why', () => {
    expect(failures.filter(({ text }) => !text.startsWith('# ')).map(({ path }) => path)).toEqual([]);
  });

  it.fails.each(failures)('$path', ({ text }) => {
    const source = sourceOf(text);
    const wanted = text.split('\n').filter((line) => !line.startsWith('# ')).join('\n');
    expect(annotate(source, normalizeText(source))).toBe(wanted);
  });
});
