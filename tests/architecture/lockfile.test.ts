import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../sources.js';

/** The parts of an entry that this test reads. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(`${root}package-lock.json`, 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };
const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));

describe('package-lock.json', () => {
  it('names no server', () => {
    expect(Object.entries(packages).filter(([, locked]) => locked.resolved !== undefined)).toEqual([]);
  });

  // Where one is missing, `npm ci` refuses the whole lock file: generate it anew from an empty folder,
  // with the version before if the newest is not there for every platform.
  it('holds the builds for every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, locked]) =>
      Object.keys(locked.optionalDependencies ?? {})
        .filter((name) => !names.has(name))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
