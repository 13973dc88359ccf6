import type { Span } from '../article.js';
import type { Piece } from '../page/page.js';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The stretches of source behind a block's pieces that are text, in source order, where tags stand
 * between them: `<td>[North]</td><td>[12]`. `undefined` where one stretch holds them all, as ever in plain text.
 */
export function textParts(source: string, pieces: readonly Piece[]): readonly Span[] | undefined {
  const parts: { start: number; end: number }[] = [];
  let joints = 0;
  for (const piece of pieces) {
    const { start, end } = piece.span;
    if (isTag(source, piece)) {
      joints++;
      continue;
    }
    const last = parts.at(-1);
    // What shows nothing may have been dropped between two pieces: that belongs to the text.
    if (last !== undefined && !source.slice(last.end, start).includes('<')) last.end = end;
    else parts.push({ start, end });
  }
  return parts.length > 1 || (parts.length === 1 && joints > 0) ? parts : undefined;
}

/** True for a sign or a gap that stands for a tag. */
function isTag(source: string, { text, span, repair }: Piece): boolean {
  if (repair === undefined || LETTER_OR_DIGIT.test(text)) return false;
  const stretch = source.slice(span.start, span.end);
  // Garbled text that a tag interrupts may stand for a sign: letters outside tags and entities are text.
  return stretch.includes('<') && !LETTER_OR_DIGIT.test(stretch.replace(/<[^<>]*>?/g, '').replace(/&[#\w]*;?/g, ''));
}

/** The stretches of a removal that are text. */
export function partsOf({ parts, span }: { readonly parts?: readonly Span[] | undefined; readonly span: Span }): readonly Span[] {
  return parts ?? [span];
}

/** Stretches in source order, each once. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
