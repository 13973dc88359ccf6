import type { Normalized, Removal, Segment } from '../normalized.js';
import { dimmer, painter } from './colors.js';
import { summary } from './summary.js';
import { allVisible, visible, width } from './terminal.js';
import { wrap, type Run } from './wrap.js';

export interface ExplainSettings {
  /** The source is HTML: its tags are left out of what is shown. */
  readonly isPage: boolean;
  readonly color: boolean;
  /** Cells of the terminal, `null` to leave lines as long as they are. */
  readonly columns: number | null;
}

/** A stretch of one source line. */
interface Part {
  readonly text: string;
  /** `null` where the text was kept. */
  readonly removal: Removal | null;
  /** The removal begins here, so the margin names its rule. */
  readonly begins: boolean;
}

/** Past this a rule's id is cut in the margin; the summary has it in full. */
const WIDEST_MARGIN = 28;

/** The whole source with a margin that names the rules, then a summary of what went. */
export function explain(parts: readonly Segment[], normalized: Normalized, settings: ExplainSettings): string {
  const widest = normalized.removals.reduce((most, removal) => Math.max(most, width(visible(removal.rule))), 0);
  const margin = Math.min(widest, WIDEST_MARGIN, Math.floor((settings.columns ?? 99) / 3));
  const rows = sourceLines(settings.isPage ? withoutTags(parts) : parts).flatMap((line) => drawLine(line, margin, settings));
  return `${rows.join('\n')}\n\n${summary(parts, normalized, settings.color)}`;
}

/** What a reader of the page would see, each block on a line of its own. */
function withoutTags(parts: readonly Segment[]): readonly Segment[] {
  const out: Segment[] = [];
  for (const part of parts) {
    if (part.type === 'markup' || part.type === 'separator') continue;
    const last = out.at(-1);
    if (last?.type === 'removed' && part.type === 'removed' && last.removal === part.removal) {
      out.splice(-1, 1, {
        ...last,
        span: { start: last.span.start, end: part.span.end },
        text: last.text + gapIn(part.removal, last.span.end, part.span.start) + part.text.replace(/\s+/g, ' '),
      });
      continue;
    }
    const { end } = last?.span ?? { end: 0 };
    if (last !== undefined && !isOneBlock(last, part)) out.push({ type: 'separator', span: { start: end, end }, text: '\n' });
    out.push(part.text.includes('\n') ? { ...part, text: part.text.replace(/\s+/g, ' ') } : part);
  }
  return out;
}

/** A space where the tags between two parts of a removal end a line or a cell. */
function gapIn({ span, text }: Removal, start: number, end: number): string {
  return /<(?:br|\/?t[dhr])\b/i.test(text.slice(start - span.start, end - span.start)) ? ' ' : '';
}

function isOneBlock(a: Segment, b: Segment): boolean {
  if (a.type !== 'kept' || b.type !== 'kept') return a.span.end === b.span.start;
  return a.to.field === b.to.field && a.to.block === b.to.block && a.to.item === b.to.item;
}

/** The segments cut at line ends: CRLF, LF, CR, NEL, LS and PS. */
export function sourceLines(parts: readonly Segment[]): readonly (readonly Part[])[] {
  const lines: Part[][] = [[]];
  let endedInReturn = false;
  for (const segment of parts) {
    const removal = segment.type === 'removed' ? segment.removal : null;
    // A line end of two characters may lie across two segments.
    const text = endedInReturn && segment.text.startsWith('\n') ? segment.text.slice(1) : segment.text;
    endedInReturn = segment.text.endsWith('\r');
    for (const [index, piece] of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '' || removal !== null) lines[lines.length - 1]?.push({ text: piece, removal, begins: index === 0 });
    }
  }
  const last = lines[lines.length - 1];
  return last?.every((part) => part.text === '' && !part.begins) === true ? lines.slice(0, -1) : lines;
}

/** One source line as rows of the terminal: margin, mark, text. */
function drawLine(line: readonly Part[], margin: number, { color, columns }: ExplainSettings): readonly string[] {
  const runs = line.map((part) => drawPart(part, color));
  const room = columns === null ? Number.POSITIVE_INFINITY : Math.max(20, columns - margin - 5);
  const text = wrap(runs, room).map((row) => row.map((run) => run.paint(run.text)).join(''));
  const names = ruleNames(line);
  const mark = lineMark(line);
  const dim = dimmer(color);
  return Array.from({ length: Math.max(text.length, names.length, 1) }, (_, index) => {
    const name = visible(names[index]?.rule ?? '');
    const shown = width(name) > margin ? `${name.slice(0, Math.max(0, margin - 1))}…` : name;
    const painted = names[index] === undefined ? '' : painter(color)(names[index].kind)(shown);
    const pad = ' '.repeat(Math.max(0, margin - width(shown)));
    return `${painted}${pad} ${mark} ${dim('│')} ${text[index] ?? ''}`.trimEnd();
  });
}

/** `-` before a line that went, `~` before one of which a part went. */
function lineMark(line: readonly Part[]): string {
  if (line.every((part) => part.removal === null)) return ' ';
  return line.every((part) => part.removal !== null || part.text.trim() === '') ? '-' : '~';
}

const plain = (text: string): string => text;

function drawPart({ text, removal }: Part, color: boolean): Run {
  // A tab is as wide as where it stands, which nobody can count on.
  if (removal === null) return { text: visible(text).replace(/\t/g, '    '), paint: plain };
  const shown = allVisible(text);
  return { text: color || shown === '' ? shown : `[-${shown}-]`, paint: painter(color)(removal.kind) };
}

/** The removals that begin in this line, one for each rule. */
function ruleNames(line: readonly Part[]): readonly Removal[] {
  const begun = line.flatMap((part) => (part.begins && part.removal !== null ? [part.removal] : []));
  return begun.filter((removal, index) => begun.findIndex((other) => other.rule === removal.rule) === index);
}
