import { ancestors } from '../../page/ancestors.js';
import type { Box } from '../../page/boxes.js';
import type { Media } from '../../page/media.js';
import type { MetaFact } from '../../page/meta.js';
import type { Drop, PageBlock } from '../../page/page.js';
import { makeHtmlBlock } from './blocks.js';
import { partCredit } from './caption-credit.js';
import type { Capture } from './capture.js';
import type { NameFacts } from './hint-words.js';
import { addJoint, addMark, emptyInline, HTML_RULES, trimInline, type Inline } from './inline.js';
import type { OpenElement, OpenElements } from './open-elements.js';
import type { Version } from './media.js';
import type { Cell } from './tables.js';
import { textOf } from '../../page/slice.js';
import { goesOnUnspaced } from './unspaced-lines.js';

/** A stretch of elements that are not shown. */
export interface HiddenStretch {
  /** What of the element's attributes tells so. */
  readonly by: string;
  /** Words in paragraphs that stand in it and in no stretch inside it. */
  prose: number;
}

/** A table whose end has not come. */
export interface OpenTable {
  readonly first: number;
  row: number;
  rowStart: number;
  column: number;
  /** Columns that the cell takes up. */
  span: number;
  /** How many stretches had been left out before it. */
  readonly dropped: number;
  /** Rows that the cell reaches over. */
  rows: number;
  /** For each column the first row that no cell from further up reaches into. */
  readonly reach: number[];
  /** Cells that name a column or a row. */
  headers: number;
  isHeader: boolean;
  nested: boolean;
}

/** A list of one bullet that has ended: its place among the lists, the element around it, and the block behind it. */
export interface SingleEntry {
  readonly list: number;
  readonly parent: number;
  readonly end: number;
}

/** Everything that is gathered while a page goes by. */
export interface Reading {
  readonly source: string;
  readonly off: ReadonlySet<string>;
  readonly open: OpenElements;
  readonly parents: number[];
  readonly boxes: Box[];
  readonly blocks: PageBlock[];
  /** For each block the hidden stretch it is in, -1 if it is shown. */
  readonly hiddenOf: number[];
  readonly cellOf: (Cell | undefined)[];
  readonly hidden: HiddenStretch[];
  readonly drops: Drop[];
  readonly media: Media[];
  /** Pictures and embeds of hidden stretches. */
  readonly unseen: { readonly media: Media; readonly hidden: number }[];
  readonly meta: MetaFact[];
  readonly captures: Capture[];
  readonly log: string[];
  readonly tables: OpenTable[];
  /** What class names and ids say, by their text. */
  readonly names: Map<string, NameFacts>;
  inline: Inline;
  /** Line breaks since the last text. */
  breaks: number;
  /** Captures whose end has not come. */
  capturing: number;
  /** True right behind the closing tag of an inline element. */
  afterClose: boolean;
  /** True between two elements that hold lines of code. */
  betweenLines: boolean;
  /** The opening tags of the inline elements that have ended since the last text, the outermost last. */
  closed: string[];
  /** True since the end of an element that stands on a line of its own, until text follows. */
  endedLine: boolean;
  /** The largest version of the picture that is coming in. */
  version: Version | null;
  /** True once the player that is open has its first source. */
  played: boolean;
  playerTitle: string | null;
  /** True while the last `img` tag had no URL of its own. */
  lacks: boolean;
  /** Index of the last block that is named a caption and stands below no picture, -1 if there is none. */
  caption: number;
  /** The last list, if it has one bullet. */
  single: SingleEntry | null;
  /** Index of the last picture that stands in `noscript`, -1 if there is none. */
  fallback: number;
  base: string | null;
  language: string | null;
  /** Offset of the tag that is being read. */
  tagStart: number;
}

/** Nothing read yet. */
export function newReading(source: string, off: ReadonlySet<string>): Reading {
  return {
    source,
    off,
    open: { stack: [], counts: new Map(), marks: 0 },
    parents: [],
    boxes: [],
    blocks: [],
    hiddenOf: [],
    cellOf: [],
    hidden: [],
    drops: [],
    media: [],
    unseen: [],
    meta: [],
    captures: [],
    log: [],
    tables: [],
    names: new Map(),
    inline: emptyInline(),
    breaks: 0,
    capturing: 0,
    afterClose: false,
    betweenLines: false,
    closed: [],
    endedLine: false,
    version: null,
    played: false,
    playerTitle: null,
    lacks: false,
    caption: -1,
    single: null,
    fallback: -1,
    base: null,
    language: null,
    tagStart: 0,
  };
}

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
  const stretch = reading.hidden[hidden];
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
