/** Words by kind: the bits of a kind, then words parted by spaces; `~` at the end of one lets any ending follow. */
export type Rows = readonly (readonly [bits: number, words: string])[];

/** Letters by which beginnings are looked up; none is shorter. */
const KEY = 3;

/** Makes a look-up of rows, built when it is first asked: the bits of every row that has a word, or a beginning of it. */
export function wordTable(rows: Rows): (word: string) => number {
  const whole = new Map<string, number>();
  const open = new Map<string, [beginning: string, bits: number][]>();
  return (word) => {
    if (whole.size === 0) fill(rows, whole, open);
    let bits = whole.get(word) ?? 0;
    for (const [beginning, more] of open.get(word.slice(0, KEY)) ?? []) if (word.startsWith(beginning)) bits |= more;
    return bits;
  };
}

function fill(rows: Rows, whole: Map<string, number>, open: Map<string, [string, number][]>): void {
  for (const [bits, words] of rows) {
    for (const word of words.split(' ')) {
      if (word.endsWith('~')) {
        const key = word.slice(0, KEY);
        const same = open.get(key) ?? [];
        same.push([word.slice(0, -1), bits]);
        open.set(key, same);
      } else whole.set(word, (whole.get(word) ?? 0) | bits);
    }
  }
}
