import { parse } from 'parse5';
import { resultBreaches, secondRunBreaches } from '../../bench/lib/ledger-law.js';
import type { Article } from '../../src/article.js';
import * as library from '../../src/index.js';
import type { Normalized } from '../../src/normalized.js';
import { normalizedSchema } from '../../src/schema/index.js';
import { liveNodes } from '../html/live-nodes.js';
import { expected, rendered } from '../write/expected.js';
import { elements, everyElement, RENDERERS, textOf } from '../write/rendered.js';

const { normalizeHtml, normalizeText, toHtml, toJsonLd, toJsonLdString, toMarkdown } = library;

/** How a source is read. */
export type Style = 'text' | 'html';

/** With relative URLs made absolute, so that links come through as often as they can. */
const OPTIONS = { url: 'https://example.com/news/bridge' };

/** What one source showed. */
export interface Seen {
  /** Every promise about any string that it breaks, each as one sentence. */
  readonly broken: readonly string[];
  /** What normalizing the plain text of the result once more changes. */
  readonly changed: readonly string[];
}

/** Holds a source against every promise; it is normalized twice, and the plain text of what came of it once. */
export function inspect(source: string, style: Style): Seen {
  try {
    const normalize = style === 'html' ? normalizeHtml : normalizeText;
    const normalized = normalize(source, OPTIONS);
    const again = JSON.stringify(normalize(source, OPTIONS)) === JSON.stringify(normalized) ? [] : ['two runs differ'];
    const broken = [...again, ...resultBreaches(library, source, normalized, style), ...schemaIssues(normalized), ...writtenIssues(normalized.article)];
    return { broken, changed: style === 'html' ? [] : secondRunBreaches(library, source, OPTIONS, normalized) };
  } catch (error) {
    return { broken: [`throws: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`], changed: [] };
  }
}

function schemaIssues(normalized: Normalized): string[] {
  const result = normalizedSchema.safeParse(normalized);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `schema: ${path.join('.')}: ${message}`);
}

/** What is wrong with the article as HTML, as Markdown and as JSON-LD. */
function writtenIssues(article: Article): string[] {
  const html = toHtml(article);
  return [...liveNodes(html).map((live) => `toHtml is live: ${live}`), ...wordIssues(article, html), ...RENDERERS.flatMap((renderer) => markdownIssues(article, renderer)), ...jsonLdIssues(article)];
}

/** HTML says the words of each block that is text and nothing else. */
function wordIssues(article: Article, html: string): string[] {
  const [root] = elements(html);
  const said = everyElement(root === undefined ? [] : [root]).filter(({ tagName }) => tagName === 'p' || tagName === 'pre').map(textOf).join('\n');
  return article.body.flatMap((block) => (block.type === 'paragraph' || block.type === 'code') && !said.includes(block.text) ? [`toHtml does not say ${JSON.stringify(block.text.slice(0, 60))}`] : []);
}

type Renderer = (typeof RENDERERS)[number];

function markdownIssues(article: Article, { name, tables, render }: Renderer): string[] {
  const body = tables ? article.body : article.body.filter((block) => block.type !== 'table');
  const found = elements(render(toMarkdown({ ...article, subtitle: null, body })));
  const wanted = [...(article.title === null ? [] : [['h1', article.title]]), ...body.flatMap(expected)].map(asCells);
  const seen = rendered(found).map(asCells);
  const at = wanted.findIndex((one, index) => JSON.stringify(one) !== JSON.stringify(seen[index]));
  const live = liveNodes(`<body>${render(toMarkdown(article))}`).filter((one) => !IN_TABLES.has(one));
  return [
    ...live.map((one) => `toMarkdown is live under ${name}: ${one}`),
    ...(at < 0 && seen.length === wanted.length ? [] : [`toMarkdown under ${name}: ${JSON.stringify(seen[at < 0 ? wanted.length : at])} for ${JSON.stringify(wanted[at])}`]),
  ];
}

/** The alignment that markdown-it writes on cells. */
const IN_TABLES: ReadonlySet<string> = new Set(['style=']);

/** Rows shorter than the first are filled up, which adds no words. */
function asCells([tag, text]: readonly string[]): readonly [string, string] {
  return [tag ?? '', tag?.endsWith('table') === true ? (text ?? '').replaceAll('|', '') : (text ?? '')];
}

function jsonLdIssues(article: Article): string[] {
  const json = toJsonLdString(article);
  const document = parse(`<script type="application/ld+json">${json}</script><p>after</p>`);
  const found = everyElement(document.childNodes).filter(({ tagName }) => tagName === 'script' || tagName === 'p');
  const inside = found[0] === undefined ? '' : textOf(found[0]);
  const fine = found.length === 2 && inside === json && JSON.stringify(JSON.parse(json)) === JSON.stringify(toJsonLd(article));
  return fine ? [] : ['JSON-LD leaves its script element'];
}

