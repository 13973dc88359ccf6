import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../sources.js';
import { inspect, type Style } from './laws.js';

/** A source that once broke a promise: found by the other tests here or by `npm run soak`, then made small. */
interface Found {
  readonly kind: Style;
  readonly source: string;
  /** What was wrong. */
  readonly was: string;
}

const found = JSON.parse(readFileSync(`${root}fixtures/hostile/cases.json`, 'utf8')) as readonly Found[];

describe('what once broke a promise', () => {
  it.each(found)('$kind: $was: $source', ({ kind, source }) => {
    expect(inspect(source, kind).broken).toEqual([]);
  });
});
