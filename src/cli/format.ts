import type { Normalized } from '../normalized.js';
import type { Output } from './args.js';
import { explain, type ExplainSettings } from './explain.js';
import type { Library } from './io.js';
import { chosen } from './ndjson.js';
import { oneLine, safeJson, visible } from './terminal.js';

export interface FormatSettings extends ExplainSettings {
  readonly output: Exclude<Output, 'ndjson' | 'validate'>;
  readonly removals: boolean;
  /** More than one input: each says which it is, and JSON takes one line. */
  readonly many: boolean;
  /** Standard output is a terminal, so text is made safe to show. */
  readonly terminal: boolean;
}

/** One cleaned input as it is printed. */
export function format(file: string, source: string, normalized: Normalized, settings: FormatSettings, library: Library): string {
  const { output, many } = settings;
  const safe = settings.terminal ? visible : (text: string) => text;
  const heading = many ? `==> ${oneLine(file)} <==\n` : '';
  switch (output) {
    case 'json':
      return json({ ...(many ? { file } : {}), ...chosen(normalized, settings.removals) }, many);
    case 'jsonld':
      return json(library.toJsonLd(normalized.article), many);
    case 'text':
      return `${heading}${safe(ended(library.toPlainText(normalized.article)))}${many ? '\n' : ''}`;
    case 'markdown':
      // A comment, so that the heading does not show when the Markdown is rendered.
      return `${many ? `<!-- ${commentText(file)} -->\n\n` : ''}${safe(ended(library.toMarkdown(normalized.article)))}${many ? '\n' : ''}`;
    case 'html':
      return `${many ? `<!-- ${commentText(file)} -->\n` : ''}${safe(ended(library.toHtml(normalized.article)))}${many ? '\n' : ''}`;
    case 'explain':
      return `${heading}${explain(library.segments(source, normalized), normalized, settings)}${many ? '\n' : ''}`;
  }
}

function json(value: unknown, oneLineEach: boolean): string {
  return `${safeJson(value, oneLineEach ? 0 : 2)}\n`;
}

/** With one line end after it, unless there is nothing. */
function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** A name that cannot close the comment it stands in. */
function commentText(name: string): string {
  return oneLine(name).replace(/--/g, '- -').replace(/>/g, '&gt;');
}
