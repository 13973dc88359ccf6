import { readFileSync } from 'node:fs';

/** Articles of wcxb-dev whose gold text is wrong, by id, each with what is wrong with it. */
export const wrongGold: Readonly<Record<string, string>> = (
  JSON.parse(readFileSync(new URL('../wrong-gold.json', import.meta.url), 'utf8')) as { readonly pages: Readonly<Record<string, string>> }
).pages;
