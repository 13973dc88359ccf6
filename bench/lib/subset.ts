import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { hash } from './random.js';

/** The `count` ids that come first when sorted by a seeded hash: a fixed choice nobody made by hand. */
export function chooseIds(ids: readonly string[], seed: string, count: number): string[] {
  return [...ids]
    .sort((a, b) => hash(`${seed}:${a}`) - hash(`${seed}:${b}`) || (a < b ? -1 : 1))
    .slice(0, count)
    .sort();
}

/** SHA-256 of the gold file, so that floors are never held against other data. */
export function goldHash(data: string): string {
  return createHash('sha256')
    .update(readFileSync(join(data, 'wcxb-dev', 'gold.ndjson.gz')))
    .digest('hex');
}
