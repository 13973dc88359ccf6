import { describe, expect, it } from 'vitest';
import { isTooLong } from '../../src/schema/too-long.js';

const cyclic: Record<string, unknown> = { title: 'Storm' };
cyclic['self'] = cyclic;
const cyclicList: unknown[] = [1];
cyclicList.push(cyclicList);

/** A list that holds the list below it as often as it has places. */
const shared = (places: number, depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => new Array<unknown>(places).fill(inner), [1]);

describe('a value', () => {
  it.each<[what: string, value: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'Storm'],
    ['a number', 1],
    ['an object', { title: 'Storm', tags: [null, undefined, 'Ports', { name: null }] }],
    ['a list of places without anything', new Array(1_999_999)],
    ['many bytes', new Uint8Array(50_000_000)],
    ['many bytes in an object', { body: new Uint8Array(50_000_000) }],
    ['lists that share their entries, 1000 in all', shared(10, 3)],
  ])('that is %s is not too long', (_, value) => {
    expect(isTooLong(value)).toBe(false);
  });

  it.each<[what: string, value: unknown]>([
    ['an object that holds itself', cyclic],
    ['a list that holds itself', cyclicList],
    ['a list of two million places, which with itself are one more', new Array(2_000_000)],
    ['a list of four billion places', new Array(4_294_967_295)],
    ['two lists of a million places each', [new Array(1_000_000), new Array(1_000_000)]],
    ['fields of a million places each', { title: new Array(1_000_000), tags: new Array(1_000_000) }],
    ['lists that share their entries, 10^8 in all', shared(100, 4)],
  ])('that is %s is too long', (_, value) => {
    expect(isTooLong(value)).toBe(true);
  });
});
