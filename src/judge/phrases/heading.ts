import { core } from './key.js';
import { rowOf } from './match.js';
import { references } from '../../tables.js';
import type { PhraseRow } from './table.js';
import type { RemovalKind } from '../../normalized.js';

/** What a section is about, told by its heading alone. */
export type SectionRole = 'author' | 'comments' | 'consent' | 'newsletter' | 'references' | 'related' | 'share' | 'tags';

/** No reference heading is longer, in UTF-16 units. */
const LONGEST = 32;

/** Kinds whose rows can head a section. */
const ROLE_OF: Partial<Record<RemovalKind, SectionRole>> = {
  byline: 'author',
  comments: 'comments',
  consent: 'consent',
  newsletter: 'newsletter',
  related: 'related',
  share: 'share',
  tags: 'tags',
};

/**
 * What the section under a heading line is, where the line is a heading of the tables.
 *
 * The lines below `comments` and `related` are the widget up to the next heading or the end; below
 * the others a few lines are. A role is a fact about the line, not about where it stands:
 * `comments` may be a link in a menu.
 *
 * @param folded The line as `fold` gives it.
 * @returns `null` where the line heads nothing the tables know. `references` is content: its role
 *   is there to end the sections above it.
 * @example headingRole('you may also like') // 'related'
 */
export function headingRole(folded: string): SectionRole | null {
  return roleOf(rowOf(folded), folded);
}

/** The role of a line whose row, if any, is known. */
export function roleOf(row: PhraseRow | null, folded: string): SectionRole | null {
  if (row !== null) return row.heading ? (ROLE_OF[row.kind] ?? null) : null;
  return folded.length <= LONGEST && references.has(core(folded)) ? 'references' : null;
}
