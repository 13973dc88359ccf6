import { foldWord } from '../dates/fold-word.js';
import type { NameMatch } from './byline-match.js';
import { CONJUNCTIONS, SHORT_CONJUNCTIONS } from './people-words.js';
import { readName, type Piece } from './read-name.js';

/** The names in a stretch of a byline. */
export interface Names {
  readonly names: readonly NameMatch[];
  /** Lowest score of the names; 0 without one. */
  readonly score: number;
  /** True where the stretch says "Staff", "Admin" or another nobody. */
  readonly nobody: boolean;
  /** `role` where a role or outlet stands beside the names, `other` where something else does. */
  readonly described: 'no' | 'role' | 'other';
  /** True where words of a sentence follow. */
  readonly prose: boolean;
  /** Kind of the first name. */
  readonly first: Piece['kind'] | null;
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** What stands in front of it. */
  readonly joint: 'none' | 'comma' | 'and' | 'short-and';
}

/** A byline names at most so many parts; a longer list is another kind of line. */
const MOST_PARTS = 60;

/**
 * Splits `Jane Doe, MD, and John Roe, Staff Writers` into its people. Commas part names, degrees, roles and
 * outlets alike, so each part is read before it is believed.
 */
export function splitNames(line: string, from: number, to: number): Names {
  const parts = partsOf(line, from, to);
  const names: NameMatch[] = [];
  let score = 1;
  let nobody = false;
  let described: Names['described'] = 'no';
  let prose = false;
  let first: Piece['kind'] | null = null;
  let firstWords = 0;
  for (const [index, part] of parts.entries()) {
    if (prose) break;
    const piece = readName(line, part.start, part.end);
    if (index === 0) {
      first = piece.kind;
      firstWords = piece.words;
    }
    if (piece.kind === 'suffix' && names.length > 0) {
      const last = names[names.length - 1];
      if (last !== undefined) names[names.length - 1] = { name: line.slice(last.start, piece.end), start: last.start, end: piece.end };
      continue;
    }
    if (piece.kind === 'nobody') {
      if (index === 0) nobody = true;
      else described = 'role';
    } else if (piece.kind === 'credential' || piece.kind === 'role' || piece.kind === 'place') {
      described = piece.kind === 'role' && names.length > 0 ? 'role' : described === 'no' ? 'other' : described;
      if (index === 0) break;
    } else if (piece.kind === 'person' || piece.kind === 'team' || piece.kind === 'handle') {
      if (index > 0 && !continues(piece, part, firstWords, described !== 'no', names.length)) {
        if (described === 'no') described = 'other';
        if (part.joint !== 'comma' && piece.tail === 'prose') prose = true;
        continue;
      }
      if (piece.kind === 'handle' && (index > 0 || parts.length > 1)) {
        prose = index === 0;
        break;
      }
      names.push({ name: line.slice(piece.start, piece.end), start: piece.start, end: piece.end });
      score = Math.min(score, piece.score);
      if (piece.tail === 'prose') prose = true;
      if (piece.tail === 'role' && described === 'no') described = 'other';
    } else if (index === 0) prose = true;
    else if (described === 'no') described = 'other';
  }
  return { names, score: names.length === 0 ? 0 : score, nobody, described, prose, first };
}

/** May a later part be another author? After a role only "and" opens a new one; one word alone only beside another. */
function continues(piece: Piece, part: Part, firstWords: number, described: boolean, found: number): boolean {
  if (found === 0) return true;
  if (piece.kind === 'handle') return false;
  if (described && part.joint === 'comma') return piece.words >= 2 && piece.score >= 0.9;
  if (described) return piece.words >= 2 && piece.score >= 0.7;
  if (piece.words === 1) return firstWords === 1 && piece.score >= (part.joint === 'comma' ? 0.5 : 0.3);
  return piece.score >= 0.5;
}

/** Cuts at `,` `;` `&` `、` and joining words. */
function partsOf(line: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let joint: Part['joint'] = 'none';
  for (const match of line.slice(from, to).matchAll(JOINT)) {
    const at = from + match.index;
    const [text] = match;
    const word = foldWord(text.trim());
    const kind: Part['joint'] | null = /^\s*[,;،؛、，／]/u.test(text) ? 'comma' : /[&+・]/.test(text) ? 'and' : CONJUNCTIONS.has(word) ? 'and' : SHORT_CONJUNCTIONS.has(word) ? 'short-and' : null;
    if (kind === null) continue;
    // "Ramón y Cajal": y, e, i only part two full names or two single ones
    if (kind === 'short-and' && !bothSides(line, start, at, at + text.length, to)) continue;
    if (parts.length >= MOST_PARTS) break;
    if (at > start) {
      parts.push({ start, end: at, joint });
      joint = 'none';
    }
    if (joint === 'none' || kind !== 'comma') joint = kind === 'short-and' ? 'and' : kind;
    start = at + text.length;
  }
  if (to > start) parts.push({ start, end: to, joint });
  return parts;
}

/** A sign that parts names, or a short word between spaces that may. */
const JOINT = /\s?[,;&+،؛、，・／]|\s\p{L}{1,5}(?=\s)/gu;

function bothSides(line: string, start: number, end: number, next: number, to: number): boolean {
  const left = readName(line, start, end);
  const stop = line.slice(next, to).search(/[,;&]/);
  const right = readName(line, next, stop < 0 ? to : next + stop);
  if (left.kind !== 'person' || right.kind !== 'person') return false;
  return left.words >= 2 ? right.words >= 2 : right.words === 1;
}
