import type { Judged } from '../found.js';
import { partsAt, trimSigns } from './trim.js';

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
export function ownerOf(judged: Judged): Owner | null {
  return judged.readings.once('owner', () => lastHolder(judged));
}

function lastHolder({ scene, readings }: Judged): Owner | null {
  const { blocks } = scene.survey;
  for (let at = blocks.length - 1; at >= Math.max(0, blocks.length - FROM_END); at--) {
    const holder = readings.by(holderIn, blocks[at]?.text ?? '');
    if (holder !== null) return { at, ...holder };
  }
  return null;
}

const SIGN = /©|\(c\)|\bcopyright\b/iu;
const YEARS = /(?:\b|(?<=\D))(?:19|20)\d\d(?:\s?(?:[-–—/,]|to)\s?(?:(?:19|20)\d\d|\d\d|present|now))?/giu;
/** Legal forms, without dots, small. */
// prettier-ignore
const LEGAL: ReadonlySet<string> = new Set(['ab', 'ag', 'as', 'bv', 'co', 'corp', 'gmbh', 'inc', 'kg', 'limited', 'llc', 'llp', 'lp', 'ltd', 'oy', 'pbc', 'plc', 'pty', 'sa', 'spa', 'srl']);
/** What comes behind the holder on one line, small. */
// prettier-ignore
const BEHIND = ['all right reserved', 'all rights are reserved', 'all rights reserved', 'alle rechte', 'and its', 'built', 'design', 'et al', 'is a ', 'made with', 'powered', 'privacy', 'site ', 'terms', 'todos los derechos', 'todos os direitos', 'tous droits', 'tutti i diritti', 'website '];
/** What stands between the sign and the holder. */
const BETWEEN = /^(?:[\s©\-–:.,|]|\(c\)|copyright\b|by\b)+/iu;

/** `© 2010 - 2025 The Daily Example, Inc. All rights reserved.` → `The Daily Example` */
function holderIn(text: string): Omit<Owner, 'at'> | null {
  if (text.length > 260) return null;
  const sign = SIGN.exec(text);
  if (sign === null) return null;
  const before = text.slice(0, sign.index).replace(YEARS, '').trim();
  const rest = text.slice(sign.index).replace(BETWEEN, '').replace(YEARS, '').replace(BETWEEN, '');
  const head = /^[^|•·–—;:()!?]{2,80}/u.exec(rest)?.[0] ?? before;
  const words = partsAt(sentenceOf(cutBehind(head)), ' ');
  let end = words.length;
  while (end > 1 && LEGAL.has((words[end - 1] as string).replace(/[.,]/gu, '').toLowerCase())) end--;
  const name = trimSigns(words.slice(0, end).join(' '), ',.-');
  const is = name.length >= 2 && name.length <= 50 && end <= 7 && /\p{L}/u.test(name);
  return is ? { name, company: end < words.length } : null;
}

/** Up to the first words that belong to no name. */
function cutBehind(text: string): string {
  const folded = text.toLowerCase();
  let end = text.length;
  for (const words of BEHIND) {
    const at = folded.indexOf(words);
    if (at >= 0 && at < end) end = at;
  }
  return text.slice(0, end);
}

/** Up to the first full stop with a space behind it; `Inc. ` and the like are none. */
function sentenceOf(text: string): string {
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) {
    const word = text
      .slice(text.lastIndexOf(' ', at) + 1, at)
      .replace(/\./gu, '')
      .toLowerCase();
    if (word.length > 3 || (!LEGAL.has(word) && word.length > 1)) return text.slice(0, at);
  }
  return text;
}
