import { ancestors } from '../../page/ancestors.js';
import type { PageBlock } from '../../page/page.js';
import { textOf } from '../../page/slice.js';
import { makeHtmlBlock } from './blocks.js';
import { partCredit } from './caption-credit.js';
import { addJoint, addMark, emptyInline, HTML_RULES, trimInline, type Inline } from './inline.js';
import type { OpenElement } from './open-elements.js';
import type { Reading } from './state.js';
import { goesOnUnspaced } from './unspaced-lines.js';

/** A paragraph has this many words: what the prose of a hidden stretch is told by. */
const PARAGRAPH_WORDS = 12;

/** Ends the block that is coming in, at the edge of a block element. */
export function flush(reading: Reading): void {
  const { open, inline } = reading;
  reading.breaks = 0;
  reading.afterClose = false;
  reading.endedLine = false;
  reading.betweenLines = false;
  if (inline.pieces.length === 0) return;
  trimInline(inline);
  const text = textOf(inline.pieces);
  if (open.marks > 0)
    for (const element of open.stack) {
      if (element.mark === null) continue;
      endMark(reading, element);
      element.markStart = 0;
    }
  reading.inline = emptyInline();
  const last = reading.media.at(-1);
  const isBelowEmbed = last?.kind === 'embed' && last.before === reading.blocks.length;
  const made = makeHtmlBlock(inline, text, open.stack, reading.off, reading.blocks.at(-1), isBelowEmbed);
  if (made === null) return;
  for (const drop of made.drops) reading.drops.push(drop);
  if (made.block === null) return;
  const hidden = open.stack.at(-1)?.hidden ?? -1;
  const stretch = hidden < 0 ? undefined : reading.hidden[hidden];
  if (stretch !== undefined && made.block.words >= PARAGRAPH_WORDS) stretch.prose += made.block.words;
  const table = reading.tables.at(-1);
  if (open.stack.at(-1)?.precedes === true) reading.caption = reading.blocks.length;
  if (made.block.kind === 'caption') nameCaption(reading, made.block);
  for (const block of partCredit(made.block, reading.off)) {
    reading.blocks.push(block);
    reading.hiddenOf.push(hidden);
    reading.cellOf.push(
      table === undefined || table.column < 0
        ? undefined
        : { row: table.row, column: table.column, isHeader: table.isHeader, rowStart: table.rowStart, rows: table.rows },
    );
  }
}

/** So few words, in so few lines, stand between a picture and its caption: what a button on it does, whose it is. */
const FEW_WORDS = 6;
const FEW_LINES = 2;

/** Tells the last picture its caption where that comes in below what their figure holds between the two: `<figure><img><button>Enlarge</button><figcaption>`. */
function nameCaption({ media, blocks, parents, open }: Reading, { level }: PageBlock): void {
  const last = media.at(-1);
  const lines = blocks.length - (last?.before ?? 0);
  if (last?.kind !== 'image' || level !== 0 || lines < 1 || lines > FEW_LINES) return;
  if (blocks.slice(last.before).some(({ kind, words }) => kind !== 'text' || words > FEW_WORDS)) return;
  const captions = open.stack.findIndex(({ caption }) => caption === 1);
  const figure = open.stack[captions - 1];
  if (figure === undefined || figure.element < 0 || !ancestors(last.element, parents, DEEPEST).includes(figure.element)) return;
  media[media.length - 1] = { ...last, caption: blocks.length };
}

/** What holds a picture and its caption is no further out than this. */
const DEEPEST = 6;

/** Ends the mark of an inline element. */
export function endMark(reading: Reading, element: OpenElement): void {
  const { inline } = reading;
  if (element.mark === null || inline.length <= element.markStart) return;
  addMark(inline, element.mark, element.markStart, element.href);
  if (element.name === 'cite') inline.citeChars += inline.length - element.markStart;
  if (element.mark === 'link') inline.linkChars += inline.length - element.markStart;
}

/** One line break is a space, two part paragraphs; in code each is a line end. */
export function breakLine(reading: Reading, from: number, keeps: boolean): void {
  if (keeps) addJoint(reading.inline, '\n'.repeat(Math.min(reading.breaks, 3)), from, HTML_RULES.lineBreak);
  else if (reading.breaks > 1) flush(reading);
  else {
    takeSpace(reading.inline);
    addJoint(reading.inline, goesOnUnspaced(reading.inline, reading.source, from) ? '' : ' ', from, HTML_RULES.lineBreak);
  }
  reading.breaks = 0;
}

/** The space right in front of a line break goes into it. */
function takeSpace(inline: Inline): void {
  if (!inline.spaced || inline.pieces.at(-1)?.span.end !== inline.end) return;
  trimInline(inline);
  inline.spaced = false;
  inline.end = inline.pieces.at(-1)?.span.end ?? inline.end;
}
