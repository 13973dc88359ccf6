/** No article, and no result of reading one, has lists as long as this. */
const MOST_ENTRIES = 2_000_000;

/**
 * Whether lists in a value have more entries than can be looked at, all together: `new Array(4294967295)` holds
 * nothing, and each of its places would still be an issue. Values that hold themselves end the walk in the same way.
 */
export function isTooLong(value: unknown): boolean {
  const open: object[] = [[value]];
  let entries = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (ArrayBuffer.isView(next)) continue;
    const inner: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    entries += inner.length;
    if (entries > MOST_ENTRIES) return true;
    for (const each of inner) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return false;
}
