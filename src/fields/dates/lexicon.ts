import { foldWord } from './fold-word.js';
import { type Role, WORDS } from '../../tables.js';

/** What a word can be, each with its number in the table: `{ M: 3, W: 1 }` for "mar". */
export type Roles = Partial<Record<Role, number>> & {
  /** One character for this set of roles. */
  sign: string;
};

interface Lexicon {
  readonly whole: ReadonlyMap<string, Roles>;
  /** Words that take any ending, without it. */
  readonly stems: ReadonlyMap<string, Roles>;
  /** First letters of stems: most words begin like none. */
  readonly starts: ReadonlySet<number>;
  /** First words of pairs. */
  readonly heads: ReadonlySet<string>;
  /** 1 for the first letters of a month in plain letters; see {@link lettersOf}. */
  readonly months: Uint8Array;
  /** Finds a word for "ago" or "today" in plain letters. */
  readonly ago: RegExp;
  /** One character for each set of roles, by the roles written together. */
  readonly signs: ReadonlyMap<string, string>;
}

let compiled: Lexicon | null = null;

/** The table of words, compiled when it is first asked for. */
export function lexicon(): Lexicon {
  return (compiled ??= compile());
}

/** First letters that are left of a month's or weekday's name where it is cut. */
const CUT = 3;

/** From so many letters on, a stem may be looked for; the units of time are all stems. */
const SHORTEST_STEM = 3;

/** A number for the first letters of a word, not its own alone: cheaper to look up than the letters cut off it. */
const startOf = (word: string): number => word.charCodeAt(0) | (word.charCodeAt(1) << 8) | (word.charCodeAt(2) << 16);

function compile(): Lexicon {
  const whole = new Map<string, Roles>();
  const stems = new Map<string, Roles>();
  const heads = new Set<string>();
  const starts = new Set<number>();
  const add = (map: Map<string, Roles>, word: string, role: Role, number: number): void => {
    const roles = map.get(word);
    if (roles === undefined) map.set(word, { [role]: number, sign: role });
    else if (roles[role] === undefined) {
      roles[role] = number;
      roles.sign += role;
    }
  };
  const months = new Uint8Array(1 << (5 * CUT));
  const ago: string[] = [];
  for (const [role, rows] of Object.entries(WORDS) as [Role, readonly string[]][]) {
    const cuts = new Map<string, number>();
    rows.forEach((row, index) => {
      for (const entry of row.split(' ')) {
        const isWhole = entry.startsWith('!');
        const isStem = entry.endsWith('~');
        const spelling = isWhole || isStem ? entry.slice(isWhole ? 1 : 0, isStem ? -1 : undefined) : entry;
        const plus = spelling.indexOf('+');
        const [first, second] = plus < 0 ? [spelling] : [spelling.slice(0, plus), spelling.slice(plus + 1)];
        const word = second === undefined ? first : first + second;
        add(whole, word, role, index + 1);
        if (role === 'M' && PLAIN.test(word)) months[lettersOf(word)] = 1;
        if (role === 'B' || role === 'F' || role === 'Y') ago.push(entry.replace('+', '.?'));
        if (isStem || (role === 'U' && (word.length >= SHORTEST_STEM || word.charCodeAt(0) > 0x7f))) {
          add(stems, word, role, index + 1);
          starts.add(startOf(word));
        }
        if (second !== undefined) {
          heads.add(first);
          if (role === 'P' || role === 'Q') for (const part of [first, second]) add(whole, part, 'L', 1);
        } else if (!isWhole && (role === 'M' || role === 'W')) {
          const cut = word.slice(0, CUT);
          cuts.set(cut, (cuts.get(cut) ?? index) === index ? index : -1);
        }
      }
    });
    for (const [cut, index] of cuts) if (index >= 0) add(whole, cut, role, index + 1);
  }
  const signs = new Map<string, string>();
  for (const map of [whole, stems]) {
    for (const roles of map.values()) {
      let sign = signs.get(roles.sign);
      if (sign === undefined) signs.set(roles.sign, (sign = String.fromCharCode(FIRST_SIGN + signs.size)));
      roles.sign = sign;
    }
  }
  const plain = ago.filter((word) => /^[a-z.?]+$/.test(word)).join('|');
  return { whole, stems, starts, heads, months, ago: new RegExp(`\\b(?:${plain})\\b`, 'i'), signs };
}

/** Words that begin with three plain letters. */
const PLAIN = /^[a-z]{3}/;

/** The first three letters of a word, five bits each. */
const lettersOf = (word: string): number =>
  ((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31);

/** Three numbers with signs between them. */
const NUMBERS = /\d_? ?[-./•] ?\d\d?_? ?[-./•] ?\d/;

/** True if plain letters hold something of a date: how a month begins, three numbers, a word for "ago" or "today". */
export function hintsAtDate(text: string): boolean {
  const { months, ago } = lexicon();
  let letters = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    // Capitals as small letters
    const code = text.charCodeAt(at) | 0x20;
    letters = code >= 0x61 && code <= 0x7a ? letters + 1 : 0;
    last = ((last << 5) | (code & 31)) & 0x7fff;
    if (letters >= CUT && months[last] === 1) return true;
  }
  return NUMBERS.test(text) || ago.test(text);
}

/** Of the private use area: no text has it. */
const FIRST_SIGN = 0xe000;

/** Greek from alpha and Cyrillic from "а" in Latin letters, one for one: many names are the same in both. */
const GREEK = 'abgdezitiklmnxoprsstufhpo';
const CYRILLIC = 'abvgdezziiklmnoprstufhccssxyxeuaeedgesiijlnckiuc';

/** A word as the table spells it: folded, and in Latin letters where it is Greek or Cyrillic. */
export function spelled(word: string): string {
  const folded = foldWord(word);
  if (folded.charCodeAt(0) < 0x80) return folded;
  return folded.replace(/[\u03b1-\u03c9\u0430-\u045f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return (code < 0x400 ? GREEK[code - 0x3b1] : CYRILLIC[code - 0x430]) ?? '';
  });
}

/** What a spelled word can be: as a whole, as a stem with an ending, or behind the Hebrew "in". */
export function rolesOf(word: string): Roles | undefined {
  const { whole, stems, starts } = lexicon();
  const roles = whole.get(word);
  if (roles !== undefined) return roles;
  const plain = word.charCodeAt(0) < 0x80;
  if (plain && (word.length < SHORTEST_STEM || !starts.has(startOf(word)))) return undefined;
  for (let end = Math.min(word.length, LONGEST); end >= (plain ? SHORTEST_STEM : 1); end -= 1) {
    const stem = stems.get(word.slice(0, end));
    if (stem !== undefined) return stem;
  }
  return word.startsWith('ב') ? whole.get(word.slice(1)) : undefined;
}

/** No stem has more letters. */
const LONGEST = 14;

/** What a word can be, as it is written. */
export const wordRoles = (word: string): Roles | undefined => rolesOf(spelled(word));
