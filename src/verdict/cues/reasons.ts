import type { MissingReason } from '../../normalized.js';
import { claims } from './concepts.js';
import { readWays, someWay } from './ways.js';

const ways = /* @__PURE__ */ readWays(claims);

/** Whether some concepts make a claim by themselves. */
export function completes(names: { readonly has: (name: string) => boolean }, reason: MissingReason): boolean {
  return someWay(ways.get(reason), names);
}

/** The concepts that speak for a claim, alone or with others. */
export function conceptsOf(reason: MissingReason): ReadonlySet<string> {
  return new Set((ways.get(reason) ?? []).flat(2));
}
