import ts from 'typescript';
import type { SourceFile } from '../sources.js';

/** A piece of example code and where it stands. */
export interface Example {
  /** Path from the root. */
  readonly path: string;
  /** Line of the first line of code, from 1. */
  readonly line: number;
  /** The code, without fences and without the `*` of a comment. */
  readonly code: string;
  /** `false` for a fence marked "no-run" or "file=": it is only type-checked. */
  readonly runs: boolean;
  /** Where the code would stand, from "file=src/…" after the fence; it imports from there. */
  readonly place: string | null;
}

const FENCE = /^\s*```(\S*)[ \t]*(.*)$/;

/** The ```ts fences of Markdown; `firstLine` is the line of `lines[0]` in its file, from 1. */
function fences(path: string, lines: readonly string[], firstLine: number): readonly Example[] {
  const found: Example[] = [];
  let start = -1;
  let info = '';
  lines.forEach((line, index) => {
    const fence = FENCE.exec(line);
    if (fence === null) return;
    if (start < 0) {
      start = index + 1;
      info = `${fence[1] ?? ''} ${fence[2] ?? ''}`;
      return;
    }
    if (info.startsWith('ts ')) {
      const place = /\bfile=(\S+)/.exec(info)?.[1] ?? null;
      const runs = place === null && !info.includes('no-run');
      found.push({ path, line: firstLine + start, code: lines.slice(start, index).join('\n'), runs, place });
    }
    start = -1;
  });
  return found;
}

/** The examples of a Markdown file. */
export function markdownExamples({ path, text }: SourceFile): readonly Example[] {
  return fences(path, text.split('\n'), 1);
}

/** What follows `@example` on its own line: a caption before a fence, or an example of one line. */
const TAG = /@example[ \t]+(\S.*)$/;

/** The examples in the doc comments of a source file: fences, and `@example call(1) // 2` on one line. */
export function sourceExamples({ path, text }: SourceFile): readonly Example[] {
  const found: Example[] = [];
  for (const comment of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    if (!comment[0].includes('@example')) continue;
    const firstLine = text.slice(0, comment.index).split('\n').length;
    const lines = comment[0].split('\n').map((line) => line.replace(/^\s*\* ?|\s*\*\/$/g, ''));
    found.push(...fences(path, lines, firstLine));
    lines.forEach((line, index) => {
      const code = TAG.exec(line)?.[1];
      const isCaption = lines[index + 1]?.startsWith('```') === true;
      if (code !== undefined && !isCaption) found.push({ path, line: firstLine + index, code, runs: true, place: null });
    });
  }
  return found;
}

/** Names that a module exports by declaration: what its own examples may use without importing it. */
export function exportedNames({ path, text }: SourceFile): readonly string[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  return tree.statements.flatMap((statement) => {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (exported !== true) return [];
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map((declaration) => declaration.name.getText(tree));
    const { name } = statement as ts.Statement & { readonly name?: ts.Identifier };
    return name === undefined ? [] : [name.text];
  });
}
