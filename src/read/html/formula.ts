import type { Attributes } from './attributes.js';
import { decoded } from './decoded.js';
import { holdsHtml, leavesForeign } from './open-elements.js';
import { statedText } from './stated-text.js';

/** A formula's source is looked through no further, in UTF-16 code units. */
const LONGEST = 4000;

const TEX = /<annotation\s[^<>]{0,200}?tex[^<>]{0,200}>([^<]*)</;

/** Tags at which a formula ends that is not closed: HTML, 13.2.6.5. */
const LEAVES = /<\/(?:br|math|p)\b|<(?:blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|table|ul)\b/i;

/**
 * The text that stands for a formula whose `math` tag ends at `from`: its `alttext`, else the TeX it is annotated
 * with, else the signs it shows on one line, `x^2` for a raised 2. `''` if it has none.
 */
export function formulaOf(source: string, from: number, attributes: Attributes, off: ReadonlySet<string>): string {
  const stated = attributes.get('alttext')?.trim() ?? '';
  const inside = stated === '' ? (source.slice(from, from + LONGEST).split(LEAVES, 1)[0] ?? '') : '';
  const text = bare(statedText(stated || decoded(TEX.exec(inside)?.[1] ?? '').trim() || shown(inside), off));
  return text !== '' && attributes.get('display') === 'block' ? ` ${text} ` : text;
}

/** Class names of a picture that shows a formula, for those who see no MathML. */
const PICTURED = /(?:^|[\s_-])(?:latex|math|tex)(?:$|[\s_-])/i;

/** The formula that a picture shows: its text alternative; `''` for any other picture. */
export function picturedFormula(attributes: Attributes, off: ReadonlySet<string>): string {
  return PICTURED.test(attributes.get('class') ?? '') ? bare(statedText(attributes.get('alt') ?? '', off)) : '';
}

/** TeX without the wrapper that only says how large it is. */
function bare(tex: string): string {
  return /^\{\\(?:display|text)style (.*)\}$/.exec(tex)?.[1]?.trim() ?? tex;
}

/** What stands before the second part of these. */
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['mfrac', '/'],
  ['msub', '_'],
  ['msup', '^'],
]);

/** The signs of a formula on one line. */
function shown(inside: string): string {
  // For each open element its name, where it begins in the text, and how many parts of it have begun.
  const open: { name: string; start: number; parts: number }[] = [];
  let text = '';
  for (const [tag, closes, name = ''] of inside.matchAll(/<(\/?)([a-z]\w{0,30})\b[^<>]*>|[^<>]+/gi)) {
    const lower = name.toLowerCase();
    if (lower === '') text += decoded(tag).trim();
    else if (closes === '/') {
      const ended = open.pop();
      if (ended !== undefined && ended.parts > 1 && ended.name === 'mrow' && JOINTS.has(open.at(-1)?.name ?? ''))
        text = `${text.slice(0, ended.start)}(${text.slice(ended.start)})`;
    } else if (lower.startsWith('annotation') || (leavesForeign(lower) && !open.some((around) => holdsHtml(around.name)))) break;
    else {
      const top = open.at(-1);
      if (top !== undefined && ++top.parts === 2) text += JOINTS.get(top.name) ?? '';
      if (lower === 'msqrt') text += '√';
      if (!tag.endsWith('/>')) open.push({ name: lower, start: text.length, parts: 0 });
    }
  }
  return text;
}
