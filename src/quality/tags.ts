/** Tags that pages are made of, and comments. */
const TAG =
  /<(?:(\/?)([abipu]|article|blockquote|br|code|div|em|figure|font|h[1-6]|hr|iframe|img|li|ol|pre|script|section|span|strong|style|sub|sup|table|td|th|tr|ul)\b([^<>]{0,400})|!--[^<>]{0,400}--)>/gi;

/** What is spoken of: between backticks, or right between quotation marks. */
const QUOTED = /`[^`\n]{1,200}`|["'“”„‘’«‹「](?:<[^<>]{1,200}>){1,2}["'“”‘’»›」]/g;

/** Words for tags and what they are of, by language, English first; the last have no space beside them. */
const NAMES = '(?<!\\p{L})(?:x?html\\d?|tags?|(?:element|attribut|balise|élément|etiqueta|znacznik|тег|элемент)\\p{L}{0,3})(?!\\p{L})';
const SPACELESS_NAMES = 'タグ|要素|标签|元素|태그';

/** Stands for a tag. */
const MARK = '\0';

/** A tag with a word for it beside it: not one around the word, as in `the <b>HTML</b> standard`. */
const NAMED = /* @__PURE__ */ (() =>
  new RegExp(
    `${MARK}(?:[^\\p{L}${MARK}][^${MARK}]{0,24}${NAMES}|${SPACELESS_NAMES})|${NAMES}[^${MARK}]{0,16}[^\\p{L}${MARK}]${MARK}`,
    'iu',
  ))();

/** Tags around words do something, whatever stands beside them. */
const PAIR = /<([a-z]\w{0,9})(?:\s[^<>]{0,200})?>\p{L}[^<>]{0,100}<\/\1>/giu;

/** Tags that end a line where they stand. */
const ENDS_LINE = /^(?:br|div|h[1-6r]|li|p|t[dr])$/;

interface Tag {
  readonly index: number;
  readonly text: string;
  /** In lower case; empty for a comment. */
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
}

/** The text with a letter for every code unit of what is quoted in it, so that places stay. */
const withoutQuoted = (text: string): string => text.replace(QUOTED, (quoted) => 'x'.repeat(quoted.length));

function tagsIn(text: string): Tag[] {
  return [...withoutQuoted(text).matchAll(TAG)].map(({ 0: all, 1: slash, 2: name = '', 3: attributes = '', index }) => ({
    index,
    text: all,
    name: name.toLowerCase(),
    closes: slash === '/',
    attributes,
  }));
}

/** True for a text that says of the tags in it what they are: "the <b> element makes text bold". */
export const speaksOfTags = (text: string): boolean =>
  /<\/?[a-z]/i.test(text) && NAMED.test(text.replace(PAIR, ' ').replace(/<[^<>]{0,400}>/g, MARK));

/**
 * The tags of a text that do something in it: pairs around words, attributes, ends of lines. A tag that stands alone in a
 * sentence is named there, and where the text speaks of tags so is everything but what ends a line right behind a word.
 */
export function tagsLeft(text: string, isSpokenOf: boolean): readonly Pick<Tag, 'index' | 'text'>[] {
  if (!text.includes('<')) return [];
  const tags = tagsIn(text);
  const isGlued = ({ index, name, attributes }: Tag): boolean =>
    ENDS_LINE.test(name) && attributes.trim().length < 2 && /[^\s(,:]/.test(text.charAt(index - 1)) && index > 0;
  if (isSpokenOf) return tags.filter(isGlued);
  const opened = new Set<string>();
  const paired = new Set<string>();
  for (const { name, closes } of tags)
    if (!closes) opened.add(name);
    else if (opened.has(name)) paired.add(name);
  return tags.filter((tag) => {
    const { name, closes, attributes } = tag;
    const isAlone = tag.text.length === text.trim().length;
    return (
      name === '' || name === 'br' || name === 'p' || isAlone || paired.has(name) || closes || attributes.includes('=') || isGlued(tag)
    );
  });
}
