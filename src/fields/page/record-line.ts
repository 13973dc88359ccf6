import { RECORD_HEAD, roleOfKey } from '../../repair/record-head.js';
import type { Scene } from '../../judge/rules/rule.js';

/** A record's head has no more blocks. */
const MOST = 60;

/** The block whose key in the record's head has a role: its index, -1 if there is none. */
export function recordLine({ page, survey }: Scene, role: string): number {
  const keys = page.drops.filter(({ rule }) => rule === RECORD_HEAD);
  if (keys.length === 0) return -1;
  const ends = new Set(keys.filter(({ span }) => roleOfKey(page.source.slice(span.start, span.end)) === role).map(({ span }) => span.end));
  return survey.blocks.slice(0, MOST).findIndex(({ span }) => ends.has(span.start));
}
