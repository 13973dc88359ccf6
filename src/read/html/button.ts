import { insideOf, textAhead } from './ahead.js';
import { words, type Flow } from './elements.js';
import type { Reading } from './state.js';

/** Blocks that hold sentences. */
const SENTENCES: ReadonlySet<string> = /* @__PURE__ */ words('blockquote dd figcaption li p td');

/** A sentence goes on: a sign that belongs to the word before it, or no capital. */
const GOES_ON = /^\s?[,.;:!?)\]…»”’]|^\s?[\p{Ll}\p{Lo}(]|^-/u;

/** The word of a sentence that a button is, or its label, with tags; in UTF-16 code units. */
const LONGEST = 600;
const LONGEST_LABEL = 40;

/** What becomes of a button's text: that of a word which a glossary explains stays in its sentence, a picture's goes ("Enlarge"); any other is a block. `end` is where its tag ends. */
export function buttonFlow(reading: Reading, end: number): Flow {
  const { source, open, inline } = reading;
  const block = open.stack.findLast(({ flow }) => flow === 'block');
  if (block === undefined || !SENTENCES.has(block.name)) return 'block';
  const inside = insideOf(source, 'button', end, LONGEST);
  const label = inside?.text.trim() ?? '';
  if (inside === null || label === '') return 'block';
  const { text } = textAhead(source, inside.end);
  const isBehindText = inline.length > 0 && reading.breaks === 0;
  if (GOES_ON.test(text) && (isBehindText || /^\s?\p{Ll}/u.test(text))) return 'inline';
  return block.name === 'figcaption' && label.length <= LONGEST_LABEL ? 'control' : 'block';
}
