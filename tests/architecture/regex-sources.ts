import ts from 'typescript';
import { type SourceFile, root } from '../sources.js';

/** A regular expression and where it stands. */
export interface FoundRegExp {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const textOf = (node: ts.Node | undefined): string | null =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;

/** `/a+/u`, `new RegExp('a+', 'u')`, `RegExp('a+')`; `null` for any other node and for computed patterns. */
function readNode(node: ts.Node): { source: string; flags: string } | null {
  if (ts.isRegularExpressionLiteral(node)) {
    const end = node.text.lastIndexOf('/');
    return { source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
  }
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  if (!isCall || !ts.isIdentifier(node.expression) || node.expression.text !== 'RegExp') return null;
  const source = textOf(node.arguments?.[0]);
  return source === null ? null : { source, flags: textOf(node.arguments?.[1]) ?? '' };
}

/** Every regular expression that is written out in a file. */
export function writtenRegExps(file: SourceFile): readonly FoundRegExp[] {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
  const found: FoundRegExp[] = [];
  const open: ts.Node[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const read = readNode(node);
    if (read !== null) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push({ where: `${file.path}:${line + 1}`, ...read });
    }
    node.forEachChild((child) => void open.push(child));
  }
  return found;
}

/** Every regular expression that the given modules build while they load and while `use` runs. */
export async function builtRegExps(
  paths: readonly string[],
  use: (modules: readonly Record<string, unknown>[]) => void,
): Promise<readonly FoundRegExp[]> {
  const found: FoundRegExp[] = [];
  const original = globalThis.RegExp;
  const record = (made: RegExp): RegExp => {
    found.push({ where: 'built at run time', source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => record(Reflect.construct(target, args) as RegExp),
    apply: (target, self, args) => record(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    const modules: Record<string, unknown>[] = [];
    for (const path of paths) modules.push((await import(root + path)) as Record<string, unknown>);
    use(modules);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
