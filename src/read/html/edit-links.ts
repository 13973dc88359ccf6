import { fold } from '../../page/fold.js';
import type { Drop, PageBlock } from '../../page/page.js';
import { slicePieces, textOf } from '../../page/slice.js';
import { countTokens } from '../block.js';
import { ANCHOR_SIGN } from './anchors.js';

/** What a link says that leads to where a section is edited, folded; brackets may stand around it. */
const EDIT =
  /^\[? ?(?:edit(?: (?:this )?section| source)?|bearbeiten|modifier|modifica|editar|bewerken|redigera|rediger|redigér|muokkaa|edytuj|upravit|szerkesztés|editează|düzenle|править|редактировать|редагувати|編集|编辑|編輯|편집|تعديل|ویرایش|עריכה) ?\]?$/u;

/** Addresses of such a place; those of the second kind lead to other pages on editing too. */
const SURE = /[?&;](?:ve)?action=(?:edit|submit)/i;
const LIKELY = /[/=]edit(?:$|[/?#&])/i;

/** A block without a link to edit its section; `block` is `null` where that is all of a block below a heading. */
export function withoutEditLink(
  block: PageBlock,
  above: PageBlock | undefined,
): { readonly block: PageBlock | null; readonly drops: readonly Drop[] } {
  const isHeading = block.kind === 'heading';
  if (!isHeading && (block.kind !== 'text' || above?.kind !== 'heading')) return { block, drops: [] };
  const links = block.marks.filter(
    ({ type, href, start, end }) =>
      type === 'link' && (SURE.test(href ?? '') || LIKELY.test(href ?? '')) && EDIT.test(fold(block.text.slice(start, end))),
  );
  const first = links[0];
  const last = links.at(-1);
  if (first === undefined || last === undefined) return { block, drops: [] };
  // Several stand side by side: [edit | edit source].
  const before = / ?\[? ?$/.exec(block.text.slice(Math.max(0, first.start - 3), first.start))?.[0].length ?? 0;
  const start = first.start - before;
  const end = last.end + (/^ ?\]/.exec(block.text.slice(last.end, last.end + 3))?.[0].length ?? 0);
  const between = links.slice(1).every((link, at) => link.start - (links[at] as typeof link).end <= 3);
  // "How to edit" is a heading as a whole.
  const isBare = isHeading && !SURE.test(first.href ?? '') && !/[[\]]/.test(block.text.slice(start, end));
  if (!between || isBare || end < block.text.length || (start === 0) === isHeading) return { block, drops: [] };
  const drops = slicePieces(block.pieces, start, block.text.length + 1).flatMap(({ text, span }) =>
    text.trim() === '' ? [] : [{ rule: ANCHOR_SIGN, span }],
  );
  if (start === 0) return { block: null, drops };
  const pieces = slicePieces(block.pieces, 0, start);
  const text = textOf(pieces);
  const marks = block.marks.flatMap((mark) => (mark.start < start ? [{ ...mark, end: Math.min(mark.end, start) }] : []));
  const cut = {
    ...block,
    text,
    folded: fold(text),
    words: countTokens(text),
    linkChars: Math.max(0, block.linkChars - (last.end - first.start)),
    marks,
    pieces,
    span: { start: block.span.start, end: pieces.at(-1)?.span.end ?? block.span.end },
  };
  return { block: cut, drops };
}
