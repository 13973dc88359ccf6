import type { Drop, Page, PageBlock, Piece } from '../page/page.js';
import type { Edit } from '../repair/edit.js';
import { MARKDOWN } from '../repair/markdown/index.js';
import { makeBlock } from './block.js';
import { cleanText, type CleanText } from './clean.js';
import { inColumns } from './columns.js';
import { unglue } from './glue.js';
import { groupLines } from './group.js';
import { splitLines, type BlankLine, type Line } from './lines.js';
import { headingOf, markdownStyle, underlineOf } from './markdown.js';
import { partPages } from './one-line.js';
import { edgeDrop, SPACE_RULES } from './pieces.js';
import { findStyle, type Style } from './style.js';

/**
 * Reads a dump of plain text into a page: finds how its lines were broken, puts sentences together
 * again, and gives every block its pieces with their true offsets. `edits` are the repairs of the
 * source, sorted, in its own offsets.
 */
export function readText(source: string, edits: readonly Edit[]): Page {
  const clean = cleanText(source, edits);
  const { lines: broken, blanks } = splitLines(clean.text);
  const apart = unglue(clean.text, broken);
  const isMarkdown = saysMarkdown(clean, apart);
  const pages = partPages(clean.text, apart);
  // Markdown says where its paragraphs end.
  const parted = isMarkdown && pages?.isFolded === false ? null : pages;
  const lines = parted?.isFolded === true ? parted.lines : inColumns(clean, parted?.lines ?? apart, isMarkdown);
  const style: Style = parted?.isFolded === true ? { kind: 'folded', width: 0 } : styleOf(clean, lines, isMarkdown);
  const groups = groupLines(clean.text, lines, style);
  // A bullet with nothing but invisible characters behind it is no block.
  const blocks = groups.map((group) => makeBlock(clean, lines, group, style)).filter((block) => block.text.trim() !== '');
  return {
    source,
    style: style.kind,
    blocks,
    drops: dropsOf(edits, blocks, layoutOf(clean, lines, blanks)),
    parents: [],
    boxes: [],
    media: [],
    meta: [],
    base: null,
    language: null,
  };
}

/** True for Markdown that has a heading; a dump may hold some of its signs and be none. */
function saysMarkdown(clean: CleanText, lines: readonly Line[]): boolean {
  return (
    clean.edits.some(({ rule }) => rule === MARKDOWN) &&
    lines.some((line, at) => headingOf(clean.text, line) !== null || underlineOf(clean.text, lines[at + 1]) > 0)
  );
}

/** Markdown says itself how its lines are broken. */
function styleOf(clean: CleanText, lines: readonly Line[], isMarkdown: boolean): Style {
  return isMarkdown ? markdownStyle(clean.text, lines) : findStyle(clean.text, lines);
}

/** The drops for lines of nothing but spaces, and for the space before and behind a line's text: of more than plain spaces and tabs. */
function layoutOf(clean: CleanText, lines: readonly Line[], blanks: readonly BlankLine[]): Drop[] {
  const out: Drop[] = [];
  const add = (drop: Drop | null): void => {
    if (drop !== null) out.push(drop);
  };
  for (const { from, to } of blanks) add(edgeDrop(clean, from, to, SPACE_RULES.line));
  for (const { from, start, end, to } of lines) {
    if (from < start) add(edgeDrop(clean, from, start, SPACE_RULES.leading));
    if (end < to) add(edgeDrop(clean, end, to, SPACE_RULES.trailing));
  }
  return out;
}

/** Layout and repairs that no piece covers, in source order: everything the reader itself left out. */
function dropsOf(edits: readonly Edit[], blocks: readonly PageBlock[], layout: readonly Drop[]): Drop[] {
  if (edits.length === 0 && layout.length === 0) return [];
  const covered: Piece[] = [];
  for (const block of blocks) for (const piece of block.pieces) covered.push(piece);
  const sorted = [...layout].sort((a, b) => a.span.start - b.span.start);
  const out: Drop[] = [];
  let piece = 0;
  let next = 0;
  const free = (start: number): boolean => {
    while (piece < covered.length && (covered[piece]?.span.end ?? 0) <= start) piece++;
    return start < (covered[piece]?.span.start ?? Infinity);
  };
  const takeLayout = (before: number): void => {
    for (; next < sorted.length && (sorted[next] as Drop).span.start < before; next++) {
      const drop = sorted[next] as Drop;
      if (free(drop.span.start)) out.push(drop);
    }
  };
  for (const edit of edits) {
    takeLayout(edit.end);
    if ((out.at(-1)?.span.end ?? 0) > edit.start || !free(edit.start)) continue;
    out.push({ rule: edit.rule, span: { start: edit.start, end: edit.end } });
  }
  takeLayout(Infinity);
  return out;
}
