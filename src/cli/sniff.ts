import { looksLikeHtml, opensAsHtml, structureTags } from '../read/looks-like-html.js';
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

const HTML_NAME = /\.x?html?$/i;
const TEXT_NAME = /\.(?:te?xt|md|markdown|log)$/i;

/** Text or HTML: what the caller says, else how it opens, else the file's name, else how many tags it has. */
export function sniff(text: string, name: string, asked: InputKind): 'text' | 'html' {
  if (asked !== 'auto') return asked;
  if (opensAsHtml(text)) return 'html';
  if (TEXT_NAME.test(name)) return 'text';
  const isHtml = HTML_NAME.test(name) ? structureTags(text) > 0 : looksLikeHtml(text);
  return isHtml ? 'html' : 'text';
}
