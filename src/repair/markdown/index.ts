import type { Edit } from '../edit.js';
import { noEdits } from '../edits.js';
import { isMarkdown } from './certain.js';
import type { Taken } from './emphasis.js';
import { headerSigns } from './header.js';
import { inlineSigns } from './inline.js';
import { proseLines, type SourceLine } from './lines.js';
import { tableParts } from './tables.js';

/** The id of the repair; its edits tell a reader that the source is Markdown. */
export const MARKDOWN = 'markdown-sign';

/** `[name]: https://a.example "Title"`, on a line of its own. */
const DEFINITION = /^ {0,3}\[([^\]^]{1,200})\]:\s+\S+(?:\s+["'(].*)?$/;

/** A bullet or the sign of a quotation with nothing behind it, and a rule between two parts. */
const EMPTY = /^[ \t>]*(?:[*+>-]|(?:[*_-] ){2,}[*_-])[ \t]*$/;
/** Signs of an entry that begins with another entry or a heading: `* * ## `. */
const NESTED = /^[ \t]*(?:[*+-]|\d{1,3}[.)])[ \t]+((?:(?:[*+-]|#{1,6})[ \t]+)+)(?=\S)/;

/**
 * Finds the signs of Markdown in a text that can be nothing else: what stands around links, pictures and emphasis,
 * the bars of tables. Bullets, numbers, `>`, `#` and fences stay: readers of text know them.
 *
 * @returns sorted edits that do not overlap; an address or a picture that was broken takes its line ends with it
 * @example
 * ```ts
 * findMarkdown('# Storm\n\nThe [port](/port) is **closed**.')[0]; // { start: 13, end: 14, with: '', rule: 'markdown-sign' }
 * ```
 */
export function findMarkdown(text: string): readonly Edit[] {
  const header = headerSigns(text);
  if (header.length === 0 && !text.includes('](') && !text.includes('**')) return noEdits;
  const lines = proseLines(text);
  if (header.length === 0 && !isMarkdown(text, lines)) return noEdits;
  const defined = new Set<string>();
  const whole: Taken[] = [];
  const rest = lines.filter(({ start, end }) => {
    const line = text.slice(start, end);
    const name = DEFINITION.exec(line)?.[1];
    if (name !== undefined) defined.add(name.toLowerCase());
    else if (!EMPTY.test(line)) return true;
    whole.push({ start, end });
    return false;
  });
  const parts = tableParts(text, rest);
  const divider = rest.filter((_, at) => parts[at] === 'divider');
  const signs = inlineSigns(
    text,
    rest.filter((_, at) => parts[at] !== 'divider'),
    (name) => defined.has(name.toLowerCase()),
  );
  const nested = rest.flatMap(({ start, end }) => nestedSigns(text.slice(start, end), start));
  const bars = rest.flatMap((line, at) => (parts[at] === 'row' ? barsOf(text, line) : []));
  const edits = [
    ...[...header, ...whole, ...divider, ...nested, ...signs].map(({ start, end }) => ({ start, end, with: '', rule: MARKDOWN })),
    ...bars,
  ];
  return withoutOverlap(edits.sort((a, b) => a.start - b.start || b.end - a.end));
}

function nestedSigns(line: string, start: number): Taken[] {
  const found = NESTED.exec(line);
  const signs = found?.[1] ?? '';
  return found === null ? [] : [{ start: start + found[0].length - signs.length, end: start + found[0].length }];
}

/** The bars of a row: a tab between two cells, nothing at its edges. */
function barsOf(text: string, { start, end }: SourceLine): Edit[] {
  const out: Edit[] = [];
  for (let at = text.indexOf('|', start); at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
    if (text.charAt(at - 1) === '\\') continue;
    let from = at;
    while (from > start && isBlank(text, from - 1)) from--;
    let to = at + 1;
    while (to < end && isBlank(text, to)) to++;
    out.push({ start: from, end: to, with: from === start || to === end ? '' : '\t', rule: MARKDOWN });
  }
  return out;
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}

/** What stands inside another edit is part of it. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of edits) if (edit.start >= (out.at(-1)?.end ?? 0)) out.push(edit);
  return out;
}
