import { isCloser } from './chars.js';

/** Code of the last sign of a text, closing quotes and brackets and the spaces between them aside; NaN for an empty text. */
export function endSign(text: string): number {
  let at = text.length - 1;
  while (at > 0 && (isCloser(text.charCodeAt(at)) || text.charCodeAt(at) === 0x20)) at--;
  return text.charCodeAt(at);
}
