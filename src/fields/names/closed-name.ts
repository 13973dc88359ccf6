import { BODY, COMMON, DEGREE, DESK, GENERATION, PLACE, ROLE, TAIL, TEAM, UNNAMED } from '../../tables.js';
import { isAgency } from './agencies.js';
import type { Piece } from './name-piece.js';
import { has, isDegree, isGiven, startsHigh, type Word } from './name-word.js';

/** Stretches that are no person whatever the case of their words: degrees, teams, "Staff", roles. */
export function readClosed(words: readonly Word[], nothing: Piece): Piece | null {
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
    // "Jane DoeStaff": glued, it is what she is
    const glued = last?.start === words[words.length - 2]?.end;
    const team = (has(last, TEAM) && !glued && words.slice(0, -1).some(isOwn)) || (has(opening, TEAM) && words.slice(1).some(isOwn));
    if (team) return { ...nothing, kind: 'team', words: words.length, score: 0.8 };
    if (has(last, TEAM) && !glued) return { ...nothing, kind: 'nobody', score: 0.9 };
  }
  if (words.length <= 4 && startsHigh(opening) && isGiven(opening)) return null;
  // "Jane Doe for The Guardian": what follows the small word describes the name in front of it
  const small = words.findIndex((word, index) => index > 1 && has(word, TAIL) && !startsHigh(word));
  const own = small < 0 ? words : words.slice(0, small);
  // "Jane Doe Founder": two words of a name in front of the role
  if (
    own.slice(0, 2).every((word) => startsHigh(word) && !has(word, ROLE | BODY | COMMON | PLACE)) &&
    has(own[2], ROLE | TEAM) &&
    own.length < 6
  )
    return null;
  return own.some((word) => has(word, ROLE | BODY)) || words.every((word) => has(word, DESK))
    ? { ...nothing, kind: 'role', score: 0.9 }
    : null;
}

/** A word that makes a team a certain one: "The Upwork Team", but not "Editorial Team". */
const isOwn = (word: Word): boolean => /^[\p{Lu}\d]/u.test(word.text) && !has(word, UNNAMED | TEAM | ROLE | COMMON | BODY);
