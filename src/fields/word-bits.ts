/** Words by kind: the bits of a kind, then words parted by spaces; `~` at the end of one lets any ending follow. */
export type WordRows = readonly (readonly [bits: number, words: string])[];

/** Letters by which beginnings are looked up; none is shorter. */
const KEY = 3;
/** How many first letters are told apart before a word is looked up; a power of two. */
const STARTS = 4096;

interface WordBits {
  readonly whole: Map<string, number>;
  readonly open: Map<number, Beginning[]>;
  /** 1 where a word of the table may begin so: most words begin like none. */
  readonly starts: Uint8Array;
}

interface Beginning {
  readonly letters: string;
  readonly bits: number;
}

/** Makes a look-up of rows, built when it is first asked: the bits of every row that has a word, or a beginning of it. */
export function wordBits(rows: WordRows): (word: string) => number {
  let built: WordBits | null = null;
  return (word) => {
    const { whole, open, starts } = (built ??= build(rows));
    const key = keyOf(word);
    if (starts[key & (STARTS - 1)] === 0) return 0;
    let all = whole.get(word) ?? 0;
    const beginnings = open.get(key);
    if (beginnings !== undefined) for (const { letters, bits } of beginnings) if (word.startsWith(letters)) all |= bits;
    return all;
  };
}

/** A number for the first letters of a word, which others may have as well. */
function keyOf(word: string): number {
  const most = Math.min(KEY, word.length);
  let key = 0;
  for (let at = 0; at < most; at++) key = key * 31 + word.charCodeAt(at);
  return key;
}

function build(rows: WordRows): WordBits {
  const table: WordBits = { whole: new Map(), open: new Map(), starts: new Uint8Array(STARTS) };
  const { whole, open, starts } = table;
  for (const [bits, words] of rows) {
    for (const word of words.split(' ')) {
      const key = keyOf(word);
      if (!word.endsWith('~')) whole.set(word, (whole.get(word) ?? 0) | bits);
      else {
        const same = open.get(key) ?? [];
        same.push({ letters: word.slice(0, -1), bits });
        open.set(key, same);
      }
      starts[key & (STARTS - 1)] = 1;
    }
  }
  return table;
}
