import type { MissingReason } from '../../normalized.js';
import { claims } from './concepts.js';

const ways = /* @__PURE__ */ claims.trim().split('\n').map((line) => {
  const [reason = '', ...slots] = line.split(' ');
  return { reason: reason as MissingReason, slots: slots.map((slot) => slot.split('/')) };
});

/** What some concepts make together, in table order, and those of them that do. */
export function reasonsIn(names: ReadonlySet<string>): Map<MissingReason, Set<string>> {
  const found = new Map<MissingReason, Set<string>>();
  for (const { reason, slots } of ways) {
    if (!slots.every((slot) => slot.some((name) => names.has(name)))) continue;
    const own = found.get(reason) ?? new Set();
    for (const name of slots.flat()) if (names.has(name)) own.add(name);
    found.set(reason, own);
  }
  return found;
}
