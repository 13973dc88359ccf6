/**
 * One word, or several written together, as the calendar tables spell it: lower case, no accents,
 * no dots, apostrophes or spaces. `Févr.` -> `fevr`, `ม.ค.` -> `มค`, `KASIM` and `kasım` -> `kasim`.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower.normalize('NFD').replace(DROPPED, '').replace(/ı/g, 'i').normalize('NFC');
}

/** Only the letters a to z: nothing to fold, and most words are. */
function isPlain(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
}

/** Latin, Greek and Cyrillic accents; the dots below letters of Devanagari and Bengali, which many leave out; Arabic vowel signs and hamza; tatweel; joiners; dots, apostrophes and spaces. */
const DROPPED = /[\u0300-\u036f\u064b-\u0655\u093c\u09bc\u0640\u200b-\u200f\u0970.'’ʼ׳՚\s]/g;
