/** The text without the signs at its end that are in `signs`; one step a sign, which a regex from the right is not. */
export function trimSigns(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
