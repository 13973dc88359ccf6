/** True for an object with keys and values, of whatever realm; false for lists, maps, dates and their like, whose keys say nothing. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(Symbol.iterator in value) &&
    /^\[object (?:Object|Module)\]$/.test(Object.prototype.toString.call(value))
  );
}

/** The moment of a `Date`, of this realm or another, in a new one; `null` for what is no valid `Date`. */
export function momentIn(value: unknown): Date | null {
  if (Object.prototype.toString.call(value) !== '[object Date]' || typeof (value as Partial<Date>).getTime !== 'function') return null;
  // A copy: what the caller does to its date later changes nothing here.
  const copy = new Date((value as Date).getTime());
  return Number.isNaN(copy.getTime()) ? null : copy;
}

/** The entries of an object that are given: `undefined` stands for none. */
export function givenEntries(value: Readonly<Record<string, unknown>>): readonly (readonly [key: string, value: unknown])[] {
  return Object.entries(value).filter(([, entry]) => entry !== undefined);
}
