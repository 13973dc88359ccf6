import {
  BLANK,
  COLON,
  EXTEND,
  HANGUL,
  HARD,
  HEBREW,
  JOINER,
  LETTER,
  MID_BOTH,
  MID_LETTER,
  MID_NUM,
  NUMERIC,
  OTHER,
  QUOTE,
  WORD_BREAK,
} from './word-break.js';

/**
 * Intl.Segmenter gets this many characters at a time: its iterator takes time quadratic in the length of its string
 * (16 kB of English: 75 ms, 64 kB: 770 ms).
 */
const PORTION = 256;

/** Where a portion without white space ends at the latest. A word that lies across such an end may count twice. */
const LONGEST_PORTION = 2 * PORTION;

/** Where the portion that starts at `start` ends: after white space, else between any two characters. */
function endOfPortion(text: string, start: number): number {
  const latest = Math.min(text.length, start + LONGEST_PORTION);
  for (let at = Math.min(text.length, start + PORTION); at < latest; at++) {
    if (WORD_BREAK[text.charCodeAt(at)] === BLANK) return at;
  }
  const code = text.charCodeAt(latest);
  return code >= 0xdc00 && code <= 0xdfff ? latest - 1 : latest;
}

const ZERO_WIDTH_JOINER = 0x200d;

function segmentedWords(portion: string, segmenter: Intl.Segmenter): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(portion)) if (isWordLike === true) words++;
  return words;
}

/** A colon does, though versions of the Unicode data disagree: the count must not depend on the engine's. */
const joinsLetters = (wordBreak: number): boolean => wordBreak === MID_LETTER || wordBreak === MID_BOTH || wordBreak === COLON;
const joinsDigits = (wordBreak: number): boolean => wordBreak === MID_NUM || wordBreak === MID_BOTH;
const isLetter = (wordBreak: number): boolean => wordBreak === LETTER || wordBreak === HEBREW;

/**
 * Number of words: the segments of Unicode Standard Annex #29 that `Intl.Segmenter` calls word-like. Han, kana, Thai,
 * Lao, Khmer and Burmese are counted by its dictionaries, most other text by the same rules in one scan.
 *
 * @example
 * ```ts
 * countWords("It's 1,000.5 km — isn't it? 👍"); // 5
 * countWords('今日は晴れです。');                 // 4
 * ```
 */
export function countWords(text: string): number {
  let segmenter: Intl.Segmenter | undefined;
  let words = 0;
  // Where the stretch since the last white space starts, and the words counted before it.
  let stretch = 0;
  let before = 0;
  // Class of the last character that counts, 0 where no word is open; class of a `.` or `'` seen since.
  let open = 0;
  let middle = 0;
  for (let at = 0; at < text.length; at++) {
    let wordBreak = WORD_BREAK[text.charCodeAt(at)] as number;
    if (wordBreak === EXTEND) {
      // Intl.Segmenter calls `a_`, `한` and `א'` words, but none of them with a mark behind it.
      if (middle === 0 ? open !== JOINER && open !== HANGUL : open !== HEBREW) continue;
      wordBreak = HARD;
    }
    if (wordBreak === LETTER || wordBreak === HEBREW) {
      if (open === HANGUL) wordBreak = HARD;
      else {
        const joined =
          middle === 0
            ? open !== 0
            : isLetter(open) && (joinsLetters(middle) || (middle === QUOTE && open === HEBREW && wordBreak === HEBREW));
        if (!joined) words++;
        open = wordBreak;
        middle = 0;
      }
    } else if (wordBreak === NUMERIC) {
      if (open === HANGUL) wordBreak = HARD;
      else {
        if (middle === 0 ? open === 0 : open !== NUMERIC || !joinsDigits(middle)) words++;
        open = wordBreak;
        middle = 0;
      }
    } else if (wordBreak === HANGUL) {
      if (open !== 0 && (open !== HANGUL || middle !== 0)) wordBreak = HARD;
      else {
        if (open === 0) words++;
        open = HANGUL;
      }
    } else if (wordBreak === JOINER) {
      // A joiner of its own: whether `__` is a word is the Segmenter's to say.
      if (open === 0 || open === HANGUL || middle !== 0) wordBreak = HARD;
      else open = JOINER;
    } else if (wordBreak === OTHER && at > 0 && text.charCodeAt(at - 1) === ZERO_WIDTH_JOINER) {
      // Emoji join what stands before a joiner, whatever that is.
      wordBreak = HARD;
    } else if (wordBreak !== HARD) {
      const between = wordBreak !== OTHER && wordBreak !== BLANK && open !== 0 && middle === 0;
      middle = between ? wordBreak : 0;
      if (!between) open = 0;
      if (wordBreak === BLANK) {
        stretch = at;
        before = words;
      }
    }
    if (wordBreak === HARD) {
      segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
      const end = endOfPortion(text, stretch);
      words = before + segmentedWords(text.slice(stretch, end), segmenter);
      stretch = end;
      before = words;
      open = 0;
      middle = 0;
      at = end - 1;
    }
  }
  return words;
}
