import type { Found, Judged } from './found.js';
import { findDateline } from './names/dateline.js';

/** Finds place, day and agency at the start of the first paragraph; they stay in the body as well. */
export function findDatelineField({ scene, first }: Judged): Found<string> | null {
  const block = scene.survey.blocks[first];
  const dateline = block === undefined ? null : findDateline(block.text);
  if (block === undefined || dateline === null) return null;
  return { value: dateline.value, provenance: { source: 'text', confidence: 0.9, span: block.span }, claims: [] };
}
