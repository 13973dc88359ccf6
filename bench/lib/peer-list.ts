import { parseDocument, Parser } from 'htmlparser2';

import type { GoldPage } from './data.js';

/** What a peer found on a page, in its own words. */
export interface Found {
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** Another library, or a measure of what parsing alone costs. */
export interface Peer {
  readonly name: string;
  /** Packages that it needs; without one of them it is skipped. */
  readonly packages: readonly string[];
  /** Makes the function that reads one page out of the loaded packages; it gives `null` where nothing is to be scored. */
  readonly start: (loaded: readonly Loaded[]) => (html: string, page: GoldPage) => Found | null | Promise<Found | null>;
}

/* Peers are loaded only where they are installed, so their types are not at hand. */
type Loaded = Record<string, any>;

const urlOf = (page: GoldPage): string => page.url ?? 'https://example.com/';

export const PEERS: readonly Peer[] = [
  {
    name: 'Readability + jsdom',
    packages: ['@mozilla/readability', 'jsdom'],
    start: ([{ Readability }, { JSDOM, VirtualConsole }]: any) => (html, page) => {
      const dom = new JSDOM(html, { url: urlOf(page), virtualConsole: new VirtualConsole() });
      const found = readable(new Readability(dom.window.document).parse());
      dom.window.close();
      return found;
    },
  },
  {
    name: 'Readability + linkedom',
    packages: ['@mozilla/readability', 'linkedom'],
    start: ([{ Readability }, { parseHTML }]: any) => (html) => readable(new Readability(parseHTML(html).document).parse()),
  },
  {
    name: 'Defuddle + linkedom',
    packages: ['defuddle/node', 'linkedom'],
    start: ([{ Defuddle }, { parseHTML }]: any) => async (html, page) => {
      const { content, title, author, published } = await Defuddle(parseHTML(html).document, urlOf(page));
      return found(content, title, author, published);
    },
  },
  {
    name: 'article-extractor',
    packages: ['@extractus/article-extractor'],
    start: ([{ extractFromHtml }]: any) => async (html, page) => {
      const { content, title, author, published } = (await extractFromHtml(html, urlOf(page))) ?? {};
      return found(content, title, author, published);
    },
  },
  {
    name: '@mizchi/readability',
    packages: ['@mizchi/readability'],
    start: ([{ extract, toHTML }]: any) => (html) => {
      const { root, metadata } = extract(html, {});
      return found(root == null ? '' : toHTML(root), metadata?.title, metadata?.author, metadata?.publishedTime);
    },
  },
  { name: 'htmlparser2 parseDocument', packages: [], start: () => (html) => (parseDocument(html), null) },
  {
    name: 'htmlparser2 Parser, handlers that do nothing',
    packages: [],
    start: () => (html) => {
      const nothing = (): void => undefined;
      const parser = new Parser({ onopentag: nothing, onclosetag: nothing, ontext: nothing, oncomment: nothing });
      parser.end(html);
      return null;
    },
  },
];

function readable(result: any): Found {
  return { ...found('', result?.title, result?.byline, result?.publishedTime), text: plainText(result?.content ?? '') };
}

function found(content: unknown, title: unknown, author: unknown, date: unknown): Found {
  const byline = text(author)?.replace(/^by\s+/i, '') ?? null;
  return { text: plainText(text(content) ?? ''), title: text(title), authors: byline === null ? [] : byline.split(/,\s|\s+(?:and|&)\s+/), date: day(text(date)) };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The day of a date as a page states it; peers hand it on as it is. */
function day(date: string | null): string | null {
  if (date === null || /^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}

const INLINE: ReadonlySet<string> = new Set('a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(' '));

/** The words of a fragment of HTML, parted where a block begins or ends. */
function plainText(html: string): string {
  let out = '';
  const part = (name: string): void => {
    if (!INLINE.has(name)) out += '\n';
  };
  const parser = new Parser({ onopentagname: part, onclosetag: part, ontext: (data) => (out += data) });
  parser.end(html);
  return out;
}
