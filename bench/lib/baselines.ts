import { words } from './words.js';

const ENDS = ['.', '!', '?', '…', '"', '”'];

/**
 * The line rule of the C4 corpus: keep a line of five words or more that ends in terminal
 * punctuation (full stop, exclamation mark, question mark, ellipsis or a double quote).
 */
export function c4Lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => ENDS.includes(line.slice(-1)) && words(line).length >= 5)
    .join('\n');
}
