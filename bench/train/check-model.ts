/** Compares the library's points with those of the fitted model, block by block: tsx check-model.ts DATA BLOCKS; exit 1 if they part. */
import { readFileSync } from 'node:fs';

import { lineDecisions } from '../../src/judge/judge.js';
import { opinionOf } from '../../src/judge/model/model.js';
import { elementRules } from '../../src/judge/rules/elements/index.js';
import { readStyle } from '../lib/data.js';
import { sceneOf } from './block-pages.js';

/** Points of the fitted model for some blocks of some pages: page by page, block by block. */
interface Sample {
  readonly id: string;
  readonly style: string;
  readonly blocks: readonly (readonly [at: number, points: number])[];
}

/** Leaves are rounded to 85 steps: so many hundredths of log odds may a sum of trees be off. */
const MOST_APART = 25;

const [data = '', path = ''] = process.argv.slice(2);
const samples = JSON.parse(readFileSync(`${path}.check.json`, 'utf8')) as readonly Sample[];
const apart: number[] = [];
for (const style of new Set(samples.map((sample) => sample.style))) {
  const own = new Map(samples.filter((sample) => sample.style === style).map((sample) => [sample.id, sample]));
  for (const [id, text] of readStyle(data, 'wcxb-dev', style, (each) => own.has(each))) {
    const scene = sceneOf(text, style);
    const { points } = opinionOf(scene, lineDecisions(scene, new Set(), style === 'html' ? elementRules : []));
    for (const [at, expected] of own.get(id)?.blocks ?? []) apart.push(Math.abs((points[at] as number) - expected));
  }
}
apart.sort((a, b) => a - b);
const share = (part: number): number => apart[Math.min(apart.length - 1, Math.floor(apart.length * part))] ?? 0;
console.log(
  `${apart.length} blocks; points apart, in hundredths of log odds: median ${share(0.5)}, 99% ${share(0.99)}, most ${apart.at(-1) ?? 0}`,
);
process.exitCode = apart.length > 0 && share(0.99) <= MOST_APART ? 0 : 1;
