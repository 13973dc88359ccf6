import { foldWord } from './fold-word.js';
import { type Role, WORDS } from './words.js';

/** What a word can be, each with its number in the table: `{ M: 3, W: 1 }` for "mar". */
export type Roles = Partial<Record<Role, number>>;

interface Lexicon {
  readonly whole: ReadonlyMap<string, Roles>;
  /** Words that take any ending, without it. */
  readonly stems: ReadonlyMap<string, Roles>;
  /** First words of pairs. */
  readonly heads: ReadonlySet<string>;
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

function compile(): Lexicon {
  const whole = new Map<string, Roles>();
  const stems = new Map<string, Roles>();
  const heads = new Set<string>();
  const add = (map: Map<string, Roles>, word: string, role: Role, number: number): void => {
    const roles = map.get(word);
    if (roles === undefined) map.set(word, { [role]: number });
    else roles[role] ??= number;
  };
  for (const [role, rows] of Object.entries(WORDS) as [Role, readonly string[]][]) {
    const cuts = new Map<string, number>();
    rows.forEach((row, index) => {
      for (const entry of row.split(' ')) {
        const [first = '', second] = entry.split('+');
        const word = (first + (second ?? '')).replace('~', '');
        add(whole, word, role, index + 1);
        if (entry.endsWith('~') || (role === 'U' && (word.length >= SHORTEST_STEM || word.charCodeAt(0) > 0x7f))) add(stems, word, role, index + 1);
        if (second !== undefined) {
          heads.add(first);
          if (role === 'P' || role === 'Q') for (const part of [first, second]) add(whole, part, 'L', 1);
        } else if (role === 'M' || role === 'W') {
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
      const key = Object.keys(roles).join('');
      if (!signs.has(key)) signs.set(key, String.fromCharCode(FIRST_SIGN + signs.size));
    }
  }
  return { whole, stems, heads, signs };
}

/** Of the private use area: no text has it. */
const FIRST_SIGN = 0xe000;

/** What a folded word can be: as a whole, as a stem with an ending, or behind the Hebrew "in". */
export function rolesOf(word: string): Roles | undefined {
  const { whole, stems } = lexicon();
  const roles = whole.get(word);
  if (roles !== undefined) return roles;
  for (let end = Math.min(word.length, LONGEST); end > 0; end -= 1) {
    const stem = stems.get(word.slice(0, end));
    if (stem !== undefined) return stem;
    if (end <= SHORTEST_STEM && word.charCodeAt(0) < 0x80) return undefined;
  }
  return word.startsWith('ב') ? whole.get(word.slice(1)) : undefined;
}

/** No stem has more letters. */
const LONGEST = 14;

/** What a word can be, as it is written. */
export const wordRoles = (word: string): Roles | undefined => rolesOf(foldWord(word));
