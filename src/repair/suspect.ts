import { isPlain } from './invisible.js';
import { mayStartAt } from './mojibake-units.js';

/** Characters of ASCII that no repair looks at; the `&` of an entity is found apart. */
const beyondAscii = /[^\t-\r -~]/;

/** Whether any repair but that of entities could find something: the one scan that clean text pays for. */
export function isSuspect(text: string): boolean {
  const first = text.search(beyondAscii);
  if (first < 0) return false;
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x7f ? code < 0x20 && !isPlain(code) : !isPlain(code) || code === 0x85 || mayStartAt(text, i)) {
      // A whole pair is plain: most are emoji.
      if (code < 0xd800 || code > 0xdbff || code === 0xdb40) return true;
      const next = text.charCodeAt(i + 1);
      if (!(next >= 0xdc00 && next <= 0xdfff)) return true;
      i++;
    }
  }
  return false;
}
