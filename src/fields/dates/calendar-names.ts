/** Spoken language of a tag as the tables call it; `null` stays `null`. */
export function tableLanguage(tag: string | null | undefined): string | null {
  const primary = tag?.toLowerCase().split(/[-_]/, 1)[0];
  return primary === undefined || primary === '' ? null : (ALIASES.get(primary) ?? primary);
}

/** Older and other codes of the same language, sorted. A Map: `constructor` is no language. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['in', 'id'],
  ['iw', 'he'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['sh', 'sr'],
  ['tl', 'fil'],
]);
