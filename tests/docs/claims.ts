import ts from 'typescript';

/** A comment can only state a value if it starts like one. */
const VALUE_START = /^(?:['"`[{\d-]|null\b|true\b|false\b|undefined\b)/;

const parses = (text: string): boolean => {
  const { diagnostics } = ts.transpileModule(`(${text});`, { reportDiagnostics: true });
  return (diagnostics ?? []).length === 0;
};

/** `'a, ...'` stays; `{ a: 1, ..., b: 2, ... }` becomes `{ a: 1, b: 2 }`. */
const withoutEllipses = (text: string): string => text.replace(/,\s*\.\.\.(?=\s*[,\]}])/g, '');

/** A value stated by a comment, as code; `partial` if the comment leaves members out by `...`. */
interface Claim {
  readonly value: string;
  readonly partial: boolean;
}

/** Reads `'x'`, `null: not absolute`, `{ start: 1, ... }`; `null` for comments that state no value. */
export function readClaim(comment: string): Claim | null {
  if (!VALUE_START.test(comment)) return null;
  const whole = withoutEllipses(comment);
  if (parses(whole)) return { value: whole, partial: whole !== comment };
  // The value comes first, then a colon or semicolon and words about it.
  for (const { index } of comment.matchAll(/[:;] /g)) {
    const value = comment.slice(0, index);
    if (parses(value)) return { value, partial: false };
  }
  return null;
}

/** The words of the `//` comments that directly follow a statement: on its line, or on the next. */
function commentAfter(code: string, end: number): string | null {
  const sameLine = /^[ \t]*\/\/ ?(.*)/.exec(code.slice(end));
  if (sameLine !== null) return sameLine[1] ?? null;
  const lines = code.slice(end).split('\n').slice(1);
  const count = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, count < 0 ? lines.length : count);
  return comments.length === 0 ? null : comments.map((line) => line.replace(/^\/\/ ?/, '')).join('\n');
}

/**
 * Turns `expression; // value` into a check: `__claim(expression, () => value, partial);`.
 * Lines keep their numbers. A declaration with such a comment is left alone.
 */
export function checkClaims(code: string): { readonly code: string; readonly claims: number } {
  const tree = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022);
  let result = '';
  let at = 0;
  let claims = 0;
  for (const statement of tree.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const comment = commentAfter(code, statement.end);
    const claim = comment === null ? null : readClaim(comment.trim());
    if (claim === null) continue;
    const { expression } = statement;
    const isLog = ts.isCallExpression(expression) && expression.expression.getText(tree) === 'console.log' && expression.arguments.length === 1;
    const subject = isLog ? (expression.arguments[0] ?? expression) : expression;
    const value = claim.value.replaceAll('\n', ' ');
    result += `${code.slice(at, statement.getStart(tree))}__claim(${subject.getText(tree)}, () => (${value}), ${String(claim.partial)});`;
    at = statement.end;
    claims += 1;
  }
  return { code: result + code.slice(at), claims };
}
