import type { PageBlockKind } from '../page/page.js';
import { isSentenceEnd } from './chars.js';
import { findCode } from './code.js';
import { joinLines } from './join.js';
import type { Line } from './lines.js';
import { headingOf, underlineOf, type HeadingMark } from './markdown.js';
import { bulletOf, isSureBullet, numberOf, quoteOf } from './markers.js';
import { isEnded } from './seams.js';
import type { Style } from './style.js';

/** Lines that make up one block, and what its first sign says the block is. */
export interface Group {
  readonly first: number;
  readonly last: number;
  readonly kind: PageBlockKind;
  /** Length of the bullet, number or quote sign that stands before the text. */
  readonly marker: number;
  /** Number of a numbered entry, else `null`. */
  readonly number: number | null;
  /** Language that the fence of code names, else `null`. */
  readonly label: string | null;
  /** Level of a heading that Markdown names, 1 to 6; 1 for the line below a quotation that says whose it is; else 0. */
  readonly level: number;
}

/** A group whose sign still waits for its neighbours to confirm it. */
interface Candidate extends Group {
  readonly sign: string;
  /** True if it may as well be what somebody says: then only the very next line can confirm it. */
  readonly speaks: boolean;
}

/** Groups lines into blocks and tells entries, rows, quotes and code from text. */
export function groupLines(text: string, lines: readonly Line[], style: Style): Group[] {
  const out: Candidate[] = [];
  let at = 0;
  const plain = (to: number): void => {
    for (const { first, last } of joinLines(text, lines.slice(at, to), style)) {
      const group = candidate(text, lines, at + first, at + last, style);
      // The line below a heading that says that it is one.
      if (
        style.isMarkdown === true &&
        first === last &&
        out.at(-1)?.kind === 'heading' &&
        out.at(-1)?.marker === 0 &&
        underlineOf(text, lines[at + first]) > 0
      )
        continue;
      out.push(group);
    }
  };
  for (const run of findCode(text, lines)) {
    plain(run.fenced ? run.first - 1 : run.first);
    out.push({
      first: run.first,
      last: run.last,
      kind: 'code',
      marker: 0,
      number: null,
      label: run.language,
      level: 0,
      sign: '',
      speaks: false,
    });
    at = run.last + (run.fenced ? 2 : 1);
  }
  plain(lines.length);
  return out.map((group, i) => confirm(text, lines, group, out[i - 1], out[i + 1]));
}

/** What most lines begin with. */
const NO_SIGN: Partial<Candidate> = {};

/** What a group's own first line says it is. */
function candidate(text: string, lines: readonly Line[], first: number, last: number, style: Style): Candidate {
  const { start, end, from } = lines[first] as Line;
  const of = (kind: PageBlockKind, more: Partial<Candidate> = NO_SIGN): Candidate => ({
    first,
    last,
    kind,
    marker: more.marker ?? 0,
    number: more.number ?? null,
    label: null,
    level: more.level ?? 0,
    sign: more.sign ?? '',
    speaks: more.speaks === true,
  });
  const heading = style.isMarkdown === true ? headingAt(text, lines, first, last) : null;
  if (heading !== null) return of('heading', { marker: heading.length, level: heading.level });
  const quote = quoteOf(text, start, end);
  if (quote > 0) return of('quote', { marker: quote });
  const bullet = bulletOf(text, start, end);
  if (bullet > 0) {
    const indented = style.kind === 'wrapped' && start - from >= 3;
    // What somebody says may begin with a dash: `– We had coffee, he says.`
    const speaks = text.charAt(start) === '–' && isEnded(text, (lines[last] as Line).end);
    const sure = indented || isSureBullet(text, start);
    return of(sure ? 'item' : 'text', { marker: bullet, sign: text.charAt(start), speaks });
  }
  const number = numberOf(text, start, end);
  if (number !== null) return of('text', { marker: number.length, number: number.value, sign: '1' });
  return of(text.slice(start, end).includes('\t') ? 'row' : 'text');
}

/** `## Heading`, and a line above one of `===`. */
function headingAt(text: string, lines: readonly Line[], first: number, last: number): HeadingMark | null {
  const level = first === last ? underlineOf(text, lines[last + 1]) : 0;
  return level > 0 ? { level, length: 0 } : headingOf(text, lines[first] as Line);
}

/** True for the number of the next entry: by one more, or, on the very next line, by any. */
function goesOn(above: number | null | undefined, number: number | null | undefined, line: Line | undefined): boolean {
  return above != null && number != null && (number === above + 1 || (number > above && line?.gap === 0));
}

/** Lets a weak sign stand only beside a kindred neighbour: one dash is no list, one tab no table. */
function confirm(text: string, lines: readonly Line[], group: Candidate, above?: Candidate, below?: Candidate): Group {
  const { first, last, kind, marker, number, label, level, sign, speaks } = group;
  // Most lines are text without any sign
  if (kind === 'text' && sign === '') return group;
  const plain: Group = { first, last, kind: 'text', marker: 0, number: null, label: null, level: 0 };
  const near = (other: Candidate | undefined): boolean =>
    other !== undefined && (lines[Math.max(first, other.first)] as Line).gap <= (speaks ? 0 : 1);
  const alike = (other: Candidate | undefined): boolean => near(other) && other?.sign === sign;
  if (kind === 'row') return (near(above) && above?.kind === 'row') || (near(below) && below?.kind === 'row') ? { ...plain, kind } : plain;
  if (kind === 'quote' && above?.kind === 'quote' && lines[first]?.gap === 0) {
    const dash = signatureOf(text, lines[first], marker);
    if (dash > 0 && first === last) return { ...plain, kind, marker: marker + dash, level: 1 };
  }
  if (kind !== 'text') return group;
  if (number !== null) {
    // Nested entries count for themselves, from 1: their lines are adjacent, and one of them is further in.
    const nested = (upper: Candidate | undefined, lower: Candidate | undefined): boolean => {
      if (upper?.sign !== sign || lower?.sign !== sign || lines[lower.first]?.gap !== 0) return false;
      const deeper = indentOf(lines, lower) - indentOf(lines, upper);
      return deeper < 0 || (deeper > 0 && lower.number === 1);
    };
    const counted =
      nested(above, group) ||
      nested(group, below) ||
      (alike(above) && goesOn(above?.number, number, lines[first])) ||
      (alike(below) && goesOn(number, below?.number, lines[below?.first ?? first]));
    return counted ? { first, last, kind: 'item', marker, number, label, level } : plain;
  }
  return alike(above) || alike(below) ? { ...plain, kind: 'item', marker } : plain;
}

/** How far in a group stands. */
function indentOf(lines: readonly Line[], { first }: Group): number {
  const { start, from } = lines[first] as Line;
  return start - from;
}

/** Who is quoted takes no more words, nor UTF-16 code units. */
const MOST_WORDS = 12;
const LONGEST = 120;

/** Length of the dash with which the line of a quotation begins that says whose it is, as in `> — Jane Doe`; 0 for other lines. */
function signatureOf(text: string, { start, end }: Line, marker: number): number {
  const from = start + marker;
  if (text.charAt(from) !== '—' || text.charAt(from + 1) !== ' ' || end - from > LONGEST || isSentenceEnd(text.charCodeAt(end - 1)))
    return 0;
  return text.slice(from, end).split(' ').length <= MOST_WORDS + 1 ? 2 : 0;
}
