import { RECORD_HEAD } from '../../repair/record-head.js';
import { type RecordRole, roleOfKey } from '../../repair/record-keys.js';
import type { Scene } from '../../judge/rules/rule.js';
import type { Found, Judged } from '../found.js';
import type { FieldRuleId } from '../rules.js';

/** A record's head has no more blocks. */
const MOST = 60;

/** The block whose key in the record's head has a role: its index, -1 if there is none. */
export function recordLine({ page, survey }: Scene, role: RecordRole): number {
  const keys = page.drops.filter(({ rule }) => rule === RECORD_HEAD);
  if (keys.length === 0) return -1;
  const ends = new Set(keys.filter(({ span }) => roleOfKey(page.source.slice(span.start, span.end)) === role).map(({ span }) => span.end));
  return survey.blocks.slice(0, MOST).findIndex(({ span }) => ends.has(span.start));
}

/** What the head of a record says under a key with a role; `rule` takes its line, `null` leaves it where it is. */
export function recorded({ scene, title }: Judged, role: RecordRole, rule: FieldRuleId | null): Found<string> | null {
  const at = recordLine(scene, role);
  const block = scene.survey.blocks[at];
  if (block === undefined || at === title) return null;
  const evidence = [`the record's head calls it the ${role}`];
  return {
    value: block.text,
    provenance: { source: 'meta', confidence: 0.9, span: block.span },
    claims: [{ at, rule, evidence, confidence: 0.9 }],
  };
}
