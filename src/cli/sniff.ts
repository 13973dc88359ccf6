import type { InputKind } from './args.js';

/** Files that hold no text: their first bytes, what they are and how to get at the text. */
const BINARY: readonly (readonly [start: string, advice: string])[] = [
  ['\u001f\u008b', 'is gzip-compressed; unpack it first, as in `gunzip -c FILE | cleancopy`'],
  ['%PDF-', 'is a PDF; take its text first, as in `pdftotext FILE - | cleancopy`'],
  ['(\u00b5/\u00fd', 'is zstd-compressed; unpack it first, as in `zstd -dc FILE | cleancopy`'],
  ['BZh', 'is bzip2-compressed; unpack it first, as in `bunzip2 -c FILE | cleancopy`'],
  ['PK\u0003\u0004', 'is a ZIP archive or an office document; take its text out first'],
  ['\u0089PNG', 'is a picture, not text'],
  ['\u00ff\u00d8\u00ff', 'is a picture, not text'],
  ['\u00fd7zXZ', 'is xz-compressed; unpack it first, as in `xz -dc FILE | cleancopy`'],
];

/** Why these bytes cannot be read as text, `null` if they can. */
export function binaryAdvice(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return BINARY.find(([start]) => head.startsWith(start))?.[1] ?? null;
}

/** A document that opens as HTML does, after comments are skipped over. */
const OPENING = /^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml[^>]{0,200}\?>\s{0,99}<(?:!doctype\s+)?html)/i;

/** Tags that prose about HTML seldom has, and a fragment of a page nearly always. */
const STRUCTURE = /<(?:p|div|article|section|main|h[1-6]|ul|table|span|br)(?:\s[^<>]{0,300})?\/?>/gi;

const HTML_NAME = /\.x?html?$/i;
const TEXT_NAME = /\.(?:te?xt|md|markdown|log)$/i;

/** Enough to see how a document opens. */
const HEAD = 16 * 1024;

/** Text or HTML: what the caller says, else how it opens, else the file's name, else how many tags it has. */
export function sniff(text: string, name: string, asked: InputKind): 'text' | 'html' {
  if (asked !== 'auto') return asked;
  const head = text.slice(0, HEAD);
  if (OPENING.test(afterComments(head))) return 'html';
  if (TEXT_NAME.test(name)) return 'text';
  const tags = head.match(STRUCTURE)?.length ?? 0;
  if (HTML_NAME.test(name)) return tags > 0 ? 'html' : 'text';
  return head.trimStart().startsWith('<') && tags >= 3 ? 'html' : 'text';
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
