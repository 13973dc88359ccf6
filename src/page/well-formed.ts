/** Text without halves of surrogate pairs, which no URL and no JSON can hold. */
export function wellFormed(text: string): string {
  // Few texts have any of the pairs.
  return SURROGATE.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text;
}

const SURROGATE = /[\ud800-\udfff]/;
