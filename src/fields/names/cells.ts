import type { DateMatch } from '../dates/date-match.js';
import { dateRole, isLabelWord } from '../dates/date-role.js';
import { isAsciiWord, isCapital, isHangul, isSign, isSmall, LETTER_OR_DIGIT, letterCount } from './letters.js';
import { isHanLabel, openerAt } from './openers.js';
import { KNOWN_NAME, looksLikeName } from './looks-like-name.js';
import { ACCOUNT } from './name-word.js';
import { readName } from './read-name.js';

/** A stretch of a line between hard separators and dates. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  /** `label`: "Published on", "Updated:"; `meta`: "5 min read", "0 Comments"; `role`: "Senior Writer", "@jane"; `text`: the rest. */
  readonly kind: 'text' | 'label' | 'meta' | 'role';
  /** True if a date or a reading time stands right before or after it. */
  readonly beside: boolean;
}

/** Signs that part the cells of a widget line. */
const HARD = '|¦│·•⋅∙●■◆‧»›→✦☆⎯\t\n\r—';
/** Signs that do so only between spaces. */
const SPACED = '–—−-/~';

/** Where the separator that begins here ends; `at` itself where none does. `names`: where the names of the line's opener begin. */
function behindSeparator(line: string, at: number, names: number): number {
  const sign = line.charAt(at);
  if (at > names && beginsCredit(line, at)) return at + 1;
  if (HARD.includes(sign)) return sign === '·' && joinsHangul(line, at) ? at : at + 1;
  const code = line.charCodeAt(at);
  if (code >= 0xd83c && code <= 0xd83e) return at + 2;
  if (code >= 0x2600 && code <= 0x27bf) return at + 1;
  if (sign.trim() !== '') return at;
  const next = line.charAt(at + 1);
  if (next === '') return at;
  if (isHanLabel(line, at + 1)) return at + 1;
  if (SPACED.includes(next)) return line.charAt(at + 2).trim() === '' && !(next === '/' && joinsNames(line, at + 3)) ? at + 3 : at;
  // "By  Jane Doe &  John Roe": two spaces are no border behind a joining sign
  return next.trim() === '' && !/[,&;:]$|\b(?:by|and)$/i.test(line.slice(Math.max(0, at - 4), at)) ? at + 2 : at;
}

/** "Jane Doe / John Roe": behind the slash stands another name, and nothing else. */
function joinsNames(line: string, at: number): boolean {
  const [next = ''] = line.slice(at, at + LONGEST_NAME).split(AFTER_NAME, 1);
  return looksLikeName(next) >= KNOWN_NAME;
}

/** A name is looked for no further. */
const LONGEST_NAME = 60;
/** What may stand behind a name. */
const AFTER_NAME = /[|·•,;\d]|\s[/–—-]\s/u;
/** `Words: Jane Doe. Photos by John Roe`, `Text: Jane Doe Fotos: John Roe`: behind a name begins who did something else. */
function beginsCredit(line: string, at: number): boolean {
  const isStop = '.,;'.includes(line.charAt(at)) && line.charAt(at + 1) === ' ';
  // "J. K.", "Dr." end no name
  const isName = isSmall(line.charAt(at - 1)) || !/\P{L}/u.test(line.slice(at - 3, at));
  if (!isName || !(isStop || line.charAt(at) === ' ')) return false;
  const colon = line.indexOf(':', at);
  if (!isStop && (colon < 0 || line.lastIndexOf(' ', colon) !== at)) return false;
  return openerAt(line, at + 1, line.length, null)?.weak === false;
}

/** The dot between two Korean words joins them. */
const joinsHangul = (line: string, at: number): boolean => isHangul(line.charCodeAt(at - 1)) && isHangul(line.charCodeAt(at + 1));

/** Finds most of what {@link behindSeparator} does, at once. */
const SOME_SEPARATOR = /[|¦│·•⋅∙●■◆‧»›→⎯\t—\u2600-\u27bf\ud83c-\ud83e]|\s[–—−\-/~]?\s/;

/** True if a sign parts the line into cells. */
export const hasSeparator = (line: string): boolean => SOME_SEPARATOR.test(line);

/** True for a line without an opener that has several cells. */
export function isParted(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    if (!isAsciiWord(line.charCodeAt(at)) && behindSeparator(line, at, Infinity) > at) return true;
  }
  return false;
}

/** Cuts a line where cells of a widget meet and where dates stand. */
export function cellsOf(line: string, dates: readonly DateMatch[]): Cell[] {
  const cells: Cell[] = [];
  const names = openerAt(line, 0, line.length, null)?.end ?? Infinity;
  let from = 0;
  const cut = (end: number, next: number, date: boolean): void => {
    const cell = end > from ? cellAt(line, from, end, date, from > 0 || next < line.length) : null;
    if (cell !== null) cells.push(cell);
    from = next;
  };
  let next = 0;
  for (let at = 0; at < line.length;) {
    while (next < dates.length && (dates[next] as DateMatch).end <= at) next += 1;
    const date = dates[next];
    const isDate = date !== undefined && date.start <= at;
    // Letters part nothing
    const end = isDate ? date.end : isAsciiWord(line.charCodeAt(at)) ? at : behindSeparator(line, at, names);
    if (end > at) cut(at, end, isDate);
    at = Math.max(end, at + 1);
  }
  cut(line.length, line.length, false);
  return cells.map(({ start, end, kind }, index) => ({ start, end, kind, beside: kind === 'meta' || isBeside(cells, index, dates) }));
}

/** Does a date or reading time stand right before or after it, labels aside? */
function isBeside(cells: readonly Cell[], index: number, dates: readonly DateMatch[]): boolean {
  let before = index - 1;
  while (isPassed(cells[before])) before -= 1;
  let after = index + 1;
  while (isPassed(cells[after])) after += 1;
  if (cells[before]?.kind === 'meta' || cells[after]?.kind === 'meta') return true;
  const from = cells[before]?.end ?? 0;
  const to = cells[after]?.start ?? Infinity;
  return dates.some((date) => date.start >= from && date.end <= to);
}

const isPassed = (cell: Cell | undefined): boolean => cell?.kind === 'label' || cell?.kind === 'role';

function cellAt(line: string, start: number, end: number, dateFollows: boolean, several: boolean): Cell | null {
  const stop = beforeLabel(line, start, end, dateFollows);
  const text = line.slice(start, stop).trim();
  const beside = false;
  if (!LETTER_OR_DIGIT.test(text))
    return stop < end && LETTER_OR_DIGIT.test(line.slice(stop, end)) ? { start, end, kind: 'label', beside } : null;
  if (META.test(text)) return { start, end, kind: 'meta', beside };
  if (several && ACCOUNT.test(text)) return { start, end, kind: 'role', beside };
  const role = several && text.length <= 60 && ['nobody', 'role'].includes(readName(line, start, stop).kind);
  return { start, end: stop, kind: role ? 'role' : 'text', beside };
}

/** "5 min read", "1,234 views", "No Comments", "12 words": a number and a few words, or no number of comments. */
const META =
  /^(?:\D?\d[\d.,]*(?:[^\d\s,;.][^\d\s,;]*)?(?: [^\d\s,;]+){0,4}$|(?:no|leave a|add a|post a|reading time|read time|est|estimated|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения)[\s.:])/iu;

/**
 * Where a label in front of a date begins: `Jane Doe Updated: ` -> behind `Doe`. Cuts glued ones too:
 * `Emmet WhiteUpdated:`, `KORIN MILLERPUBLISHED:`. Small words go with the label, or with the date ("on May 3").
 */
function beforeLabel(line: string, start: number, end: number, dateFollows: boolean): number {
  let stop = end;
  for (let words = 0; words < 6; words += 1) {
    let last = stop;
    while (last > start && ' \u00a0:：(,-'.includes(line.charAt(last - 1))) last -= 1;
    let first = last;
    while (first > start && last - first < 24 && !isSign(line.charCodeAt(first - 1))) first -= 1;
    const word = line.slice(first, last);
    if (word === '') break;
    if (isLabelWord(word) || DATE_JOINTS.has(word.toLowerCase())) {
      stop = first;
      continue;
    }
    const glued = gluedLabel(word);
    if (glued > 0) stop = last - glued;
    break;
  }
  return stop < end && (dateFollows || dateRole(line.slice(stop, end)) !== null) ? stop : end;
}

/** Small words between a name and a date, lower case. */
// prettier-ignore
export const DATE_JOINTS: ReadonlySet<string> = new Set(['am', 'at', 'data', 'den', 'dne', 'el', 'em', 'från', 'il', 'in', 'la', 'le', 'on', 'op', 'på', 'the', 'vom', 'в', 'из', 'от', 'في']);

/** Length of a label glued to the end of a word: `WhiteUpdated`, `MILLERPUBLISHED`; 0 if there is none. */
function gluedLabel(word: string): number {
  let at = word.length - 1;
  while (at > 1 && !isCapital(word.charAt(at))) at -= 1;
  if (isSmall(word.charAt(at - 1)) && (dateRole(word.slice(at)) !== null || /^(?:Last|Originally)$/.test(word.slice(at))))
    return word.length - at;
  return /[A-Z]{3}(PUBLISHED|UPDATED|POSTED|MODIFIED|LAST|ORIGINALLY)$/.exec(word)?.[1]?.length ?? 0;
}

/** Letters of some cells. */
export const lettersIn = (line: string, cells: readonly Cell[]): number =>
  cells.reduce((count, { start, end }) => count + letterCount(line.slice(start, end)), 0);
