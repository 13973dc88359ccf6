import { isCloser, isSentenceEnd } from '../read/chars.js';

/** True for a text that ends in a stop or a colon, quotation marks and brackets behind it. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1;
  while (at > 0 && (isCloser(text.charCodeAt(at)) || text.charCodeAt(at) === 0x20)) at--;
  return isSentenceEnd(text.charCodeAt(at)) || text.charAt(at) === ':';
}
