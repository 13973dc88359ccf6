import { countKinds, kindNumber, SPACE } from './scripts.js';

const RIGHT_TO_LEFT: readonly number[] = /* @__PURE__ */ (['hebrew', 'arabic', 'syriac', 'thaana'] as const).map(kindNumber);

/**
 * The direction most letters of a text run in; `null` for a text without letters. A tie is `'ltr'`.
 *
 * @example
 * ```ts
 * directionOf('שלום world, שלום עולם'); // 'rtl'
 * directionOf('2024 — 42');             // null
 * ```
 */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  const counts = countKinds(text);
  let letters = 0;
  for (let kind = 0; kind < SPACE; kind++) letters += counts[kind] as number;
  let rtl = 0;
  for (const kind of RIGHT_TO_LEFT) rtl += counts[kind] as number;
  if (letters === 0) return null;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
