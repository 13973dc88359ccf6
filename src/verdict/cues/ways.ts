/** For each reason the ways of telling it: in each slot one of some concepts. */
export type Ways = ReadonlyMap<string, readonly (readonly string[])[][]>;

/** Reads `reason slot slot`, a way a line; `a/b` is either. */
export function readWays(table: string): Ways {
  const out = new Map<string, string[][][]>();
  for (const line of table.trim().split('\n')) {
    const [reason = '', ...slots] = line.split(' ');
    out.set(reason, [...(out.get(reason) ?? []), slots.map((slot) => slot.split('/'))]);
  }
  return out;
}

/** Whether some concepts fill the slots of one of these ways. */
export function someWay(ways: readonly (readonly string[])[][] | undefined, names: { readonly has: (name: string) => boolean }): boolean {
  return (ways ?? []).some((slots) => slots.every((slot) => slot.some((name) => names.has(name))));
}
