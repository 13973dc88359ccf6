import { detectLanguage, type DetectedLanguage } from './language/index.js';
import type { Page } from './page/page.js';

/** Blocks of so many words tell the language; menus are often in another. */
const TELLING_WORDS = 12;

/** The language of a page's longer blocks, or of all of them where none is long. */
export function pageLanguage(page: Page, hint?: string): DetectedLanguage | null {
  return detectLanguage(tellingText(page), hint);
}

/** The same for a page in every round in which it is judged: most rounds take none of the longer blocks. */
export function pageLanguageOnce(hint?: string): (page: Page) => DetectedLanguage | null {
  let last: { readonly text: string; readonly found: DetectedLanguage | null } | null = null;
  return (page) => {
    const text = tellingText(page);
    if (last?.text !== text) last = { text, found: detectLanguage(text, hint) };
    return last.found;
  };
}

function tellingText({ blocks }: Page): string {
  const long = blocks.filter((block) => block.words >= TELLING_WORDS);
  return (long.length > 0 ? long : blocks).map((block) => block.text).join('\n');
}
