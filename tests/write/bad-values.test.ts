import { describe, expect, it } from 'vitest';
import { CleanCopyError, normalizeText, segments, toHtml, toJsonLd, toJsonLdString, toMarkdown, toPlainText } from '../../src/index.js';

const SOURCE = 'Ferries stay in harbour until Friday, the operator said.';
const result = normalizeText(SOURCE);
const WRITERS = { toHtml, toJsonLd, toJsonLdString, toMarkdown, toPlainText } as unknown as Record<string, (value: unknown) => string>;

function failure(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof CleanCopyError ? `${error.code}: ${error.message}` : `another error: ${String(error)}`;
  }
  return 'none';
}

describe.each(Object.keys(WRITERS))('%s', (name) => {
  const write = WRITERS[name] as (value: unknown) => string;

  it.each([[null, 'null'], [undefined, 'undefined'], ['text', 'string'], [{}, 'an object without its lists'], [{ body: 5 }, 'an object without its lists']])('says what %j lacks', (value, said) => {
    expect(failure(() => write(value))).toMatch(/^invalid-input: \w+ needs an Article; it was /);
    expect(failure(() => write(value))).toContain(said);
  });

  it('tells a whole result from an article', () => {
    expect(failure(() => write(result))).toContain('pass its `article`');
  });

  it('takes an article', () => {
    expect(failure(() => write(result.article))).toBe('none');
  });
});

describe('segments', () => {
  const split = segments as unknown as (source: unknown, normalized: unknown) => unknown;

  it.each([
    ['both turned round', result, SOURCE, 'the source first'],
    ['an article', SOURCE, result.article, 'second'],
    ['nothing', SOURCE, undefined, 'second'],
  ])('says what is wrong: %s', (_, source, normalized, said) => {
    expect(failure(() => split(source, normalized))).toMatch(new RegExp(`^invalid-input: .*${said}`));
  });

  it('takes a source and its result', () => {
    expect(failure(() => split(SOURCE, result))).toBe('none');
  });
});
