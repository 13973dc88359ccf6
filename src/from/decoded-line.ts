import { statedText } from '../read/html/stated-text.js';
import { asLine } from './values.js';

const NOTHING_OFF: ReadonlySet<string> = new Set();

/** The words of a line of HTML: WordPress has entities, and now and then tags, in titles; `null` where it has none. */
export function decodedLine(value: unknown): string | null {
  const line = asLine(value);
  return line === null ? null : asLine(statedText(line.replace(/<\/?[a-z][^<>]{0,500}>/gi, ''), NOTHING_OFF));
}
