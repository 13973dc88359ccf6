import type { Block } from '../article.js';

/** True for what a quotation holds besides its prose. */
export function isQuoted(block: Block): boolean {
  return 'quoted' in block && block.quoted;
}
