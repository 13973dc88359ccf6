import type { Box } from './boxes.js';
import type { Hints } from './hints.js';
import type { Mark } from './mark.js';
import type { Media } from './media.js';
import type { MetaFact } from './meta.js';
import type { Span } from './span.js';

/**
 * A stretch of block text and the stretch of source it came from.
 * `repair` names the repair that made `text` differ from the source; without it the two are equal.
 */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly repair?: string;
}

/** What a reader knows of a block's form before anything is judged. */
export type PageBlockKind = 'text' | 'heading' | 'item' | 'quote' | 'row' | 'code' | 'spacer' | 'caption';

/** One unit of a page as a reader hands it to the judge. */
export interface PageBlock {
  readonly kind: PageBlockKind;
  /** The pieces' text, joined. */
  readonly text: string;
  /** `text` folded for look-up: NFKC, lower case, straight quotes, single spaces. */
  readonly folded: string;
  /** Number of words, by spaces and script. */
  readonly words: number;
  /** Characters of `text` inside links; 0 from plain text. */
  readonly linkChars: number;
  /** What the elements around it say; {@link noHints} from plain text. */
  readonly hints: Hints;
  /** Links and emphasis, by offset in `text`; none from plain text. */
  readonly marks: readonly Mark[];
  /** Language of code, source of a quote; `null` where the source does not say. */
  readonly label: string | null;
  /** In source order; the gaps between them are {@link Drop}s. */
  readonly pieces: readonly Piece[];
  /** From the first piece's start to the last one's end. */
  readonly span: Span;
  /**
   * Heading level or list depth, where the source states one; 1 for a row that heads its table, the credit
   * of a picture, and the line below a quotation that says whose it is.
   */
  readonly level: number;
  /** Number of a numbered item; 0 for the row that begins a table of its own; of a further paragraph,
   * quotation or code of a list entry, and of the heading that opens one with a bullet, the depth of its list; `null` for bullets and everything else. */
  readonly number: number | null;
  /**
   * Of a list entry the outermost list it stands in, an index in `Page.parents`; of a heading that opens an entry
   * with a bullet, of which there is more below, the same; -1 for everything else and from plain text.
   */
  readonly list: number;
  /** True for a heading, code, a list entry or a row that a quotation holds, and for a cell of a table in one. */
  readonly quoted: boolean;
  /** Blank lines above it in the source, 0 if the line above is adjacent, -1 if it shares its line with other blocks. */
  readonly gap: number;
}

/** A stretch that the reader itself left out: invisible characters and spacer lines. */
export interface Drop {
  readonly rule: string;
  readonly span: Span;
  /** Of a whole block: what it is made of. */
  readonly pieces?: readonly Piece[];
}

/** The forms in which scrapers hand over text; `folded` is a page in one line. */
export type DumpStyle = 'lines' | 'fragments' | 'wrapped' | 'indented' | 'folded' | 'html';

/** A whole source, read but not judged. */
export interface Page {
  readonly source: string;
  readonly style: DumpStyle;
  readonly blocks: readonly PageBlock[];
  readonly drops: readonly Drop[];
  /** For each element of an HTML page the index of the element around it, -1 for the outermost; empty from plain text. */
  readonly parents: readonly number[];
  /** Elements whose name says what they are for, outer before inner; none from plain text. */
  readonly boxes: readonly Box[];
  /** Pictures and embeds, in source order. */
  readonly media: readonly Media[];
  /** What the page says of itself, in source order. */
  readonly meta: readonly MetaFact[];
  /** What relative URLs are relative to, where the page says so itself. */
  readonly base: string | null;
  /** Language that the page states for itself. */
  readonly language: string | null;
}
