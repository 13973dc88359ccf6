import { core } from '../../src/judge/phrases/key.js';
import { fold } from '../../src/page/fold.js';
import { readGold, readStyle } from '../lib/data.js';

/** One line of a dump, folded, and whether it stands in the page's main content. */
export interface JudgedLine {
  readonly page: string;
  readonly folded: string;
  readonly content: boolean;
}

/** One page of a style: its type, and its lines. */
export interface JudgedPage {
  readonly id: string;
  readonly type: string;
  readonly lines: readonly JudgedLine[];
}

/**
 * Tells the lines of a dump that belong to the main content: a line that is a whole line of the
 * gold text, or of at least 25 characters and stands inside it.
 */
export function judgedPages(data: string, style: string): JudgedPage[] {
  const gold = new Map(readGold(data, 'wcxb-dev').map((page) => [page.id, page]));
  const pages: JudgedPage[] = [];
  for (const [id, text] of readStyle(data, 'wcxb-dev', style)) {
    const page = gold.get(id);
    if (page?.gold === undefined || page.gold === null) continue;
    const wholeLines = new Set(page.gold.split('\n').map((line) => core(fold(line))));
    if (page.title) wholeLines.add(core(fold(page.title)));
    const all = fold(page.gold);
    const lines: JudgedLine[] = [];
    for (const line of text.split('\n')) {
      const folded = fold(line);
      if (folded === '') continue;
      const plain = core(folded);
      const content = plain !== '' && (wholeLines.has(plain) || (plain.length >= 25 && all.includes(plain)));
      lines.push({ page: id, folded, content });
    }
    pages.push({ id, type: page.pageType ?? '', lines });
  }
  return pages;
}
