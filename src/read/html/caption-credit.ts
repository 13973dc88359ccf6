import { PICTURES, SELLERS } from '../../judge/rules/credit-line.js';
import type { Mark } from '../../page/mark.js';
import type { PageBlock, Piece } from '../../page/page.js';
import { fold } from '../../page/fold.js';
import { slicePieces, textOf } from '../../page/slice.js';
import { countTokens } from '../block.js';

/** Puts what only parts a credit from its caption out of the text: a bar, a dash, brackets. */
const CREDIT_EDGE = 'credit-edge';

const NAME = '(?:\\p{Lu}\\.|[^.!?:|]){1,60}';
/** Where a credit may begin that a label alone does not tell: at the start, behind a sentence, a sign or a bracket. */
const BOUND = '(?:^|(?<=[.!?…"”»)] )|[|·•–—/([] ?)';

/** "Photo: Jane Doe/AFP", "© Jane Doe" at the end; then "(Photo by Jane Doe)", ". Courtesy of the port"; then "(Jane Doe/AFP)", "| Getty Images", "(AP Photo/Jane Doe)". */
const FORMS: readonly RegExp[] = /* @__PURE__ */ (() => [
  new RegExp(
    `(?:^|[\\s([|·•–—/])(?:(?:${PICTURES}|bildquelle|credits?|crédits?|quelle|source)(?: (?:by|courtesy(?: of)?|credit|source|via))? ?[:©|]|credits?(?:…|\\.\\.\\.)|©) ?[\\p{L}@]${NAME}$`,
    'iu',
  ),
  new RegExp(`${BOUND}(?:${PICTURES} (?:by|courtesy of|via)|courtesy(?: of)?|via) ${NAME}$`, 'iu'),
  new RegExp(`${BOUND}(?:[\\p{L}.' -]{1,40}(?: ?/ ?| via |, ?))?(?:${SELLERS})(?: ?[/|] ?[\\p{L}.' /-]{1,40})?[)\\]]?\\.?$`, 'iu'),
])();

/** Signs before a credit that are no part of it, and brackets around it. */
const LEAD = /^[\s|·•–—/]*[([]?/;

/** The caption of a picture without the credit at its end, and that credit, each a block; the block as it is where it has none, or is one. */
export function partCredit(block: PageBlock, off: ReadonlySet<string>): readonly PageBlock[] {
  if (block.kind !== 'caption' || block.level === 1) return [block];
  const { text } = block;
  const at = FORMS.reduce((least, form) => Math.min(least, form.exec(text)?.index ?? Infinity), Infinity);
  if (at === Infinity) return [block];
  const end = text.slice(0, at).trimEnd().length;
  const credit = creditOf(block, text.length - text.slice(at).trimStart().length, off);
  const caption = { ...block, ...partOf(block, slicePieces(block.pieces, 0, end), 0, end) };
  // A repair over the joint belongs to neither.
  if (credit === null || caption.text.length !== end) return [block];
  return end === 0 ? [credit] : [caption, credit];
}

/** The credit from `from` on, its first sign taken together with what stands before it that is no part of it; `null` where there is none. */
function creditOf(block: PageBlock, from: number, off: ReadonlySet<string>): PageBlock | null {
  const { text, pieces } = block;
  const lead = off.has(CREDIT_EDGE) ? '' : (LEAD.exec(text.slice(from))?.[0] ?? '');
  const start = from + lead.length;
  const isBracketed = /[([]$/.test(lead) && /[)\]]\.?$/.test(text);
  const end = isBracketed ? text.replace(/[)\]]\.?$/, '').length : text.length;
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0).length;
  const last = end - 1;
  const own = [
    ...(lead === ''
      ? slicePieces(pieces, start, start + first)
      : joined(slicePieces(pieces, from, start + first), text.slice(start, start + first))),
    ...slicePieces(pieces, start + first, isBracketed ? last : end),
    ...(isBracketed ? joined(slicePieces(pieces, last, text.length), text.slice(last, end)) : []),
  ];
  if (last <= start || textOf(own) !== text.slice(start, end)) return null;
  return { ...block, ...partOf(block, own, start, end), level: 1 };
}

/** Pieces as one, which stands for this text. */
function joined(pieces: readonly Piece[], text: string): Piece[] {
  return pieces.length === 0
    ? []
    : [{ text, span: { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 }, repair: CREDIT_EDGE }];
}

/** What a part of a block has of its own. */
function partOf(
  { marks }: PageBlock,
  pieces: readonly Piece[],
  start: number,
  end: number,
): Pick<PageBlock, 'folded' | 'linkChars' | 'marks' | 'pieces' | 'span' | 'text' | 'words'> {
  const text = textOf(pieces);
  const own = marks.flatMap((mark): Mark[] =>
    mark.start < end && mark.end > start ? [{ ...mark, start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start }] : [],
  );
  const linkChars = own.reduce((sum, mark) => sum + (mark.type === 'link' ? mark.end - mark.start : 0), 0);
  return {
    text,
    folded: fold(text),
    words: countTokens(text),
    linkChars,
    marks: own,
    pieces,
    span: { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 },
  };
}
