import { isSentenceEnd } from '../read/chars.js';
import { endSign } from '../read/end-sign.js';

/** True for a text that ends in a stop or a colon, quotation marks and brackets behind it. */
export function endsSentence(text: string): boolean {
  const sign = endSign(text);
  return isSentenceEnd(sign) || sign === 0x3a;
}
