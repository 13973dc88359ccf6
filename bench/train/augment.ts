/** Ways to make another dump of a dump whose lines are known to be gold or not. */

/** One line of a dump with whether it belongs to the article. */
export interface KnownLine {
  readonly text: string;
  readonly isGold: boolean;
}

/** The article alone: a source that is clean already must come out as it went in. */
export function cleanDump(lines: readonly KnownLine[]): string {
  return lines
    .filter(({ isGold }) => isGold)
    .map(({ text }) => text)
    .join('\n\n');
}

/** Menus in lower case, no mark at any end: what some scrapers leave of a page. */
export function plainDump(lines: readonly KnownLine[]): string {
  return lines.map(({ text }) => (text.split(' ').length < 6 ? text.toLowerCase() : text).replace(/[.!?…]+$/, '')).join('\n\n');
}

/** What follows the article before it, by a fixed stride instead of chance: widgets stand on either side. */
export function shuffledDump(lines: readonly KnownLine[]): string {
  const first = lines.findIndex(({ isGold }) => isGold);
  const last = lines.findLastIndex(({ isGold }) => isGold);
  if (first < 0) return '';
  const [above, inside, below] = [lines.slice(0, first), lines.slice(first, last + 1), lines.slice(last + 1)];
  const half = below.length >> 1;
  return [...below.slice(half), ...above, ...inside, ...below.slice(0, half)].map(({ text }) => text).join('\n\n');
}
