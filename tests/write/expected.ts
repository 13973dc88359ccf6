import type { Block, ListBlock } from '../../src/article.js';
import { outline } from '../../src/write/outline.js';
import { childElements, everyElement, textOf, type Element } from './rendered.js';

/** What a block must look like once rendered: tag and text of each element. */
export function expected(block: Block): [tag: string, text: string][] {
  if (!('quoted' in block)) return unquoted(block);
  return unquoted(block).map(([tag, text]) => [`blockquote ${tag}`, text]);
}

function unquoted(block: Block): [tag: string, text: string][] {
  switch (block.type) {
    case 'paragraph':
      return [['p', block.text]];
    case 'heading':
      return [[`h${block.level}`, block.text]];
    case 'quote':
      return [['blockquote', `\n${block.text}\n${block.cite === null ? '' : `— ${block.cite}\n`}`]];
    case 'code':
      return [['pre', `${block.text}\n`]];
    case 'list':
      return lists(block);
    case 'table':
      return [['table', block.rows.flat().join('|')]];
    case 'image': {
      const caption = [block.caption, block.credit === null ? null : `(${block.credit})`].filter((part) => part !== null).join(' ');
      if (block.src === null) return caption === '' ? [] : [['p', caption]];
      return [['p', caption === '' ? '' : `\n${caption}`]];
    }
    case 'embed':
      return [['p', block.title ?? block.src]];
  }
}

/** A bullet among the outermost numbers, a number among bullets or one that counting does not give begins another list. */
function lists(block: ListBlock): [tag: string, text: string][] {
  const out: [tag: string, text: string][] = [];
  for (const { item, depth, number, counted } of outline(block)) {
    const tag = number === null ? 'ul' : 'ol';
    const last = out.at(-1);
    if (last === undefined || (depth === 0 && (last[0] !== tag || (number !== null && !counted)))) out.push([tag, item.text]);
    else last[1] += `|${item.text}`;
  }
  return out;
}

/** The same of what was rendered. */
export function rendered(found: readonly Element[]): [tag: string, text: string][] {
  return found.flatMap((element): [tag: string, text: string][] => {
    const inner = element.tagName === 'blockquote' ? childElements(element.childNodes) : [];
    const holdsMore = inner.some(({ tagName }) => tagName !== 'p');
    return holdsMore ? inner.map(own).map(([tag, text]) => [`blockquote ${tag}`, text]) : [own(element)];
  });
}

function own(element: Element): [tag: string, text: string] {
  if (element.tagName === 'ol' || element.tagName === 'ul') return [element.tagName, itemTexts(element).join('|')];
  if (element.tagName !== 'table') return [element.tagName, textOf(element)];
  return ['table', everyElement([element]).filter((cell) => cell.tagName === 'td' || cell.tagName === 'th').map(textOf).join('|')];
}

function itemTexts(list: Element): string[] {
  return everyElement([list])
    .filter((element) => element.tagName === 'li')
    .map((item) => item.childNodes.filter((node) => !('tagName' in node && /^[ou]l$/.test(node.tagName))).map(textOf).join('').replace(/\n+$/, ''));
}
