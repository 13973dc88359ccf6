import { isDigit } from '../page/ascii.js';
import { isCloser, isIdeographic, isLower, isSentenceEnd, isSpace, isUpper } from './chars.js';
import { headsIn } from './folded-heads.js';
import { partLine, type Line } from './lines.js';

/*
 * A page whose white space was folded, as `' '.join(text.split())` does: menus, headline, text and footer stand in one
 * line. What they are worth apart can still be told, since a sentence ends with its sign and a menu has no small words.
 */

/** A shorter line is a paragraph, in UTF-16 code units. */
const LONG_LINE = 1_000;
/** On a page that was folded in places only, a line of so many is one of them. */
const LONG_PLACE = 600;
/** A page that has more lines was folded in places only. */
const MOST_LINES = 10;
/** So many words in a row without a sign between them, and of these so many with a capital, are no sentence. */
const RUN = 12;
const RUN_CAPITALS = 0.75;
/** Of the words behind a sentence's first one, and of those before it, how many begin with a small letter. */
const AFTER = 8;
const BEFORE = 6;
const MOST_SMALL_BEFORE = 0.34;
const FEWEST_SMALL_AFTER = 0.6;
/** What stands before a sentence is looked for in segments of so many words, and has so many itself: a name has fewer. */
const FEWEST_WORDS = 8;
const FEWEST_BEFORE = 3;
/** So many words make a sentence. */
const SENTENCE_WORDS = 3;

/** Words whose full stop ends no sentence, in small letters. */
const ABBREVIATIONS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'mr mrs ms dr prof st sr jr vs no nr vol fig inc ltd co corp dept approx est gen col sgt capt lt gov sen rep rev hon e.g i.e etc al bzw ca z.b u.a d.h inkl str tel evtl ggf mme mlle av sra dña ud uds pág núm dott sig ing'.split(
      ' ',
    ),
  ))();

/** A word between spaces. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
  readonly isSmall: boolean;
  /** True behind the end of a sentence. */
  readonly ends: boolean;
  /** True if a sign stands behind it, whichever it is. */
  readonly hasSign: boolean;
}

/** Parts the long lines of a page that was folded, all of it or in places; `null` if none was. */
export function partPages(text: string, lines: readonly Line[]): { readonly lines: readonly Line[]; readonly isFolded: boolean } | null {
  const isFolded = lines.length <= MOST_LINES;
  const isPlace = (line: Line): boolean =>
    isFolded ? line.end - line.start >= LONG_LINE : line.end - line.start >= LONG_PLACE && !holdsCode(text, line);
  const pages = lines.map((line) => (isPlace(line) ? partsOf(text, line) : null));
  if (pages.every((page) => page === null)) return null;
  return { lines: lines.flatMap((line, at) => pages[at] ?? [line]), isFolded };
}

/** True for a script or data in one line: rules tell them whole. */
function holdsCode(text: string, { start, end }: Line): boolean {
  let signs = 0;
  for (let at = start; at < end; at++) if (CODE_SIGNS.includes(text.charAt(at))) signs++;
  return signs > (end - start) * MOST_SIGNS;
}

/** Signs that prose hardly has; more than this share of a line's UTF-16 code units are code. */
const CODE_SIGNS = '{}[]<>=;\\_';
const MOST_SIGNS = 0.01;

/** The sentences of a page in one line, and what stands between them; `null` if the line is no page. */
function partsOf(text: string, line: Line): Line[] | null {
  const words = wordsOf(text, line);
  if (!holdsMenu(words)) return null;
  const small = smallBefore(words);
  const sentences = sentencesOf(text, words).flatMap(([from, to]) => [(words[from] as Word).start, ...headsOf(words, small, from, to)]);
  const parts = partLine(
    text,
    line,
    [...sentences, ...headsIn(text, line.start, line.end)].sort((a, b) => a - b),
  );
  return parts.map((part) => ({ ...part, gap: -1 }));
}

function wordsOf(text: string, { start, end }: Line): Word[] {
  const out: Word[] = [];
  for (let from = start; from < end; from++) {
    if (isSpace(text.charCodeAt(from))) continue;
    let to = from;
    while (to < end && !isSpace(text.charCodeAt(to))) to++;
    out.push(wordAt(text, from, to));
    from = to;
  }
  return out;
}

function wordAt(text: string, start: number, end: number): Word {
  let first = start;
  while (first < end - 1 && OPENERS.has(text.charAt(first))) first++;
  let last = end - 1;
  while (last > start && isCloser(text.charCodeAt(last))) last--;
  const char = text.charAt(first);
  const isCapital = isUpper(char) || isDigit(char.charCodeAt(0));
  const ends = isSentenceEnd(text.charCodeAt(last)) && last > start && !isAbbreviated(text.slice(first, last));
  return { start, end, isCapital, isSmall: isLower(char), ends, hasSign: ends || SIGNS.has(text.charAt(last)) };
}

const OPENERS: ReadonlySet<string> = /* @__PURE__ */ new Set('"“„«‘\'(¿¡[');
const SIGNS: ReadonlySet<string> = /* @__PURE__ */ new Set(',;:.!?،؛');

/** `Dr`, `J`, `U.S`, `3`: a full stop behind it may stand in a sentence. */
function isAbbreviated(word: string): boolean {
  return (
    ABBREVIATIONS.has(word.toLowerCase()) ||
    (word.length === 1 && isUpper(word)) ||
    (word.length <= 2 && isDigit(word.charCodeAt(0)) && isDigit(word.charCodeAt(word.length - 1)))
  );
}

/** True if many words in a row have capitals, and no sign between them. */
function holdsMenu(words: readonly Word[]): boolean {
  let capitals = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const { isCapital, hasSign } = words[at] as Word;
    if (isCapital) capitals++;
    if (hasSign) {
      from = at + 1;
      capitals = 0;
    } else if (at - from + 1 > RUN) {
      if (words[from]?.isCapital === true) capitals--;
      from++;
    }
    if (at - from + 1 === RUN && capitals >= RUN * RUN_CAPITALS) return true;
  }
  return false;
}

/** First word of each sentence, and the one behind its last. Behind its end no sentence goes on with a small letter. */
function sentencesOf(text: string, words: readonly Word[]): [number, number][] {
  const out: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    const begins =
      at === words.length || (words[at - 1]?.ends === true && words[at]?.isSmall === false) || isParted(text, words[at - 1], words[at]);
    if (!begins) continue;
    out.push([from, at]);
    from = at;
  }
  return out;
}

/** True if a space parts two words of a script that has none inside its sentences. */
function isParted(text: string, above: Word | undefined, word: Word | undefined): boolean {
  return (
    above !== undefined && word !== undefined && isIdeographic(text.charCodeAt(above.end - 1)) && isIdeographic(text.charCodeAt(word.start))
  );
}

/** Where in a stretch of words a sentence begins behind what is none: `Home Contact The council voted on Tuesday to` */
function headsOf(words: readonly Word[], small: Uint32Array, from: number, to: number): number[] {
  const out: number[] = [];
  const share = (low: number, high: number): number => ((small[high] as number) - (small[low] as number)) / Math.max(1, high - low);
  let head = from;
  for (let at = from + 1; at < to - SENTENCE_WORDS; at++) {
    const [above, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1] as Word];
    if (to - head < FEWEST_WORDS || at - head < FEWEST_BEFORE || !word.isCapital || above.isSmall || above.hasSign || !next.isSmall)
      continue;
    if (share(at + 1, Math.min(to, at + 1 + AFTER)) < FEWEST_SMALL_AFTER || share(Math.max(head, at - BEFORE), at) > MOST_SMALL_BEFORE)
      continue;
    out.push(word.start);
    head = at;
  }
  return out;
}

/** For each word, how many before it begin with a small letter. */
function smallBefore(words: readonly Word[]): Uint32Array {
  const out = new Uint32Array(words.length + 1);
  for (const [at, { isSmall }] of words.entries()) out[at + 1] = (out[at] as number) + (isSmall ? 1 : 0);
  return out;
}
