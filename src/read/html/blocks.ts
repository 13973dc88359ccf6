import type { Drop, PageBlock } from '../../page/page.js';
import { STANDFIRST } from '../../page/hints.js';
import { textOf } from '../../page/slice.js';
import { repairText } from '../../repair/repair.js';
import { fold } from '../../page/fold.js';
import { countTokens } from '../block.js';
import { ANCHOR_SIGN } from './anchors.js';
import { attribution } from './attribution.js';
import { withoutEditLink } from './edit-links.js';
import { editMarks, editPieces, trimPieces } from './edit-pieces.js';
import { trimMarks, type Inline } from './inline.js';
import type { OpenElement } from './open-elements.js';

/** A block and the characters that its repairs dropped. */
export interface MadeBlock {
  /** `null` where all of it was dropped. */
  readonly block: PageBlock | null;
  readonly drops: readonly Drop[];
}

/** Makes a block of what came in between two block elements, `raw` its text and `above` the block above it; `null` if there is none. */
export function makeHtmlBlock(
  inline: Inline,
  raw: string,
  stack: readonly OpenElement[],
  off: ReadonlySet<string>,
  above: PageBlock | undefined,
  isBelowEmbed: boolean,
): MadeBlock | null {
  if (raw === '') return null;
  const { edits } = repairText(raw, off);
  const owner = blockOwner(stack);
  const open = stack[owner];
  const edited = editPieces(inline.pieces, edits);
  // What a repair drops may bare a space: `\u200b text`.
  const trimmed = edits.length === 0 || open?.verbatim === true ? { pieces: edited.pieces, lead: 0, drops: [] } : trimPieces(edited.pieces);
  const { pieces, lead } = trimmed;
  const text = edits.length === 0 ? raw : textOf(pieces);
  if (text.trim() === '') return null;
  const { kind, level, number, label, list, quoted } = formOf(stack, owner);
  const around = (open?.own ?? 0) | (stack[owner - 1]?.own ?? 0) | ownHints(stack, owner);
  // Written out: a spread makes objects that are ten times as slow.
  const block: PageBlock = {
    kind,
    text,
    folded: fold(text),
    words: countTokens(text),
    linkChars: inline.linkChars,
    hints: {
      tag: open?.name ?? '',
      near: around & ~STANDFIRST,
      far: farHints(stack, owner) & ~STANDFIRST,
      standfirst: (around & STANDFIRST) !== 0,
      element: open?.element ?? -1,
    },
    marks: editMarks(trimMarks(inline.marks, raw), edits, text.length, lead),
    label,
    pieces,
    span: { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 },
    level,
    number,
    list,
    quoted,
    gap: 0,
  };
  const own = off.has(ANCHOR_SIGN) || block.marks.length === 0 ? { block, drops: [] } : withoutEditLink(block, above);
  return {
    // The caption of a post is not who is quoted in it.
    block: own.block === null || (isBelowEmbed && kind === 'caption') ? own.block : attribution(own.block, above, stack, inline.citeChars),
    drops: [...edited.drops, ...trimmed.drops, ...own.drops],
  };
}

/** Index of the nearest element that makes blocks. */
function blockOwner(stack: readonly OpenElement[]): number {
  let at = stack.length - 1;
  while (at > 0 && stack[at]?.flow !== 'block') at--;
  return at;
}

/** Hints of the inline elements that hold the whole block: a byline is often a span. */
function ownHints(stack: readonly OpenElement[], owner: number): number {
  let bits = 0;
  for (let at = owner + 1; at < stack.length; at++) bits |= stack[at]?.own ?? 0;
  return bits;
}

/** How far out the names of elements still say something of a block: wrappers of the page are named for all it has. */
const REACH = 6;

function farHints(stack: readonly OpenElement[], owner: number): number {
  let bits = 0;
  for (let at = stack.length - 1; at > 0 && at > owner - REACH; at--) bits |= stack[at]?.own ?? 0;
  return bits;
}

/** 0 for the first paragraph of a caption, 2 for those behind it. */
function captionLevel(stack: readonly OpenElement[]): number {
  const caption = stack.findLast(({ caption: is, entry }) => is === 1 && entry === 0);
  if (caption === undefined) return 2;
  caption.entry = undefined;
  return 0;
}

/** What a block is by the elements around it. */
type Form = Pick<PageBlock, 'kind' | 'level' | 'number' | 'label' | 'list' | 'quoted'>;

/** The form of most. */
const plain: Form = { kind: 'text', level: 0, number: null, label: null, list: -1, quoted: false };

/** The form of a block by the elements around it. */
function formOf(stack: readonly OpenElement[], owner: number): Form {
  const inner = stack[owner];
  if (inner === undefined) return plain;
  const quoted = inner.isQuote;
  const holding = stack.at(-1)?.holder ?? -1;
  const holder = holding < 0 ? undefined : stack[holding];
  const entry = holder?.name === 'li' ? holder : undefined;
  // What stands in an entry behind its first words says so by the depth of the list.
  const goesOn = entry !== undefined && entry.entry === undefined ? { number: entry.listDepth } : {};
  if (inner.verbatim) return { ...plain, kind: 'code', label: inner.language, quoted, ...(entry?.verbatim === true ? {} : goesOn) };
  if (inner.heading > 0)
    return {
      ...plain,
      kind: 'heading',
      level: inner.heading,
      quoted,
      ...(entry?.entry === null && { list: entry.list, number: entry.listDepth }),
    };
  if (inner.caption > 0) return { ...plain, kind: 'caption', level: inner.caption === 2 ? 1 : captionLevel(stack) };
  if (!quoted && entry === undefined) return plain;
  const quote: Form = { ...plain, kind: 'quote', label: inner.quoted };
  // A list or a table in a quotation is one; a quotation in those is a quotation.
  const isInside = holder?.isQuote === true;
  if (quoted && (entry === undefined || !isInside)) return { ...quote, ...goesOn, quoted: isInside };
  if (entry?.entry === undefined) return { ...(quoted ? quote : plain), ...(inner.name === 'p' || inner.name === 'li' ? goesOn : {}) };
  const number = entry.entry;
  entry.entry = undefined;
  return { ...plain, kind: 'item', level: entry.listDepth, number, list: entry.list, quoted };
}
