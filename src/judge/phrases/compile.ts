import { isWordless } from './tokens.js';
import type { PhraseRow } from './table.js';

/** A row with open text at one end or in the middle. */
export interface Affix {
  readonly row: PhraseRow;
  readonly prefix: string;
  readonly suffix: string;
  /** The open text must hold a number. */
  readonly dated: boolean;
  readonly maxWords: number;
  readonly maxLength: number;
}

/** The rows, by the ways they are looked up. */
export interface PhraseIndex {
  /** Rows that are one key as they stand; `{name}` in them is a quoted one. */
  readonly exact: ReadonlyMap<string, PhraseRow>;
  /** Rows with open text, by the first word of what stands before it. */
  readonly byFirst: ReadonlyMap<string, readonly Affix[]>;
  /** Rows that start with open text, by their last word. */
  readonly byLast: ReadonlyMap<string, readonly Affix[]>;
}

/** Sorts rows into the maps that `matchPhrase` asks. */
export function compile(rows: readonly PhraseRow[]): PhraseIndex {
  const exact = new Map<string, PhraseRow>();
  const byFirst = new Map<string, Affix[]>();
  const byLast = new Map<string, Affix[]>();
  for (const row of rows) {
    exact.set(row.pattern, row);
    const affix = affixOf(row);
    if (affix === null) continue;
    const [map, word] = affix.prefix === '' ? [byLast, lastWord(affix.suffix)] : [byFirst, firstWord(affix.prefix)];
    const bucket = map.get(word);
    if (bucket === undefined) map.set(word, [affix]);
    else bucket.push(affix);
  }
  // The longest literal says most, so it is asked first.
  for (const map of [byFirst, byLast]) for (const bucket of map.values()) bucket.sort(longestFirst);
  return { exact, byFirst, byLast };
}

function longestFirst(a: Affix, b: Affix): number {
  return b.prefix.length + b.suffix.length - a.prefix.length - a.suffix.length;
}

/** The open-text form of a row, `null` where it has none. */
export function affixOf(row: PhraseRow): Affix | null {
  const { pattern } = row;
  const named = pattern.indexOf('{name}');
  const at = named >= 0 ? named : pattern.indexOf('{date}');
  if (at < 0) return null;
  const dated = named < 0;
  // The space stays with the literal, so that "comments on" does not open "comments only"; after a
  // colon it may be missing.
  const prefix = pattern.slice(0, at).replace(/: $/, ':');
  const suffix = pattern.slice(at + 6);
  // "comments on {name}": a title may be long where three words or more have said what it is.
  const words = `${prefix.trim()} ${suffix.trim()}`.trim().split(' ').length;
  const long = words >= 3;
  // One word before a name says nothing, unless a colon, a full stop of an abbreviation or a date does.
  const literal = prefix + suffix;
  const speaks = words >= 2 || dated || /[:.]$/.test(literal.trimEnd()) || (isWordless(literal.charCodeAt(0)) && literal.length >= 3);
  if (!speaks) return null;
  return { row, prefix, suffix, dated, maxWords: dated ? 8 : long ? 20 : 6, maxLength: dated ? 48 : 140 };
}

/** The first word of a text, or its first character where no spaces part words. */
export function firstWord(text: string): string {
  if (isWordless(text.charCodeAt(0))) return text.charAt(0);
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

function lastWord(text: string): string {
  if (isWordless(text.charCodeAt(text.length - 1))) return text.charAt(text.length - 1);
  return text.slice(text.lastIndexOf(' ') + 1);
}
