import { nameFacts, type NameFacts } from './name-facts.js';
import type { Reading } from './state.js';

/** What class names or an id say; a page has few different ones. */
export function factsOf(reading: Reading, names: string | undefined): NameFacts | null {
  if (names === undefined || names === '') return null;
  let facts = reading.names.get(names);
  if (facts === undefined) reading.names.set(names, (facts = nameFacts(names)));
  return facts;
}
