import { parseDocument, Parser } from 'htmlparser2';

import type { GoldPage } from './data.js';

/** What a peer found on a page, in its own words. */
export interface Found {
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly date: string | null;
}

/** Reads one page; `null` where nothing is to be scored. */
type Reader = (html: string, page: GoldPage) => Found | null | Promise<Found | null>;

/** Another library, or a measure of what parsing alone costs. */
export interface Peer {
  readonly name: string;
  /** Packages that it needs; without one of them it is skipped. */
  readonly packages: readonly string[];
  /** Makes the reader out of the exports of those packages, in their order. */
  readonly start: (loaded: readonly unknown[]) => Reader;
}

/* Peers are loaded only where they are installed: what is used of their exports is told here. */

/** What their results say, under the names that they give it. */
type Said = Readonly<Partial<Record<'author' | 'byline' | 'content' | 'published' | 'publishedTime' | 'title', unknown>>>;

interface Readability {
  readonly Readability: new (document: unknown) => { parse(): Said | null };
}
interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: { url: string; virtualConsole: unknown },
  ) => { readonly window: { readonly document: unknown; close(): void } };
  readonly VirtualConsole: new () => unknown;
}
interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: unknown };
}
interface Defuddle {
  readonly Defuddle: (document: unknown, url: string) => Promise<Said>;
}
interface ArticleExtractor {
  readonly extractFromHtml: (html: string, url: string) => Promise<Said | null>;
}
interface MizchiReadability {
  readonly extract: (html: string, options: object) => { readonly root?: unknown; readonly metadata?: Said };
  readonly toHTML: (root: unknown) => string;
}

function peer<Exports extends readonly unknown[]>(name: string, packages: readonly string[], start: (loaded: Exports) => Reader): Peer {
  return { name, packages, start: (loaded) => start(loaded as unknown as Exports) };
}

const urlOf = (page: GoldPage): string => page.url ?? 'https://example.com/';

export const PEERS: readonly Peer[] = [
  peer<[Readability, Jsdom]>(
    'Readability + jsdom',
    ['@mozilla/readability', 'jsdom'],
    ([{ Readability }, { JSDOM, VirtualConsole }]) =>
      (html, page) => {
        const dom = new JSDOM(html, { url: urlOf(page), virtualConsole: new VirtualConsole() });
        const read = readable(new Readability(dom.window.document).parse());
        dom.window.close();
        return read;
      },
  ),
  peer<[Readability, Linkedom]>(
    'Readability + linkedom',
    ['@mozilla/readability', 'linkedom'],
    ([{ Readability }, { parseHTML }]) =>
      (html) =>
        readable(new Readability(parseHTML(html).document).parse()),
  ),
  peer<[Defuddle, Linkedom]>(
    'Defuddle + linkedom',
    ['defuddle/node', 'linkedom'],
    ([{ Defuddle }, { parseHTML }]) =>
      async (html, page) => {
        const { content, title, author, published } = await Defuddle(parseHTML(html).document, urlOf(page));
        return found(content, title, author, published);
      },
  ),
  peer<[ArticleExtractor]>('article-extractor', ['@extractus/article-extractor'], ([{ extractFromHtml }]) => async (html, page) => {
    const { content, title, author, published } = (await extractFromHtml(html, urlOf(page))) ?? {};
    return found(content, title, author, published);
  }),
  peer<[MizchiReadability]>('@mizchi/readability', ['@mizchi/readability'], ([{ extract, toHTML }]) => (html) => {
    const { root, metadata } = extract(html, {});
    return found(root == null ? '' : toHTML(root), metadata?.title, metadata?.author, metadata?.publishedTime);
  }),
  peer('htmlparser2 parseDocument', [], () => (html) => (parseDocument(html), null)),
  peer('htmlparser2 Parser, handlers that do nothing', [], () => (html) => {
    const nothing = (): void => undefined;
    const parser = new Parser({ onopentag: nothing, onclosetag: nothing, ontext: nothing, oncomment: nothing });
    parser.end(html);
    return null;
  }),
];

function readable(said: Said | null): Found {
  return found(said?.content, said?.title, said?.byline, said?.publishedTime);
}

function found(content: unknown, title: unknown, author: unknown, date: unknown): Found {
  const byline = text(author)?.replace(/^by\s+/i, '') ?? null;
  return {
    text: plainText(text(content) ?? ''),
    title: text(title),
    authors: byline === null ? [] : byline.split(/,\s|\s+(?:and|&)\s+/),
    date: day(text(date)),
  };
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

const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr'.split(' '),
);

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
