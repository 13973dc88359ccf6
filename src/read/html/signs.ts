import { addSign, HTML_RULES, isBreak, recast, type Inline } from './inline.js';
import type { OpenElement, OpenElements } from './open-elements.js';

/*
 * What a browser draws around or instead of text: quote marks of `q`, brackets around the reading of a
 * `ruby`, raised digits. Without them words and numbers would be glued: `10<sup>6</sup>` is not 106.
 */

/** Quote marks by language, outer and inner; sorted. */
// prettier-ignore
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['cs', '„“‚‘'], ['da', '»«›‹'], ['de', '„“‚‘'], ['es', '«»“”'], ['fi', '””’’'], ['fr', '«»‹›'], ['it', '«»“”'], ['ja', '「」『』'], ['pl', '„”«»'],
  ['pt', '«»“”'], ['ru', '«»„“'], ['sk', '„“‚‘'], ['sv', '””’’'], ['uk', '«»„“'],
]);
const ENGLISH = '“”‘’';

/** Source that itself opens with a quote mark: the style sheet then draws none. */
const QUOTED = /^\s{0,40}(?:["'“”„«»‘‚‹「『]|&(?:[lb]?[lr]?d?quo|[lr]s?aquo|quot|apos|#39|#34|#822\d|#x201[89a-f]);?)/i;

/** How far the source is looked into behind a tag. */
const AHEAD = 60;

/** Signs that an opening tag stands for, and what its closing tag will stand for; `null` for most. */
export interface Signs {
  readonly open: string;
  readonly close: string | null;
}

/** The signs of an element by its name. `end` is where its opening tag ends. */
export function signsOf(
  name: string,
  inline: Inline,
  source: string,
  end: number,
  open: OpenElements,
  language: string | null,
): Signs | null {
  if (name === 'q') return quoteMarks(source, end, open.counts.get('q') ?? 0, language);
  const last = inline.pieces.at(-1)?.text.at(-1) ?? '';
  if (name === 'rt') return /[(（［【《]/.test(last) || last === '' ? null : { open: '(', close: ')' };
  return (name === 'sup' || name === 'sub') && isDigit(last) ? power(name, source, end) : null;
}

function quoteMarks(source: string, end: number, depth: number, language: string | null): Signs | null {
  if (QUOTED.test(source.slice(end, end + AHEAD))) return null;
  const marks = QUOTES.get(language?.slice(0, 2).toLowerCase() ?? '') ?? ENGLISH;
  const at = depth % 2 === 0 ? 0 : 2;
  return { open: marks.charAt(at), close: marks.charAt(at + 1) };
}

/** `2<sup>1/2</sup>` is 2^1/2: what has no raised form of its own is parted from the number before it. */
function power(name: string, source: string, end: number): Signs | null {
  const ahead = source.slice(end, end + AHEAD);
  return /^[+−-]?\d/.test(ahead) && !/^[\d+()=−-]{1,20}(?:<|&minus;)/.test(ahead)
    ? { open: name === 'sup' ? '^' : '_', close: null }
    : null;
}

/** Adds the sign of a tag to the text, the tag its source. */
export function drawSign(inline: Inline, sign: string, start: number, end: number): void {
  // Of a formula on a line of its own: no space stands at the start of a block, or behind another.
  addSign(inline, inline.spaced ? sign.trimStart() : sign, start, end, HTML_RULES.sign);
}

const DIGITS = '0123456789+-−=()n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ';
/** Longest exponent, or number of a footnote. */
const LONGEST = 6;

/** Links to a note: `#footnote-1`, `#fn:2`, `#_ftn3`. */
const NOTE = /#_?(?:(?:end|foot)note|edn|fn|ftn|note)s?[-_:.]?\d{1,4}$/i;

/**
 * At the end of `sup` and `sub`: digits behind digits or letters get their raised form. CO<sub>2</sub> stays as everyone writes it.
 * So does the number of a note that only a style sheet would raise: `1847<a href="#footnote-1">1</a>` is not 18471.
 */
export function raise(inline: Inline, { name, href, markStart, verbatim }: OpenElement): void {
  const length = inline.length - markStart;
  if (length < 1 || length > LONGEST || verbatim) return;
  if (name !== 'sup' && name !== 'sub' && !(href !== undefined && NOTE.test(href))) return;
  const isSup = name !== 'sub';
  recast(inline, markStart, (text, before) => {
    if (before === '' || (!isSup && !isDigit(before)) || (name === 'a' && isBreak(before.charCodeAt(0)))) return null;
    const places = [...text].map((char) => DIGITS.indexOf(char));
    if (places.includes(-1) || !/[\dn]/.test(text)) return null;
    return { text: places.map((at) => (isSup ? RAISED : LOWERED).charAt(at)).join(''), rule: HTML_RULES.raised };
  });
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9' && char.length === 1;
}
