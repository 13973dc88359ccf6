import { core, numbersOut } from './key.js';
import { rowOf } from './match.js';
import { references } from './sections.js';
import type { RemovalKind } from '../../normalized.js';

/** What a section is about, told by its heading alone. */
export type SectionRole = 'author' | 'comments' | 'consent' | 'newsletter' | 'references' | 'related' | 'share' | 'tags';

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
  const row = rowOf(folded);
  if (row !== null) return row.heading ? (ROLE_OF[row.kind] ?? null) : null;
  return references.has(numbersOut(core(folded))) ? 'references' : null;
}
