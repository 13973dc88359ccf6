/** Changes of one letter (in, out, other) that turn `a` into `b`: the Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The name that a mistyped one most likely meant, `null` if none is near. */
export function nearest(typed: string, names: readonly string[]): string | null {
  if (typed.length > 40) return null;
  const ranked = names
    .map((name) => ({ name, far: name.startsWith(typed) ? 1 : distance(typed, name) }))
    .sort((left, right) => left.far - right.far);
  const best = ranked[0];
  return best !== undefined && best.far <= 3 ? best.name : null;
}
