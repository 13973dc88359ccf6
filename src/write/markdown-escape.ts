import { isAsciiLetter, isDigit } from '../page/ascii.js';
import { execFrom } from '../page/exec-from.js';
import { isSpace } from './chars.js';

/** A text to be written as Markdown, with what decides how its characters could be taken. */
export interface MarkdownText {
  readonly text: string;
  /** Offset of the first character that is no space. */
  readonly first: number;
  /** Offset after the last character that is no space. */
  readonly last: number;
  /** What stands around it: at the start of a line it could open a block, in a cell `|` ends it. */
  readonly place: 'line-start' | 'inside-line' | 'cell';
}

/** Could be markup wherever they stand: escapes, code, emphasis, links, footnotes, HTML, strikethrough. */
const ALWAYS: ReadonlySet<string> = new Set(['*', '<', '[', '\\', ']', '_', '`', '~']);

/** Open a block whatever follows, in some dialect: heading, quote, table. */
const LINE_OPENERS: ReadonlySet<string> = new Set(['#', '>', '|']);

/** Open a block unless a word follows (`- x`, `---`, `===`, `: x`, but not `-5` or `+1`). */
const LINE_OPENERS_BEFORE_NO_WORD: ReadonlySet<string> = new Set(['+', '-', ':', '=']);

/** CommonMark takes up to nine digits for the number of a list entry. */
const LONGEST_NUMBER = 9;

/** Line ends of some parser each; a character reference keeps them inside the line. */
const LINE_ENDS: ReadonlySet<string> = new Set(['\n', '\r', '\f', '\u2028', '\u2029']);

/** The one space that no reference can stand for. */
const VERTICAL_TAB = '\v';

/** The longest name of a character reference has 31 letters, a number at most seven digits. */
const REFERENCE = /&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/iy;

/** Measures the outer spaces once, since parsers trim them away. */
export function markdownText(text: string, place: MarkdownText['place']): MarkdownText {
  let first = 0;
  let last = text.length;
  // There is no space after the end: the code of what stands there is NaN.
  while (isSpace(text.charCodeAt(first))) first += 1;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
  return { text, first, last, place };
}

/**
 * Markdown that renders as exactly `text.slice(start, end)`. The whole text comes along because
 * what a character could start depends on its neighbours, also across marks.
 *
 * Bare URLs and e-mail addresses are broken where a parser that links them looks: `example\.com`,
 * `https:/\/`, `me\@`.
 */
export function escapeMarkdown(source: MarkdownText, start: number, end: number): string {
  const parts: string[] = [];
  let from = start;
  for (let index = start; index < end; index += 1) {
    const written = escapeAt(source, index);
    if (written === null) continue;
    parts.push(source.text.slice(from, index), written);
    from = index + 1;
  }
  parts.push(source.text.slice(from, end));
  return parts.join('');
}

/** A character reference: it stands for the character and for nothing else. */
export function characterReference(codePoint: number): string {
  return `&#${codePoint};`;
}

/** How the character is written, `null` for as it is. */
function escapeAt(source: MarkdownText, index: number): string | null {
  const { text, place } = source;
  const char = text.charAt(index);
  const code = text.charCodeAt(index);
  if (isSpace(code)) return isTrimmedAway(source, index, char) ? characterReference(code) : null;
  if (isWordCharacter(code)) return null;
  const isMarkup =
    ALWAYS.has(char) ||
    (place === 'cell' && char === '|') ||
    startsReference(text, index) ||
    completesAddress(text, index, char) ||
    (place === 'line-start' && opensBlock(text, index, char));
  return isMarkup ? `\\${char}` : null;
}

function isTrimmedAway(source: MarkdownText, index: number, char: string): boolean {
  const isOuter = index < source.first || index >= source.last;
  return (isOuter || LINE_ENDS.has(char)) && char !== VERTICAL_TAB;
}

function startsReference(text: string, index: number): boolean {
  return execFrom(REFERENCE, text, index) !== null;
}

/**
 * Whether a bare address would be linked because of this character: `example.com`, `www.x`,
 * `//host` (with or without a scheme before it) and `me@host`.
 */
function completesAddress(text: string, index: number, char: string): boolean {
  if (char === '/') return text[index - 1] === '/';
  if ((char !== '.' && char !== '@') || !isInsideWord(text, index)) return false;
  return (
    char === '@' ||
    (isNameLetter(text.charCodeAt(index + 1)) && isNameLetter(text.charCodeAt(index + 2))) ||
    text.slice(Math.max(0, index - 3), index).toLowerCase() === 'www'
  );
}

/** Whether no space and no edge of the text is next to `index`. */
function isInsideWord(text: string, index: number): boolean {
  return index > 0 && index + 1 < text.length && !isSpace(text.charCodeAt(index - 1)) && !isSpace(text.charCodeAt(index + 1));
}

/** A letter that a top-level domain could hold: every top-level domain has two or more. */
function isNameLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0x80 && !isSpace(code));
}

function opensBlock(text: string, index: number, char: string): boolean {
  const isLast = index + 1 >= text.length;
  if (index === 0 && LINE_OPENERS.has(char)) return true;
  if (index === 0 && LINE_OPENERS_BEFORE_NO_WORD.has(char)) return isLast || !isWordCharacter(text.charCodeAt(1));
  if ((char !== '.' && char !== ')') || index === 0 || index > LONGEST_NUMBER) return false;
  for (let digit = 0; digit < index; digit += 1) if (!isDigit(text.charCodeAt(digit))) return false;
  return isLast || isSpace(text.charCodeAt(index + 1));
}

/** A digit or a letter, or a character past ASCII that could be one to some parser. */
function isWordCharacter(code: number): boolean {
  return isDigit(code) || isNameLetter(code);
}
