/** Words by kind: the bits of a kind, then words parted by spaces; `~` at the end of one lets any ending follow. */
export type Rows = readonly (readonly [bits: number, words: string])[];

/** Letters by which beginnings are looked up; none is shorter. */
const KEY = 3;

/** A number for the first letters of a word, not its own alone: cheaper to look up than the letters cut off it. */
const keyOf = (word: string): number => word.charCodeAt(0) | (word.charCodeAt(1) << 8) | (word.charCodeAt(2) << 16);

/** Makes a look-up of rows, built when it is first asked: the bits of every row that has a word, or a beginning of it. */
export function wordTable(rows: Rows): (word: string) => number {
  const whole = new Map<string, number>();
  const open = new Map<number, Beginning[]>();
  return (word) => {
    if (whole.size === 0) fill(rows, whole, open);
    const bits = whole.get(word) ?? 0;
    const same = word.length < KEY ? undefined : open.get(keyOf(word));
    return same === undefined ? bits : bits | bitsOfBeginnings(same, word);
  };
}

interface Beginning {
  readonly letters: string;
  readonly bits: number;
}

function bitsOfBeginnings(beginnings: readonly Beginning[], word: string): number {
  let all = 0;
  for (const { letters, bits } of beginnings) if (word.startsWith(letters)) all |= bits;
  return all;
}

function fill(rows: Rows, whole: Map<string, number>, open: Map<number, Beginning[]>): void {
  for (const [bits, words] of rows) {
    for (const word of words.split(' ')) {
      if (word.endsWith('~')) {
        const key = keyOf(word);
        const same = open.get(key) ?? [];
        same.push({ letters: word.slice(0, -1), bits });
        open.set(key, same);
      } else whole.set(word, (whole.get(word) ?? 0) | bits);
    }
  }
}
