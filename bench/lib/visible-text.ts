import { parse, Tokenizer, type DefaultTreeAdapterTypes } from 'parse5';

import type { Segment } from '../../src/normalized.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** Elements whose text no browser shows as text of the page, the roots of drawings and formulas, and lists to choose from. */
// prettier-ignore
const UNSEEN: ReadonlySet<string> = new Set([
  'applet', 'audio', 'canvas', 'iframe', 'math', 'noframes', 'object', 'script', 'select', 'style', 'svg', 'template', 'title', 'video',
]);

/**
 * Elements whose text is for browsers that do not know them, and one that closing tags do not reach out of. Where one is not closed, browsers may end it by the rules
 * for tags that cross each other, as in `<a><video><p>text<a>`; to know those takes the whole tree.
 */
const HOLDER = /(?<!<[a-z][^>]*)<(\/?)(applet|audio|canvas|marquee|object|video)\b/gi;

/** What of a page is no text although it holds some: another parser moves text out of tables and joins it, so a text node may reach over these. */
const UNTEXT = /<!--[\s\S]*?(?:-->|$)|<(script|style|title|textarea|noembed|noframes|iframe|xmp)\b[\s\S]*?<\/\1\b[^>]*>?/gi;

/** Spaces by name or number: no words, though their names look like some. */
const SPACES = /&(?:(?:nb|en|em|thin)sp|Tab|NewLine|#0*(?:9|1[0-3]|32|160)(?!\d)|#x0*(?:[9a-d]|20|a0)(?![\da-f]));?/gi;

const WORD = /[\p{L}\p{N}]+/gu;

/** Each `markup` segment's words that are text of the page as a second parser reads it: there should be none. */
export function visibleMarkup(source: string, list: readonly Segment[]): string[] {
  const markup = list.filter((segment) => segment.type === 'markup').map(({ span }) => span);
  const found: string[] = [];
  for (const { start, end, value } of textNodes(source)) {
    for (let at = firstBehind(markup, start); at < markup.length; at += 1) {
      const span = markup[at];
      if (span === undefined || span.start >= end) break;
      const inside = source.slice(Math.max(start, span.start), Math.min(end, span.end)).replace(UNTEXT, ' ').replace(SPACES, ' ');
      const words = [...betweenTags(inside).matchAll(WORD)].map(([word]) => word).filter((word) => value.includes(word));
      if (words.length > 0 && !isHeld(source.slice(0, start))) found.push(...words);
    }
  }
  return found;
}

/** The text of a stretch of source without its tags, by the syntax of attributes: `<tr ="=">word">` is one tag. */
function betweenTags(source: string): string {
  const texts: string[] = [];
  const part = (): void => void texts.push(' ');
  const text = ({ chars }: { readonly chars: string }): void => void texts.push(chars);
  const handler = {
    onStartTag: part,
    onEndTag: part,
    onComment: part,
    onDoctype: part,
    onEof: part,
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: part,
  };
  new Tokenizer({ sourceCodeLocationInfo: false }, handler).write(source, true);
  return texts.join('');
}

/** True where a page up to here has opened one of those elements more often than it has closed it. */
function isHeld(before: string): boolean {
  const open = new Map<string, number>();
  for (const [, slash, tag = ''] of before.matchAll(HOLDER)) {
    const name = tag.toLowerCase();
    open.set(name, Math.max(0, (open.get(name) ?? 0) + (slash === '' ? 1 : -1)));
  }
  return [...open.values()].some((count) => count > 0);
}

/** The text nodes of the page that are not blank, with the stretch of source they were read from. */
function* textNodes(source: string): Generator<{ start: number; end: number; value: string }> {
  const stack: Node[] = [parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false })];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('tagName' in node && UNSEEN.has(node.tagName)) continue;
    if ('childNodes' in node) for (const child of node.childNodes) stack.push(child);
    if (node.nodeName !== '#text' || !('value' in node) || node.value.trim() === '') continue;
    const place = node.sourceCodeLocation;
    if (place != null) yield { start: place.startOffset, end: place.endOffset, value: node.value };
  }
}

/** Index of the first span that ends behind an offset. */
function firstBehind(spans: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
