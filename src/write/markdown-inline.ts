import type { Mark } from '../article.js';
import { isAsciiPunctuation, isSpace, isSurelyWord } from './chars.js';
import { characterReference, escapeMarkdown, markdownText, type MarkdownText } from './markdown-escape.js';
import { nest, type InlineStep } from './nest.js';
import { LINK_SCHEMES, safeUrl } from './url.js';

type TextStep = Extract<InlineStep, { do: 'text' }>;
type MarkStep = Exclude<InlineStep, TextStep>;

/** What a step is written from. */
interface Line {
  readonly source: MarkdownText;
  readonly steps: readonly InlineStep[];
  /** Steps below this index are inside a link that opens the line. */
  readonly labelEnd: number;
}

/**
 * Emphasis and strong differ in their sign, so that no run of signs can be read in two ways
 * (`***` opens what?). `_` works inside words only next to punctuation: see {@link outerBuffer}.
 */
const SIGNS: Readonly<Record<'strong' | 'emphasis', string>> = { strong: '**', emphasis: '_' };

/** A space to `String.prototype.trim`, but neither space nor punctuation to CommonMark. */
const BYTE_ORDER_MARK = 0xfeff;

/** Punctuation to CommonMark, nothing to a reader: for characters that no reference can stand for. */
const EMPTY_COMMENT = '<!-- -->';

/**
 * One line of Markdown that renders as `text` with `marks`; links whose URL is not http(s) or
 * mailto are written as their text. Takes time in proportion to the text.
 *
 * @example
 * ```ts
 * inlineMarkdown('1. See *this*', [], 'line-start'); // '1\\. See \\*this\\*'
 * ```
 */
export function inlineMarkdown(text: string, marks: readonly Mark[], place: MarkdownText['place']): string {
  const steps = nest(text, marks.filter(isWritable));
  const labelEnd = isSign(steps[0], 'open', 'link') ? steps.findIndex((step) => isSign(step, 'close', 'link')) : 0;
  const line: Line = { source: markdownText(text, place), steps, labelEnd };
  return steps.map((step, index) => (step.do === 'text' ? writeText(line, step, index) : writeSign(step))).join('');
}

/** Whether a mark is no link, or a link that is safe to write. */
function isWritable(mark: Mark): boolean {
  return mark.type !== 'link' || (mark.href !== undefined && safeUrl(mark.href, LINK_SCHEMES) !== null);
}

/** A URL that can stand between the brackets of a link: everything that could end it is percent-encoded or escaped. */
export function linkDestination(url: string): string {
  return url
    .replace(/[\\<>`"]/g, percentEncode)
    .replace(/[()]/g, '\\$&')
    .replace(/&/g, '&amp;');
}

function percentEncode(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

function isSign(step: InlineStep | undefined, does: MarkStep['do'], type: Mark['type']): boolean {
  return step !== undefined && step.do === does && step.mark.type === type;
}

function writeSign({ do: does, mark }: MarkStep): string {
  switch (mark.type) {
    case 'link':
      return does === 'open' ? '[' : `](${linkDestination(safeUrl(mark.href ?? '', LINK_SCHEMES) ?? '')})`;
    case 'code':
      return ''; // written whole with its text: its signs depend on it
    default:
      return SIGNS[mark.type];
  }
}

/** The text of one step, its first and last character buffered where a sign of emphasis needs it. */
function writeText({ source, steps, labelEnd }: Line, { start, end }: TextStep, index: number): string {
  const { text } = source;
  const before = steps[index - 1];
  const after = steps[index + 1];
  if (isSign(before, 'open', 'code')) return codeSpan(source, start, end, index < labelEnd);
  const first = characterAfter(text, start, end);
  const head = before?.do === 'close' ? outerBuffer(text, start, before, steps[index - 2]) : null;
  const from = head === null ? start : start + first.length;
  const last = characterBefore(text, from, end);
  const tail = after?.do === 'open' && last !== '' ? outerBuffer(text, end - last.length, after, steps[index + 2]) : null;
  const to = tail === null ? end : end - last.length;
  const body = escapeMarkdown(source, from, to);
  const opensImage = last === '!' && isSign(after, 'open', 'link'); // `![` would be a picture
  return (head ?? '') + (opensImage ? `${body.slice(0, -1)}\\!` : body) + (tail ?? '');
}

/**
 * How the character outside a sign of emphasis has to be written so that the sign works; `null` if it needs no special form.
 *
 * CommonMark asks of a sign next to punctuation on its inner side, and of `_` in general, that a
 * space or punctuation stands on its outer side. A reference begins with `&` and ends with `;`:
 *
 * ```text
 * say**“no”**again              the signs would stay signs
 * sa&#121;**“no”**&#97;gain     no, in bold
 * ```
 */
function outerBuffer(text: string, index: number, sign: MarkStep, inner: InlineStep | undefined): string | null {
  if (sign.mark.type !== 'strong' && sign.mark.type !== 'emphasis') return null;
  const outer = text.charCodeAt(index);
  if ((isSpace(outer) && outer !== BYTE_ORDER_MARK) || isAsciiPunctuation(outer)) return null;
  if (sign.mark.type === 'strong' && inner?.do === 'text' && hasWordAt(text, sign, inner)) return null;
  const codePoint = text.codePointAt(index) ?? outer;
  if (isReferable(codePoint)) return characterReference(codePoint);
  const char = String.fromCodePoint(codePoint);
  return sign.do === 'open' ? char + EMPTY_COMMENT : EMPTY_COMMENT + char;
}

/** Whether a letter or digit is right inside the sign; a text of one character may itself become a reference. */
function hasWordAt(text: string, sign: MarkStep, inner: TextStep): boolean {
  const code = text.charCodeAt(sign.do === 'open' ? inner.start : inner.end - 1);
  return inner.end - inner.start > 1 && isSurelyWord(code);
}

/** References to control characters, noncharacters and lone surrogates mean U+FFFD or another character. */
function isReferable(codePoint: number): boolean {
  const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f);
  const isNoncharacter = (codePoint & 0xfffe) === 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
  return !isControl && !isNoncharacter && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
}

/** The first whole character of `text.slice(start, end)`. */
function characterAfter(text: string, start: number, end: number): string {
  return text.slice(start, Math.min(end, (text.codePointAt(start) ?? 0) > 0xffff ? start + 2 : start + 1));
}

/** The last whole character of `text.slice(start, end)`, `''` if that is empty. */
function characterBefore(text: string, start: number, end: number): string {
  const isPair = end - 2 >= start && (text.codePointAt(end - 2) ?? 0) > 0xffff;
  return text.slice(Math.max(start, isPair ? end - 2 : end - 1), end);
}

/**
 * Backticks one longer than any run inside; a space keeps backticks at the ends apart from them.
 * In a link that opens the line a `]` inside would make `[label]:` of it, a link definition, since
 * that is looked for before code is: there it is an HTML element.
 */
function codeSpan(source: MarkdownText, start: number, end: number, inLabel: boolean): string {
  const code = source.text.slice(start, end).replace(/[\r\n]/g, ' ');
  if (inLabel && code.includes(']')) return `<code>${escapeMarkdown(source, start, end)}</code>`;
  const fence = '`'.repeat(longestRun(code, '`') + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + pad + code + pad + fence;
}

/** Length of the longest run of `char`, 0 if there is none. */
export function longestRun(text: string, char: string): number {
  let longest = 0;
  let run = 0;
  for (const current of text) {
    run = current === char ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
