import { affixOf, compile } from '../../src/judge/phrases/compile.js';
import { LABELS, lookUp } from '../../src/judge/phrases/lookup.js';
import type { PhraseRow } from '../../src/judge/phrases/table.js';

/** "read also" of "read also: {name}", which a heading of its kind says too; `''` where a row is no label. */
export function labelOf({ kind, pattern }: PhraseRow): string {
  return LABELS.has(kind) ? (/^([^{}]+?) ?: \{name\}$/.exec(pattern)?.[1] ?? '') : '';
}

/** Leaves out rows that another row of the same kind already says. */
export function dropDead(rows: readonly PhraseRow[]): PhraseRow[] {
  const open = compile(rows.filter((row) => affixOf(row) !== null));
  const insides = rows.filter((row) => row.inside).sort((a, b) => a.pattern.length - b.pattern.length);
  const openers: PhraseRow[] = [];
  const opened = (row: PhraseRow): boolean =>
    openers.some(
      ({ kind, weak, pattern }) =>
        kind === row.kind &&
        weak === row.weak &&
        pattern !== row.pattern &&
        /^[^\p{L}\p{N}]/u.test(row.pattern.slice(pattern.length)) &&
        row.pattern.startsWith(pattern),
    );
  for (const row of insides) if (!opened(row)) openers.push(row);
  const headings = new Map(rows.flatMap((row) => (row.heading ? [[row.pattern, row.kind]] : [])));
  return rows.filter((row) => {
    if (headings.get(labelOf(row)) === row.kind) return false;
    if (row.count !== null || row.heading) return true;
    if (opened(row)) return false;
    if (row.inside) return true;
    const covering = lookUp(sampleOf(row.pattern), open);
    return covering === null || covering.pattern === row.pattern || covering.kind !== row.kind || covering.weak !== row.weak;
  });
}

/** The pattern with something ordinary at its placeholders. */
function sampleOf(pattern: string): string {
  return pattern.replace('{n}', '12').replace('{name}', 'anna').replace('{date}', '3 may 2020');
}
