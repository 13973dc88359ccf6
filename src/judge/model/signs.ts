/** The number that a sign stands for: `(` is 0; quotes, the backslash and what no font shows are left out. */
export function numberOf(code: number): number {
  const place = code >= 161 ? code - 34 : code;
  return (place > 92 ? place - 1 : place) - 40;
}
