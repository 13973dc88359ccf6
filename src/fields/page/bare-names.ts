import { SLASHED } from '../names/byline-widget.js';
import { looksLikeName } from '../names/looks-like-name.js';
import { splitNames } from '../names/split-names.js';

/** Longest line of bare names, in code units: the authors of a paper. */
export const LONGEST_BARE = 300;
/** The names of a line that is nothing else, each as likely a name as `least`. */
export function namesIn(
  line: string,
  least: number,
): { readonly known: boolean; readonly names: readonly string[]; readonly score: number } | null {
  if (line.length > LONGEST_BARE || line.length < 2) return null;
  // "Jane Doe 1,2, John Roe 2*": papers count institutions
  const marked = /[,;]/.test(line) ? line.replace(/(?<=\p{L}\s?)\d(?:,\d)*|[*†‡§¶✉]/gu, ' ') : line;
  // "— Jane Doe" below the last line, （佐藤健一）, "Jane Doe @jane"
  const text = marked
    .replace(/^\s*(?:[—–~-]|\. ?\. ?\.|<3)\s*/, '')
    .replace(/^\s*[（【〔［]([^）】〕］]*)[）】〕］]\s*$/, '$1')
    .replace(/\s@\w[\w.]{1,29}$/, '');
  const { names, prose, described, nobody } = splitNames(text, 0, text.length);
  const [first] = names;
  if (first === undefined || prose || nobody || /['’]s(?: |$)/.test(text)) return null;
  const scores = names.map(({ name }) => looksLikeName(name));
  const lowest = Math.min(...scores);
  const known =
    names.every(({ name }, index) => (scores[index] ?? 0) >= (name.includes(' ') ? 0.85 : 0.5)) || (names.length > 2 && lowest >= 0.7);
  const alone = names.length > 1 ? 0 : first.name === text ? lowest : looksLikeName(text);
  // "Jane Doe, News Editor"
  const score = names.length > 1 ? lowest : alone === 0 && described === 'role' ? lowest * 0.9 : alone;
  // "Jane Doe/The Daily Example", as under pictures
  if (names.length < 2 && SLASHED.test(text)) return null;
  if (names.length > 1 && (described === 'other' || lowest < 0.7)) return null;
  return score < least ? null : { names: names.map(({ name }) => name), known, score };
}
