import type { Found, Judged } from './found.js';
import { findDateline } from './names/dateline.js';

/** Finds place, day and agency at the start of the first paragraph; they stay in the body as well. */
export function findDatelineField(judged: Judged): Found<string> | null {
  const block = judged.scene.survey.blocks[reportStart(judged)];
  const dateline = block === undefined ? null : judged.readings.by(findDateline, block.text);
  if (block === undefined || dateline === null) return null;
  return { value: dateline.value, provenance: { source: 'text', confidence: 0.9, span: block.span }, claims: [] };
}

/** So many short lines may be left of the head in front of the report. */
const MOST_BEFORE = 2;

/** The block in which the report begins. */
export function reportStart({ scene, first, last }: Judged): number {
  let at = first;
  while (at >= 0 && at < Math.min(last, first + MOST_BEFORE) && scene.survey.prose[at] === 0) at += 1;
  return at;
}
