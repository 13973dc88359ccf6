/** A piece of markup with a space in place of each tag. */
export function withoutTags(markup: string): string {
  return markup.replace(/<[^<>]*>/g, ' ');
}
