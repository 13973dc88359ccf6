import { detectLanguage, type DetectedLanguage } from './language/index.js';
import type { Page } from './page/page.js';

/** Blocks of so many words tell the language; menus are often in another. */
const TELLING_WORDS = 12;

/** The language of a page's longer blocks, or of all of them where none is long. */
export function pageLanguage(page: Page, hint?: string): DetectedLanguage | null {
  const long = page.blocks.filter((block) => block.words >= TELLING_WORDS);
  return detectLanguage((long.length > 0 ? long : page.blocks).map((block) => block.text).join('\n'), hint);
}
