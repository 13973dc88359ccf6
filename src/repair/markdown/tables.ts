import type { SourceLine } from './lines.js';

/** What a line of a table is; `null` for any other. */
export type TablePart = 'row' | 'divider' | null;

/** Tells the lines of tables: a head of cells, a divider, and the rows below. */
export function tableParts(text: string, lines: readonly SourceLine[]): TablePart[] {
  const parts: TablePart[] = lines.map(() => null);
  lines.forEach((line, at) => {
    const head = lines[at - 1];
    if (head === undefined || !line.adjacent || !isDivider(text, line) || !hasCells(text, head)) return;
    parts[at - 1] = 'row';
    parts[at] = 'divider';
    for (let row = at + 1; row < lines.length; row++) {
      const below = lines[row] as SourceLine;
      if (!below.adjacent || !(isBroken(text, head) || hasCells(text, below)) || parts[row] !== null) break;
      parts[row] = 'row';
    }
  });
  return parts;
}

/** Rows of converters that wrap end with two spaces; lines that lack them go on, and may have no bar. */
function isBroken(text: string, { end }: SourceLine): boolean {
  return text.slice(end - 2, end) === '  ';
}

function hasCells(text: string, { start, end }: SourceLine): boolean {
  return text.slice(start, end).includes('|');
}

/** `| --- | :-: |` */
function isDivider(text: string, { start, end }: SourceLine): boolean {
  const line = text.slice(start, end);
  return line.includes('|') && line.includes('--') && /^[\s|:-]+$/.test(line);
}
