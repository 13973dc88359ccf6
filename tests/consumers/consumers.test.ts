import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../sources.js';
import { install, pack, run, tool } from './install.js';

/** How TypeScript projects are set up: package type, `module`, `moduleResolution`. */
const typescriptSettings = [
  { name: 'node16, ES module', type: 'module', module: 'Node16', moduleResolution: 'Node16' },
  { name: 'node16, CommonJS', type: 'commonjs', module: 'Node16', moduleResolution: 'Node16' },
  { name: 'nodenext, CommonJS', type: 'commonjs', module: 'NodeNext', moduleResolution: 'NodeNext' },
  { name: 'bundler', type: 'module', module: 'ESNext', moduleResolution: 'Bundler' },
] as const;

/** Without zod and with it: only the schema entry may need it. */
const groups = [
  { group: 'plain', packages: [] },
  // Linked, not fetched: the same files as an installation from the registry.
  { group: 'schema', packages: [join(root, 'node_modules', 'zod')] },
] as const;

const projects = join(root, 'tests', 'consumers', 'projects');
let packed: { folder: string; tarball: string };

beforeAll(() => {
  packed = pack();
});

afterAll(() => {
  rmSync(packed.folder, { recursive: true, force: true });
});

describe.each(groups)('a project of the group $group', ({ group, packages }) => {
  let project: string;

  beforeAll(() => {
    project = install(packed.folder, group, [packed.tarball, ...packages]);
  });

  it('has zod installed only if it asked for it', () => {
    expect(existsSync(join(project, 'node_modules', 'zod'))).toBe(group === 'schema');
  });

  it.each(['mjs', 'cjs'])('runs as .%s', (end) => {
    const file = join(project, `main.${end}`);
    copyFileSync(join(projects, `${group}.${end}`), file);
    run(project, process.execPath, file);
  });

  it.each(typescriptSettings)('compiles strictly and runs under $name', ({ name, type, module, moduleResolution }) => {
    const folder = join(project, name.replace(/\W+/g, '-'));
    mkdirSync(folder);
    copyFileSync(join(projects, `${group}.ts`), join(folder, 'main.ts'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type }));
    const compilerOptions = {
      target: 'ES2022',
      module,
      moduleResolution,
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      outDir: 'out',
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
    run(folder, tool('tsc'));
    run(folder, process.execPath, 'out/main.js');
  });
});

describe('the command', () => {
  it('is installed under its name and reads a file', () => {
    const project = install(packed.folder, 'command', [packed.tarball]);
    copyFileSync(join(root, 'fixtures/seed/000_2f65e3b2497c8904.txt'), join(project, 'sample.txt'));
    const printed = run(project, join(project, 'node_modules', '.bin', 'cleancopy'), 'sample.txt');
    expect(JSON.parse(printed)).toMatchObject({ article: { language: 'en' } });
  });

  it('validates where zod is installed, and says what to install where it is not', () => {
    const line = `${JSON.stringify({ '@type': 'NewsArticle', headline: 'Storm' })}\n`;
    const validate = (name: string, packages: readonly string[]): { status: number | null; stdout: string; stderr: string } => {
      const project = install(packed.folder, name, [packed.tarball, ...packages]);
      return spawnSync(join(project, 'node_modules', '.bin', 'cleancopy'), ['--validate'], { cwd: project, input: line, encoding: 'utf8', shell: process.platform === 'win32' });
    };
    const without = validate('validate-without-zod', []);
    expect([without.status, without.stdout]).toEqual([2, '']);
    expect(without.stderr).toContain('npm install zod');
    const withZod = validate('validate-with-zod', [join(root, 'node_modules', 'zod')]);
    expect(withZod.status).toBe(1);
    expect(JSON.parse(withZod.stdout)).toMatchObject({ shape: 'schema-org', issues: [{ code: 'body/missing' }] });
  });
});
