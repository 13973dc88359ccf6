import * as z from 'zod/v4';
import type {
  Block,
  CodeBlock,
  EmbedBlock,
  HeadingBlock,
  ImageBlock,
  ListBlock,
  ListItem,
  Mark,
  ParagraphBlock,
  QuoteBlock,
  TableBlock,
} from '../article.js';
import { count, optionalKey } from './parts.js';
import { cellText, codeText, failsAs, lineText, linkUrl, webUrl } from './text.js';

export const markObject = z.strictObject({
  type: z.enum(['link', 'strong', 'emphasis', 'code']).describe('What the source did to the stretch.'),
  start: count().describe("Offset in the block's own text (UTF-16 code units), inclusive."),
  end: count().describe("Offset in the block's own text (UTF-16 code units), exclusive."),
  href: optionalKey(linkUrl(), 'Absolute http(s) or mailto URL; only on marks of type link.'),
});

/**
 * A stretch of a block's text that the source set apart.
 *
 * @example
 * ```ts
 * import { markSchema } from 'cleancopy/schema';
 *
 * markSchema.safeParse({ type: 'strong', start: 4, end: 2 }).success; // false: it ends before it starts
 * ```
 */
export const markSchema: z.ZodType<Mark> = markObject
  .refine(({ start, end }) => end >= start, failsAs('schema/invalid-mark', 'The end of a mark must not lie before its start.'))
  .refine(
    ({ type, href }) => type === 'link' || href === undefined,
    failsAs('schema/invalid-mark', 'Only marks of type link have an href.'),
  )
  .describe("A stretch of a block's text that the source set apart.");

/** Fields of everything that has text with marks. */
function markedText(what: string) {
  return {
    text: lineText().describe(`${what} on one line, without markup; never empty.`),
    marks: z.array(markSchema).describe('Links and emphasis, by offset in text, sorted by start.'),
  };
}

/** Of what may stand in a quotation besides prose. */
function quotable() {
  return { quoted: optionalKey(z.literal(true), 'true where it stands in a quotation; absent elsewhere.') };
}

interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Marks lie inside the text and are sorted by their start. */
function fit({ text, marks }: Marked): boolean {
  return marks.every((mark, index) => mark.end <= text.length && mark.start >= (marks[index - 1]?.start ?? 0));
}

const FIT = failsAs('schema/invalid-mark', 'Marks must lie inside the text and be sorted by their start.');

const paragraphObject = z.strictObject({
  type: z.literal('paragraph').describe('Discriminates the union.'),
  ...markedText('The paragraph'),
});
const headingObject = z.strictObject({
  type: z.literal('heading').describe('Discriminates the union.'),
  level: z.int().min(1).max(6).describe('1 (largest) to 6, as in HTML; 2 from plain text, where no level is stated.'),
  ...markedText('The heading'),
  ...quotable(),
});
const listItemObject = z.strictObject({
  ...markedText('The entry without its bullet or number'),
  depth: count().describe('How deep the entry is nested: 0 is the outermost list.'),
  number: optionalKey(
    z.int().nullable(),
    'Its own number, where counting on from the entry above at its depth gives another or where the list has bullets; null for a bullet in a numbered list. Absent where the list says it all.',
  ),
});
const listObject = z.strictObject({
  type: z.literal('list').describe('Discriminates the union.'),
  ordered: z.boolean().describe('true for a numbered list.'),
  start: z.int().describe('Number of the first entry of a numbered list, 1 unless the source says otherwise.'),
  items: z.array(listItemObject.refine(fit, FIT).describe('One entry of a list.')).min(1).describe('At least one entry, in source order.'),
  ...quotable(),
});
const quoteObject = z.strictObject({
  type: z.literal('quote').describe('Discriminates the union.'),
  ...markedText('The quoted text'),
  cite: lineText()
    .nullable()
    .describe('Who or what is quoted, or the absolute URL that a page names as its source; null if the source does not say.'),
});
const codeObject = z.strictObject({
  type: z.literal('code').describe('Discriminates the union.'),
  text: codeText().describe('The code, line ends as line feeds, indentation kept.'),
  language: lineText().nullable().describe('The language as the source names it (ts, python), null if it does not.'),
  ...quotable(),
});
const tableObject = z.strictObject({
  type: z.literal('table').describe('Discriminates the union.'),
  header: z.boolean().describe('true if the first row names the columns.'),
  rows: z.array(z.array(cellText())).describe('Rows of cells. Rows may differ in length; an empty cell is the empty text.'),
  ...quotable(),
});
const imageObject = z.strictObject({
  type: z.literal('image').describe('Discriminates the union.'),
  src: webUrl().nullable().describe('Absolute URL of the largest version; null if only its caption survived.'),
  alt: lineText().nullable().describe('Text alternative, null if there is none.'),
  caption: lineText().nullable().describe('Caption, null if there is none.'),
  credit: lineText().nullable().describe('Photographer or agency, null if not given.'),
});
const embedObject = z.strictObject({
  type: z.literal('embed').describe('Discriminates the union.'),
  src: webUrl().describe('Absolute URL of what is embedded.'),
  title: lineText().nullable().describe('Its title, null if there is none.'),
});

const paragraph = paragraphObject.refine(fit, FIT).describe('A paragraph of prose.');
const heading = headingObject.refine(fit, FIT).describe("A heading inside the article; the article's own title is not among the blocks.");
const list = listObject.describe('A bulleted or numbered list.');
const quote = quoteObject.refine(fit, FIT).describe('A quotation set apart from the prose around it.');
const code = codeObject.describe('Program code or other text whose line ends and spaces matter.');
const table = tableObject.describe('A table of data; tables that only lay out a page are read as prose.');
const image = imageObject.describe('A picture that belongs to the article.');
const embed = embedObject.describe('A video, post or player that another site serves.');

export const blockUnion = z.discriminatedUnion('type', [paragraph, heading, list, quote, code, table, image, embed]);

/**
 * A paragraph of prose.
 *
 * @example
 * ```ts
 * import { paragraphBlockSchema } from 'cleancopy/schema';
 *
 * paragraphBlockSchema.safeParse({ type: 'paragraph', text: 'Ferries stay in harbour.', marks: [] }).success; // true
 * ```
 */
export const paragraphBlockSchema: z.ZodType<ParagraphBlock> = paragraph;
/**
 * A heading inside the article.
 *
 * @example
 * ```ts
 * import { headingBlockSchema } from 'cleancopy/schema';
 *
 * headingBlockSchema.safeParse({ type: 'heading', level: 7, text: 'Too deep', marks: [] }).success; // false
 * ```
 */
export const headingBlockSchema: z.ZodType<HeadingBlock> = heading;
/**
 * One entry of a list.
 *
 * @example
 * ```ts
 * import { listItemSchema } from 'cleancopy/schema';
 *
 * listItemSchema.safeParse({ text: 'Lifeboats', marks: [], depth: 0 }).success; // true
 * ```
 */
export const listItemSchema: z.ZodType<ListItem> = listObject.shape.items.element;
/**
 * A bulleted or numbered list.
 *
 * @example
 * ```ts
 * import { listBlockSchema } from 'cleancopy/schema';
 *
 * listBlockSchema.safeParse({ type: 'list', ordered: false, start: 1, items: [] }).success; // false: no entry
 * ```
 */
export const listBlockSchema: z.ZodType<ListBlock> = list;
/**
 * A quotation set apart from the prose around it.
 *
 * @example
 * ```ts
 * import { quoteBlockSchema } from 'cleancopy/schema';
 *
 * quoteBlockSchema.safeParse({ type: 'quote', text: 'We will rebuild.', marks: [], cite: null }).success; // true
 * ```
 */
export const quoteBlockSchema: z.ZodType<QuoteBlock> = quote;
/**
 * Program code or other text whose line ends and spaces matter.
 *
 * @example
 * ```ts
 * import { codeBlockSchema } from 'cleancopy/schema';
 *
 * codeBlockSchema.safeParse({ type: 'code', text: 'x = 1\r\n', language: null }).success; // false: line ends are \n
 * ```
 */
export const codeBlockSchema: z.ZodType<CodeBlock> = code;
/**
 * A table of data.
 *
 * @example
 * ```ts
 * import { tableBlockSchema } from 'cleancopy/schema';
 *
 * tableBlockSchema.safeParse({ type: 'table', header: false, rows: [['Aberdeen', '']] }).success; // true: cells may be empty
 * ```
 */
export const tableBlockSchema: z.ZodType<TableBlock> = table;
/**
 * A picture that belongs to the article.
 *
 * @example
 * ```ts
 * import { imageBlockSchema } from 'cleancopy/schema';
 *
 * imageBlockSchema.safeParse({ type: 'image', src: '/pier.jpg', alt: null, caption: null, credit: null }).success; // false: not absolute
 * ```
 */
export const imageBlockSchema: z.ZodType<ImageBlock> = image;
/**
 * A video, post or player that another site serves.
 *
 * @example
 * ```ts
 * import { embedBlockSchema } from 'cleancopy/schema';
 *
 * embedBlockSchema.safeParse({ type: 'embed', src: 'https://example.com/video/1', title: null }).success; // true
 * ```
 */
export const embedBlockSchema: z.ZodType<EmbedBlock> = embed;
/**
 * One unit of the article's body.
 *
 * @example
 * ```ts
 * import { blockSchema } from 'cleancopy/schema';
 *
 * blockSchema.parse({ type: 'heading', level: 2, text: 'What comes next', marks: [] }).type; // 'heading'
 * ```
 */
export const blockSchema: z.ZodType<Block> = blockUnion.describe("One unit of the article's body; switch on type.");
