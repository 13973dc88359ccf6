import type { RemovalKind } from '../../normalized.js';

/**
 * Rows by language, one a line. A capital on a line of its own opens a kind (see {@link KINDS}); within it rows
 * are sorted. Marks before a phrase say what it is:
 *
 * | mark | meaning |
 * | --- | --- |
 * | `?` | weak: speaks for the kind only where the lines around it do |
 * | `#` | heads a section of its kind: what follows belongs to it |
 * | `~` | tells the kind inside a line as well, and as the start of a longer one |
 * | `=` | its number is the number of comments |
 * | `0` `1` | says that there are no comments, that there is one |
 *
 * Placeholders: `{n}` a number, `{name}` some words, `{date}` something with a number in it.
 *
 * Relatives stand in one file, and all kinds of a language together: the words that they share then
 * compress well, which saves a tenth against one file a kind.
 */
export type PhraseTable = Readonly<Record<string, string>>;

/** The kinds by the capitals that open them. */
export const KINDS: Readonly<Record<string, RemovalKind>> = {
  A: 'advertisement',
  B: 'byline',
  C: 'comments',
  D: 'consent',
  E: 'copyright',
  F: 'credit',
  L: 'login',
  N: 'navigation',
  O: 'newsletter',
  P: 'other',
  Q: 'pagination',
  R: 'paywall',
  S: 'player',
  T: 'related',
  U: 'share',
  V: 'tags',
};

/** One phrase of the tables. */
export interface PhraseRow {
  readonly kind: RemovalKind;
  /** Language tag, or `und` for what is the same in many. */
  readonly language: string;
  /** Folded, with placeholders, without marks. */
  readonly pattern: string;
  readonly weak: boolean;
  readonly heading: boolean;
  readonly inside: boolean;
  /** `'n'`: the number in it is the count of comments; 0 or 1: it says so itself; `null`: nothing. */
  readonly count: 'n' | 0 | 1 | null;
}

/** Reads the rows of one table, in table order. */
export function readTable(table: PhraseTable): PhraseRow[] {
  return Object.entries(table).flatMap(([language, text]) => {
    let kind: RemovalKind = 'other';
    return text.split('\n').flatMap((line) => {
      const opened = KINDS[line];
      kind = opened ?? kind;
      return opened === undefined && line !== '' ? [readRow(kind, language, line)] : [];
    });
  });
}

/** Reads one row: marks, then the phrase. */
export function readRow(kind: RemovalKind, language: string, line: string): PhraseRow {
  let weak = false;
  let heading = false;
  let inside = false;
  let count: PhraseRow['count'] = null;
  let at = 0;
  for (; at < line.length; at++) {
    const mark = line.charCodeAt(at);
    if (mark === 0x3f) weak = true;
    else if (mark === 0x23) heading = true;
    else if (mark === 0x7e) inside = true;
    else if (mark === 0x3d) count = 'n';
    else if (mark === 0x30) count = 0;
    else if (mark === 0x31) count = 1;
    else break;
  }
  return { kind, language, pattern: line.slice(at), weak, heading, inside, count };
}

/** Stable identifier of a row. */
export function rowId(row: PhraseRow): string {
  return `${row.kind}/${row.language}/${row.pattern}`;
}
