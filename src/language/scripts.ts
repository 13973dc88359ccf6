import { isAsciiLetter } from '../page/ascii.js';

/**
 * Blocks of 16 code units, hexadecimal without the last digit, both ends in, after Unicode's Blocks.txt and
 * Scripts.txt; a later row paints over an earlier one. A script that one language writes, near enough, has that
 * language's tag for a name. What no row has belongs to another script.
 */
const ROWS = {
  latin: '0-2a 1d0-1db 1e0-1ef 2c6-2c7 a72-a7f ab3-ab6 fb0 ff2-ff5',
  cyrillic: '40-52 1c8 2de-2df a64-a69',
  arabic: '60-6f 75-77 87-8f fb5-fdf fe7-fef',
  devanagari: '90-97 a8e-a8f',
  el: '37-3f 1f0-1ff',
  hy: '53-58',
  he: '59-5f fb1-fb4',
  syr: '70-74 86',
  dv: '78-7b',
  bn: '98-9f',
  pa: 'a0-a7',
  gu: 'a8-af',
  or: 'b0-b7',
  ta: 'b8-bf',
  te: 'c0-c7',
  kn: 'c8-cf',
  ml: 'd0-d7',
  si: 'd8-df',
  th: 'e0-e7',
  lo: 'e8-ef',
  bo: 'f0-ff',
  my: '100-109 a9e-a9f aa6-aa7',
  ka: '10a-10f 1c9-1cb 2d0-2d2',
  am: '120-139 2d8-2dd ab0-ab2',
  km: '178-17f 19e-19f',
  ko: '110-11f 313-318 a96-a97 ac0-d7f ffa-ffd',
  // d84-d88: the high surrogates of the ideographic planes
  zh: '2e8-2fd 300 340-9ff d84-d88 f90-faf',
  ja: '304-30f 31f ff6-ff9',
  other: '',
  // Combining marks take the script of the letter before them.
  mark: '2b-36 1ab-1af 1dc-1df 20d-20f fe0 fe2',
} as const;

/** A script, or `mark`. */
export type Script = keyof typeof ROWS;

/** All scripts but `mark`, which stands behind them. */
export const SCRIPTS = /* @__PURE__ */ (Object.keys(ROWS) as Script[]).slice(0, -1);

const SCRIPT_OF = /* @__PURE__ */ (() => {
  const scripts = new Uint8Array(0x1000).fill(SCRIPTS.indexOf('other'));
  Object.values(ROWS).forEach((row, script) => {
    for (const range of row.split(' ')) {
      const [first = '', last = first] = range.split('-');
      if (first !== '') scripts.fill(script, parseInt(first, 16), parseInt(last, 16) + 1);
    }
  });
  return scripts;
})();

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** Where the run of ASCII letters and of anything beyond ASCII that starts at `from` ends. */
function endOfRun(text: string, from: number): { readonly end: number; readonly plain: boolean } {
  let at = from;
  let plain = true;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) plain = false;
    else if (!isAsciiLetter(code)) break;
  }
  return { end: at, plain };
}

/** Calls back with every stretch of letters and their marks. Only what lies beyond ASCII has to ask for the class of a character. */
function eachWord(text: string, plainWord: (start: number, end: number) => void, otherWord: (word: string) => void): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x7f && !isAsciiLetter(code)) continue;
    const { end, plain } = endOfRun(text, at);
    if (plain) plainWord(at, end);
    else text.slice(at, end).match(WORDS)?.forEach(otherWord);
    at = end;
  }
}

/** Stretches of letters and their marks. */
export function lettersOf(text: string): readonly string[] {
  const words: string[] = [];
  const push = (word: string): void => void words.push(word);
  eachWord(
    text,
    (start, end) => {
      push(text.slice(start, end));
    },
    push,
  );
  return words;
}

/** Counts the letters of each script, in the order of {@link SCRIPTS}. A surrogate pair counts once, for its high half. */
export function countScripts(text: string): Uint32Array {
  const counts = new Uint32Array(SCRIPTS.length + 1);
  const latin = SCRIPTS.indexOf('latin');
  eachWord(
    text,
    (start, end) => (counts[latin] = (counts[latin] as number) + end - start),
    (word) => {
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        const script = SCRIPT_OF[code >> 4] as number;
        if (code < 0xdc00 || code > 0xdfff) counts[script] = (counts[script] as number) + 1;
      }
    },
  );
  return counts.subarray(0, SCRIPTS.length);
}
