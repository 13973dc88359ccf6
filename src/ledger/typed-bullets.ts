import type { Piece } from '../page/page.js';
import { textOf, slicePieces } from '../page/slice.js';
import { countTokens } from '../read/block.js';
import { isSentenceEnd } from '../read/chars.js';
import { bulletOf, isSureBullet } from '../read/markers.js';
import type { PlacedDraft } from './body.js';
import { linesOf, partsAt } from './draft-lines.js';

/** What somebody says begins with a dash as well, in many languages. */
const DASHES: ReadonlySet<string> = /* @__PURE__ */ new Set('-–*');

/** A paragraph of more lines is a list of data. */
const MOST_LINES = 200;

/**
 * Makes a list of paragraphs, or lines of one, that begin with a bullet which somebody typed; two of them at least have the same:
 *
 *     <p>You need:<br>• a spade<br>• boots</p>
 *     <p>- a spade</p><p>- boots</p>
 */
export function readBullets(drafts: readonly PlacedDraft[]): readonly PlacedDraft[] {
  const parted = drafts.flatMap(partAtBullets);
  const out = [...parted];
  for (let first = 0, end = 1; first < parted.length; first = end, end = first + 1) {
    const bullet = bulletAt(parted[first]);
    if (bullet === '') continue;
    while (bulletAt(parted[end]) === bullet && (parted[end] as PlacedDraft).at - (parted[end - 1] as PlacedDraft).at <= 1) end++;
    const entries = parted.slice(first, end);
    const said = DASHES.has(bullet) ? entries.filter(({ text }) => isSentenceEnd(text.charCodeAt(text.length - 1))).length : 0;
    if (entries.length > 1 && said * 2 < entries.length) entries.forEach((entry, i) => (out[first + i] = withoutBullet(entry, first)));
  }
  return out;
}

/** The bullet that a paragraph of the body begins with; `''` if it has none. */
function bulletAt(draft: PlacedDraft | undefined): string {
  return draft?.kind === 'text' && draft.field === 'body' && draft.number === null ? bulletIn(draft.pieces, draft.text) : '';
}

/** The bullet that some text begins with, if it can be parted from it: the asterisk of a formula, which is drawn as a whole, cannot. */
function bulletIn(pieces: readonly Piece[], text: string): string {
  const length = isSureBullet(text, 0) || DASHES.has(text.charAt(0)) ? bulletOf(text, 0, text.length) : 0;
  if (length === 0) return '';
  return textOf(slicePieces(pieces, length, text.length)).length === text.length - length ? text.charAt(0) : '';
}

/** The lines of a paragraph where two of them begin with a bullet, those before the first as one; else the paragraph as it is. */
function partAtBullets(draft: PlacedDraft): readonly PlacedDraft[] {
  if (draft.kind !== 'text' || draft.field !== 'body') return [draft];
  const lines = linesOf(draft.pieces);
  const isEntry = lines.map(({ pieces }) => bulletIn(pieces, textOf(pieces)) !== '');
  if (lines.length > MOST_LINES || isEntry.filter(Boolean).length < 2) return [draft];
  return partsAt(draft, lines, (at) => isEntry[at] === true || isEntry[at - 1] === true);
}

function withoutBullet(draft: PlacedDraft, list: number): PlacedDraft {
  const from = bulletOf(draft.text, 0, draft.text.length);
  const pieces = slicePieces(draft.pieces, from, draft.text.length);
  const text = textOf(pieces);
  const marks = draft.marks.flatMap((mark) =>
    mark.end > from ? [{ ...mark, start: Math.max(0, mark.start - from), end: mark.end - from }] : [],
  );
  return { ...draft, kind: 'item', list, pieces, text, words: countTokens(text), marks };
}
