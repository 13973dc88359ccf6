import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../sources.js';

/** Runs a program, returns what it printed; throws with all of its output if it fails. */
export function run(cwd: string, program: string, ...args: readonly string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')} failed in ${cwd}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** A program of the project's own development dependencies. */
export const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Packs what `npm run build` made, as it would be published; returns the tarball's path. */
export function pack(): { readonly folder: string; readonly tarball: string } {
  const folder = mkdtempSync(join(tmpdir(), 'cleancopy-consumers-'));
  const printed = run(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [packed] = JSON.parse(printed) as [{ filename: string }];
  return { folder, tarball: join(folder, packed.filename) };
}

/** An empty project with the given packages installed; returns its folder. */
export function install(folder: string, name: string, packages: readonly string[]): string {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, version: '0.0.0', private: true }));
  run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', ...packages);
  return project;
}
