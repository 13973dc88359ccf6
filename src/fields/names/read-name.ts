import { trimSigns } from './trim-end.js';
import { firstPart, isCredential, letters, MOST_WORDS, trim, wordsOf, type Word } from './name-parts.js';
import { readEastAsian } from './east-asian-name.js';
import { GIVEN_NAMES } from './given-names.js';
import { ALSO_SURNAMES, FIRST_PARTICLES, GENERATIONS, GENERIC_TEAM, PLACE_STARTS, TAIL_WORDS, TITLES } from './name-words.js';
import {
  CALENDAR_WORDS, NEVER_WORDS, NOBODY_WORDS, ORGANISATION_WORDS, OUTLET_WORDS, isRole, PARTICLES, PLACE_WORDS, TEAM_WORDS,
} from './people-words.js';

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

const CAPITAL = /^\p{Lu}/u;
const UPPER_ONLY = /^[\p{Lu}.'’-]+$/u;
const NAME_WORD = /^[\p{L}\p{M}][\p{L}\p{M}'’`.·-]*$/u;
const INITIAL = /^(?:\p{Lu}\.?){1,3}$/u;
const HANDLE = /^@?\p{L}[\p{L}\p{N}_.-]{1,29}$/u;
/** Scripts without capitals; Georgian letters count as small ones. */
const CASELESS = /^[\p{Lo}\p{M}\u10d0-\u10ff'’.\u200c-]+$/u;

/** Reads one stretch between commas or joining words. */
export function readName(line: string, from: number, to: number): Piece {
  const [start, end] = trim(line, from, to);
  const nothing: Piece = { kind: 'other', start, end, words: 0, score: 0, tail: 'none' };
  if (start >= end) return nothing;
  const whole = line.slice(start, end);
  if (whole.length <= 14 && /[\u3040-\u9fff\uac00-\ud7a3]/.test(whole)) return readEastAsian(whole, nothing);
  const words = wordsOf(line, start, end);
  const first = words[0];
  if (first === undefined) return nothing;
  const closed = words.length <= MOST_WORDS ? readClosed(words, nothing) : null;
  if (closed !== null) return closed;
  return readPerson(words, nothing);
}

/** Stretches that are no person whatever the case of their words: degrees, teams, "Staff", roles. */
function readClosed(words: readonly Word[], nothing: Piece): Piece | null {
  const key = words.map((word) => letters(word.folded)).join('');
  if (words.length === 1 && GENERATIONS.has(key)) return { ...nothing, kind: 'suffix', score: 1 };
  if (words.every((word) => isCredential(word.text))) return { ...nothing, kind: 'credential', score: 1 };
  if (NOBODY_WORDS.has(key) || NOBODY_WORDS.has(key.replace(/^(?:the|our|die|la|el|le)/, ''))) return { ...nothing, kind: 'nobody', score: 1 };
  const last = words[words.length - 1];
  const opening = words[0];
  if (words.length > 1 && words.length <= 6 && last !== undefined && opening !== undefined) {
    const teamLast = TEAM_WORDS.has(last.folded) && words.slice(0, -1).some((word) => isOwnWord(word));
    const teamFirst = TEAM_WORDS.has(opening.folded) && words.slice(1).some((word) => isOwnWord(word));
    if (teamLast || teamFirst) return { ...nothing, kind: 'team', words: words.length, score: 0.8 };
    if (TEAM_WORDS.has(last.folded)) return { ...nothing, kind: 'nobody', score: 0.9 };
  }
  const given = opening !== undefined && GIVEN_NAMES.has(opening.folded) && words.length <= 4;
  // "Jane Doe for The Guardian": what follows the small word describes the name in front of it
  const small = words.findIndex((word, index) => index > 1 && TAIL_WORDS.has(word.text));
  const own = small < 0 ? words : words.slice(0, small);
  if (given && CAPITAL.test(opening.text)) return null;
  return own.some((word) => isRoleWord(word)) ? { ...nothing, kind: 'role', score: 0.9 } : null;
}

/** A word that makes a team a certain one: "The Upwork Team", but not "Editorial Team". */
const isOwnWord = (word: Word): boolean =>
  (CAPITAL.test(word.text) || /\d/.test(word.text)) && !NOBODY_WORDS.has(word.folded) && !TEAM_WORDS.has(word.folded) && !isRole(word.folded) && !GENERIC_TEAM.has(word.folded);

const isRoleWord = (word: Word): boolean => isRole(word.folded) || ORGANISATION_WORDS.has(word.folded) || OUTLET_WORDS.has(word.folded);

/** `Jane`, `van der Berg`, `J. K.`, `JANE DOE`, then whatever tail. */
function readPerson(words: readonly Word[], nothing: Piece): Piece {
  let at = 0;
  while (at < words.length - 1 && TITLES.has(letters(words[at]?.folded ?? ''))) at += 1;
  const begin = at;
  const shout = words.slice(begin, begin + 3).every((word) => UPPER_ONLY.test(word.text));
  let lastName = -1; // index of the last word that can end a name
  let full = 0;
  let initials = 0;
  let particles = 0;
  let given = false;
  let doubtful = false;
  let short = false;
  for (; at < words.length && at < begin + 7; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const parsed = classify(word, at === begin, given);
    if (parsed === 'credential' && lastName >= 0) break;
    if (parsed === 'stop') break;
    if (parsed === 'never') {
      // "Will Judd Former Deputy Editor" ends before the role; "Patrick Smart" may be a name all the same
      if (full + initials >= 2 && isRoleWord(word)) break;
      if (!given || words.length !== 2) {
        doubtful = true;
        break;
      }
      short = true;
    }
    if (parsed === 'short') short = true;
    // Das, Do, San: particles in front of a surname, surnames at the end
    if (parsed === 'particle' && !(at === words.length - 1 && lastName >= 0 && CAPITAL.test(word.text))) {
      particles += 1;
      continue;
    }
    lastName = at;
    if (parsed === 'initial') initials += 1;
    else full += 1;
    if (at === begin && GIVEN_NAMES.has(firstPart(word.folded))) given = true;
    if (at === begin && word.folded === 'dr' && full > 0) full -= 1;
    // "Jane Doe." ends, "J. K." and "Dr." go on
    if (word.text.endsWith('.') && parsed !== 'initial' && word.text.length > 4) break;
  }
  const opening = words[begin];
  const closing = words[lastName];
  if (lastName < 0 || opening === undefined || closing === undefined || full === 0) return handleOr(words, nothing);
  const tail = tailOf(words, lastName + 1);
  const count = full + initials + particles;
  const end = /^(?:\p{Lu}\.|Jr\.|Sr\.)+$/u.test(closing.text) ? closing.end : closing.start + trimSigns(closing.text, ".'’`·-").length;
  if (end <= opening.start) return nothing;
  const caseless = CASELESS.test(opening.text);
  let score = full >= 2 && full <= 3 ? 0.75 : full === 1 && initials > 0 ? 0.7 : full === 1 ? 0.35 : full === 4 ? 0.5 : 0.2;
  if (given) score += full >= 2 || initials > 0 ? 0.2 : 0.15;
  if (particles > 0 && full >= 2) score += 0.05;
  if (caseless) score -= 0.15;
  if (shout && !given) score -= 0.1;
  if (doubtful) score -= 0.4;
  if (short) score -= 0.2;
  const alone = full + initials === 1;
  if (alone && PLACE_WORDS.has(opening.folded)) return { ...nothing, kind: 'place', score: 0.8 };
  if (!given && (PLACE_WORDS.has(opening.folded) || PLACE_STARTS.has(opening.folded)) && count <= 3) return { ...nothing, kind: 'place', score: 0.5 };
  return { kind: 'person', start: opening.start, end, words: count, score: clamp(score), tail: doubtful ? 'prose' : tail };
}

type WordKind = 'name' | 'short' | 'initial' | 'particle' | 'credential' | 'never' | 'stop';

function classify(word: Word, first: boolean, given: boolean): WordKind {
  const { text, folded } = word;
  const bare = letters(folded);
  if (!NAME_WORD.test(text) || (!first && PREPOSITIONS.has(folded))) return 'stop';
  if (!first && GENERATIONS.has(bare)) return 'name';
  if (CASELESS.test(text)) return NEVER_WORDS.has(bare) || isRoleWord(word) ? 'never' : 'name';
  if (INITIAL.test(text) && (text.length === 1 || text.includes('.'))) return isCredential(text) && text.length > 2 && !first ? 'credential' : 'initial';
  if (PARTICLES.has(bare) && !(first && CAPITAL.test(text))) return first ? (FIRST_PARTICLES.has(bare) ? 'particle' : 'stop') : 'particle';
  if (!CAPITAL.test(text) && !/^[a-z]['’]\p{Lu}/u.test(text)) return 'stop';
  if (!first && isCredential(text)) return 'credential';
  if (GIVEN_NAMES.has(firstPart(folded))) return 'name';
  const surname = given && ALSO_SURNAMES.has(bare);
  // Das, Su, Do: surnames elsewhere
  if (!surname && !first && bare.length <= 3 && NEVER_WORDS.has(bare)) return 'short';
  if (!surname && (NEVER_WORDS.has(bare) || CALENDAR_WORDS.has(bare) || isRoleWord(word) || TEAM_WORDS.has(bare))) return 'never';
  return 'name';
}

/** "By Jane Doe In": no surnames, with a capital or without. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'by', 'for', 'from', 'in', 'on', 'to', 'with']);

function tailOf(words: readonly Word[], from: number): Piece['tail'] {
  const rest = words.slice(from, from + MOST_WORDS);
  const next = rest[0];
  if (next === undefined) return 'none';
  if (rest.every((word) => isCredential(word.text) || /^[^\p{L}\p{N}]*$/u.test(word.text))) return 'none';
  if (TAIL_WORDS.has(next.folded) || /^[([]/.test(next.text) || rest.slice(0, 6).some((word) => isRoleWord(word))) return 'role';
  if (isCredential(next.text)) return 'role';
  return 'prose';
}

/** One lower-case or mixed word is an account's name: `thegrangehall`, `jsteinhardt`, `GitHub_user`. */
function handleOr(words: readonly Word[], nothing: Piece): Piece {
  const only = words[0];
  if (only === undefined || words.length !== 1 || !HANDLE.test(only.text) || NEVER_WORDS.has(only.folded) || CALENDAR_WORDS.has(only.folded)) return nothing;
  if (/\.\w{2,4}$/.test(only.text) && /[a-z]/.test(only.text)) return nothing; // a domain
  return { ...nothing, kind: 'handle', start: only.start + (only.text.startsWith('@') ? 1 : 0), end: only.end, words: 1, score: 0.3 };
}

const clamp = (score: number): number => Math.max(0, Math.min(1, score));
