/**
 * One word, or several written together, as the calendar tables spell it: lower case, no accents,
 * no dots, apostrophes or spaces. `Févr.` -> `fevr`, `ม.ค.` -> `มค`, `KASIM` and `kasım` -> `kasim`.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFD').replace(DROPPED, '').replace(/ı/g, 'i').normalize('NFC');
}

const PLAIN = /^[a-z]*$/;

/** Latin, Greek and Cyrillic accents; Arabic vowel signs and hamza; tatweel; joiners; dots, apostrophes and spaces. */
const DROPPED = /[\u0300-\u036f\u064b-\u0655\u0640\u200b-\u200f\u0970.'’ʼ׳՚\s]/g;
