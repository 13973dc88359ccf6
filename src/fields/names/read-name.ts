import { foldWord } from '../dates/fold-word.js';
import { isAgency } from './dateline.js';
import { readEastAsian } from './east-asian-name.js';
import {
  BODY,
  COMMON,
  DEGREE,
  GENERATION,
  HONORIFIC,
  isGivenName,
  isKicker,
  nameBits,
  PARTICLE,
  PLACE,
  ROLE,
  SURNAME,
  TAIL,
  TEAM,
  UNNAMED,
} from '../../tables.js';
import { isCapital, signBefore, signFrom, trimSigns, LETTER_OR_DIGIT } from './letters.js';

/** What a stretch of a byline is. */
export type PieceKind = 'person' | 'team' | 'handle' | 'nobody' | 'role' | 'credential' | 'suffix' | 'place' | 'other';

/** A stretch of a line, read as a name. Offsets in the line. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  /** Number of words of the name; 0 where it is none. */
  readonly words: number;
  /** From 0 to 1, how much it looks like the kind. */
  readonly score: number;
  /** What stands behind the name in the same stretch: nothing, a role or outlet ("for Reuters"), or words of a sentence. */
  readonly tail: 'none' | 'role' | 'prose';
}

/** A word of a stretch, with its place in the line. */
interface Word {
  readonly text: string;
  readonly folded: string;
  /** The kinds that the table of words gives it. */
  readonly bits: number;
  readonly start: number;
  readonly end: number;
}

/** Most words that a name, title or role is looked for in. */
const MOST_WORDS = 24;

const UPPER_ONLY = /^[\p{Lu}.'’-]+$/u;
/** No sign inside but those that names have. */
const NAME_WORD = /^[^\s\d!-&(-,/:-@[-_{-~¡-©«-´¶-¹»-¿\u2010-\u2018\u201a-\u206f\u2190-\u2bff\u3001-\u303f\ud83c-\ud83e]+$/;
const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u;
const GLUED = /^(\p{Lu}\p{Ll}+)([A-Z][a-z]{3,})$/u;
const HANDLE = /^@?\p{L}[\p{L}\p{N}_.-]{1,29}$/u;

/** `[8]Hannah Price`: text browsers number links. */
const LINK_NUMBER = /^ ?\[\d{1,4}\]/;

/** Reads one stretch between commas or joining words. */
export function readName(line: string, from: number, to: number): Piece {
  const [start, end] = trim(line, from, to);
  const nothing: Piece = { kind: 'other', start, end, words: 0, score: 0, tail: 'none' };
  if (start >= end) return nothing;
  const whole = line.slice(start, end);
  if (isKicker(whole)) return nothing;
  if (whole.length <= 14 && /[\u3040-\u9fff\uac00-\ud7a3]/.test(whole)) return readEastAsian(whole, nothing);
  const words = withoutAccount(wordsOf(line, start, end));
  if (words.length === 0) return nothing;
  return (words.length <= MOST_WORDS ? readClosed(words, nothing) : null) ?? readPerson(words, nothing);
}

/** Without what stands around a name: spaces, quotes, dashes, brackets, stars. */
function trim(line: string, from: number, to: number): [number, number] {
  let start = from + (LINK_NUMBER.exec(line.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0);
  let end = to;
  for (let sign = signFrom(line, start); sign > 0 && start < end && line.charAt(start) !== '@'; sign = signFrom(line, start)) start += sign;
  for (let sign = signBefore(line, end); sign > 0 && end > start && !').]®'.includes(line.charAt(end - 1)); sign = signBefore(line, end))
    end -= sign;
  // "(By Jane Doe)": a bracket that was opened outside
  if (/[)\]]$/.test(line.slice(start, end)) && !/[([]/.test(line.slice(start, end))) end -= 1;
  return [start, end];
}

/** The words of a stretch, quotes aside. */
function wordsOf(line: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of line.slice(start, end).matchAll(/[^\s"“”„«»]+/g)) {
    if (words.length > MOST_WORDS) break;
    const whole = trimSigns(match[0], ',;:*!?®™');
    let from = start + match.index;
    // "Jane DoeFounder": dumps glue the role to the name
    const glued = GLUED.exec(whole);
    for (const text of glued !== null && (nameBits(foldWord(glued[2] ?? '')) & ROLE) !== 0 ? glued.slice(1) : [whole]) {
      const folded = foldWord(text);
      if (text !== '') words.push({ text, folded, bits: nameBits(folded), start: from, end: from + text.length });
      from += text.length;
    }
  }
  return words;
}

/** Without the account or address behind a name: `Tom Field @tomfield`, `Tom Field tom@example.org`. */
function withoutAccount(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && ACCOUNT.test(words[words.length - 1]?.text ?? '') ? words.slice(0, -1) : words;
}

/** An account or an address of mail. */
export const ACCOUNT = /^(?:@\w[\w.]{1,29}|[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,40}){1,3})$/;

const has = (word: Word | undefined, bits: number): boolean => word !== undefined && (word.bits & bits) !== 0;
const startsHigh = (word: Word | undefined): boolean => word !== undefined && isCapital(word.text.charAt(0));
const isGiven = (word: Word | undefined): boolean => word !== undefined && isGivenName(word.folded.split('-', 1)[0] ?? '');

/** True for `MD`, `Ph.D.`, `CFP®`, `E-RYT`: two to six letters, capitals or a known degree. */
function isDegree({ text, bits }: Word): boolean {
  const letters = text.replace(/[.®*™,;-]/g, '');
  return (
    letters.length >= 2 &&
    letters.length <= 6 &&
    (/^[A-Z]+$/.test(letters) || (/^[A-Z][a-z]{0,4}\.?[A-Z]/.test(text) && (bits & DEGREE) !== 0))
  );
}

/** Stretches that are no person whatever the case of their words: degrees, teams, "Staff", roles. */
function readClosed(words: readonly Word[], nothing: Piece): Piece | null {
  const [opening] = words;
  const last = words[words.length - 1];
  if (words.length === 1 && has(last, GENERATION)) return { ...nothing, kind: 'suffix', score: 1 };
  if (words.every(isDegree) && (words.length === 1 || words.some((word) => has(word, DEGREE))))
    return { ...nothing, kind: 'credential', score: 1 };
  // "Guest Contributor", "The Editors", "News Desk"
  if (words.length < 4 && words.every((word) => has(word, UNNAMED))) return { ...nothing, kind: 'nobody', score: 1 };
  // "Reuters Staff": an agency signs what it sends to others so, a site its own
  if (words.length === 2 && last?.folded === 'staff' && isAgency(opening?.text ?? '')) return { ...nothing, kind: 'nobody', score: 1 };
  if (words.length > 1 && words.length <= 6) {
    const team = (has(last, TEAM) && words.slice(0, -1).some(isOwn)) || (has(opening, TEAM) && words.slice(1).some(isOwn));
    if (team) return { ...nothing, kind: 'team', words: words.length, score: 0.8 };
    if (has(last, TEAM)) return { ...nothing, kind: 'nobody', score: 0.9 };
  }
  if (words.length <= 4 && startsHigh(opening) && isGiven(opening)) return null;
  // "Jane Doe for The Guardian": what follows the small word describes the name in front of it
  const small = words.findIndex((word, index) => index > 1 && has(word, TAIL) && !startsHigh(word));
  const own = small < 0 ? words : words.slice(0, small);
  // "Jane Doe Founder": two words of a name in front of the role
  if (own.slice(0, 2).every((word) => startsHigh(word) && !has(word, ROLE | BODY | COMMON | PLACE)) && has(own[2], ROLE) && own.length < 6)
    return null;
  return own.some((word) => has(word, ROLE | BODY)) ? { ...nothing, kind: 'role', score: 0.9 } : null;
}

/** A word that makes a team a certain one: "The Upwork Team", but not "Editorial Team". */
const isOwn = (word: Word): boolean => /^[\p{Lu}\d]/u.test(word.text) && !has(word, UNNAMED | TEAM | ROLE | COMMON | BODY);

/** `Jane`, `van der Berg`, `J. K.`, `JANE DOE`, then whatever tail. */
function readPerson(words: readonly Word[], nothing: Piece): Piece {
  let begin = 0;
  while (begin < words.length - 1 && has(words[begin], HONORIFIC)) begin += 1;
  const shout = words.slice(begin, begin + 3).every((word) => UPPER_ONLY.test(word.text));
  let lastName = -1; // index of the last word that can end a name
  let full = 0;
  let initials = 0;
  let particles = 0;
  let given = false;
  let doubtful = false;
  let short = false;
  for (let at = begin; at < words.length && at < begin + 7; at += 1) {
    const word = words[at] as Word;
    const kind = classify(word, at - begin, given, shout);
    if (kind === 'stop') break;
    if (kind === 'never') {
      // "Will Judd Former Deputy Editor" ends before the role; "Patrick Smart" may be a name all the same
      if (full + initials >= 2 && has(word, ROLE | BODY)) break;
      if (!given || words.length !== 2) {
        doubtful = true;
        break;
      }
    }
    short ||= kind === 'short' || kind === 'never';
    // Das, Do, San: particles in front of a surname, surnames at the end
    if (kind === 'particle' && !(at === words.length - 1 && lastName >= 0 && startsHigh(word))) {
      particles += 1;
      continue;
    }
    lastName = at;
    if (kind === 'initial') initials += 1;
    else if (word.folded !== 'dr') full += 1;
    if (at === begin) given = isGiven(word);
    // "Jane Doe." ends, "J. K." and "Dr." go on
    if (word.text.endsWith('.') && kind !== 'initial' && word.text.length > 4) break;
  }
  const opening = words[begin];
  const closing = words[lastName];
  if (opening === undefined || closing === undefined || full === 0) return handleOr(words, nothing);
  const end = /^(?:\p{Lu}\.|Jr\.|Sr\.)+$/u.test(closing.text) ? closing.end : closing.start + trimSigns(closing.text, ".'’`·-").length;
  if (end <= opening.start) return nothing;
  let score = full >= 2 && full <= 3 ? 0.75 : full === 1 && initials > 0 ? 0.7 : full === 1 ? 0.35 : full === 4 ? 0.5 : 0.2;
  if (given) score += full >= 2 || initials > 0 ? 0.2 : 0.15;
  if (particles > 0 && full >= 2) score += 0.05;
  if (isCaseless(opening.text)) score -= 0.15;
  if (shout && !given) score -= 0.1;
  if (doubtful) score -= 0.4;
  if (short) score -= 0.2;
  const count = full + initials + particles;
  if (has(opening, PLACE) && (full + initials === 1 || (!given && count <= 3))) return { ...nothing, kind: 'place', score: 0.6 };
  return {
    kind: 'person',
    start: opening.start,
    end,
    words: count,
    score: Math.max(0, Math.min(1, score)),
    tail: doubtful ? 'prose' : tailOf(words.slice(lastName + 1)),
  };
}

/** Thai, Lao, Burmese and Khmer put no spaces between words: what is longer, in code units, is several words and no name. */
const UNSPACED = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const LONGEST_UNSPACED = 18;

/** Scripts without capitals. */
const isCaseless = (text: string): boolean => text.charCodeAt(0) > 0x2af && text.toUpperCase() === text.toLowerCase();

type WordKind = 'name' | 'short' | 'initial' | 'particle' | 'never' | 'stop';

function classify(word: Word, place: number, given: boolean, shout: boolean): WordKind {
  const { text } = word;
  const first = place === 0;
  if (!NAME_WORD.test(text) || (!first && PREPOSITIONS.has(word.folded))) return 'stop';
  if (!first && has(word, GENERATION)) return 'name';
  if (text.length > LONGEST_UNSPACED && UNSPACED.test(text)) return 'never';
  if (isCaseless(text)) return has(word, COMMON | ROLE | BODY) ? 'never' : 'name';
  if (INITIAL.test(text) && (text.length === 1 || text.includes('.')))
    return first || text.length < 3 || !has(word, DEGREE) ? 'initial' : 'stop';
  if (has(word, PARTICLE) && !(first && startsHigh(word))) return first && !FIRST_PARTICLES.has(word.folded) ? 'stop' : 'particle';
  if (!startsHigh(word) && !/^[a-z]['’]\p{Lu}/u.test(text)) return 'stop';
  if (!first && !shout && isDegree(word) && (place > 1 || has(word, DEGREE))) return 'stop';
  if (isGiven(word)) return 'name';
  if (given && has(word, SURNAME)) return 'name';
  // Das, Su, Do: surnames elsewhere
  if (!first && has(word, COMMON) && word.folded.length <= 3) return 'short';
  return has(word, COMMON | ROLE | BODY | TEAM) ? 'never' : 'name';
}

/** "By Jane Doe In": no surnames, with a capital or without. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'in', 'on', 'to', 'with']);
/** Small words a surname may open with where a byline names only that: "van der Berg". */
const FIRST_PARTICLES: ReadonlySet<string> = new Set(['al', 'bin', 'de', 'del', 'della', 'di', 'la', 'le', 'ten', 'ter', 'van', 'von']);

function tailOf(rest: readonly Word[]): Piece['tail'] {
  const [next] = rest;
  if (next === undefined || rest.every((word) => isDegree(word) || !LETTER_OR_DIGIT.test(word.text))) return 'none';
  return has(next, TAIL) || /^[([]/.test(next.text) || isDegree(next) || rest.slice(0, 6).some((word) => has(word, ROLE | BODY))
    ? 'role'
    : 'prose';
}

/** One lower-case or mixed word is an account's name: `thegrangehall`, `jsteinhardt`, `GitHub_user`. */
function handleOr(words: readonly Word[], nothing: Piece): Piece {
  const [only] = words;
  if (only === undefined || words.length !== 1 || !HANDLE.test(only.text) || has(only, COMMON)) return nothing;
  if (/\.\w{2,4}$/.test(only.text) && /[a-z]/.test(only.text)) return nothing; // a domain
  return { ...nothing, kind: 'handle', start: only.start + (only.text.startsWith('@') ? 1 : 0), end: only.end, words: 1, score: 0.3 };
}
