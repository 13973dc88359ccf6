/** What the last character is: 0 a letter, 1 a digit, 2 a full stop, 3 a question mark, 4 an exclamation mark, 5 a bracket, 6 another sign. */
export function lastSign(text: string): number {
  const code = text.charCodeAt(text.length - 1);
  if (code >= 0x30 && code <= 0x39) return 1;
  if (code === 0x2e || code === 0x3002) return 2;
  if (code === 0x3f || code === 0xff1f) return 3;
  if (code === 0x21 || code === 0xff01) return 4;
  if (code === 0x29 || code === 0x5d) return 5;
  return code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xaa) || (code >= 0x2000 && code < 0x2c00) ? 6 : 0;
}

/** Signs of addresses, menus and widgets, which prose is sparing of. */
const ODD = '@#|/©»›•+=<>_$*→←▼·~';

const LATIN = /* @__PURE__ */ Uint8Array.from({ length: 0x100 }, (_, code) => (ODD.includes(String.fromCharCode(code)) ? 1 : 0));
const BEYOND: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set([...ODD].map((sign) => sign.charCodeAt(0)).filter((code) => code > 0xff)))();

const MOST = 20;

/** How many such signs a text has, at most 20. */
export function oddSigns(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length && found < MOST; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x100 ? LATIN[code] === 1 : code > 0x2000 && code < 0x2600 && BEYOND.has(code)) found++;
  }
  return found;
}
