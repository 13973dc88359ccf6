import { Parser as CommonmarkParser, HtmlRenderer } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

const markdownIt = new MarkdownIt({ html: true, linkify: true, typographer: false });

/** The two parsers that the Markdown writer is held against. */
export const RENDERERS: readonly { readonly name: string; readonly tables: boolean; readonly render: (markdown: string) => string }[] = [
  { name: 'commonmark', tables: false, render: (markdown) => new HtmlRenderer().render(new CommonmarkParser().parse(markdown)) },
  { name: 'markdown-it', tables: true, render: (markdown) => markdownIt.render(markdown) },
];

/** Top-level elements of an HTML fragment. */
export function elements(html: string): Element[] {
  return childElements(parseFragment(html).childNodes);
}

/** The element children among some nodes. */
export function childElements(nodes: readonly Node[]): Element[] {
  return nodes.filter((node): node is Element => 'tagName' in node);
}

/** All text below a node, as it is. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** An attribute's value. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** Every element below some nodes, themselves included. */
export function everyElement(nodes: readonly Node[]): Element[] {
  return childElements(nodes).flatMap((element) => [element, ...everyElement(element.childNodes)]);
}

const MARK_TAGS: Readonly<Record<string, string>> = { a: 'link', strong: 'strong', em: 'emphasis', code: 'code' };

/** For each code unit of the element's text, the marks over it: `link strong`. */
export function marksByCharacter(element: Element): string[] {
  const walk = (node: Node, open: readonly string[]): string[] => {
    if ('value' in node) return Array.from({ length: node.value.length }, () => [...open].sort().join(' '));
    if (!('tagName' in node)) return [];
    const type = MARK_TAGS[node.tagName] ?? `<${node.tagName}>`;
    return node.childNodes.flatMap((child) => walk(child, [...open, type]));
  };
  return element.childNodes.flatMap((child) => walk(child, []));
}
