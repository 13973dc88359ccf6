import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A text fixture: its path, and what it holds. */
export interface Fixture {
  readonly path: string;
  readonly text: string;
}

/** Every `.txt` directly in a folder, sorted; none where there is no such folder. */
export function textsIn(folder: string): Fixture[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return names.map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}

/** The folders directly in a folder, sorted. */
export function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}
