import { decodeEntities } from '../../repair/entities.js';
import { applyEdits } from '../../repair/repair.js';

/** A stretch of the source with its entities read: `Q&amp;A` is `Q&A`. */
export function decoded(text: string): string {
  return text.includes('&') ? applyEdits(text, decodeEntities(text)) : text;
}
