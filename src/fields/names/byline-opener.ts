import { FULL_STOP, hasClause, namesPiece } from '../clause.js';
import type { BylineMatch, BylineRole } from './byline-match.js';
import { type Cell, lettersIn } from './cells.js';
import { letterCount, LETTER_OR_DIGIT } from './letters.js';
import { openerAt, type Opener } from './openers.js';
import { readOrganisation } from './organisation.js';
import { splitNames, type Names } from './split-names.js';
import { behindStaffPhrase } from './staff-phrase.js';

/** With more leftover letters than this a line is no byline: `weak` if its opener can also open a sentence, else `strong`. */
const MOST_REST = { weak: 40, strong: 160 };
/** Between two sentences. */
const NEXT_SENTENCE = /(?<=\p{Ll}[.!?])\s(?=\p{Lu})/u;

/** Cells that open with "By" and the like; an author wins over a reviewer or photographer. */
export function withOpener(line: string, cells: readonly Cell[], language: string | null): BylineMatch | null {
  let other: BylineMatch | null = null;
  for (const [index, cell] of cells.entries()) {
    const found = openerAt(line, cell.start, cell.end, language);
    if (found === null) continue;
    // "Posted on May 3 by Jane": the label in front makes the preposition certain
    const opener = found.weak && cells[index - 1]?.kind === 'label' ? { ...found, weak: false } : found;
    if (opener.role === null) return other;
    // "By | Jane Doe" and "Author - Jane Doe": the name is the next cell
    let end = cell.end;
    if (!LETTER_OR_DIGIT.test(line.slice(opener.end, end))) {
      const next = cells[index + 1];
      if (next?.kind !== 'text' || openerAt(line, next.start, next.end, language) !== null) continue;
      end = next.end;
    }
    const match = readSigned({ line, cells, language, index, opener, role: opener.role, end });
    if (match?.role === 'author') return match;
    other ??= match;
  }
  return other;
}

/** A line that signs: its cells, the opener in one of them, and where its names end. */
interface Signed {
  readonly line: string;
  readonly cells: readonly Cell[];
  readonly language: string | null;
  /** Which cell opens so. */
  readonly index: number;
  readonly opener: Opener;
  readonly role: BylineRole;
  readonly end: number;
}

/** What stands around the names of such a line. */
interface Around {
  /** Letters that nothing explains. */
  readonly rest: number;
  /** True beside a date or another fact of the article. */
  readonly beside: boolean;
  /** True where the line has nothing else. */
  readonly whole: boolean;
}

function readSigned(signed: Signed): BylineMatch | null {
  const { line, language, opener, role, end } = signed;
  const names = splitNames(line, behindStaffPhrase(line, opener.end, end), end, language);
  const last = names.names[names.names.length - 1];
  const behind = line.slice(last?.end ?? opener.end, end);
  const [sentence = ''] = behind.split(NEXT_SENTENCE, 1);
  // By Robert Burns, "To a Mouse" was written in 1785.
  if (FULL_STOP.test(behind) && hasClause(sentence) && (opener.weak || !namesPiece(sentence))) return null;
  const around = aroundNames(signed, names.prose ? letterCount(behind) : 0);
  const { rest } = around;
  if (names.nobody && last === undefined) return { authors: [], role, confidence: 0.6, rest };
  const body = last === undefined || names.first === 'other' ? readOrganisation(line, opener.end, end) : null;
  if (body !== null) {
    const confidence = sureOfBody(opener, around);
    return confidence === 0 ? null : { authors: [body], role, confidence, rest };
  }
  if (last === undefined) return null;
  const confidence = sureOfNames(names, signed, around);
  return confidence < 0.3 ? null : { authors: names.names, role, confidence, rest };
}

function aroundNames({ line, cells, language, index, end }: Signed, unread: number): Around {
  // "Photos by John Roe" beside the name is no rest
  const others = cells.filter(
    (cell, at) =>
      cell.kind === 'text' &&
      (at < index || (at > index && cell.start >= end)) &&
      openerAt(line, cell.start, cell.end, language)?.weak !== false,
  );
  return {
    rest: lettersIn(line, others) + unread,
    beside: cells[index]?.beside === true || cells[index + 1]?.kind === 'meta',
    whole: others.length === 0,
  };
}

function sureOfBody({ weak }: Opener, { rest, beside, whole }: Around): number {
  if (rest > MOST_REST.strong) return 0;
  if (!weak) return 0.55;
  return beside ? 0.5 : whole ? 0.4 : 0;
}

function sureOfNames(names: Names, { opener, index }: Signed, { rest, beside, whole }: Around): number {
  if (rest > (opener.weak && !beside ? MOST_REST.weak : MOST_REST.strong)) return 0;
  if (names.prose && (opener.weak || names.score < 0.6)) return 0;
  const account = names.first === 'handle';
  if (account && !opener.accounts) return 0;
  // "by phone" and "by ibby", "By Role" and "By Susan": one word needs a date beside it or a given name
  const single =
    names.names.length === 1 &&
    (account || (names.first === 'person' && names.score < 0.5 && !/\p{Ll}\p{Lu}/u.test(names.names[0]?.name ?? '')));
  if (single && opener.weak && !beside) return account && whole && opener.end - opener.start === 3 ? 0.3 : 0;
  const base = names.first === 'team' ? 0.75 : 0.5 + names.score / 2;
  return Math.max(0, base - (names.prose ? 0.25 : 0) - (rest > 30 ? 0.1 : 0) - (index > 2 ? 0.1 : 0) - (account ? 0.15 : 0));
}
