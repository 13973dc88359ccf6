import { makeBody, type PlacedDraft } from '../../src/ledger/body.js';
import { makeDraft } from '../../src/ledger/draft.js';
import { findLists } from '../../src/ledger/unmarked-lists.js';
import type { DumpStyle } from '../../src/page/page.js';
import { readText } from '../../src/read/text.js';
import { pageOf } from './page-of.js';

export const P = 'The society has kept the plots along the canal for almost a century, and its members say that the soil has never been better.';
export const Q = 'Anyone who wants a plot puts a name on the list in January, and most people wait for about three years until one becomes free.';
export const R = 'The council owns the land, but it has promised in writing that nothing will be built on it before the year 2040.';

/** The body of a dump: `# heading`, `* entry` and the short paragraphs; prose is left out. */
export function bodyOf(source: string, style?: DumpStyle): string[] {
  const page = readText(source, []);
  const drafts = page.blocks.map((block, at) => ({ ...makeDraft(block, 'body', []).draft, at }));
  return makeBody(findLists(drafts, style ?? page.style), [], null).body.flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ text }) => `* ${text}`);
    if (block.type === 'heading') return [`# ${block.text}`];
    return block.type === 'paragraph' && ![P, Q, R].includes(block.text) ? [block.text] : [];
  });
}

/** Paragraphs parted by blank lines around what is tried, as `innerText` leaves them. */
export const inside = (lines: string): string => [P, Q, R, lines, R].join('\n\n');

/**
 * Drafts of lines, a blank line above each first one; `> ` begins a quotation, and a block went where `~` stands:
 * what a dump's reader would make of such lines is no matter of these tests.
 */
export function draftsOf(source: string): PlacedDraft[] {
  const lines = source.split('\n\n').flatMap((run) => run.split('\n').map((text, i) => ({ text, gap: i === 0 ? 1 : 0 })));
  const blocks = pageOf(lines.map(({ text, gap }) => (text.startsWith('> ') ? { kind: 'quote', text: text.slice(2), gap } : { text, gap }))).blocks;
  return blocks.map((block, at) => ({ ...makeDraft(block, 'body', []).draft, at })).filter(({ text }) => text !== '~');
}

/** Drafts as lines: `* entry`, `# heading` where the lines around it tell, the others as they are; prose is left out. */
export function linesOf(drafts: readonly PlacedDraft[]): string[] {
  return drafts.flatMap(({ kind, heads, text }) => {
    if ([P, Q, R].includes(text) && kind === 'text' && heads !== true) return [];
    return kind === 'item' ? [`* ${text}`] : heads === true ? [`# ${text}`] : [text];
  });
}
