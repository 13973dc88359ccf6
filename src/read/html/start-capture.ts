import type { Attributes } from './attributes.js';
import { captureName, statedBy } from './capture.js';
import type { Reading } from './state.js';

/** Begins to take down what an element states of the page; its place among the captures, -1 if it states nothing. */
export function startCapture(reading: Reading, name: string, attributes: Attributes, own: number): number {
  const fact = captureName(name, attributes, own);
  if (fact === null) return -1;
  reading.capturing++;
  const stated = statedBy(name, fact, attributes);
  const href = attributes.get('href');
  return (
    reading.captures.push({
      source: 'element',
      name: fact,
      stated,
      href,
      start: reading.tagStart,
      before: reading.blocks.length,
      logged: reading.log.length,
    }) - 1
  );
}
