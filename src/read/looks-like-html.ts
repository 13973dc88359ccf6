/** A document that opens as HTML does, after comments are skipped over. */
const OPENING = /^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[^>]{0,200}\?>\s{0,99}<(?:!doctype\s+)?html)/i;

/** Tags that prose about HTML seldom has, and a fragment of a page nearly always. */
const STRUCTURE = /<(?:p|div|article|section|main|h[1-6]|ul|table|span|br)(?:\s[^<>]{0,300})?\/?>/gi;
/** So many of them, where the first character is a tag's, are a fragment of a page. */
const FEWEST_TAGS = 3;

/** Enough to see how a document opens, in UTF-16 code units. */
const HEAD = 16 * 1024;

/** True for a source that opens as an HTML document does. */
export function opensAsHtml(source: string): boolean {
  return OPENING.test(afterComments(source.slice(0, HEAD)));
}

/** Tags of blocks and lines near the start of a source. */
export function structureTags(source: string): number {
  return source.slice(0, HEAD).match(STRUCTURE)?.length ?? 0;
}

/** True for a document and for a fragment of HTML. */
export function looksLikeHtml(source: string): boolean {
  return opensAsHtml(source) || (source.slice(0, HEAD).trimStart().startsWith('<') && structureTags(source) >= FEWEST_TAGS);
}

/** The text after leading spaces and `<!-- comments -->`. */
function afterComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end === -1) return rest;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}
