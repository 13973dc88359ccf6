/** What is repeated up to the size; `prefix` and `suffix`, where given, stand once at the ends. */
export interface Case {
  readonly name: string;
  readonly unit: string | ((at: number) => string);
  readonly prefix?: string;
  readonly suffix?: string;
  /** Repeats the unit once for every two code units of the size, however long it is. */
  readonly counted?: boolean;
  /** Follows as often as the unit was repeated. */
  readonly closer?: string;
}

/** The source of a case, about as long as the size says. */
export function sourceOf({ unit, prefix = '', suffix = '', closer = '', counted = false }: Case, size: number): string {
  const room = size - prefix.length - suffix.length;
  if (typeof unit === 'string' && closer === '' && !counted)
    return prefix + unit.repeat(Math.ceil(room / unit.length)).slice(0, room) + suffix;
  const parts: string[] = [];
  let length = 0;
  for (let at = 0; counted ? at < size / 2 : length < room; at += 1) {
    const part = typeof unit === 'string' ? unit : unit(at);
    parts.push(part);
    length += part.length + closer.length;
  }
  return prefix + parts.join('') + closer.repeat(parts.length) + suffix;
}
