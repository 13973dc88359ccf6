import { BODY, COMMON, HONORIFIC, PLACE, ROLE, TAIL } from '../../tables.js';
import { LETTER_OR_DIGIT, trimSigns } from './letters.js';
import type { Piece } from './name-piece.js';
import { has, isDegree, isGiven, startsHigh, type Word } from './name-word.js';
import { classify, isCaseless } from './name-word-kind.js';

const UPPER_ONLY = /^[\p{Lu}.'’-]+$/u;
const HANDLE = /^@?\p{L}[\p{L}\p{N}_.-]{1,29}$/u;

/** `Jane`, `van der Berg`, `J. K.`, `JANE DOE`, then whatever tail. */
export function readPerson(words: readonly Word[], nothing: Piece): Piece {
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
