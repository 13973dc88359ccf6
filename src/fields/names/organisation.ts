import { foldWord } from '../dates/fold-word.js';
import type { NameMatch } from './byline-match.js';
import { trimEndSigns } from './letters.js';
import { BODY, COMMON, nameBits, ROLE, TEAM, UNNAMED } from '../../tables.js';

const SMALL: ReadonlySet<string> = new Set(['and', 'at', 'de', 'for', 'in', 'of', 'on', 'the']);

/**
 * A firm, site or body named as the author: `ASU Online`, `The Ritualist`, `3i Global`, `Children's Hospital`. Only
 * behind an opener, and only if the whole stretch is its name; `null` otherwise.
 */
export function readOrganisation(line: string, from: number, to: number): NameMatch | null {
  const raw = line.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const name = trimEndSigns(raw.trim(), '.,:;');
  const words = name.split(/\s+/);
  if (words.length > 5 || name.length < 3 || name.length > 60) return null;
  const bits = words.map((word) => nameBits(foldWord(word)));
  const article = foldWord(words[0] ?? '') === 'the';
  const head = bits[article ? 1 : 0] ?? 0;
  if (bits.some((each) => (each & ROLE) !== 0) || ((bits[words.length - 1] ?? 0) & (TEAM | UNNAMED)) !== 0) return null;
  if (!article && (head & (COMMON | BODY)) !== 0) return null;
  if (!words.every((word, index) => /^(?:[\p{Lu}\d&]|[a-z]\p{Lu})/u.test(word) || (index > 0 && SMALL.has(word)))) return null;
  const mixed = /\p{Ll}\p{Lu}/u.test(name);
  const marked = article || mixed || words.some((word, index) => /^(?:\d|\p{Lu}{2,}$)/u.test(word) || ((bits[index] ?? 0) & BODY) !== 0);
  return marked && (words.length > 1 || mixed) ? { name, start, end: start + name.length } : null;
}
