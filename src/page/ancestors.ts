/** An element and those around it, the nearest first, at most so many; `parents` is that of a page. */
export function ancestors(element: number, parents: readonly number[], most: number): number[] {
  const found: number[] = [];
  for (let at = element; at >= 0 && found.length < most; at = parents[at] ?? -1) found.push(at);
  return found;
}
