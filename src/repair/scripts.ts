/**
 * Ranges of code points that decide whether an invisible character has a meaning where it stands.
 * Each table holds pairs: first and last code point, sorted. Source: Unicode's Blocks.txt,
 * ArabicShaping.txt and emoji-data.txt; unassigned gaps inside a block count as the block.
 */

/** Scripts whose letters join or stack, so that a joiner between them changes what is read. */
// prettier-ignore
const joining: readonly number[] = [
  0x0600, 0x061b, // Arabic, up to a bidi mark that may itself go
  0x061d, 0x08ff, // Arabic, Syriac, Thaana, N'Ko and their supplements
  0x0900, 0x0dff, // Devanagari to Sinhala
  0x0f00, 0x0fff, // Tibetan
  0x1000, 0x109f, // Myanmar
  0x1780, 0x17ff, // Khmer
  0x1800, 0x18af, // Mongolian
  0x1a20, 0x1aad, // Tai Tham
  0x1b00, 0x1bff, // Balinese, Sundanese, Batak
  0xa840, 0xa8ff, // Phags-pa, Saurashtra, Devanagari extended
  0xa980, 0xa9ff, // Javanese, Myanmar extended
  0xaa60, 0xaa7f, // Myanmar extended
  0xabc0, 0xabff, // Meetei Mayek
  0xfb50, 0xfdcf, // Arabic presentation forms
  0xfdf0, 0xfdff,
  0xfe70, 0xfefc,
  0x10a00, 0x10aff, // Kharoshthi, Manichaean
  0x10d00, 0x10eff, // Hanifi Rohingya, Arabic extended
  0x10f30, 0x10fb0, // Sogdian, Old Uyghur
  0x11000, 0x11fff, // Brahmi and its descendants
  0x1e900, 0x1e95f, // Adlam
];

/** Scripts written from right to left. */
// prettier-ignore
const rightToLeft: readonly number[] = [
  0x0590, 0x05ff, // Hebrew
  0x0600, 0x08ff, // Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic
  0xfb1d, 0xfdcf, // presentation forms
  0xfdf0, 0xfdff,
  0xfe70, 0xfefc,
  0x10800, 0x10fff,
  0x1e800, 0x1efff,
];

/** Characters that a zero-width joiner binds into one emoji. */
// prettier-ignore
const pictographic: readonly number[] = [
  0x00a9, 0x00a9,
  0x00ae, 0x00ae,
  0x203c, 0x203c,
  0x2049, 0x2049,
  0x20e3, 0x20e3, // the keycap's frame
  0x2122, 0x2122,
  0x2139, 0x2139,
  0x2190, 0x21ff,
  0x2300, 0x23ff,
  0x24c2, 0x24c2,
  0x25a0, 0x27bf,
  0x2934, 0x2935,
  0x2b00, 0x2bff,
  0x3030, 0x3030,
  0x303d, 0x303d,
  0x3297, 0x3299,
  0xfe0f, 0xfe0f, // asks for the emoji form of the character before
  0x1f000, 0x1faff, // with the skin tones
];

/** Scripts without spaces between words, where a zero-width space marks a word's end. */
// prettier-ignore
const spaceless: readonly number[] = [
  0x0e00, 0x0fff, // Thai, Lao, Tibetan
  0x1000, 0x109f, // Myanmar
  0x1780, 0x17ff, // Khmer
  0x1950, 0x19df, // Tai Le, New Tai Lue
  0x1a20, 0x1aad, // Tai Tham
  0xa980, 0xa9ff, // Javanese, Myanmar extended
  0xaa60, 0xaaff, // Myanmar extended, Tai Viet
];

function within(ranges: readonly number[], codePoint: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) {
    if (codePoint < (ranges[i] as number)) return false;
    if (codePoint <= (ranges[i + 1] as number)) return true;
  }
  return false;
}

export const isJoining = (codePoint: number): boolean => codePoint >= 0x600 && within(joining, codePoint);
export const isRightToLeft = (codePoint: number): boolean => codePoint >= 0x590 && within(rightToLeft, codePoint);
export const isPictographic = (codePoint: number): boolean => codePoint >= 0xa9 && within(pictographic, codePoint);

export const isSpaceless = (codePoint: number): boolean => codePoint >= 0xe00 && within(spaceless, codePoint);

/** Whether a code point is a virama, the sign that kills a vowel: before it, joiners choose a letter's form. */
export function isVirama(codePoint: number): boolean {
  if (codePoint >= 0x0900 && codePoint <= 0x0d7f) return (codePoint & 0x7f) === 0x4d || codePoint === 0x0d3b || codePoint === 0x0d3c;
  return codePoint === 0x0dca || codePoint === 0x1039 || codePoint === 0x17d2;
}
