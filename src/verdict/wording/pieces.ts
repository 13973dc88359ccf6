/** Scripts that put no spaces between words, and Korean, whose words end in many ways: there letters in a row stand for a word. */
const SPACELESS = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7a3]/;
const IN_A_ROW = [2, 3];
/** So many letters of a word are its beginning: endings differ. */
const BEGINNING = 5;
const NUMBER = /\d+/g;
/** No piece: pages written by hand name hosts that end in it, as RFC 2606 would have it, and real pages do not. */
const PLACEHOLDER = 'example';
/** A page of few words has fewer pieces. */
const MOST_PIECES = 10_000;
/** Bits of the number that stands for a piece. */
const BITS = 20;

/**
 * What texts are worded with, each piece under a number that stands for it: words, their beginnings, beginnings of two words
 * in a row; where words have no spaces between them two and three letters in a row. Any number is `0`.
 */
export function piecesOf(texts: readonly (readonly string[])[]): Map<number, string> {
  const pieces = new Map<number, string>();
  const add = (piece: string): void => {
    if (pieces.size >= MOST_PIECES) return;
    const key = fingerprint(piece);
    if (!pieces.has(key)) pieces.set(key, piece);
  };
  for (const words of texts) {
    let before = '';
    for (const word of words) {
      if (word.startsWith(PLACEHOLDER)) continue;
      const plain = word.replace(NUMBER, '0');
      if (SPACELESS.test(plain)) {
        for (const size of IN_A_ROW) for (let at = 0; at + size <= plain.length; at++) add(plain.slice(at, at + size));
        before = '';
        continue;
      }
      const beginning = plain.slice(0, BEGINNING);
      add(`${plain} `);
      if (plain.length >= BEGINNING) add(beginning);
      if (before !== '') add(`${before} ${beginning}`);
      before = beginning;
    }
    if (before !== '') add(`${before} .`);
  }
  return pieces;
}

/** FNV-1a over UTF-16 code units, folded to {@link BITS}. */
function fingerprint(piece: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < piece.length; at++) hash = Math.imul(hash ^ piece.charCodeAt(at), 0x01000193);
  return ((hash >>> BITS) ^ hash) & ((1 << BITS) - 1);
}
