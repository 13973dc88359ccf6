import type { MissingReason } from '../../normalized.js';
import { claims } from './concepts.js';

const ways = /* @__PURE__ */ readWays();

/** For each reason the ways of claiming it: in each slot one of some concepts. */
function readWays(): ReadonlyMap<string, readonly (readonly string[])[][]> {
  const out = new Map<string, string[][][]>();
  for (const line of claims.trim().split('\n')) {
    const [reason = '', ...slots] = line.split(' ');
    out.set(reason, [...(out.get(reason) ?? []), slots.map((slot) => slot.split('/'))]);
  }
  return out;
}

/** Whether some concepts make a claim by themselves. */
export function completes(names: { readonly has: (name: string) => boolean }, reason: MissingReason): boolean {
  return (ways.get(reason) ?? []).some((slots) => slots.every((slot) => slot.some((name) => names.has(name))));
}

/** The concepts that speak for a claim, alone or with others. */
export function conceptsOf(reason: MissingReason): ReadonlySet<string> {
  return new Set((ways.get(reason) ?? []).flat(2));
}
