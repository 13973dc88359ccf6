import type { Article, Block, EmbedBlock, HeadingBlock, ImageBlock, ListBlock, Mark, QuoteBlock, TableBlock } from '../article.js';
import { writeArticle } from '../check-values.js';
import { element, escapeHtml, startTag } from './html-escape.js';
import { nest } from './nest.js';
import { outline } from './outline.js';
import { isQuoted } from './quoted.js';
import { LINK_SCHEMES, safeUrl, WEB_SCHEMES } from './url.js';

/** The element of each mark; links also need a URL that is allowed. */
const MARK_ELEMENTS: Readonly<Record<Mark['type'], string>> = { link: 'a', strong: 'strong', emphasis: 'em', code: 'code' };

/**
 * The article as HTML: one `<article>` with the title as `<h1>`, then subtitle and body.
 *
 * Safe by construction: nothing of the source's HTML comes through, since every element is written
 * from the blocks and marks, every text is escaped, links are http, https or mailto, pictures http
 * or https, and there are no scripts, styles, frames, forms, ids or event handlers. Embeds are links.
 * A link or picture with any other URL is written as its text.
 *
 * Elements: a, article, blockquote, code, em, figcaption, figure, footer, h1-h6, img, li, ol, p,
 * pre, small, strong, table, tbody, td, th, thead, tr, ul. Attributes: alt, cite, class (the language of
 * code), dir, href, lang, src, start, value.
 *
 * @param article - not changed
 * @throws {@link CleanCopyError} with code `invalid-input` if it is no Article, as the whole result of normalizing is none
 * @returns one block a line
 *
 * @example
 * ```ts
 * import { normalizeText, toHtml } from 'cleancopy';
 *
 * const { article } = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.');
 * toHtml(article).includes('<h1>Storm closes the port</h1>'); // true
 * ```
 */
export function toHtml(article: Article): string {
  return writeArticle('toHtml', article, articleHtml);
}

function articleHtml(article: Article): string {
  const title = article.title === null ? '' : element('h1', escapeHtml(article.title));
  const subtitle = article.subtitle === null ? '' : element('p', escapeHtml(article.subtitle));
  const lines = [title, subtitle, ...article.body.map(blockHtml)].filter((line) => line !== '');
  const attributes = { lang: article.language, dir: article.direction };
  return [startTag('article', attributes), ...lines, '</article>'].join('\n');
}

function blockHtml(block: Block): string {
  const html = ownHtml(block);
  return html !== '' && isQuoted(block) ? element('blockquote', html) : html;
}

function ownHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlineHtml(block.text, block.marks));
    case 'heading':
      return headingHtml(block);
    case 'list':
      return listHtml(block);
    case 'quote':
      return quoteHtml(block);
    case 'code':
      return element(
        'pre',
        element('code', escapeHtml(block.text), { class: block.language === null ? null : `language-${block.language}` }),
      );
    case 'table':
      return tableHtml(block);
    case 'image':
      return imageHtml(block);
    case 'embed':
      return embedHtml(block);
  }
}

/** Text with its marks as elements; a link that is not allowed leaves its text. */
function inlineHtml(text: string, marks: readonly Mark[]): string {
  const allowed = marks.filter((mark) => mark.type !== 'link' || linkUrl(mark) !== null);
  return nest(text, allowed)
    .map((step) => {
      if (step.do === 'text') return escapeHtml(text.slice(step.start, step.end));
      const name = MARK_ELEMENTS[step.mark.type];
      return step.do === 'close' ? `</${name}>` : startTag(name, { href: step.mark.type === 'link' ? linkUrl(step.mark) : null });
    })
    .join('');
}

function linkUrl(mark: Mark): string | null {
  return mark.href === undefined ? null : safeUrl(mark.href, LINK_SCHEMES);
}

function headingHtml(block: HeadingBlock): string {
  const level = Math.min(6, Math.max(1, Math.trunc(block.level) || 1));
  return element(`h${level}`, inlineHtml(block.text, block.marks));
}

/** `<ul><li>a<ol><li>b</li></ol></li></ul>`: each list inside the entry above it. */
function listHtml(block: ListBlock): string {
  const parts: string[] = [];
  const open: ('ol' | 'ul')[] = [];
  for (const { item, depth, number, counted } of outline(block)) {
    const name = number === null ? 'ul' : 'ol';
    while (open.length > depth + 1) parts.push(`</li></${open.pop() ?? name}>`);
    if (open[depth] !== undefined) parts.push('</li>');
    const opens = open[depth] !== name;
    if (opens && open[depth] !== undefined) parts.push(`</${open.pop() ?? name}>`);
    if (opens) {
      open.push(name);
      parts.push(startTag(name, { start: number === null || number === 1 ? null : numberAttribute(number) }));
    }
    parts.push(
      startTag('li', { value: number === null || counted || opens ? null : numberAttribute(number) }),
      inlineHtml(item.text, item.marks),
    );
  }
  return (
    parts.join('') +
    open
      .reverse()
      .map((name) => `</li></${name}>`)
      .join('')
  );
}

function numberAttribute(number: number): string | null {
  return Number.isSafeInteger(number) ? String(number) : null;
}

function quoteHtml(block: QuoteBlock): string {
  const url = block.cite === null ? null : safeUrl(block.cite, WEB_SCHEMES);
  const cite = block.cite === null || url !== null ? '' : element('footer', `— ${escapeHtml(block.cite)}`);
  return element('blockquote', element('p', inlineHtml(block.text, block.marks)) + cite, { cite: url });
}

function tableHtml(block: TableBlock): string {
  const [head, ...rest] = block.header ? block.rows : [undefined, ...block.rows];
  const header = head === undefined ? '' : element('thead', rowHtml(head, 'th'));
  return block.rows.length === 0 ? '' : element('table', header + element('tbody', rest.map((row) => rowHtml(row ?? [], 'td')).join('')));
}

function rowHtml(row: readonly string[], cell: 'td' | 'th'): string {
  return element('tr', row.map((text) => element(cell, escapeHtml(text))).join(''));
}

/** A figure with what is there of picture, caption and credit; `''` if nothing is. */
function imageHtml(block: ImageBlock): string {
  const src = block.src === null ? null : safeUrl(block.src, WEB_SCHEMES);
  const picture = src === null ? '' : startTag('img', { src, alt: block.alt ?? '' });
  const credit = block.credit === null ? '' : element('small', escapeHtml(block.credit));
  const words = [block.caption === null ? '' : escapeHtml(block.caption), credit].filter((part) => part !== '').join(' ');
  const caption = words === '' ? '' : element('figcaption', words);
  return picture + caption === '' ? '' : element('figure', picture + caption);
}

function embedHtml(block: EmbedBlock): string {
  const src = safeUrl(block.src, WEB_SCHEMES);
  if (src !== null) return element('p', element('a', escapeHtml(block.title ?? src), { href: src }));
  return block.title === null ? '' : element('p', escapeHtml(block.title));
}
