/** What a stretch of a text stands for, in small letters or not; `undefined` for most. */
export type StretchLookup<T> = (text: string, start: number, end: number) => T | undefined;

/**
 * Makes a look-up of words in the middle of a text. Most stretches are no word of the table, and are turned away by their
 * length, first and last character before they are cut out.
 *
 * @param rows - words in small letters, each with what it stands for
 */
export function stretchLookup<T>(rows: Iterable<readonly [word: string, T]>): StretchLookup<T> {
  const words = new Map(rows);
  const shapes = new Set(Array.from(words.keys(), (word) => shapeOf(word, 0, word.length)));
  return (text, start, end) => {
    if (!shapes.has(shapeOf(text, start, end))) return undefined;
    const word = text.slice(start, end);
    return words.get(word) ?? words.get(word.toLowerCase());
  };
}

function shapeOf(text: string, start: number, end: number): number {
  return ((end - start) * 128 + (text.charCodeAt(start) | 0x20)) * 128 + (text.charCodeAt(end - 1) | 0x20);
}
