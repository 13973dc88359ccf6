import { countScripts, SCRIPTS } from './scripts.js';

const RIGHT_TO_LEFT: ReadonlySet<string> = /* @__PURE__ */ new Set(['arabic', 'dv', 'he', 'syr']);

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
  let letters = 0;
  let rtl = 0;
  countScripts(text).forEach((count, script) => {
    letters += count;
    if (RIGHT_TO_LEFT.has(SCRIPTS[script] as string)) rtl += count;
  });
  if (letters === 0) return null;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
