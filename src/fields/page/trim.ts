/** `text` without spaces and the given signs at both ends; one step a character, unlike a regex anchored to the end. */
export function trimSigns(text: string, signs: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start), signs)) start++;
  while (end > start && isEdge(text.charAt(end - 1), signs)) end--;
  return text.slice(start, end);
}

const isEdge = (char: string, signs: string): boolean => char.trim() === '' || signs.includes(char);

/** The parts of `text` between any of the given signs, trimmed, empty ones left out. */
export function partsAt(text: string, signs: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !signs.includes(text.charAt(at))) continue;
    const part = text.slice(start, at).trim();
    if (part !== '') parts.push(part);
    start = at + 1;
  }
  return parts;
}
