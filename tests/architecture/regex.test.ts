import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, root } from '../sources.js';
import { redosComplaint } from './redos.js';
import { builtRegExps, type FoundRegExp, writtenRegExps } from './regex-sources.js';

/**
 * Patterns that the check complains of and that are safe all the same, each with its reason.
 * The key is the pattern as written, without its slashes and flags.
 */
const excused: ReadonlyMap<string, string> = new Map([]);

const files = filesBelow('src', '.ts');
const written = files.flatMap(writtenRegExps);
// The command reads standard input as soon as it is loaded.
const loadable = files.map((file) => file.path).filter((path) => path !== 'src/cli/main.ts' && !path.endsWith('.d.ts'));

/** Runs whatever the library's entry offers on the sample, so that patterns built late are built. */
function useLibrary(modules: readonly Record<string, unknown>[]): void {
  const sample = readFileSync(`${root}fixtures/seed/000_2f65e3b2497c8904.txt`, 'utf8');
  for (const module of modules) {
    const normalizeText = module['normalizeText'];
    if (typeof normalizeText === 'function') (normalizeText as (raw: string) => unknown)(sample);
  }
}

describe('regular expressions', () => {
  it('are found', () => {
    expect(written.length).toBeGreaterThan(10);
  });

  it('take linear time on every input', { timeout: 600_000 }, async () => {
    const built = await builtRegExps(loadable, useLibrary);
    const all = new Map<string, FoundRegExp>([...built, ...written].map((found) => [`/${found.source}/${found.flags}`, found]));
    const complaints = [...all.values()].filter(({ source }) => !excused.has(source)).map(redosComplaint);
    expect(complaints.filter((line) => line !== null)).toEqual([]);
  });

  it('excuses only what is there', () => {
    const sources = new Set(written.map((found) => found.source));
    expect([...excused.keys()].filter((source) => !sources.has(source))).toEqual([]);
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
