import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyEdits, repairText } from '../../src/repair/repair.js';
import { decodeEntities } from '../../src/repair/entities.js';

interface Case {
  readonly label: string;
  readonly original: string;
  readonly fixed: string;
  readonly 'fixed-encoding'?: string;
}

const folder = new URL('../../../shared/bench/adversarial/mojibake/', import.meta.url);
const read = (name: string): readonly Case[] => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Case[];

/** Takes out what the cases' own fixer does besides: quotes, ligatures, widths, entities, controls. */
function fold(text: string): string {
  return applyEdits(text, decodeEntities(text))
    .replace(/[‘’‚]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/ŉ/g, "'n")
    .replace(/[ǌǉﬁ，]/g, (char) => char.normalize('NFKC'))
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad]/g, '');
}

function isRight(each: Case): boolean {
  const got = fold(repairText(each.original).text);
  return [each['fixed-encoding'], each.fixed].some((wanted) => wanted !== undefined && fold(wanted) === got);
}

describe.skipIf(!existsSync(folder))('published cases of mojibake', () => {
  const names = existsSync(folder) ? ['in-the-wild', 'synthetic', 'negative'] : [];
  for (const name of names) {
    describe(name, () => {
      for (const each of read(name)) it(each.label, () => { expect(isRight(each), repairText(each.original).text).toBe(true); });
    });
  }

  it('counts: 131 of 131, and of the 10 that nobody gets right, 4', () => {
    const right = (name: string): number => read(name).filter(isRight).length;
    expect({ wild: right('in-the-wild'), synthetic: right('synthetic'), negative: right('negative'), failures: right('known-failures') }).toEqual({
      wild: 70,
      synthetic: 30,
      negative: 31,
      failures: 4,
    });
  });
});
