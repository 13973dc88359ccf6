import type { Drop, Piece } from '../page/page.js';
import { isSpace } from './chars.js';
import { firstEditAt, toSource, toSourceEnd, type CleanText } from './clean.js';

/** The rule ids under which the reader folds space and leaves layout out. */
export const SPACE_RULES = {
  fold: 'folded-space',
  join: 'joined-line',
  leading: 'leading-space',
  trailing: 'trailing-space',
  line: 'spacer-line',
} as const;

/** What becomes of runs of space: one space, one tab where a tab parts two cells, or as they stand. */
export type Spaces = 'fold' | 'cells' | 'keep';

/**
 * Cuts a clean range into pieces with true source offsets: runs of space become one space, repaired
 * stretches keep what they replaced, dropped characters fall between two pieces.
 */
export function pieces(clean: CleanText, from: number, to: number, spaces: Spaces = 'fold'): Piece[] {
  const out: Piece[] = [];
  let edit = firstEditAt(clean, from);
  const before = edit === 0 ? undefined : clean.edits[edit - 1];
  const reach = before === undefined ? 0 : (clean.at[edit - 1] as number) + before.with.length;
  let at = from;
  // A range that begins inside the output of an edit takes the rest of that output.
  if (before !== undefined && reach > from) {
    const text = before.with.slice(before.with.length - (reach - from));
    out.push({ text: squeeze(text, spaces), span: { start: before.start, end: before.end }, repair: before.rule });
    at = reach;
  }
  while (at < to) {
    const next = clean.edits[edit];
    const nextAt = clean.at[edit] ?? Infinity;
    if (next !== undefined && nextAt === at) {
      if (next.with !== '') {
        const text = next.with.slice(0, Math.max(0, to - at));
        out.push({ text: squeeze(text, spaces), span: { start: next.start, end: next.end }, repair: next.rule });
      }
      at += next.with.length;
      edit++;
      continue;
    }
    const stop = Math.min(to, nextAt);
    if (spaces === 'keep') pushVerbatim(clean, at, stop, out);
    else pushFolded(clean, at, stop, spaces, out);
    at = stop;
  }
  return out;
}

/** Adds a stretch without edits as it stands. */
function pushVerbatim(clean: CleanText, from: number, to: number, out: Piece[]): void {
  const shift = toSource(clean, from) - from;
  out.push({ text: clean.text.slice(from, to), span: { start: from + shift, end: to + shift } });
}

/** Adds the pieces of a stretch without edits: verbatim text, and one space for each run of spaces. */
function pushFolded(clean: CleanText, from: number, to: number, spaces: Spaces, out: Piece[]): void {
  const { text } = clean;
  const shift = toSource(clean, from) - from;
  const whole = text.slice(from, to);
  // Most lines have one plain space between two words.
  if (!FOLDED_SPACE.test(whole) && !(whole.startsWith(' ') && endsWithSpace(out))) {
    if (whole !== '') out.push({ text: whole, span: { start: from + shift, end: to + shift } });
    return;
  }
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (end < to && isSpace(text.charCodeAt(end))) end++;
    const spaced = at === from && endsWithSpace(out);
    const glue = spaces === 'cells' && text.slice(at, end).includes('\t') ? '\t' : ' ';
    if (end - at === 1 && text.charAt(at) === glue && !spaced) continue;
    if (at > start) out.push({ text: text.slice(start, at), span: { start: start + shift, end: at + shift } });
    out.push({
      text: spaced ? '' : glue,
      span: { start: at + shift, end: end + shift },
      repair: SPACE_RULES.fold,
    });
    start = end;
    at = end - 1;
  }
  if (to > start) out.push({ text: text.slice(start, to), span: { start: start + shift, end: to + shift } });
}

/** Space that is folded, or may be. */
const FOLDED_SPACE = / {2}|[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** True if the last piece that holds text ends with a space. */
function endsWithSpace(out: readonly Piece[]): boolean {
  return out.at(-1)?.text.endsWith(' ') ?? false;
}

/** Folds the spaces inside what an edit put in place. */
function squeeze(text: string, spaces: Spaces): string {
  if (spaces === 'cells' && text === '\t') return text;
  let out = '';
  for (const char of text) {
    const space = isSpace(char.charCodeAt(0));
    if (!space) out += char;
    else if (!out.endsWith(' ')) out += ' ';
  }
  return out;
}

/** The piece that stands for a line end inside a paragraph: `glue` for everything between two lines. */
export function joint(clean: CleanText, from: number, to: number, glue: string): Piece {
  return {
    text: glue,
    span: { start: toSourceEnd(clean, from), end: toSource(clean, to) },
    repair: SPACE_RULES.join,
  };
}

/** Drops the space of layout at a line's edge; nothing where it is plain spaces and tabs only. */
export function edgeDrop(clean: CleanText, from: number, to: number, rule: string): Drop | null {
  if (from >= to) return null;
  const start = toSource(clean, from);
  // Where it ends inside what a repair put there, all of that goes with the text behind it.
  const end = Math.min(toSource(clean, to), toSourceEnd(clean, to));
  return exoticSpan(clean.source, start, end, rule);
}

/** The stretch of `[start, end)` from its first to its last character that is no plain space. */
function exoticSpan(source: string, start: number, end: number, rule: string): Drop | null {
  let first = start;
  while (first < end && isPlain(source.charCodeAt(first))) first++;
  let last = end;
  while (last > first && isPlain(source.charCodeAt(last - 1))) last--;
  return first < last ? { rule, span: { start: first, end: last } } : null;
}

function isPlain(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
