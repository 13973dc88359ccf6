import { bare, framed } from './folding.js';
import { lowerWords, wordScore } from './words.js';

/** Titles are equal if letters and digits are: case, punctuation and spaces do not count. */
export function sameTitle(found: string | null, gold: string): boolean {
  return found !== null && bare(found) === bare(gold);
}

/** The lenient variant: word F1 of at least 0.8. */
export function nearTitle(found: string | null, gold: string): boolean {
  return found !== null && wordScore(found.normalize('NFKC'), gold.normalize('NFKC')).f1 >= 0.8;
}

/** Published dates are equal if the day is; gold is `YYYY-MM-DD` or shorter and then compared as far as it goes. */
export function sameDay(found: string | null, gold: string): boolean {
  return found !== null && found.slice(0, Math.min(10, gold.length)) === gold.slice(0, 10);
}

// prettier-ignore
const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
] as const;

/** Whether a day stands in a dump in any of the usual written forms (English month names or figures only). */
export function dayStandsIn(dump: string, gold: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(gold);
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const name = MONTHS[month - 1] ?? '';
  const text = framed(dump)
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2');
  const names = [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])];
  const pad = (n: number): string => String(n).padStart(2, '0');
  const years = [String(year), pad(year % 100)];
  return [String(day), pad(day)].some((d) =>
    [...names, String(month), pad(month)].some((m) =>
      years.some((y) =>
        [`${m} ${d} ${y}`, `${d} ${m} ${y}`, `${d} of ${m} ${y}`, `${y} ${m} ${d}`].some((form) => text.includes(` ${form} `)),
      ),
    ),
  );
}

/** Degrees, ranks and forms of address that are no part of a name, as they stand after folding. */
// prettier-ignore
const CREDENTIALS = new Set([
  'ba', 'bs', 'bsc', 'cbe', 'ceo', 'cfa', 'cfp', 'cpa', 'cpp', 'cscs', 'dds', 'do', 'dr', 'dvm', 'esq', 'facp',
  'jd', 'jr', 'lcsw', 'ldn', 'llm', 'lpc', 'ma', 'mba', 'md', 'mph', 'mr', 'mrs', 'ms', 'msc', 'ncc', 'np', 'obe',
  'pharmd', 'phd', 'prof', 'psp', 'psyd', 'pt', 'rd', 'rdn', 'rn', 'sr', 'vmd',
]);

/** The words of a name, folded, without degrees: dots fall first, so that `Ph.D.` is `phd`. */
export function nameWords(name: string): string[] {
  const capitals = name === name.toUpperCase();
  return name
    .normalize('NFKC')
    .replace(/[.'’®]/g, '')
    .split(/[^\p{L}\p{N}\p{M}-]+/u)
    .filter((word, at) => word !== '' && !isCredential(word, at, capitals))
    .map((word) => word.toLowerCase().replace(/-/g, ''));
}

/** A known degree, or (behind the first two words, where the name itself is not in capitals) any word of 2 to 6 capitals. */
function isCredential(word: string, at: number, capitals: boolean): boolean {
  if (CREDENTIALS.has(word.toLowerCase())) return true;
  return !capitals && at >= 2 && /^[A-Z-]{2,6}$/.test(word);
}

/**
 * The names of a gold author line: parts between comma, semicolon, bar, ampersand and "and";
 * a part that is only degrees ("MD, RD", "E-RYT 200") is none.
 */
export function goldNames(author: string): string[] {
  return author
    .split(/\s*[,;|&]\s*|\s+and\s+/iu)
    .filter((part, at) => part.trim() !== '' && (at === 0 || !isDegrees(part)))
    .filter((part) => nameWords(part).length > 0);
}

function isDegrees(part: string): boolean {
  return part
    .trim()
    .split(/\s+/)
    .every((word) => /^[A-Z0-9.()®-]+$|^Ph\.?D\.?$|^PharmD$/u.test(word));
}

/**
 * Authors are right if the sets of names are equal after folding, or if all their words are:
 * so a comma inside a name ("Kaufman, Jeff T.") or "and" inside a body's name does no harm.
 */
export function sameAuthors(found: readonly string[], gold: string): boolean {
  if (found.length === 0) return false;
  const set = (names: readonly string[]): string =>
    [...new Set(names.map((name) => nameWords(name).join(' ')))]
      .filter((name) => name !== '')
      .sort()
      .join('|');
  const bag = (names: readonly string[]): string =>
    names
      .flatMap(nameWords)
      .filter((word) => word !== 'and')
      .sort()
      .join(' ');
  return set(found) === set(goldNames(gold)) || bag(found) === bag(goldNames(gold));
}

/** Whether every name of the gold stands in the dump. */
export function authorsStandIn(dump: string, gold: string): boolean {
  const text = bare(dump);
  return goldNames(gold).every((name) => text.includes(bare(name)));
}

/** Author words given, and how many of them the gold's author line does not have. */
export function inventedWords(found: readonly string[], gold: string): { given: number; invented: number } {
  const known = new Set([...nameWords(gold), ...lowerWords(gold), ...goldNames(gold).flatMap(nameWords)]);
  const given = found.flatMap(nameWords);
  return { given: given.length, invented: given.filter((word) => !known.has(word)).length };
}
