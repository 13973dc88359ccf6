import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, type Mutant } from './bundle.js';

/** `Hung`: it took too long or too much memory, which is as good as `Killed`. */
export type Word = 'Killed' | 'Hung' | 'Survived' | 'Not reached';

export interface Result {
  readonly word: Word;
  /** The test that killed it. */
  readonly by: string | null;
}

interface Line extends Result {
  readonly state: string;
  readonly mutant: string;
}

export interface Results {
  /** Of exactly the code, the tests and the files of today. */
  readonly known: ReadonlyMap<string, Result>;
  /** The test that killed a mutant at the last look, of whatever state: the first to be asked. */
  readonly killers: ReadonlyMap<string, string>;
  readonly add: (mutant: string, result: Result) => void;
  /** False once a file has been changed since: what was learnt then is of neither state. */
  readonly isCurrent: () => boolean;
}

export const folder = fileURLToPath(new URL('../.mutation/', import.meta.url));

export function keyOf({ path, location: { start, end }, mutatorName, replacement }: Mutant): string {
  return `${path}:${start.line + 1}:${start.column + 1}-${end.line + 1}:${end.column + 1} ${mutatorName} ${replacement}`;
}

/** Each result is on disk as soon as it is there, so a run that is stopped goes on where it was. */
export function openResults(area: string, code: string): Results {
  const state = stateOf(code);
  const path = join(folder, `${area}.ndjson`);
  mkdirSync(folder, { recursive: true });
  const last = new Map<string, Line>();
  for (const line of linesOf(path)) last.set(line.mutant, line);
  writeFileSync(path, [...last.values()].map((line) => `${JSON.stringify(line)}\n`).join(''));
  const known = new Map<string, Result>();
  const killers = new Map<string, string>();
  for (const line of last.values()) {
    if (line.state === state) known.set(line.mutant, line);
    if (line.by !== null) killers.set(line.mutant, line.by);
  }
  return {
    known,
    killers,
    add: (mutant, result) => {
      known.set(mutant, result);
      appendFileSync(path, `${JSON.stringify({ state, mutant, ...result } satisfies Line)}\n`);
    },
    isCurrent: () => stateOf(code) === state,
  };
}

/** Hash of all that a result hangs on: source and tests in one script, the files that tests read, packages, and what runs them. */
function stateOf(code: string): string {
  const hash = createHash('sha256').update(code);
  const here = dirname(fileURLToPath(import.meta.url));
  const paths = ['bundle', 'child', 'harness', 'watch'].map((name) => join(here, `${name}.ts`));
  paths.push(`${root}package-lock.json`, `${root}bench/package-lock.json`);
  for (const read of ['fixtures', 'src', 'tests']) {
    for (const entry of readdirSync(root + read, { withFileTypes: true, recursive: true })) {
      if (entry.isFile() && !entry.name.endsWith('.ts')) paths.push(join(entry.parentPath, entry.name));
    }
  }
  for (const path of paths.sort()) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/** The last line may be cut off, where a run was killed while it wrote. */
function linesOf(path: string): Line[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}
