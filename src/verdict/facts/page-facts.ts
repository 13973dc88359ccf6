import { blockFacts } from './blocks.js';
import { elementFacts } from './elements.js';
import { keptFacts } from './kept.js';
import { statedFacts } from './stated.js';
import type { Facts, PageView } from './view.js';
import { wordFacts } from './words.js';

/** Everything that a page as a whole shows, by name; what its source cannot tell is absent. */
export function pageFacts(view: PageView): Facts {
  return { ...blockFacts(view), ...keptFacts(view), ...wordFacts(view), ...elementFacts(view), ...statedFacts(view) };
}
