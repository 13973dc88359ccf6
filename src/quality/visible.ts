import { codePoint } from '../page/code-point.js';

/** What shows nothing, turns what stands behind it, or is half of a character. */
const UNSEEN = /(?:[\p{C}\p{Zl}\p{Zp}]|(?!\p{C})\p{Default_Ignorable_Code_Point})+/gu;

/** Of a longer run the first tell what it is. */
const MOST = 8;

/**
 * Evidence as people can read it: what cannot be seen by its number, as in `"U+E0041 U+E0042" would be ""`. Raw, it would
 * be handed on by whoever shows the evidence.
 */
export function visible(evidence: string): string {
  return evidence.replace(UNSEEN, (run) => {
    const chars = [...run];
    return chars.slice(0, MOST).map(codePoint).join(' ') + (chars.length > MOST ? '…' : '');
  });
}
