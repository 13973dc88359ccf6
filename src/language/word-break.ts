/**
 * Word_Break classes (Unicode Standard Annex #29) of the characters that the fast path of countWords understands.
 * HARD stands for everything else: scripts that need a dictionary, and rare characters not worth a row.
 */
export const HARD = 0;
/** Neither in a word nor between two halves of one. */
export const OTHER = 1;
export const LETTER = 2;
export const HEBREW = 3;
export const HANGUL = 4;
export const NUMERIC = 5;
/** `_` and its like: joins letters and digits. */
export const JOINER = 6;
/** Marks, format characters: invisible to the rules, they belong to what stands before them. */
export const EXTEND = 7;
/** `·`: joins letters. */
export const MID_LETTER = 8;
/** `,` and `;`: join digits. */
export const MID_NUM = 9;
/** `.` and `'`: join both. */
export const MID_BOTH = 10;
/** `"`: joins Hebrew letters. */
export const QUOTE = 11;
/** `:`: joins letters in some versions of the Unicode data and not in others. */
export const COLON = 12;
/** White space that no word, and no dictionary, reaches across. */
export const BLANK = 13;

/** Code units, hexadecimal, both ends in; a later row paints over an earlier one. */
// prettier-ignore
const ROWS: readonly (readonly [wordBreak: number, ranges: string])[] = [
  [OTHER, '0-7f 80-a9 ab-b4 b6-b9 bb-bf d7 f7 5be 5c0 5c3 5c6 61b 61d-61f 66a 6d4 964-965 2010-2015 2020-2026 2030-203e 2041-2043 2045-205e 20a0-20bf 2190-23ff 2500-27bf d83d-d83e dc00-dfff'],
  // Behind d83e they are the digits U+1FBF0 to U+1FBF9; everything else there is no word.
  [HARD, 'dff0-dff9'],
  [BLANK, '9-d 20'],
  [LETTER, '41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2c1 370-373 376-377 37b-37d 37f 386 388-38a 38c 38e-3a1 3a3-3f5 3f7-481 48a-52f 620-64a 671-6d3 6d5 904-939 93d 950 958-961 1e00-1eff'],
  [HEBREW, '5d0-5ea'],
  [HANGUL, 'ac00-d7a3'],
  [NUMERIC, '30-39 660-669 66b 6f0-6f9 966-96f'],
  [JOINER, '5f 202f 203f 2040'],
  [EXTEND, 'ad 300-36f 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 64b-65f 670 6d6-6dc 93a-93c 93e-94f 900-903 200c-200f 202a-202e 2060-2064 fe00-fe0f feff'],
  [MID_LETTER, 'b7 387 5f4 2027'],
  [MID_NUM, '2c 3b 37e 60c 66c 2044'],
  [MID_BOTH, '27 2e 2018-2019 2024'],
  [QUOTE, '22'],
  [COLON, '3a'],
];

function paint(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (const [wordBreak, ranges] of ROWS) {
    for (const range of ranges.split(' ')) {
      const [first = '', last = first] = range.split('-');
      classes.fill(wordBreak, parseInt(first, 16), parseInt(last, 16) + 1);
    }
  }
  return classes;
}

/** Word_Break class of each UTF-16 code unit. */
export const WORD_BREAK: Uint8Array = /* @__PURE__ */ paint();
