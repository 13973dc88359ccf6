/** The head of a text, for evidence; no character is cut in two. */
export function clip(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, isCut(text, 57) ? 56 : 57)}...`;
}

/** The tail of a text, in the same way. */
export function clipStart(text: string): string {
  const from = text.length - 40;
  return from <= 0 ? text : `...${text.slice(isCut(text, from) ? from + 1 : from)}`;
}

/** True between the halves of a surrogate pair. */
function isCut(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
