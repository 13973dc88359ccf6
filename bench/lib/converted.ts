import { createRequire } from 'node:module';

import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Packages of bench alone, loaded where a run asks for them. */
const load = createRequire(import.meta.url);

interface HtmlToText {
  readonly convert: (html: string) => string;
}

interface Turndown {
  readonly remove: (names: readonly string[]) => Turndown;
  readonly turndown: (html: string) => string;
}

/** What tools make of a page's HTML, as users of them hand it over: styles that no data set holds. */
export const CONVERTERS: Readonly<Record<string, (html: string) => string>> = {
  /** `body.textContent` of the page as it was served, with its scripts and style sheets. */
  textcontent: (html) => textOf(parse(html)),
  /** html-to-text as it comes: wrapped at 80 columns, addresses in brackets. */
  'html-to-text': (html) => (load('html-to-text') as HtmlToText).convert(html),
  /** Markdown by turndown, with the usual headings and fences, without scripts and style sheets. */
  turndown: (html) => {
    const Service = load('turndown') as new (options: object) => Turndown;
    return new Service({ headingStyle: 'atx', codeBlockStyle: 'fenced' })
      .remove(['script', 'style', 'noscript', 'template', 'iframe'])
      .turndown(html);
  },
};

/** What another option of a tool makes of a style that the data sets hold. */
export const DERIVED: Readonly<Record<string, { readonly of: string; readonly change: (dump: string) => string }>> = {
  /** `get_text('\n', strip=True)`: no blank lines, and no spaces at the ends of lines. */
  stripped: {
    of: 'gettext',
    change: (dump) =>
      dump
        .split('\n')
        .flatMap((line) => line.trim() || [])
        .join('\n'),
  },
  /** `' '.join(text.split())`: the page in one line. */
  folded: { of: 'gettext', change: (dump) => dump.trim().split(/\s+/).join(' ') },
};

type Node = DefaultTreeAdapterTypes.Node;

/** The text of all nodes of the body. */
function textOf(document: Node): string {
  let out = '';
  const open: Node[] = [bodyOf(document)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ('value' in node && node.nodeName === '#text') out += node.value;
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return out;
}

function bodyOf(document: Node): Node {
  const html = 'childNodes' in document ? document.childNodes.find(({ nodeName }) => nodeName === 'html') : undefined;
  return (html !== undefined && 'childNodes' in html ? html.childNodes.find(({ nodeName }) => nodeName === 'body') : undefined) ?? document;
}
