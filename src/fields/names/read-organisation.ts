import { trimSigns } from './trim-end.js';
import { foldWord } from '../dates/fold-word.js';
import type { NameMatch } from './byline-match.js';
import { CALENDAR_WORDS, NEVER_WORDS, NOBODY_WORDS, ORGANISATION_WORDS, isRole, TEAM_WORDS } from './people-words.js';

/**
 * A firm, site or body named as the author: `ASU Online`, `The Ritualist`, `3i Global`, `Children's Hospital`. Only
 * behind an opener, and only if the whole stretch is its name; `null` otherwise.
 */
export function readOrganisation(line: string, from: number, to: number): NameMatch | null {
  const raw = line.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const name = trimSigns(raw.trim(), '.,:;');
  const words = name.split(/\s+/u);
  if (words.length > 5 || name.length < 3 || name.length > 60) return null;
  const folded = words.map(foldWord);
  const first = folded[0] ?? '';
  const article = first === 'the';
  const head = article ? (folded[1] ?? '') : first;
  if (CALENDAR_WORDS.has(head) || NOBODY_WORDS.has(folded.join('')) || MENU_STARTS.has(head)) return null;
  if (folded.some((word) => isRole(word)) || TEAM_WORDS.has(folded[folded.length - 1] ?? '')) return null;
  if (!words.every((word, index) => /^[\p{Lu}\p{N}&]/u.test(word) || (index > 0 && SMALL.has(word)) || /^[a-z]?\p{Lu}/u.test(word))) return null;
  const marked = article || words.some((word, index) => /^\p{N}/u.test(word) || /^\p{Lu}{2,}$/u.test(word) || /\p{Ll}\p{Lu}/u.test(word) || ORGANISATION_WORDS.has(folded[index] ?? ''));
  const plain = words.length > 1 && !NEVER_WORDS.has(head);
  return marked && (words.length > 1 || /\p{Ll}\p{Lu}/u.test(name)) && (plain || article || words.length === 1) ? { name, start, end: start + name.length } : null;
}

const SMALL: ReadonlySet<string> = new Set(['and', 'at', 'de', 'for', 'in', 'of', 'on', 'the']);

/** "By Company Size", "By Business Type": filters of a menu. */
const MENU_STARTS: ReadonlySet<string> = new Set([
  'audience', 'brand', 'business', 'category', 'company', 'date', 'department', 'industry', 'job', 'location',
  'price', 'product', 'region', 'role', 'size', 'subject', 'team', 'topic', 'type', 'use', 'year',
]);
