import { elementFacts } from './elements.js';
import { patternFacts } from './patterns.js';
import { proseFacts } from './prose.js';
import { statedFacts } from './stated.js';
import type { Facts, PageView } from './view.js';
import { wordFacts } from './words.js';

/** Everything that a page as a whole shows, by name. */
export function pageFacts(view: PageView): Facts {
  return { ...proseFacts(view), ...patternFacts(view), ...wordFacts(view), ...elementFacts(view), ...statedFacts(view) };
}
