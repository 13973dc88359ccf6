/** Code points of the zeros of the decimal digits that dates are written with, sorted; nine more follow each. */
const ZEROS: readonly number[] = [
  0x30, // Latin
  0x660, // Arabic
  0x6f0, // Persian, Urdu
  0x966, // Devanagari
  0x9e6, // Bengali
  0xa66, // Gurmukhi
  0xae6, // Gujarati
  0xb66, // Oriya
  0xbe6, // Tamil
  0xc66, // Telugu
  0xce6, // Kannada
  0xd66, // Malayalam
  0xe50, // Thai
  0xed0, // Lao
  0x1040, // Burmese
  0x17e0, // Khmer
  0xff10, // full width
];

/** The inside of a character class that matches one decimal digit. */
export const DIGIT_CLASS = ZEROS.map((zero) => `\\u${hex(zero)}-\\u${hex(zero + 9)}`).join('');

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}

/** The number that a run of digits states; -1 if it has more than nine of them or any other character. */
export function readNumber(digits: string): number {
  if (digits.length > 9) return -1;
  let value = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digitValue(digits.charCodeAt(index));
    if (digit < 0) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function digitValue(code: number): number {
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}
