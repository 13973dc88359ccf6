import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../sources.js';
import { type ImportLaw, importLaw } from './import-law.js';

const files = filesBelow('src', '.ts');

/** `**` before a slash is any run of folders, `*` any part of a name: all that the table needs. */
function globToRegExp(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|[*.+^${}()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.+/)?';
    return part === '*' ? '[^/]*' : `\\${part}`;
  });
  return new RegExp(`^${source}$`);
}

function lawFor(path: string): ImportLaw {
  const law = importLaw.findLast((row) => globToRegExp(row.files).test(path));
  if (law === undefined) throw new Error(`no row of import-law.js speaks of ${path}`);
  return law;
}

/** What is wrong with one import, or `null`. */
function complaint(path: string, specifier: string): string | null {
  const law = lawFor(path);
  if (!specifier.startsWith('.')) {
    const welcome = law.packages.includes('*') || law.packages.includes(specifier);
    return welcome ? null : `${path} imports ${specifier}; ${law.files} may import ${law.packages.join(', ') || 'no package'}`;
  }
  if (!specifier.endsWith('.js') && !specifier.endsWith('.json')) return `${path}: "${specifier}" lacks its ending .js`;
  const target = posix.join(posix.dirname(path), specifier);
  // The command tells its version.
  const isVersion = target === 'package.json' && path.startsWith('src/cli/');
  if (!target.startsWith('src/') && !isVersion) return `${path} imports ${specifier} from outside src`;
  const broken = law.never.find((row) => new RegExp(row.specifier).test(specifier));
  return broken === undefined ? null : `${path} imports ${specifier}: ${broken.message}`;
}

const importsOf = (text: string): readonly string[] => ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);

describe('who imports what', () => {
  it('finds the source', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(files.flatMap((file) => importsOf(file.text)).length).toBeGreaterThan(5);
  });

  it('holds everywhere', () => {
    const complaints = files.flatMap((file) => importsOf(file.text).map((specifier) => complaint(file.path, specifier)));
    expect(complaints.filter((line) => line !== null)).toEqual([]);
  });

  it.each([
    ['src/page/page.ts', './span.js', true],
    ['src/page/page.ts', '../article.js', false],
    ['src/page/page.ts', 'zod', false],
    ['src/schema/article.ts', 'zod', true],
    ['src/schema/article.ts', 'node:fs', false],
    ['src/judge/rules/share.ts', '../phrases/index.js', true],
    ['src/judge/rules/share.ts', './rule.js', true],
    ['src/judge/rules/share.ts', './related.js', false],
    ['src/judge/rules/share.ts', '../../read/text.js', false],
    ['src/judge/rules/share.ts', 'zod', false],
    ['src/judge/rules/index.ts', './related.js', true],
    ['src/read/block.ts', '../judge/phrases/index.js', false],
    ['src/read/html.ts', 'htmlparser2', true],
    ['src/read/html/attributes.ts', 'htmlparser2', true],
    ['src/read/text.ts', 'htmlparser2', false],
    ['src/cli/main.ts', 'node:fs', true],
    ['src/cli/main.ts', '../../package.json', true],
    ['src/normalize.ts', '../package.json', false],
    ['src/normalize.ts', './cli/main.js', true],
    ['src/normalize.ts', '../tests/sources.js', false],
    ['src/normalize.ts', './article', false],
  ])('%s importing %s: %s', (path, specifier, fine) => {
    expect(complaint(path, specifier) === null).toBe(fine);
  });

  it('keeps the command and the schema out of everything else', () => {
    const intruders = files
      .filter((file) => !/^src\/(?:cli|schema)\//.test(file.path))
      .filter((file) => importsOf(file.text).some((specifier) => /^\.{1,2}\/(?:[^/]+\/)*(?:cli|schema)\//.test(specifier)))
      .map((file) => file.path);
    expect(intruders).toEqual([]);
  });
});
