import { fold } from '../page/fold.js';
import { isDigit } from '../page/ascii.js';
import { isLower, isUpper } from '../read/chars.js';
import { isEnded } from '../read/seams.js';
import type { Draft } from './draft.js';
import { SECTION_LABELS } from './section-labels.js';

/** A sentence of so many words is prose. */
const PROSE_WORDS = 14;
/** The name that a line explains, as in `Price: 30`, is no longer, in UTF-16 code units. */
const LONGEST_NAME = 50;
/** Small words of a headline begin with small letters. */
const SMALL_WORD = 3;
const TITLE_CASE = 0.7;
/** Of the lines of a verse so many end in a comma or go on with a small letter below a capital. */
const VERSE = 0.25;

/** True for a paragraph of prose. */
export function isProse(draft: Draft): boolean {
  return draft.words >= PROSE_WORDS && isSentence(draft);
}

/** True for text that ends like a sentence. */
export function isSentence({ kind, text }: Draft): boolean {
  return kind === 'text' && isEnded(text, text.length) && !isLabel(text);
}

/** True for a line that says what stands below it: `You will need:` */
export function isLabel(text: string): boolean {
  return text.endsWith(':') || text.endsWith('：');
}

/** True for a word or two that head a part of recipes and reviews: `Ingredients` */
export function isSectionLabel(text: string): boolean {
  return SECTION_LABELS.has(fold(text));
}

/** True for the number that a heading or an entry begins with: `3. ` */
export function isNumbered(text: string): boolean {
  return isDigit(text.charCodeAt(0)) && /^\d{1,3}[.)]\s/.test(text);
}

/** True for lines that begin each with a name of its own and say what it is: `Price: 30` */
export function areNamed(lines: readonly Draft[]): boolean {
  const names = namesOf(lines);
  return names.every((name) => name !== '') && new Set(names).size === names.length;
}

/** True for lines of a conversation: who speaks comes again. */
export function areSpoken(lines: readonly Draft[]): boolean {
  const names = namesOf(lines);
  return names.every((name) => name !== '') && new Set(names).size < names.length;
}

/** What stands before the colon of each line, empty where that is no name. */
function namesOf(lines: readonly Draft[]): string[] {
  return lines.map(({ text }) => {
    const name = text.slice(0, Math.max(0, text.indexOf(': ')));
    return name.length > LONGEST_NAME || name.includes('. ') ? '' : name;
  });
}

/** True if most words behind the first, small ones aside, begin with a capital. */
export function isTitleCase(text: string): boolean {
  const words = text
    .split(' ')
    .slice(1)
    .filter((word) => word.length > SMALL_WORD);
  return words.filter((word) => isUpper(word.charAt(0))).length > words.length * TITLE_CASE;
}

/** True for lines of verse, some of which end in a comma or go on with a small letter; the lines of a list all begin alike. */
export function isVerse(lines: readonly Draft[]): boolean {
  const below = lines.slice(1);
  const small = below.filter(({ text }) => isLower(text.charAt(0))).length;
  const open = lines.slice(0, -1).filter(({ text }) => text.endsWith(',')).length;
  return open + (small < below.length ? small : 0) >= lines.length * VERSE;
}
