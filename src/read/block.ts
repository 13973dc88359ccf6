import { isAsciiAlphanumeric } from '../page/ascii.js';
import { fold } from '../page/fold.js';
import { noHints } from '../page/hints.js';
import type { PageBlock, Piece } from '../page/page.js';
import { isSpace, isUnspaced } from './chars.js';
import type { CleanText } from './clean.js';
import type { Group } from './group.js';
import { isPrinters } from './hyphens.js';
import { glueOf } from './join.js';
import type { Line } from './lines.js';
import { quoteOf } from './markers.js';
import { joint, pieces } from './pieces.js';
import type { Style } from './style.js';

/** Makes the block of one group of lines. */
export function makeBlock(clean: CleanText, lines: readonly Line[], group: Group, style: Style): PageBlock {
  const first = lines[group.first] as Line;
  const all = group.kind === 'code' ? codePieces(clean, lines, group) : textPieces(clean, lines, group, style);
  const text = all.length === 1 ? (all[0] as Piece).text : all.map((piece) => piece.text).join('');
  const span = { start: all[0]?.span.start ?? 0, end: all.at(-1)?.span.end ?? 0 };
  return {
    kind: group.kind,
    text,
    folded: fold(text),
    words: countTokens(text),
    linkChars: 0,
    hints: noHints,
    marks: [],
    label: group.label,
    pieces: all,
    span,
    level: group.kind === 'item' ? first.start - first.from : group.level,
    number: group.number,
    list: -1,
    quoted: false,
    gap: first.gap,
  };
}

/** The pieces of lines joined into one: each line's own, and a joint between two. */
function textPieces(clean: CleanText, lines: readonly Line[], group: Group, style: Style): Piece[] {
  const spaces = group.kind === 'row' ? 'cells' : 'fold';
  const out: Piece[] = [];
  let joined = -1;
  for (let at = group.first; at <= group.last; at++) {
    const line = lines[at] as Line;
    const below = at < group.last ? (lines[at + 1] as Line) : undefined;
    const marker = at === group.first ? group.marker : group.kind === 'quote' ? quoteOf(clean.text, line.start, line.end) : 0;
    const start = line.start + marker;
    // The hyphen of a word torn in print goes with the line end.
    const isTorn = below !== undefined && style.compounds !== undefined && isPrinters(clean.text, line, below, style.compounds);
    const end = isTorn ? line.end - 1 : line.end;
    if (joined >= 0) out.push(joint(clean, joined, start, glueOf(clean.text, lines, at, style)));
    for (const piece of pieces(clean, start, end, spaces)) out.push(piece);
    joined = end;
  }
  return out;
}

/** The pieces of code: every line as it stands, less the indentation that all of them share. */
function codePieces(clean: CleanText, lines: readonly Line[], group: Group): Piece[] {
  const own = lines.slice(group.first, group.last + 1);
  // Not of a spread list: a call takes no 100,000 arguments
  const margin = own.reduce((least, line) => Math.min(least, line.start - line.from), Infinity);
  return own.flatMap((line, i) => {
    const above = own[i - 1];
    const ends = '\n'.repeat(Math.min(line.gap + 1, 3));
    const gap = above === undefined ? [] : [joint(clean, above.end, line.from + margin, ends)];
    return [...gap, ...pieces(clean, line.from + margin, line.end, 'keep')];
  });
}

/** Number of words, near enough for judging: runs of non-spaces, and two characters of unspaced script. */
export function countTokens(text: string): number {
  let tokens = 0;
  let unspaced = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code < 0xa0) {
      // Most characters stand inside a word.
      if (inside || !isWordLike(code)) continue;
      inside = true;
      tokens++;
    } else if (isUnspaced(code)) {
      unspaced++;
      inside = false;
    } else if (isSpace(code) || code === 0x0a) inside = false;
    else if (!inside && isWordLike(code)) {
      inside = true;
      tokens++;
    }
  }
  return tokens + Math.ceil(unspaced / 2);
}

/** True for letters and digits, and anything beyond Latin-1 that is no general punctuation. */
function isWordLike(code: number): boolean {
  return isAsciiAlphanumeric(code) || (code >= 0xc0 && (code < 0x2000 || code > 0x2bff));
}
