import type { Block, TableBlock } from '../article.js';
import type { Media } from '../page/media.js';
import { resolveUrl } from '../write/resolve-url.js';
import { WEB_SCHEMES } from '../write/url.js';
import { isDigit } from '../page/ascii.js';
import { goesOnTable, type Draft } from './draft.js';
import { hasHeadingShape, isHeading } from './heading-shape.js';
import { listEnd, makeList } from './lists.js';
import { resolveMarks } from './marks.js';
import { mediaBlocks, type MediaBefore } from './media-blocks.js';

/** Where one draft went: its block and, in a list or table, its entry. */
export interface Place {
  readonly block: number;
  readonly item: number | null;
}

/** Who is quoted takes no more lines. */
const MOST_CITED = 2;

/** What figures show besides pictures. */
const NO_PICTURES: ReadonlySet<string | undefined> = new Set(['code', 'embed', 'table']);

/** A draft and the index of its block on the page. */
export interface PlacedDraft extends Draft {
  readonly at: number;
  /** Whether a line of plain text is a heading, where the lines around it tell; absent where its own shape does. */
  readonly heads?: boolean;
}

/** Which lines may be headings besides those that the source marks: none where it marks any; of a page's markup those in bold; of plain text each by its shape. */
type Heads = (draft: Draft) => boolean;

/** Makes the body's blocks of what was kept, `media` the pictures and embeds among it: entries become lists, rows tables, short lines headings, where `isMarkup` only those in bold. */
export function makeBody(
  drafts: readonly PlacedDraft[],
  media: readonly Media[],
  base: string | null,
  isMarkup = false,
): { body: Block[]; places: Place[] } {
  const body: Block[] = [];
  const places: Place[] = [];
  const pictures = mediaBlocks(media, base);
  const shownAt = new Set(media.map(({ before }) => before));
  const mayHead: Heads = drafts.some((draft) => draft.kind === 'heading') ? () => false : isMarkup ? isBold : () => true;
  let at = 0;
  let tells = false;
  let shown: MediaBefore | null = null;
  while (at < drafts.length) {
    const draft = drafts[at] as PlacedDraft;
    const { caption, isLost, others }: MediaBefore = shown ?? pictures.before(draft);
    shown = null;
    for (const other of others) body.push(other);
    // A figure may show a table, code or a film: what is told of those is no caption of a picture.
    tells = draft.kind === 'caption' && caption === null && !isLost && (draft.level > 0 ? tells : NO_PICTURES.has(body.at(-1)?.type));
    let run = tells ? at + 1 : runEnd(drafts, at, shownAt);
    // A list goes on below a picture.
    for (let next = at + 1; draft.kind === 'item' && next < run; next++) {
      const inside = pictures.before(drafts[next] as PlacedDraft);
      if (inside.others.length === 0) continue;
      shown = inside;
      run = next;
    }
    const film = body.at(-1);
    if (tells && draft.level === 0 && film?.type === 'embed' && film.title === null) {
      body[body.length - 1] = { ...film, title: draft.text };
      places.push({ block: body.length - 1, item: null });
      at = run;
      continue;
    }
    const grouped = draft.kind === 'item' || (draft.kind === 'row' && run - at > 1);
    for (let i = at; i < run; i++) places.push({ block: body.length, item: grouped ? i - at : null });
    if (tells) body.push({ type: 'paragraph', text: draft.text, marks: resolveMarks(draft.marks, base) });
    else body.push(caption === null ? makeBlock(drafts, at, run, base, mayHead) : { ...caption, ...captionOf(drafts, at, run) });
    at = run;
  }
  body.push(...pictures.rest());
  return { body, places };
}

/** Behind the last draft that goes into one block with the draft at `first`. */
function runEnd(drafts: readonly PlacedDraft[], first: number, shownAt: ReadonlySet<number>): number {
  const { kind, level } = drafts[first] as PlacedDraft;
  let end = first + 1;
  if (kind === 'quote' || kind === 'caption') {
    // A name and an office say whose a quotation is; a caption may have several paragraphs, and a credit.
    const goesOn = (next: PlacedDraft | undefined): boolean =>
      next?.kind === kind && next.level > 0 && (kind === 'caption' ? !shownAt.has(next.at) : end <= first + MOST_CITED);
    while (level === 0 && goesOn(drafts[end])) end++;
    return end;
  }
  if (kind === 'item') return listEnd(drafts, first);
  if (kind === 'row') while (goesOnTable(drafts[end])) end++;
  return end;
}

function makeBlock(drafts: readonly PlacedDraft[], first: number, end: number, base: string | null, mayHead: Heads): Block {
  const draft = drafts[first] as PlacedDraft;
  const { kind, text } = draft;
  if (kind === 'item') return makeList(drafts.slice(first, end), base);
  const quoted = draft.quoted ? { quoted: true as const } : {};
  if (kind === 'row' && end - first > 1) return { ...makeTable(drafts.slice(first, end)), ...quoted };
  if (kind === 'code') return { type: 'code', text, language: draft.label, ...quoted };
  const marks = resolveMarks(draft.marks, base);
  if (kind === 'quote')
    return {
      type: 'quote',
      text,
      marks,
      cite:
        end - first > 1
          ? drafts
              .slice(first + 1, end)
              .map(({ text }) => text)
              .join(' ')
          : citedUrl(draft, base),
    };
  if (kind === 'heading') return { type: 'heading', level: draft.level, text, marks, ...quoted };
  if (kind === 'caption') return { type: 'image', src: null, alt: null, ...captionOf(drafts, first, end) };
  const heading = mayHead(draft) && (draft.heads ?? (isHeading(draft, drafts[end]) || isAnswered(draft, drafts[end])));
  return heading ? { type: 'heading', level: 2, text, marks } : { type: 'paragraph', text, marks };
}

/** The caption of a picture and its credit, drafts of their own; `null` for the one that is not there. */
function captionOf(drafts: readonly Draft[], first: number, end: number): { caption: string | null; credit: string | null } {
  const of = (isCredit: boolean): string | null => {
    const texts = drafts
      .slice(first, end)
      .filter(({ level }) => (level === 1) === isCredit)
      .map(({ text }) => text);
    return texts.length === 0 ? null : texts.join(' ');
  };
  return { caption: of(false), credit: of(true) };
}

/** Where a quotation is from, if it names a page. */
function citedUrl({ label }: Draft, base: string | null): string | null {
  return label === null ? null : resolveUrl(label, base, WEB_SCHEMES);
}

function makeTable(drafts: readonly Draft[]): TableBlock {
  const cells = drafts.map((draft) => draft.text.split('\t').map((cell) => cell.trim()));
  const columns = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = cells.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  const holdsNumber = (row: readonly string[]): boolean => row.some((cell) => isDigit(cell.charCodeAt(0)) || cell === '');
  const header = (drafts[0] as Draft).level === 1 || (!holdsNumber(rows[0] as string[]) && rows.some(holdsNumber));
  return { type: 'table', header, rows };
}

/** True for a question in bold above an answer of any length: `<p><b>What do you grow?</b></p><p>Beans.</p>` */
function isAnswered(draft: Draft, next: Draft | undefined): boolean {
  return /[?？]$/.test(draft.text) && hasHeadingShape(draft) && isBold(draft) && next?.kind === 'text' && !isBold(next);
}

/** True for a line that is in bold from end to end: `<p><strong>The pier</strong></p>`. */
function isBold({ text, marks }: Draft): boolean {
  let bold = 0;
  for (const { type, start, end } of marks) if (type === 'strong' && text.slice(bold, start).trim() === '') bold = Math.max(bold, end);
  return text.slice(bold).trim() === '';
}
