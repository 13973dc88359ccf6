import { endsSentence } from './ends-sentence.js';
import type { TextUnit } from './subject.js';

/** Lines of verse are no longer, in UTF-16 code units. */
const LONGEST_LINE = 70;
/** Share of the lines that leave room for the first word of the next: of a wrapped column hardly one does. */
const RAGGED = 0.3;

/** The lines of a body that go on in verse: short, below a short line without a stop at its end, and not wrapped at a width. */
export function linesOfVerse(body: readonly TextUnit[]): ReadonlySet<TextUnit> {
  const pairs = body
    .slice(1)
    .map((line, at) => ({ above: body[at] as TextUnit, line }))
    .filter(({ above, line }) => isLine(above) && isLine(line) && !endsSentence(above.text));
  const width = pairs.reduce((most, { above, line }) => Math.max(most, above.text.length, line.text.length), 0);
  const ragged = pairs.filter(({ above, line }) => above.text.length + 1 + (/^\S*/.exec(line.text)?.[0].length ?? 0) <= width).length;
  return new Set(ragged >= pairs.length * RAGGED ? pairs.map(({ line }) => line) : []);
}

const isLine = ({ kind, text }: TextUnit): boolean => kind === 'paragraph' && text.length <= LONGEST_LINE;
