import { BODY, COMMON, DEGREE, DESK, GENERATION, PARTICLE, ROLE, SURNAME, TEAM } from '../../tables.js';
import { has, isDegree, isGiven, startsHigh, type Word } from './name-word.js';

/** No sign inside but those that names have. */
const NAME_WORD = /^[^\s\d!-&(-,/:-@[-_{-~¡-©«-´¶-¹»-¿\u2010-\u2018\u201a-\u206f\u2190-\u2bff\u3001-\u303f\ud83c-\ud83e]+$/;
const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u;

/** Thai, Lao, Burmese and Khmer put no spaces between words: what is longer, in code units, is several words and no name. */
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const LONGEST_UNSPACED = 18;

/** Scripts without capitals. */
export const isCaseless = (text: string): boolean => text.charCodeAt(0) > 0x2af && text.toUpperCase() === text.toLowerCase();

/** What a word is to a name: part of it, `never` one, or where it stops. */
export type WordKind = 'name' | 'short' | 'initial' | 'particle' | 'never' | 'stop';

export function classify(word: Word, place: number, given: boolean, shout: boolean): WordKind {
  const { text } = word;
  const first = place === 0;
  if (!NAME_WORD.test(text) || (!first && PREPOSITIONS.has(word.folded))) return 'stop';
  if (!first && has(word, GENERATION)) return 'name';
  if (text.length > LONGEST_UNSPACED && UNSPACED.test(text)) return 'never';
  if (isCaseless(text)) return has(word, COMMON | ROLE | BODY | DESK) ? 'never' : 'name';
  if (INITIAL.test(text) && (text.length === 1 || text.includes('.')))
    return first || text.length < 3 || !has(word, DEGREE) ? 'initial' : 'stop';
  if (has(word, PARTICLE) && !(first && startsHigh(word))) return first && !FIRST_PARTICLES.has(word.folded) ? 'stop' : 'particle';
  if (!startsHigh(word) && !/^[a-z]['’]\p{Lu}/u.test(text)) return 'stop';
  if (!first && !shout && isDegree(word) && (place > 1 || has(word, DEGREE))) return 'stop';
  if (isGiven(word)) return 'name';
  if (given && has(word, SURNAME)) return 'name';
  // Das, Su, Do: surnames elsewhere
  if (!first && has(word, COMMON) && word.folded.length <= 3) return 'short';
  return has(word, COMMON | ROLE | BODY | TEAM | DESK) ? 'never' : 'name';
}

/** "By Jane Doe In": no surnames, with a capital or without. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'in', 'on', 'to', 'with']);
/** Small words a surname may open with where a byline names only that: "van der Berg". */
const FIRST_PARTICLES: ReadonlySet<string> = new Set(['al', 'bin', 'de', 'del', 'della', 'di', 'la', 'le', 'ten', 'ter', 'van', 'von']);
