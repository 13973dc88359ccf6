/** A plain-text table: first column and a closing `url` or `text` column left, the others right, two spaces between. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const left = (at: number): boolean => at === 0 || head[at] === 'url' || head[at] === 'text';
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => (row[at] ?? '').length)));
  return all
    .map((row) => row.map((cell, at) => (left(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Three decimals, as the field prints scores. */
export function f3(x: number): string {
  return x.toFixed(3);
}

/** A share with its counts, as in `0.853 (617/723)`; a dash where there is nothing to count. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${f3(part / whole)} (${part}/${whole})`;
}

/** One line of at most `width` columns, white space folded. */
export function clip(text: string, width: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, Math.max(0, width - 1))}…`;
}
