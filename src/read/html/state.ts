import type { Box } from '../../page/boxes.js';
import type { Media } from '../../page/media.js';
import type { MetaFact } from '../../page/meta.js';
import type { Drop, PageBlock } from '../../page/page.js';
import type { Span } from '../../page/span.js';
import type { Capture } from './capture.js';
import type { NameFacts } from './name-facts.js';
import { emptyInline, type Inline } from './inline.js';
import type { OpenElements } from './open-elements.js';
import type { Version } from './media.js';
import type { Cell } from './tables.js';

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
  closed: readonly Span[];
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
