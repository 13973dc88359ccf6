/* The public types of an article stand in one file, each with its example, since they are read together: that is why it is long. */
import type { Mark, MarkType } from './page/mark.js';
import type { Span } from './page/span.js';

export type { Mark, MarkType, Span };

/**
 * A paragraph of prose.
 *
 * @example
 * ```ts
 * import type { ParagraphBlock } from 'cleancopy';
 *
 * const block: ParagraphBlock = { type: 'paragraph', text: 'Ferries stay in harbour.', marks: [{ type: 'strong', start: 0, end: 7 }] };
 * block.text.slice(0, 7); // 'Ferries'
 * ```
 */
export interface ParagraphBlock {
  /** Discriminates the union. */
  readonly type: 'paragraph';
  /** The paragraph on one line, without markup; never empty. */
  readonly text: string;
  /** Links and emphasis, by offset in `text`, sorted by `start`. */
  readonly marks: readonly Mark[];
}

/**
 * A heading inside the article; the article's own title is not among the blocks.
 *
 * @example
 * ```ts
 * import type { HeadingBlock } from 'cleancopy';
 *
 * const block: HeadingBlock = { type: 'heading', level: 2, text: 'What comes next', marks: [] };
 * `h${block.level}`; // 'h2'
 * ```
 */
export interface HeadingBlock {
  /** Discriminates the union. */
  readonly type: 'heading';
  /** 1 (largest) to 6, as in HTML. From plain text, where no level is stated, and of a bold line on a page without headings, it is 2. */
  readonly level: number;
  /** The heading on one line; never empty. */
  readonly text: string;
  /** Links and emphasis, by offset in `text`, sorted by `start`. */
  readonly marks: readonly Mark[];
  /** `true` where it stands in a quotation; absent elsewhere. */
  readonly quoted?: true;
}

/**
 * One entry of a {@link ListBlock}.
 *
 * @example
 * ```ts
 * import type { ListItem } from 'cleancopy';
 *
 * const item: ListItem = { text: 'Lifeboats', marks: [], depth: 1 };
 * `${'  '.repeat(item.depth)}- ${item.text}`; // '  - Lifeboats'
 * ```
 */
export interface ListItem {
  /** The entry without its bullet or number; never empty. */
  readonly text: string;
  /** Links and emphasis, by offset in `text`, sorted by `start`. */
  readonly marks: readonly Mark[];
  /** How deep the entry is nested: 0 is the outermost list. */
  readonly depth: number;
  /**
   * Its own number, where counting on from the entry above at its depth gives another (from `start` at depth 0, from 1
   * deeper down) or where the list has bullets; `null` for a bullet in a numbered list. Absent where the list says it all.
   */
  readonly number?: number | null;
}

/**
 * A bulleted or numbered list.
 *
 * @example
 * ```ts
 * import type { ListBlock } from 'cleancopy';
 *
 * const block: ListBlock = { type: 'list', ordered: true, start: 3, items: [{ text: 'Lifeboats', marks: [], depth: 0 }] };
 * block.items.map(({ text }, at) => `${block.start + at}. ${text}`); // ['3. Lifeboats']
 * ```
 */
export interface ListBlock {
  /** Discriminates the union. */
  readonly type: 'list';
  /** `true` for a numbered list. */
  readonly ordered: boolean;
  /** Number of the first entry of a numbered list, 1 unless the source says otherwise. */
  readonly start: number;
  /** At least one entry, in source order. */
  readonly items: readonly ListItem[];
  /** `true` where it stands in a quotation; absent elsewhere. */
  readonly quoted?: true;
}

/**
 * A quotation set apart from the prose around it.
 *
 * @example
 * ```ts
 * import type { QuoteBlock } from 'cleancopy';
 *
 * const block: QuoteBlock = { type: 'quote', text: 'We will rebuild the pier.', marks: [], cite: 'Jane Doe' };
 * block.cite; // 'Jane Doe'
 * ```
 */
export interface QuoteBlock {
  /** Discriminates the union. */
  readonly type: 'quote';
  /** The quoted text on one line; never empty. */
  readonly text: string;
  /** Links and emphasis, by offset in `text`, sorted by `start`. */
  readonly marks: readonly Mark[];
  /** Who or what is quoted, or the absolute URL that a page names as its source; `null` if the source does not say. */
  readonly cite: string | null;
}

/**
 * Program code or other text whose line ends and spaces matter.
 *
 * @example
 * ```ts
 * import type { CodeBlock } from 'cleancopy';
 *
 * const block: CodeBlock = { type: 'code', text: 'const pier = 1;', language: 'ts' };
 * block.language; // 'ts'
 * ```
 */
export interface CodeBlock {
  /** Discriminates the union. */
  readonly type: 'code';
  /** The code, line ends as `\n`, indentation kept. */
  readonly text: string;
  /** The language as the source names it (`ts`, `python`), `null` if it does not. */
  readonly language: string | null;
  /** `true` where it stands in a quotation; absent elsewhere. */
  readonly quoted?: true;
}

/**
 * A table of data; tables that only lay out a page are read as prose.
 *
 * @example
 * ```ts
 * import type { TableBlock } from 'cleancopy';
 *
 * const block: TableBlock = { type: 'table', header: true, rows: [['Port', 'Waves'], ['Aberdeen', '9 m']] };
 * block.rows[1]?.[1]; // '9 m'
 * ```
 */
export interface TableBlock {
  /** Discriminates the union. */
  readonly type: 'table';
  /** `true` if the first row names the columns. */
  readonly header: boolean;
  /** Rows of cells. Rows may differ in length; an empty cell is `''`. */
  readonly rows: readonly (readonly string[])[];
  /** `true` where it stands in a quotation; absent elsewhere. */
  readonly quoted?: true;
}

/**
 * A picture that belongs to the article.
 *
 * @example
 * ```ts
 * import type { ImageBlock } from 'cleancopy';
 *
 * const block: ImageBlock = { type: 'image', src: null, alt: null, caption: 'The pier on Tuesday', credit: null };
 * block.src; // null: only its caption survived
 * ```
 */
export interface ImageBlock {
  /** Discriminates the union. */
  readonly type: 'image';
  /** Absolute URL of the largest version; `null` if only its caption survived. */
  readonly src: string | null;
  /** Text alternative, `null` if there is none. */
  readonly alt: string | null;
  /** Caption, `null` if there is none. */
  readonly caption: string | null;
  /** Photographer or agency, `null` if not given. */
  readonly credit: string | null;
}

/**
 * A video, post or player that another site serves.
 *
 * @example
 * ```ts
 * import type { EmbedBlock } from 'cleancopy';
 *
 * const block: EmbedBlock = { type: 'embed', src: 'https://example.com/video/1', title: null };
 * block.title; // null
 * ```
 */
export interface EmbedBlock {
  /** Discriminates the union. */
  readonly type: 'embed';
  /** Absolute URL of what is embedded. */
  readonly src: string;
  /** Its title, `null` if there is none. */
  readonly title: string | null;
}

/**
 * One unit of the article's body; switch on `type`.
 *
 * @example
 * ```ts
 * import { normalizeText, type Block } from 'cleancopy';
 *
 * const hasProse = (block: Block): boolean => block.type === 'paragraph' || block.type === 'quote';
 * normalizeText('Ferries stay in harbour until Friday, the operator said.').article.body.filter(hasProse).length; // 1
 * ```
 */
export type Block = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | CodeBlock | TableBlock | ImageBlock | EmbedBlock;

/**
 * A person or body that wrote the article.
 *
 * @example
 * ```ts
 * import type { Author } from 'cleancopy';
 *
 * const author: Author = { name: 'Jane Doe' };
 * author.url; // undefined
 * ```
 */
export interface Author {
  /** The name alone: no "By", role, outlet or date; never empty. */
  readonly name: string;
  /** Absolute URL of the author's page; absent where unknown. */
  readonly url?: string;
}

/**
 * Writing direction of the article's main script.
 *
 * @example
 * ```ts
 * import { normalizeText, type Direction } from 'cleancopy';
 *
 * const direction: Direction | null = normalizeText('נמל אשדוד נסגר ביום שלישי בגלל הסערה.').article.direction;
 * direction; // 'rtl'
 * ```
 */
export type Direction = 'ltr' | 'rtl';

/**
 * A scraped article as clean data. Every field is always present; what is unknown is `null`
 * (or an empty array), never an empty string; what was guessed has its confidence in the provenance:
 * see {@link Normalized.provenance} for where each value came from and how sure it is.
 *
 * @example
 * ```ts
 * import { normalizeText, type Article } from 'cleancopy';
 *
 * const article: Article = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.').article;
 * article.title; // 'Storm closes the port'
 * article.publishedAt; // null: no date is stated
 * ```
 */
export interface Article {
  /** The headline, without the site's name; `null` if the source shows none. */
  readonly title: string | null;
  /** The standfirst or deck below the headline; `null` if there is none. */
  readonly subtitle: string | null;
  /** Who wrote it, in the order given; empty if the source does not say. */
  readonly authors: readonly Author[];
  /**
   * When it was published: ISO 8601, only as precise as the source (`2019`, `2019-11`, `2019-11-19`,
   * `2019-11-19T09:30`, `2019-11-19T09:30:00+01:00`); `null` if unknown.
   */
  readonly publishedAt: string | null;
  /** When it was last changed, in the same form as `publishedAt`; `null` if unknown. */
  readonly modifiedAt: string | null;
  /** Place (and agency) that opens a news report, as in "KYIV (Reuters)"; `null` if there is none. */
  readonly dateline: string | null;
  /** BCP 47 tag of the body's language, as in `en` or `pt-BR`; `null` if it cannot be told. */
  readonly language: string | null;
  /** Direction of the body's main script; `null` if the body has no letters. */
  readonly direction: Direction | null;
  /** Name of the publication; `null` if unknown. */
  readonly siteName: string | null;
  /** Canonical URL, from the page or from the caller; `null` if neither gives one. */
  readonly url: string | null;
  /** Section or category ("World", "Recipes"); `null` if unknown. */
  readonly section: string | null;
  /** Tags or keywords, in source order, without duplicates. */
  readonly tags: readonly string[];
  /** Absolute URL of the lead image: the one that the page states, else a picture above the first paragraph; `null` if there is neither. */
  readonly image: string | null;
  /** The body, in source order. */
  readonly body: readonly Block[];
  /** The body as plain text: blocks parted by one blank line, entries and rows by a line end; captions and credits stand with their pictures alone. */
  readonly text: string;
  /** Number of words in `text` (UAX #29 word boundaries, words with a letter or digit). */
  readonly wordCount: number;
  /** Number of comments a comment widget states, as in "0 Comments"; `null` if none does. */
  readonly commentCount: number | null;
}

/**
 * The fields that {@link Provenance} speaks of.
 *
 * @example
 * ```ts
 * import type { ArticleField } from 'cleancopy';
 *
 * const shown: readonly ArticleField[] = ['title', 'authors', 'publishedAt'];
 * shown.length; // 3
 * ```
 */
export type ArticleField = keyof Article;
