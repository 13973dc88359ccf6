import type { Affix, PhraseIndex } from './compile.js';
import { core, marksIn, MAX_LINE, numbersOut, quotedOut } from './key.js';
import type { PhraseRow } from './table.js';
import { isWordless } from './tokens.js';

/**
 * The row that a whole line is, in the order of certainty: as it stands, with its numbers out,
 * without a count in brackets or after a colon, with a quoted name, with open text, as a heading with
 * what it heads behind a colon.
 */
export function lookUp(folded: string, phrases: PhraseIndex): PhraseRow | null {
  if (folded.length > MAX_LINE) return null;
  const plain = core(folded);
  if (plain === '') return null;
  const asItStands = phrases.exact.get(plain);
  if (asItStands !== undefined) return asItStands;
  const { digits, quotes } = marksIn(plain);
  const key = digits ? numbersOut(plain) : plain;
  if (digits) {
    const row =
      phrases.exact.get(key) ?? (key.endsWith('({n})') || key.endsWith(': {n}') ? phrases.exact.get(core(key.slice(0, -5))) : undefined);
    if (row !== undefined) return row;
    // "commenti 3": behind a word that counts comments the number needs no sign
    const counted = key.endsWith(' {n}') ? phrases.exact.get(key.slice(0, -4)) : undefined;
    if (counted?.count === 'n') return counted;
  }
  if (quotes) {
    const row = phrases.exact.get(quotedOut(key));
    if (row !== undefined) return row;
  }
  return affixRow(key, phrases) ?? labelRow(key, phrases);
}

/** A row whose placeholder stands for open text: found by its first or last word. */
function affixRow(key: string, phrases: PhraseIndex): PhraseRow | null {
  const space = key.indexOf(' ');
  const first = isWordless(key.charCodeAt(0)) ? key.charAt(0) : space < 0 ? key : key.slice(0, space);
  const byFirst = phrases.byFirst.get(first);
  if (byFirst !== undefined) {
    for (const affix of byFirst) if (fits(affix, key)) return affix.row;
  }
  const end = key.length - 1;
  const last = isWordless(key.charCodeAt(end)) ? key.charAt(end) : key.slice(key.lastIndexOf(' ') + 1);
  const byLast = phrases.byLast.get(last);
  if (byLast !== undefined) {
    for (const affix of byLast) if (fits(affix, key)) return affix.row;
  }
  return null;
}

/** Kinds whose headings also stand before one item: "read also: a bridge for Bern", "tags: bees, honey". */
export const LABELS: ReadonlySet<string> = new Set(['related', 'tags']);

/**
 * The heading that a line starts with, up to a colon or an arrow, or in brackets of its own; it then heads nothing
 * below: "tags: bees, honey", "read also » a bridge for bern", "【関連記事】橋の再開".
 */
function labelRow(key: string, phrases: PhraseIndex): PhraseRow | null {
  const [, held, heldRest] = HELD.exec(key) ?? [];
  if (held !== undefined) {
    const row = labelled(held, heldRest ?? '', phrases, 'related');
    // Even one word is no part of a sentence there
    return row && { ...row, weak: false };
  }
  const colon = key.indexOf(':');
  const found = colon < 0 ? null : labelled(key.slice(0, colon), key.slice(colon + 1), phrases, null);
  if (found !== null) return found;
  const arrow = key.search(ARROW);
  return arrow < 0 ? null : labelled(key.slice(0, arrow), key.slice(arrow + 1), phrases, 'related');
}

/** A label in brackets at the start of a line. */
const HELD = /^[[【〔]([^\][【】〔〕]{2,30})[\]】〕]\s?(.+)$/u;
/** Signs that lead from the label to the headline. */
const ARROW = /[»>›→▶►➜➡|]/;

/** The row of a label before an item; `only` where its sign says so of headings of one kind. */
function labelled(label: string, item: string, phrases: PhraseIndex, only: PhraseRow['kind'] | null): PhraseRow | null {
  const row = phrases.exact.get(label.trim());
  if (row === undefined || !row.heading || !LABELS.has(row.kind) || (only !== null && row.kind !== only) || !isName(item, 20, 140))
    return null;
  return { ...row, pattern: `${row.pattern}: {name}`, heading: false };
}

function fits(affix: Affix, key: string): boolean {
  const { prefix, suffix } = affix;
  if (key.length <= prefix.length + suffix.length) return false;
  if (!key.startsWith(prefix) || !key.endsWith(suffix)) return false;
  const open = key.slice(prefix.length, key.length - suffix.length);
  if (affix.dated && !open.includes('{n}')) return false;
  return isName(open, affix.maxWords, affix.maxLength);
}

/** Whether some words can be a name or a title. */
function isName(text: string, maxWords: number, maxLength: number): boolean {
  const open = text.trim();
  if (open === '' || open.length > maxLength) return false;
  let words = 1;
  for (let i = 0; i < open.length; i++) {
    const c = open.charCodeAt(i);
    if (c === 0x20) words++;
    // A sentence end inside means prose, not a name: "read more. it is ..."
    if ((c === 0x2e || c === 0x3f || c === 0x21) && open.charCodeAt(i + 1) === 0x20 && words > 2) return false;
  }
  return words <= maxWords;
}
