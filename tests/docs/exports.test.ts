import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../sources.js';

const ENTRIES = ['src/index.ts', 'src/schema/index.ts'];

const program = ts.createProgram(ENTRIES.map((path) => root + path), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();

/** What an entry exports, each name as it was declared. */
function exportsOf(entry: string): readonly ts.Symbol[] {
  const file = program.getSourceFile(root + entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  const names = module === undefined ? [] : checker.getExportsOfModule(module);
  return names.map((name) => ((name.flags & ts.SymbolFlags.Alias) === 0 ? name : checker.getAliasedSymbol(name)));
}

/** The text of the example that stands beside a symbol, as it is written. */
const exampleOf = (symbol: ts.Symbol): string =>
  symbol
    .getJsDocTags(checker)
    .filter(({ name }) => name === 'example')
    .map(({ text }) => ts.displayPartsToString(text))
    .join('\n');

describe.each(ENTRIES)('everything that %s exports', (entry) => {
  const symbols = exportsOf(entry);

  it('is found', () => {
    expect(symbols.length).toBeGreaterThan(40);
  });

  it.each(symbols.map((symbol) => [symbol.name, symbol] as const))('%s has a comment, and an example that names it', (name, symbol) => {
    expect(ts.displayPartsToString(symbol.getDocumentationComment(checker))).toMatch(/\w/);
    // Types are named by import, functions and constants by use; tests/docs/examples.test.ts runs them all.
    expect(exampleOf(symbol)).toMatch(new RegExp(`\`\`\`ts\\n[^]*\\b${name}\\b`));
  });
});
