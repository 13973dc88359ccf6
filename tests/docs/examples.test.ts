import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { filesBelow, root, type SourceFile } from '../sources.js';
import { checkClaims, readClaim } from './claims.js';
import { type Example, exportedNames, markdownExamples, sourceExamples } from './extract.js';

const sources = filesBelow('src', '.ts');
const readme: SourceFile = { path: 'README.md', text: readFileSync(`${root}README.md`, 'utf8') };
// What TypeDoc makes below docs/api repeats the examples of the source.
const guides = [readme, ...filesBelow('docs', '.md').filter(({ path }) => !path.startsWith('docs/api/'))];

/** An example with what it needs in front, on its first line so that line numbers stay. */
interface Runnable extends Example {
  readonly name: string;
  readonly file: string;
}

/** An example beside an internal function need not import it. */
function importOwnModule({ code }: Example, file: SourceFile): string {
  const names = exportedNames(file).filter((name) => new RegExp(`(?<![\\w.$])${name}(?![\\w$])`).test(code) && !new RegExp(`(?:import|const|let|function)[^;=]*\\b${name}\\b`).test(code));
  return names.length === 0 ? '' : `import { ${names.join(', ')} } from '${root}${file.path.replace(/\.ts$/, '.js')}'; `;
}

const folder = mkdtempSync(join(tmpdir(), 'cleancopy-examples-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const examples: readonly Runnable[] = [
  ...guides.flatMap(markdownExamples),
  ...sources.flatMap((file) => sourceExamples(file).map((example) => ({ ...example, code: importOwnModule(example, file) + example.code }))),
].map((example, index) => ({
  ...example,
  name: `${example.path}:${example.line}`,
  file: example.place === null ? join(folder, `example-${index}.ts`) : root + example.place,
}));

/** Type errors of all examples, as `path:line: message`. */
function typeErrors(): readonly string[] {
  const byFile = new Map(examples.map((example) => [example.file, example]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ['node'],
    typeRoots: [`${root}node_modules/@types`],
    paths: {
      cleancopy: [`${root}src/index.ts`],
      'cleancopy/schema': [`${root}src/schema/index.ts`],
      zod: [`${root}node_modules/zod`],
      'ajv/*': [`${root}node_modules/ajv/*`],
      fastify: [`${root}node_modules/fastify`],
      hono: [`${root}node_modules/hono`],
    },
  };
  const host = ts.createCompilerHost(options);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) => {
    const example = byFile.get(name);
    return example === undefined ? getSourceFile(name, language, ...rest) : ts.createSourceFile(name, example.code, language);
  };
  const program = ts.createProgram([...byFile.keys()], options, host);
  return [...byFile].flatMap(([file, example]) => {
    const source = program.getSourceFile(file);
    const diagnostics = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return diagnostics.map(({ start = 0, messageText }) => {
      const line = example.line + (source?.getLineAndCharacterOfPosition(start).line ?? 0);
      return `${example.path}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

describe('examples in the documentation', () => {
  it('are found', () => {
    expect(existsSync(`${root}src/index.ts`)).toBe(true);
    expect(examples.length).toBeGreaterThan(5);
  });

  it('compile', () => {
    expect(typeErrors()).toEqual([]);
  });

  it.each(examples.filter((example) => example.runs))('$name runs and gives what it says', async ({ file, code }) => {
    const check = checkClaims(code);
    vi.stubGlobal('__claim', (actual: unknown, expected: () => unknown, partial: boolean) => {
      if (partial) expect(actual).toMatchObject(expected() as object);
      else expect(actual).toEqual(expected());
    });
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    writeFileSync(file, `${check.code}\nexport {};\n`);
    await import(file);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
});

describe('reading what a comment claims', () => {
  it.each([
    ["'a&b'", "'a&b'", false],
    ['null: not absolute', 'null', false],
    ["'x: y'; the colon stays", "'x: y'", false],
    ['{ start: 9, ..., ambiguous: false, ... }', '{ start: 9, ambiguous: false }', true],
    ['[1, 2]', '[1, 2]', false],
  ])('%s', (comment, value, partial) => {
    expect(readClaim(comment)).toEqual({ value, partial });
  });

  it.each(['the title, or null', '3 blocks', 'prints the report', "'unclosed"])('%s claims nothing', (comment) => {
    expect(readClaim(comment)).toBeNull();
  });

  it('keeps lines where they are', () => {
    const code = "f(1); // 2\nconst x = 1; // 1\ng(\n  3,\n); // null\nconsole.log(x); // 1\nh();\n// 'next line'";
    expect(checkClaims(code)).toEqual({
      code: "__claim(f(1), () => (2), false); // 2\nconst x = 1; // 1\n__claim(g(\n  3,\n), () => (null), false); // null\n__claim(x, () => (1), false); // 1\n__claim(h(), () => ('next line'), false);\n// 'next line'",
      claims: 4,
    });
  });
});
