import type { Normalized, Removal, RemovalKind, Segment } from '../normalized.js';
import { painter } from './colors.js';
import { visible, width } from './terminal.js';

/** What was removed by kind, what was kept, and what the page is: the lines below an explained source. */
export function summary(parts: readonly Segment[], normalized: Normalized, color: boolean): string {
  const total = sum(parts.map((part) => part.text.length));
  const kept = sum(parts.filter((part) => part.type === 'kept').map((part) => part.text.length));
  const removed = sum(normalized.removals.map((removal) => removal.text.length));
  const { kind, confidence } = normalized.verdict;
  const { repairs, warnings } = normalized;
  return [
    `Kept ${share(kept, total)}, removed ${share(removed, total)} of ${count(total, 'character')}; the rest stands between blocks.`,
    ...kindRows(normalized.removals, color),
    ...(repairs.length === 0 ? [] : [`Repaired ${count(repairs.length, 'place')} in what was kept: ${idCounts(repairs)}.`]),
    `Verdict: ${kind} (${confidence.toFixed(2)})${normalized.verdict.evidence.map(({ text }) => `; ${visible(text)}`).join('')}.`,
    ...warnings.map((warning) => `Warning: ${visible(warning.message)}`),
    '',
  ].join('\n');
}

/** One row a kind, the kind with most characters first. */
function kindRows(removals: readonly Removal[], color: boolean): readonly string[] {
  const byKind = new Map<RemovalKind, Removal[]>();
  for (const removal of removals) {
    const group = byKind.get(removal.kind);
    if (group === undefined) byKind.set(removal.kind, [removal]);
    else group.push(removal);
  }
  const rows = [...byKind].map(([kind, group]) => ({
    kind,
    parts: count(group.length, 'part'),
    size: sum(group.map((removal) => removal.text.length)),
    rules: idCounts(group),
  }));
  rows.sort((a, b) => b.size - a.size || (a.kind < b.kind ? -1 : 1));
  const column = (texts: readonly string[]): number => Math.max(...texts.map(width));
  const kinds = column(rows.map((row) => row.kind));
  const counts = column(rows.map((row) => row.parts));
  const sizes = column(rows.map((row) => count(row.size, 'character')));
  return rows.map(({ kind, parts, size, rules }) => {
    const name = painter(color)(kind)(kind) + ' '.repeat(kinds - width(kind));
    return `  ${name}  ${parts.padStart(counts)}  ${count(size, 'character').padStart(sizes)}  ${rules}`;
  });
}

/** `rule-a, rule-b (3)`, in order of first appearance. */
function idCounts(items: readonly { readonly rule: string }[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of items) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, times]) => visible(times === 1 ? rule : `${rule} (${times})`)).join(', ');
}

function share(part: number, total: number): string {
  return total === 0 ? '0 %' : `${((100 * part) / total).toFixed(1)} %`;
}

function count(amount: number, unit: string): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
