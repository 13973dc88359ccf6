import type { Article, Block, EmbedBlock, HeadingBlock, ImageBlock, ListBlock, QuoteBlock, TableBlock, CodeBlock } from '../article.js';
import { writeArticle } from '../check-values.js';
import { inlineMarkdown, linkDestination, longestRun } from './markdown-inline.js';
import { markdownList, type Turn } from './markdown-list.js';
import { isQuoted } from './quoted.js';
import { safeUrl, WEB_SCHEMES } from './url.js';

/** What a language name may hold to stand after a fence; other names are left out. */
const FENCE_LANGUAGE = /^[\w+#./-]{1,40}$/;

/**
 * The article as CommonMark: the title as a heading of level 1, then subtitle and body.
 *
 * It renders as exactly the article's text: whatever of the text could be taken for markup is
 * escaped, also for parsers with tables and automatic links (GitHub Flavored Markdown, markdown-it
 * with `linkify`). Tables are pipe tables of GitHub Flavored Markdown; without a header row the
 * header is empty. Embeds are links. Authors, dates and other metadata are not written.
 *
 * @param article - not changed
 * @throws {@link CleanCopyError} with code `invalid-input` if it is no Article, as the whole result of normalizing is none
 * @returns no line end after the last line; `''` if there is nothing to write
 *
 * @example
 * ```ts
 * import { normalizeText, toMarkdown } from 'cleancopy';
 *
 * const { article } = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.');
 * toMarkdown(article); // '# Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.'
 * ```
 */
export function toMarkdown(article: Article): string {
  return writeArticle('toMarkdown', article, articleMarkdown);
}

function articleMarkdown(article: Article): string {
  const title = article.title === null ? '' : heading(1, article.title, []);
  const subtitle = article.subtitle === null ? '' : inlineMarkdown(article.subtitle, [], 'line-start');
  return [title, subtitle, ...blocks(article.body)].filter((part) => part !== '').join('\n\n');
}

function heading(level: number, text: string, marks: HeadingBlock['marks']): string {
  if (text === '') return '';
  const line = inlineMarkdown(text, marks, 'inside-line');
  // `# C #` is a heading "C": a `#` at the end has to say that it is meant
  const closed = line.endsWith('#') ? `${line.slice(0, -1)}\\#` : line;
  return `${'#'.repeat(Math.min(6, Math.max(1, level)))} ${closed}`;
}

/** Lists that follow each other take turns in their signs, or they would be one list. */
function blocks(body: readonly Block[]): string[] {
  const parts: string[] = [];
  let turn: Turn = 0;
  for (const block of body) {
    if (block.type !== 'list') {
      const part = writeBlock(block);
      if (part !== '') turn = 0;
      parts.push(inQuote(block, part));
      continue;
    }
    const { lines, last } = markdownList(block, turn);
    if (lines.length > 0) turn = last === 0 ? 1 : 0;
    parts.push(inQuote(block, lines.join('\n')));
  }
  return parts;
}

/** What a quotation holds, with its sign on each line. */
function inQuote(block: Block, part: string): string {
  return part === '' || !isQuoted(block)
    ? part
    : part
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
}

function writeBlock(block: Exclude<Block, ListBlock>): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(block.text, block.marks, 'line-start');
    case 'heading':
      return heading(block.level, block.text, block.marks);
    case 'quote':
      return quote(block);
    case 'code':
      return code(block);
    case 'table':
      return table(block);
    case 'image':
      return image(block);
    case 'embed':
      return embed(block);
  }
}

function quote(block: QuoteBlock): string {
  if (block.text === '') return '';
  const text = `> ${inlineMarkdown(block.text, block.marks, 'line-start')}`;
  return block.cite === null ? text : `${text}\n>\n> — ${inlineMarkdown(block.cite, [], 'inside-line')}`;
}

function code(block: CodeBlock): string {
  if (block.text === '') return '';
  const fence = '`'.repeat(Math.max(3, longestRun(block.text, '`') + 1));
  const language = block.language !== null && FENCE_LANGUAGE.test(block.language) ? block.language : '';
  return `${fence}${language}\n${block.text}\n${fence}`;
}

/** The header has as many cells as the longest row, since parsers drop cells beyond it; shorter rows are filled up by them. */
function table(block: TableBlock): string {
  const columns = block.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (columns === 0) return '';
  const [head, ...rest] = block.header ? block.rows : [[], ...block.rows];
  const fullHead = Array.from({ length: columns }, (_, column) => head?.[column] ?? '');
  return [tableRow(fullHead), `|${' --- |'.repeat(columns)}`, ...rest.map(tableRow)].join('\n');
}

function tableRow(row: readonly string[]): string {
  return `|${(row.length === 0 ? [''] : row).map((cell) => ` ${inlineMarkdown(cell, [], 'cell')} |`).join('')}`;
}

/** The picture, and below it on a line of its own the caption with the credit in brackets. */
function image(block: ImageBlock): string {
  const src = block.src === null ? null : safeUrl(block.src, WEB_SCHEMES);
  const picture = src === null ? '' : `![${inlineMarkdown(block.alt ?? '', [], 'inside-line')}](${linkDestination(src)})`;
  const caption = inlineMarkdown(captionLine(block), [], 'line-start');
  return picture !== '' && caption !== '' ? `${picture}\\\n${caption}` : picture + caption;
}

/** Caption and credit on one line: `The harbour on Friday. (Reuters)`. */
function captionLine(block: ImageBlock): string {
  const credit = block.credit === null ? '' : `(${block.credit})`;
  return [block.caption ?? '', credit].filter((part) => part !== '').join(' ');
}

function embed(block: EmbedBlock): string {
  const src = safeUrl(block.src, WEB_SCHEMES);
  const label = inlineMarkdown(block.title ?? block.src, [], src === null ? 'line-start' : 'inside-line');
  return src === null ? (block.title === null ? '' : label) : `[${label}](${linkDestination(src)})`;
}
