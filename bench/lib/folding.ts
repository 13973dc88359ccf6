/** Letters and digits alone, NFKC, lower case: what is left once case, punctuation and spaces do not count. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

/** NFC with every run of white space as one space: what snippets are compared in. Case counts. */
export function spaced(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}

/** Words in lower case, NFKC, parted by one space and framed by spaces, so that ` word ` can be looked up. */
export function framed(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;
}
