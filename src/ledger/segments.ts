import type { Span } from '../article.js';
import { readResult } from '../check-values.js';
import type { Kept, Normalized, Removal, Repair, Segment } from '../normalized.js';
import { partsOf } from './parts.js';

/**
 * What became of every character of a source, in source order. The segments tile the source: each
 * begins where the one before it ends, and their texts joined are the source.
 *
 * @param source - the very string that was normalized
 * @param normalized - what {@link normalizeText} returned for it
 * @throws {@link CleanCopyError} with code `invalid-input` if they are not these two, in this order, or if the texts and spans
 *   of the result are not those of the source
 * @example
 * ```ts
 * import { normalizeText, segments } from 'cleancopy';
 *
 * const source = 'A first sentence of prose.\n\nPost a Comment';
 * for (const segment of segments(source, normalizeText(source))) console.log(segment.type, segment.text);
 * ```
 */
export function segments(source: string, normalized: Normalized): Segment[] {
  return readResult('segments', source, normalized, () => tile(source, normalized));
}

function tile(source: string, normalized: Normalized): Segment[] {
  const { kept, removals, repairs } = normalized;
  const out: Segment[] = [];
  let at = 0;
  let keep = 0;
  let remove = 0;
  let repair = 0;
  while (keep < kept.length || remove < removals.length) {
    const nextKept = kept[keep];
    const nextRemoval = removals[remove];
    const takeKept = (nextKept?.span.start ?? Infinity) <= (nextRemoval?.span.start ?? Infinity);
    const span = (takeKept ? nextKept : nextRemoval)?.span as Span;
    pushGap(source, at, span.start, out);
    if (takeKept) {
      const inside: Repair[] = [];
      while (repair < repairs.length && (repairs[repair] as Repair).span.start < span.end) {
        inside.push(repairs[repair] as Repair);
        repair++;
      }
      out.push(keptSegment(source, nextKept as Kept, inside));
      keep++;
    } else {
      const removal = nextRemoval as Removal;
      let behind = span.start;
      for (const part of partsOf(removal)) {
        pushGap(source, behind, part.start, out);
        out.push({ type: 'removed', span: part, text: source.slice(part.start, part.end), removal });
        behind = part.end;
      }
      pushGap(source, behind, span.end, out);
      remove++;
    }
    at = span.end;
  }
  pushGap(source, at, source.length, out);
  return out;
}

/** The segment of a kept stretch: its repairs applied give what the article holds. */
function keptSegment(source: string, kept: Kept, repairs: readonly Repair[]): Segment {
  let result = '';
  let from = kept.span.start;
  for (const { span, after } of repairs) {
    result += source.slice(from, span.start) + after;
    from = span.end;
  }
  result += source.slice(from, kept.span.end);
  const text = source.slice(kept.span.start, kept.span.end);
  return { type: 'kept', span: kept.span, text, to: kept.to, result, repairs };
}

/** White space between two blocks is a separator; the sign of an entry, a quote, a tag is markup; where there is no gap, nothing. */
function pushGap(source: string, start: number, end: number, out: Segment[]): void {
  let from = start;
  let last = end;
  while (from < end && SPACE.test(source.charAt(from))) from++;
  while (last > from && SPACE.test(source.charAt(last - 1))) last--;
  if (from > start) out.push(gap('separator', source, start, from));
  if (last > from) out.push(gap('markup', source, from, last));
  if (end > last) out.push(gap('separator', source, last, end));
}

function gap(type: 'separator' | 'markup', source: string, start: number, end: number): Segment {
  return { type, span: { start, end }, text: source.slice(start, end) };
}

/** What may lie between two blocks: white space and line ends, NEL among them. */
const SPACE = /[\s\u0085]/;
