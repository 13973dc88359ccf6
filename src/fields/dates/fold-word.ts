/**
 * One word, or several written together, as the calendar tables spell it: lower case, no accents,
 * no dots, apostrophes or spaces. `Févr.` -> `fevr`, `ม.ค.` -> `มค`, `KASIM` and `kasım` -> `kasim`.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  let drops = false;
  for (let index = 0; index < lower.length; index += 1) {
    const code = lower.charCodeAt(index);
    if (code > 0x7f) return foldForeign(lower);
    // A space or a control sign, an apostrophe, a dot
    if (code <= 0x20 || code === 0x27 || code === 0x2e) drops = true;
  }
  // ASCII has no accents
  return drops ? lower.replace(DROPPED, '') : lower;
}

const foldForeign = (lower: string): string => lower.normalize('NFD').replace(DROPPED, '').replace(/ı/g, 'i').normalize('NFC');

/** Latin, Greek and Cyrillic accents; the dots below letters of Devanagari and Bengali, which many leave out; Arabic vowel signs and hamza; tatweel; joiners; dots, apostrophes and spaces. */
const DROPPED = /[\u0300-\u036f\u064b-\u0655\u093c\u09bc\u0640\u200b-\u200f\u0970.'’ʼ׳՚\s]/g;
