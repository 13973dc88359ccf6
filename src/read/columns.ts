import { isSpace } from './chars.js';
import { toSource, toSourceEnd, type CleanText } from './clean.js';
import type { Line } from './lines.js';
import { PROSE_LENGTH } from './torn.js';

/** Lines as long as they are in the source: it was wrapped with all that repairs dropped. */
export function inColumns(clean: CleanText, lines: readonly Line[], isMarkdown: boolean): readonly Line[] {
  if (clean.edits.length === 0) return lines;
  return lines.map((line) => (isMarkdown ? withSigns(clean, line) : withDropped(clean, line)));
}

function withDropped(clean: CleanText, line: Line): Line {
  // A shorter line is a label, whatever was dropped behind it.
  if (line.end - line.start < PROSE_LENGTH) return line;
  const text = clean.source.slice(toSourceEnd(clean, line.from), toSource(clean, line.end));
  // What filled the next line went with its line end.
  return { ...line, columns: /[\r\n]/.test(text) ? Infinity : text.length };
}

/**
 * A line with the signs of Markdown that were dropped from it. Of several lines of the source, since an address was
 * broken over them, the last was wrapped at its end, and the first at its start.
 *
 *     the [types of](https://a.example/types-      lead: 3
 *     of-cloud "Its title") and what they          columns: 35
 */
function withSigns(clean: CleanText, line: Line): Line {
  const text = clean.source.slice(toSourceEnd(clean, line.from), toSource(clean, line.end));
  const last = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
  const lead = /[^\s-]*-*/.exec(text.replace(/^[\s>]+/, ''))?.[0].length ?? 0;
  // What cannot be broken is as long as it is, and says nothing of the column.
  return { ...line, lead, columns: isBreakable(last) ? last.length : Infinity };
}

function isBreakable(text: string): boolean {
  const own = text.trim();
  for (let at = 0; at < own.length; at++) if (isSpace(own.charCodeAt(at))) return true;
  return false;
}
