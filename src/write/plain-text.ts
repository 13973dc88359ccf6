import type { Article, Block, ListBlock, QuoteBlock, TableBlock } from '../article.js';
import { writeArticle } from '../check-values.js';
import { looksLikeCode } from '../read/code.js';
import { isWeakBullet } from '../read/markers.js';
import { isDigit } from '../page/ascii.js';
import { longestRun } from './markdown-inline.js';
import { outline } from './outline.js';

/** Two spaces for each level of a nested list. */
const INDENT = '  ';

/** Parts blocks: one blank line. */
const BLANK_LINE = '\n\n';
/** Two blank lines: what stands on either side is not read together. */
const APART = '\n\n\n';
/** Lines of code with at most this many lines of prose between them are read as one run. */
const CODE_REACH = 2;

/** Signs of a list entry or a quote, if a space follows, that prose may begin with as well. */
const LINE_MARKERS: ReadonlySet<string> = new Set(['*', '+', '-', '>', '–', '•']);

/**
 * The article as plain text: title, subtitle and body, parted by one blank line each.
 *
 * - list entries as `- entry` or `1. entry`, two spaces of indent a level;
 * - quotes as `> quote`, and who is quoted, if it is no URL, on a line `> — who` below;
 * - tables as lines of cells parted by tabs; code between two lines of backticks, more than any line of it begins with;
 * - pictures with their captions, embeds, authors, dates and other metadata not at all.
 *
 * The form is one that the text reader reads back as the same blocks. Normalizing it again changes hardly a paragraph of an
 * article from text; of one from HTML short lines that only their elements kept may leave: docs/ledger.md has the figures. A paragraph that itself begins like a list entry or a quote (`- so he said`)
 * is written with a no-break space after that sign, to be told from one; lines that would be read as one run
 * of code, or as entries after signs such as `#`, have two blank lines between them.
 *
 * @param article - not changed
 * @throws {@link CleanCopyError} with code `invalid-input` if it is no Article, as the whole result of normalizing is none
 * @returns no line end after the last line; `''` if the article has no title, subtitle and text
 *
 * @example
 * ```ts
 * import { normalizeText, toPlainText } from 'cleancopy';
 *
 * const { article } = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.');
 * toPlainText(article); // 'Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.'
 * ```
 */
export function toPlainText(article: Article): string {
  return writeArticle('toPlainText', article, articleText);
}

function articleText(article: Article): string {
  const head = [article.title, article.subtitle].filter((line): line is string => line !== null && line !== '');
  const parts: Part[] = [
    ...head.map((text): Part => ({ text, form: 'prose' })),
    ...article.body.map(tellingBlock).filter(({ text }) => text !== ''),
  ];
  return parts.map((part, at) => `${at === 0 ? '' : gapAbove(parts, at)}${part.text}`).join('');
}

/** A block as it is written; prose must not be read as anything else. */
interface Part {
  readonly text: string;
  readonly form: 'prose' | 'code' | 'lines';
}

function gapAbove(parts: readonly Part[], at: number): string {
  const part = parts[at] as Part;
  const near = parts.slice(Math.max(0, at - CODE_REACH), at);
  const isEntry = part.form === 'prose' && isWeakBullet(part.text, 0);
  return (isAsCode(part) && near.some(isAsCode)) || (isEntry && near.at(-1)?.text.charAt(0) === part.text.charAt(0)) ? APART : BLANK_LINE;
}

/** True for a part outside fences with a line that looks like code. */
function isAsCode({ text, form }: Part): boolean {
  return form !== 'code' && text.split('\n').some((line) => looksLikeCode(line, { start: 0, end: line.length }));
}

/**
 * The body alone, as `article.text` holds it: the form of {@link toPlainText}, but every
 * paragraph exactly as it is, so that `text.includes(paragraph.text)`.
 *
 * @param body - blocks in source order; those without text are left out
 *
 * @example
 * ```ts
 * bodyText([{ type: 'paragraph', text: 'One.', marks: [] }, { type: 'code', text: 'x = 1', language: null }]);
 * // 'One.\n\nx = 1'
 * ```
 */
export function bodyText(body: readonly Block[]): string {
  return body.map(blockText).filter(isFilled).join(BLANK_LINE);
}

function isFilled(text: string): boolean {
  return text !== '';
}

/** One block in plain text, `''` where it has no words of its own. */
function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'code':
      return block.text;
    case 'list':
      return listText(block);
    case 'quote':
      return quoteText(block);
    case 'table':
      return tableText(block);
    case 'image':
    case 'embed':
      return '';
  }
}

/** {@link blockText}, with prose marked that would be read as a list entry or a quote. */
function tellingBlock(block: Block): Part {
  if (block.type === 'code') {
    const fence = '`'.repeat(Math.max(3, longestRun(block.text, '`') + 1));
    return { text: `${fence}\n${block.text}\n${fence}`, form: 'code' };
  }
  const prose = block.type === 'paragraph' || block.type === 'heading';
  return prose ? { text: holdMarker(blockText(block)), form: 'prose' } : { text: blockText(block), form: 'lines' };
}

/** `- x` with a no-break space for the space, likewise `> x`, `1. x` and `1) x`; anything else as it is. */
function holdMarker(text: string): string {
  const space = markerLength(text);
  if (space === 0 || text[space] !== ' ') return text;
  return `${text.slice(0, space)}\u00A0${text.slice(space + 1)}`;
}

/** Length of the bullet, quote mark or number with `.` or `)` that opens the text, 0 if none does. */
function markerLength(text: string): number {
  if (LINE_MARKERS.has(text.charAt(0))) return 1;
  let digits = 0;
  while (isDigit(text.charCodeAt(digits))) digits += 1;
  return digits > 0 && (text[digits] === '.' || text[digits] === ')') ? digits + 1 : 0;
}

function listText(list: ListBlock): string {
  return outline(list)
    .map(({ item, depth, number }) => `${INDENT.repeat(depth)}${number === null ? '-' : `${number}.`} ${item.text}`)
    .join('\n');
}

function quoteText(quote: QuoteBlock): string {
  const lines = quote.cite === null || isUrl(quote.cite) ? [quote.text] : [quote.text, `— ${quote.cite}`];
  return quote.text === '' ? '' : lines.map((line) => `> ${line}`).join('\n');
}

/** True for the address of what is quoted: nothing that a reader of the page sees. */
function isUrl(cite: string): boolean {
  return /^https?:\/\//i.test(cite);
}

/** Rows of cells; a cell's own tabs and line ends become spaces, empty cells at a row's end and empty rows go. */
function tableText(table: TableBlock): string {
  return table.rows.map(rowText).filter(isFilled).join('\n');
}

function rowText(row: readonly string[]): string {
  const filled = row.slice(0, row.findLastIndex(isFilled) + 1);
  return filled.map((cell) => cell.replace(/[\t\n\r]/g, ' ')).join('\t');
}
