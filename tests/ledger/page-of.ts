import type { Draft } from '../../src/ledger/draft.js';
import { noHints } from '../../src/page/hints.js';
import type { Page, PageBlock, Piece } from '../../src/page/page.js';

/** A block as a test writes it: its text, or more than that. */
export type Line = string | (Partial<PageBlock> & { readonly text: string });

/** A page whose source is its blocks' texts, one on a line; `between` stands between two of them instead of the line end. */
export function pageOf(lines: readonly Line[], { between = '\n', ...rest }: Partial<Page> & { readonly between?: string } = {}): Page {
  let at = 0;
  const blocks = lines.map((line): PageBlock => {
    const stated = typeof line === 'string' ? { text: line } : line;
    const { text } = stated;
    const span = { start: at, end: at + text.length };
    at = span.end + between.length;
    const words = text.split(/\s+/).filter((word) => word !== '').length;
    return { kind: 'text', folded: text.toLowerCase(), words, linkChars: 0, hints: noHints, marks: [], label: null, pieces: [{ text, span }], span, level: 0, number: null, list: -1, quoted: false, gap: 0, ...stated };
  });
  const source = blocks.map(({ text }) => text).join(between);
  return { source, style: 'lines', blocks, drops: [], parents: [], boxes: [], media: [], meta: [], base: null, language: null, ...rest };
}

/** Pieces by what stands behind them in the source, one after the other: `['a', '&#97;', 'entity']`; a text alone is its own source. */
export function piecesOf(source: string, pieces: readonly (string | readonly [text: string, behind: string, repair?: string])[]): Piece[] {
  let from = 0;
  return pieces.map((piece) => {
    const [text, behind, repair] = typeof piece === 'string' ? [piece, piece] : piece;
    const start = source.indexOf(behind, from);
    from = start + behind.length;
    return { text, span: { start, end: from }, ...(repair !== undefined && { repair }) };
  });
}

/** A draft of such pieces, and what else a test says of it. */
export function draftOf(source: string, pieces: Parameters<typeof piecesOf>[1], more: Partial<Draft> = {}): Draft {
  const own = piecesOf(source, pieces);
  return { kind: 'text', field: 'body', words: 3, level: 0, number: null, list: -1, quoted: false, label: null, marks: [], pieces: own, gap: 0, text: own.map(({ text }) => text).join(''), ...more };
}
