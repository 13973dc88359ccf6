import type { Judged } from '../found.js';

/** What a copyright line names as its holder. */
export interface Owner {
  readonly at: number;
  /** Without years, "All rights reserved" and the legal form. */
  readonly name: string;
  /** True where a legal form stood behind the name. */
  readonly company: boolean;
}

/** Copyright lines stand among so many last lines. */
const FROM_END = 40;

/** The holder of the last copyright line that names one; `null` where none does. */
export function ownerOf({ scene }: Judged): Owner | null {
  const { blocks } = scene.survey;
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - FROM_END); at--) {
    const holder = holderIn(blocks[at]?.text ?? '');
    if (holder !== null) return { at, ...holder };
  }
  return null;
}

const SIGN = /©|\(c\)|\bcopyright\b/iu;
const YEARS = /(?:\b|(?<=\D))(?:19|20)\d\d(?:\s?(?:[-–—/,]|to)\s?(?:(?:19|20)\d\d|\d\d|present|now))?/giu;
const LEGAL = /[\s,]+(?:inc|llc|l\.l\.c|ltd|limited|gmbh|ag|s\.a|sa|plc|corp|co|bv|b\.v|pty ltd|s\.r\.l|srl|ab|as|oy|kg|llp|lp|pbc|spa|s\.p\.a)\.?$/iu;

/** `© 2010 - 2025 The Daily Example, Inc. All rights reserved.` → `The Daily Example` */
export function holderIn(text: string): Omit<Owner, 'at'> | null {
  if (text.length > 260) return null;
  const sign = SIGN.exec(text);
  if (sign === null) return null;
  const before = text.slice(0, sign.index).replace(YEARS, '').trim();
  const behind = text.slice(sign.index).replace(/^(?:\s|©|\(c\)|copyright\b|by\b|-|–|:|\.)+/giu, '');
  const rest = behind.replace(YEARS, '').replace(/^(?:\s|©|\(c\)|copyright\b|by\b|[-–:.,|])+/giu, '');
  const head = /^[^|•·–—;:()!?]{2,80}/u.exec(rest)?.[0] ?? before;
  const cut = head.replace(/(?:\s*[.,-])?\s*(?:all rights?(?: are)? reserved|alle rechte|tous droits|todos los derechos|todos os direitos|tutti i diritti|privacy|terms|design|powered|made with|site |website|built|is a |and its|et al).*$/iu, '');
  const sentence = /^.*?(?=\.\s|\.$|$)/u.exec(cut)?.[0] ?? cut;
  const name = sentence.replace(LEGAL, '').replace(/^[\s,.-]+|[\s,.-]+$/gu, '');
  const is = name.length >= 2 && name.length <= 50 && name.split(/\s/).length <= 7 && /\p{L}/u.test(name);
  return is ? { name, company: LEGAL.test(sentence) } : null;
}
