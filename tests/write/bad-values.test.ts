import { describe, expect, it } from 'vitest';
import { CleanCopyError, normalizeText, segments, toHtml, toJsonLd, toJsonLdString, toMarkdown, toPlainText, type Block } from '../../src/index.js';

const SOURCE = 'Ferries stay in harbour until Friday, the operator said.';
const OTHER = `${SOURCE}\n\nPost a Comment`;
const REPAIRED = SOURCE.replace('harbour', 'caf&eacute;');
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

  it.each<[what: string, change: object]>([
    ['no title', { title: undefined }],
    ['a number for a title', { title: 5 }],
    ['no subtitle', { subtitle: undefined }],
    ['a block that is none', { body: [null] }],
    ['a hole for a block', { body: new Array(1) }],
    ['a block without a type', { body: [{ text: 'Ferries' }] }],
    ['a block of an unknown type', { body: [{ type: 'poem', text: 'Ferries' }] }],
    ['a type that every object has', { body: [{ type: 'constructor', text: 'Ferries' }] }],
  ])('says so of an article with %s', (_, change) => {
    expect(failure(() => write({ ...result.article, ...change }))).toMatch(/^invalid-input: \w+ needs an Article/);
  });

  it('tells a whole result from an article', () => {
    expect(failure(() => write(result))).toContain('pass its `article`');
  });

  it('takes an article', () => {
    expect(failure(() => write(result.article))).toBe('none');
  });
});

/** What a store or a script without types may give: a block with everything that its type has but one field. */
const BLOCKS: readonly Block[] = [
  { type: 'paragraph', text: 'Ferries', marks: [] },
  { type: 'heading', level: 2, text: 'Ferries', marks: [] },
  { type: 'list', ordered: false, start: 1, items: [{ text: 'Ferries', depth: 0, marks: [] }] },
  { type: 'quote', text: 'Ferries', cite: null, marks: [] },
  { type: 'code', text: 'x', language: null },
  { type: 'table', header: false, rows: [['Ferries']] },
  { type: 'image', src: null, alt: null, caption: 'Ferries', credit: null },
  { type: 'embed', src: 'https://example.com/', title: null },
];
const HALF_BLOCKS = BLOCKS.flatMap((block) => Object.keys(block).filter((key) => key !== 'type').map((key) => [block.type, key, { ...block, [key]: undefined }] as const));

describe.each(HALF_BLOCKS)('a %s without %s', (_, __, block) => {
  it.each(Object.entries(WRITERS))('makes %s write or throw the typed error', (___, write) => {
    expect(failure(() => write({ ...result.article, body: [block] }))).toMatch(/^(?:none|invalid-input: )/);
  });
});

it.each<[what: string, change: object]>([
  ['an author who is none', { authors: [null] }],
  ['no authors', { authors: undefined }],
  ['no tags', { tags: undefined }],
  ['no URL', { url: undefined }],
])('toJsonLd says so of an article with %s', (_, change) => {
  expect(failure(() => WRITERS['toJsonLd']?.({ ...result.article, ...change }))).toMatch(/^invalid-input: toJsonLd needs a/);
});

describe('segments', () => {
  const split = segments as unknown as (source: unknown, normalized: unknown) => unknown;

  it.each([
    ['both turned round', result, SOURCE, 'the source first'],
    ['an article', SOURCE, result.article, 'second'],
    ['nothing', SOURCE, undefined, 'second'],
    ['a result of a longer source', 'Ferries', result, 'the very string'],
    ['a result of another source with other removals', OTHER, { ...normalizeText(OTHER), removals: normalizeText(OTHER.replace('Post', 'Add')).removals }, 'the very string'],
    ['a result of another source with other repairs', REPAIRED, { ...normalizeText(REPAIRED), repairs: normalizeText(REPAIRED.replace('eacute', 'egrave')).repairs }, 'the very string'],
    ['entries that are none', SOURCE, { ...result, kept: [null] }, 'a whole result'],
    ['a removal without a span', OTHER, { ...normalizeText(OTHER), removals: [{}] }, 'a whole result'],
  ])('says what is wrong: %s', (_, source, normalized, said) => {
    expect(failure(() => split(source, normalized))).toMatch(new RegExp(`^invalid-input: .*${said}`));
  });

  it('takes a source and its result', () => {
    expect(failure(() => split(SOURCE, result))).toBe('none');
  });
});
