import { endOf, execFrom } from '../../page/exec-from.js';
import { foldWord } from '../dates/fold-word.js';
import type { NameMatch } from './byline-match.js';
import { isAsciiWord, isCapital } from './letters.js';
import { AND, MAYBE_AND, nameBits } from '../../tables.js';
import { hiddenJoints } from './hidden-joints.js';
import { KNOWN_NAME } from './looks-like-name.js';
import type { Piece } from './name-piece.js';
import { readName } from './read-name.js';

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
  readonly joint: 'none' | 'comma' | 'slash' | 'and';
}

/** A byline names at most so many parts; a longer list is another kind of line. */
const MOST_PARTS = 60;

/**
 * Splits `Jane Doe, MD, and John Roe, Staff Writers` into its people. Commas part names, degrees, roles and
 * outlets alike, so each part is read before it is believed.
 *
 * @param language - of the page: in Chinese a space may stand between two names
 */
export function splitNames(line: string, from: number, to: number, language: string | null = null): Names {
  const inside = (part: Part): Part[] => partsInside(line, part, language);
  // Most lines are sentences: the first part tells, and where to part the rest need not be found out
  const head = partsOf(line, from, to, 1).slice(0, 1);
  const within = head.flatMap(inside);
  const [opening] = within;
  const first = opening === undefined ? null : readName(line, opening.start, opening.end);
  const parts =
    opening !== undefined && first !== null && endsAtOnce(first)
      ? [opening]
      : head[0]?.end === to
        ? within
        : partsOf(line, from, to, MOST_PARTS).flatMap(inside);
  const names: NameMatch[] = [];
  let score = 1;
  let nobody = false;
  let described: Names['described'] = 'no';
  let prose = false;
  let lead: Piece | null = null;
  const also = (): void => {
    if (described === 'no') described = 'other';
  };
  for (const [index, part] of parts.entries()) {
    if (prose) break;
    const piece = index === 0 && first !== null ? first : readName(line, part.start, part.end);
    const { kind, start, end, tail } = piece;
    lead ??= piece;
    const last = names[names.length - 1];
    if (kind === 'suffix' && last !== undefined) {
      names[names.length - 1] = { name: line.slice(last.start, end), start: last.start, end };
    } else if (kind === 'nobody') {
      if (index === 0) nobody = true;
      else described = 'role';
    } else if (kind === 'credential' || kind === 'role' || kind === 'place') {
      if (kind === 'role' && last !== undefined) described = 'role';
      else also();
      if (index === 0) break;
    } else if (kind === 'other' || kind === 'suffix') {
      if (index === 0) prose = true;
      else also();
    } else if (index > 0 && !continues(piece, part, lead.words, described !== 'no', names.length, parts.length)) {
      if (tail === 'role') described = 'role';
      also();
      prose = part.joint === 'and' && tail === 'prose';
    } else if (kind === 'handle' && parts.length > 1) {
      prose = index === 0;
      break;
    } else {
      names.push({ name: line.slice(start, end), start, end });
      score = Math.min(score, piece.score);
      prose = tail === 'prose';
      if (tail === 'role') also();
    }
  }
  return { names, score: names.length === 0 ? 0 : score, nobody, described, prose, first: lead?.kind ?? null };
}

/** True for a first part behind which none is looked at: no name, or a name that goes on as a sentence. */
function endsAtOnce({ kind, tail }: Piece): boolean {
  return kind === 'person' || kind === 'team' ? tail === 'prose' : kind !== 'nobody' && kind !== 'handle';
}

/** May a later part be another author? After a role only "and" opens a new one; one word alone only beside another. */
function continues(
  { kind, words, score }: Piece,
  { joint }: Part,
  firstWords: number,
  described: boolean,
  found: number,
  parts: number,
): boolean {
  if (found === 0) return true;
  if (kind === 'handle') return false;
  // "Jane Doe/Daily Example": a paper as often stands behind a slash as a name does
  if (joint === 'slash') return words >= 2 && score >= KNOWN_NAME;
  if (described) return words >= 2 && score >= (joint === 'comma' ? 0.9 : 0.7);
  if (words === 1) return firstWords === 1 && score >= (joint === 'comma' ? 0.5 : 0.3);
  // "Jane Doe, Master Gardener": of two parts with a comma between them the second is seldom a name that nobody knows
  return score >= (joint === 'comma' && parts === 2 ? 0.9 : 0.5);
}

/** A sign that parts names, or a short word between spaces that may; the dot parts Korean names, but stands inside foreign ones in Chinese. */
const JOINT =
  /\s?[,;&+،؛、，・／]|(?<=[\p{L}.)])\s?\/(?=\s?(?:\p{Lu}|(?:afp|apa?|dpa|epd|kna|ots|sda|sid)$))|(?<=[\uac00-\ud7a3])\s?[·ㆍ](?=\s?[\uac00-\ud7a3])|\s[^\s,;&+]{1,5}(?=\s)/uy;
/** Those that part names alone, and those that part them from all sorts of things. */
const JOINING = '&+・、·ㆍ';
const PARTING = ',;،؛，／/';

/** The first joint from an offset on; none begins with a letter or digit, of which most of a line is. */
function jointFrom(text: string, from: number): RegExpExecArray | null {
  for (let at = from; at < text.length; at++) {
    if (isAsciiWord(text.charCodeAt(at))) continue;
    const match = execFrom(JOINT, text, at);
    if (match !== null) return match;
  }
  return null;
}

/** Cuts at `,` `;` `&` `、` and joining words, so many times at most. */
function partsOf(line: string, from: number, to: number, most: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  let joint: Part['joint'] = 'none';
  const stretch = line.slice(from, to);
  for (let match = jointFrom(stretch, 0); match !== null; match = jointFrom(stretch, endOf(match))) {
    const at = from + match.index;
    const sign = match[0].trim();
    const bits = PARTING.includes(sign) || JOINING.includes(sign) ? 0 : nameBits(foldWord(sign));
    // "Ramón y Cajal": y, e, i only part two full names or two single ones
    const joins =
      JOINING.includes(sign) ||
      (bits & AND) !== 0 ||
      ((bits & MAYBE_AND) !== 0 && !isCapital(sign) && bothSides(line, start, at, at + match[0].length, to));
    if (!joins && !PARTING.includes(sign)) continue;
    if (parts.length >= most) break;
    if (at > start) {
      parts.push({ start, end: at, joint });
      joint = 'none';
    }
    if (joint === 'none' || joins) joint = joins ? 'and' : sign === '/' ? 'slash' : 'comma';
    start = at + match[0].length;
  }
  if (to > start) parts.push({ start, end: to, joint });
  return parts;
}

/** A part in which several names stand, as its names. */
function partsInside(line: string, part: Part, language: string | null): Part[] {
  const joints = hiddenJoints(line, part.start, part.end, language);
  const starts = [part.start, ...joints.map(({ next }) => next)];
  const inside = starts.map((start, at): Part => ({ start, end: joints[at]?.end ?? part.end, joint: at === 0 ? part.joint : 'and' }));
  return inside.filter(({ start, end }) => start < end);
}

function bothSides(line: string, start: number, end: number, next: number, to: number): boolean {
  const left = readName(line, start, end);
  const stop = line.slice(next, to).search(/[,;&]/);
  const right = readName(line, next, stop < 0 ? to : next + stop);
  if (left.kind !== 'person' || right.kind !== 'person') return false;
  return left.words >= 2 ? right.words >= 2 : right.words === 1;
}
