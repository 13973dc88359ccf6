/** Examples in a fence longer than any that stands in them, parted by dashes. */
export function fenced(examples: readonly string[]): string {
  const text = examples.join('\n--\n');
  const sign = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)));
  return `${sign}text\n${text}\n${sign}`;
}
