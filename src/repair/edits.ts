import type { Edit } from './edit.js';

/** No edits: shared, so that the common case allocates nothing. */
export const noEdits: readonly Edit[] = Object.freeze([]);

/**
 * Makes the replacements. `edits` are sorted by `start` and do not overlap.
 *
 * @example
 * ```ts
 * applyEdits('a&amp;b', [{ start: 1, end: 6, with: '&', rule: 'html-entity' }]); // 'a&b'
 * ```
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.with);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Rules whose damage explains what came out of it, the strongest first. */
const causes = ['mojibake', 'html-entity'];

/** Of two rules that shaped one stretch, the one to name: the main cause, else the earlier. */
function mainRule(first: string | null, second: string): string {
  if (first === null) return second;
  return causes.find((cause) => cause === first || cause === second) ?? first;
}

/**
 * Two rounds of edits as one. `first` made `middle` out of the original text and speaks in offsets
 * of that original; `second` speaks in offsets of `middle`; the result speaks in offsets of the
 * original. Edits of the two rounds that share a character become one, named after the main cause.
 */
export function composeEdits(middle: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const out: Edit[] = [];
  // Offset in the original minus offset in `middle`, after the first `i` edits.
  let shift = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    // A cluster starts at the earlier of the two and grows while an edit starts inside it.
    const start = Math.min(middleStart(first[i], shift), second[j]?.start ?? Infinity);
    const shiftBefore = shift;
    const parts: string[] = [];
    let rule: string | null = null;
    let end = start;
    let written = start;
    for (let opening = true; ; opening = false) {
      const inner = first[i];
      const outer = second[j];
      const innerStart = middleStart(inner, shift);
      if (inner !== undefined && (innerStart < end || (opening && innerStart === start))) {
        end = Math.max(end, innerStart + inner.with.length);
        shift += inner.end - inner.start - inner.with.length;
        rule = mainRule(rule, inner.rule);
        i++;
        // An edit that leaves nothing behind is a cluster of its own: no later one can share it.
        if (opening && end === start) break;
      } else if (outer !== undefined && (outer.start < end || (opening && outer.start === start))) {
        parts.push(middle.slice(written, outer.start), outer.with);
        end = Math.max(end, outer.end);
        written = outer.end;
        rule = mainRule(rule, outer.rule);
        j++;
      } else break;
    }
    parts.push(middle.slice(written, end));
    out.push({ start: start + shiftBefore, end: end + shift, with: parts.join(''), rule: rule ?? '' });
  }
  return out;
}

/** Where the output of an earlier edit starts in the middle text; infinite where there is none. */
function middleStart(edit: Edit | undefined, shift: number): number {
  return edit === undefined ? Infinity : edit.start - shift;
}

/** The same edits, those of one rule that touch made one: a repaired word reads better than its letters. */
export function joinEdits(edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits;
  const out: Edit[] = [];
  for (let from = 0; from < edits.length;) {
    const first = edits[from] as Edit;
    let to = from + 1;
    while (to < edits.length && edits[to]?.start === edits[to - 1]?.end && edits[to]?.rule === first.rule) to++;
    const run = edits.slice(from, to);
    const end = (run[run.length - 1] as Edit).end;
    out.push({ start: first.start, end, with: run.map((edit) => edit.with).join(''), rule: first.rule });
    from = to;
  }
  return out;
}
