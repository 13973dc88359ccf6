import type { Drop, Page, PageBlock } from '../page/page.js';
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
  const layout = [...blanks.flatMap((blank) => spacer(clean, blank)), ...lines.flatMap((line) => edges(clean, line))];
  return {
    source,
    style: style.kind,
    blocks,
    drops: dropsOf(edits, blocks, layout),
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

/** The drop for a line of nothing but spaces that is more than plain spaces and tabs. */
function spacer(clean: CleanText, blank: BlankLine): Drop[] {
  const drop = edgeDrop(clean, blank.from, blank.to, SPACE_RULES.line);
  return drop === null ? [] : [drop];
}

/** The drops for the space before and behind a line's text. */
function edges(clean: CleanText, line: Line): Drop[] {
  if (line.from === line.start && line.end === line.to) return [];
  const leading = edgeDrop(clean, line.from, line.start, SPACE_RULES.leading);
  const trailing = edgeDrop(clean, line.end, line.to, SPACE_RULES.trailing);
  return [leading, trailing].filter((drop) => drop !== null);
}

/** Layout and repairs that no piece covers, in source order: everything the reader itself left out. */
function dropsOf(edits: readonly Edit[], blocks: readonly PageBlock[], layout: readonly Drop[]): Drop[] {
  const covered = blocks.flatMap((block) => block.pieces);
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
