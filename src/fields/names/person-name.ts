import { BODY, COMMON, DESK, HONORIFIC, PLACE, ROLE, TAIL, TEAM } from '../../tables.js';
import { LETTER_OR_DIGIT, trimEndSigns } from './letters.js';
import type { Piece } from './name-piece.js';
import { has, isDegree, isGiven, startsHigh, type Word } from './name-word.js';
import { classify, isCaseless } from './name-word-kind.js';

const UPPER_ONLY = /^[\p{Lu}.'’-]+$/u;
const HANDLE = /^@?\p{L}[\p{L}\p{N}_.-]{1,29}$/u;

/**
 * How many surnames of Slavs, Scandinavians and Turks end, folded: `Kowalska` and `Иванов` do, `Nowak` and `Alaska` do not. Such
 * names are too many for a table, and a table of given names knows few of these languages; behind a first word they tell as much.
 */
const SURNAME_END = /.{3}(?:(?<!a)[sc]k[iay]|ova|icz|czyk|sson|oglu|[оеє]ва?|ина?|[сц]к(?:ии|ая|а)|енко|[чц]ук|юк|вич)$/;

/** A name has no more words. */
const MOST_WORDS = 7;

/** `Jane`, `van der Berg`, `J. K.`, `JANE DOE`, then whatever tail. */
export function readPerson(words: readonly Word[], nothing: Piece): Piece {
  let begin = 0;
  while (begin < words.length - 1 && has(words[begin], HONORIFIC)) begin += 1;
  const shout = words.slice(begin, begin + 3).every((word) => UPPER_ONLY.test(word.text));
  const parts = partsOf(words, begin, shout);
  const { last, full, initials, particles, given, doubtful } = parts;
  const opening = words[begin];
  const closing = words[last];
  if (opening === undefined || closing === undefined || full === 0) return handleOr(words, nothing);
  const end = /^(?:\p{Lu}\.|Jr\.|Sr\.)+$/u.test(closing.text) ? closing.end : closing.start + trimEndSigns(closing.text, ".'’`·-").length;
  if (end <= opening.start) return nothing;
  const count = full + initials + particles;
  if (has(opening, PLACE) && (full + initials === 1 || (!given && count <= 3))) return { ...nothing, kind: 'place', score: 0.6 };
  return {
    kind: 'person',
    start: opening.start,
    end,
    words: count,
    score: scoreOf(parts, isCaseless(opening.text), shout),
    tail: doubtful ? 'prose' : tailOf(words.slice(last + 1)),
  };
}

/** What the words of a name are. */
interface NameParts {
  /** Index of the last word that can end the name, -1 if there is none. */
  readonly last: number;
  readonly full: number;
  readonly initials: number;
  readonly particles: number;
  /** True if the first is a known given name. */
  readonly given: boolean;
  /** True if the last ends as surnames alone do. */
  readonly surname: boolean;
  /** True if the name ends before a word that no name has. */
  readonly doubtful: boolean;
  /** True if a word is short for a name, or seldom part of one. */
  readonly short: boolean;
}

/** Counts the words from `begin` to where the name ends. */
function partsOf(words: readonly Word[], begin: number, shout: boolean): NameParts {
  let last = -1;
  let full = 0;
  let initials = 0;
  let particles = 0;
  let given = false;
  let doubtful = false;
  let short = false;
  for (let at = begin; at < words.length && at < begin + MOST_WORDS; at += 1) {
    const word = words[at] as Word;
    const kind = classify(word, at - begin, given, shout);
    if (kind === 'stop') break;
    if (kind === 'never') {
      // "Will Judd Former Deputy Editor" ends before the role; "Patrick Smart" may be a name all the same
      const endsBefore = full + initials >= 2 && has(word, ROLE | BODY | TEAM | DESK);
      doubtful = !endsBefore && (!given || words.length !== 2);
      if (endsBefore || doubtful) break;
    }
    short ||= kind === 'short' || kind === 'never';
    // Das, Do, San: particles in front of a surname, surnames at the end
    if (kind === 'particle' && !(at === words.length - 1 && last >= 0 && startsHigh(word))) {
      particles += 1;
      continue;
    }
    last = at;
    if (kind === 'initial') initials += 1;
    else if (word.folded !== 'dr') full += 1;
    if (at === begin) given = isGiven(word);
    // "Jane Doe." ends, "J. K." and "Dr." go on
    if (word.text.endsWith('.') && kind !== 'initial' && word.text.length > 4) break;
  }
  const surname = last > begin && SURNAME_END.test(words[last]?.folded ?? '');
  return { last, full, initials, particles, given, surname, doubtful, short };
}

/** How much the parts look like those of a name, 0 to 1. */
function scoreOf({ full, initials, particles, given, surname, doubtful, short }: NameParts, caseless: boolean, shout: boolean): number {
  let score = full >= 2 && full <= 3 ? 0.75 : full === 1 && initials > 0 ? 0.7 : full === 1 ? 0.35 : full === 4 ? 0.5 : 0.2;
  if (given || surname) score += full >= 2 || initials > 0 ? 0.2 : 0.15;
  if (particles > 0 && full >= 2) score += 0.05;
  if (caseless && !given) score -= 0.15;
  if (shout && !given) score -= 0.1;
  if (doubtful) score -= 0.4;
  if (short) score -= 0.2;
  return Math.max(0, Math.min(1, score));
}

function tailOf(rest: readonly Word[]): Piece['tail'] {
  const [next] = rest;
  if (next === undefined || rest.every((word) => isDegree(word) || !LETTER_OR_DIGIT.test(word.text))) return 'none';
  return has(next, TAIL) ||
    (has(next, DESK) && startsHigh(next)) ||
    /^[([]/.test(next.text) ||
    isDegree(next) ||
    rest.slice(0, 6).some((word) => has(word, ROLE | BODY | TEAM))
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
