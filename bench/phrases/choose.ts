import { rowId, type PhraseRow } from '../../src/judge/phrases/table.js';
import type { Entry } from './entries.js';
import { bringsSentences, literalWords, ownWorth, quota, worth } from './select.js';
import { AMBIGUOUS } from './stems.js';
import type { Tally } from './tally.js';

/** What the pages say of each row. */
export interface Pages {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Domains on which a pattern is a line of main content. */
  readonly published: ReadonlyMap<string, number>;
}

/** An English row must stand on so many pages, one written by hand on half of them: where menus and page furniture are told by their shape too. */
const ENGLISH_PAGES = 14;

/** Kinds that nothing but the phrase names, and the pages on which their rows must stand. */
const NAMED_BY_PHRASE: ReadonlySet<string> = new Set(['comments', 'related']);
const NAMED_PAGES = 7;

/** Kinds of few rows, for which a page that is no article counts in full. */
const SCARCE: ReadonlySet<string> = new Set(['login', 'other', 'pagination', 'paywall', 'player']);

/**
 * The English rows written by hand that stand before the rest stay, whatever the pages show: they are well known.
 * All that say how many comments there are stay: a fact is read off them.
 */
const OWN_SURE = 16;

/** On so many pages a row of any language proves its worth. */
const PROVEN = 5;

/** A row of another language that may be taken. */
interface Applicant {
  readonly row: PhraseRow;
  /** True of a sentence written by hand, which a language brings besides its quota of lines. */
  readonly isSentence: boolean;
  readonly worth: number;
  readonly seen: number;
}

/** The rows that earn their bytes. */
export function chooseRows(entries: readonly Entry[], pages: Pages): PhraseRow[] {
  const rows: PhraseRow[] = [];
  const drawers = new Map<string, Applicant[]>();
  for (const entry of entries) {
    const row = weighed(entry, pages);
    if (row === null) continue;
    if (row.language === 'en' || standsAnywhere(entry, row)) {
      rows.push(row);
      continue;
    }
    const seen = pages.tallies.get(rowId(entry.row))?.other ?? 0;
    const value = entry.own === null ? worth(entry.candidate!, seen) : ownWorth(entry.own, seen, row.pattern) + countWorth(row);
    // A lone weak word of a menu says less than the shape of the menu does.
    const lone =
      row.weak && entry.own === null && literalWords(row.pattern) < 2 && !/^(?:advertisement|comments|related|share|tags)$/.test(row.kind);
    if (value < 1.5 || lone) continue;
    const isSentence = entry.own !== null && row.inside && bringsSentences(row.language);
    const drawer = `${row.kind}/${row.language}/${String(isSentence)}`;
    drawers.set(drawer, [...(drawers.get(drawer) ?? []), { row, isSentence, worth: value, seen }]);
  }
  for (const list of drawers.values()) rows.push(...best(list));
  return rows;
}

/** Kinds whose phrases of several words stand between paragraphs too, where no shape of a menu tells them. */
const ANYWHERE: ReadonlySet<string> = new Set(['newsletter', 'player', 'share']);

/** So many headings of other stories that are written by hand stand in every language: where there are no more words, they alone tell what follows. */
const HEADINGS = 3;

/** A heading of so many words says by itself that other stories follow: "das könnte sie auch interessieren". */
const TELLING_WORDS = 4;

/** So many labels of tags stand in every language: one word each, and nothing else tells the row behind it. */
const TAG_LABELS = 2;

/**
 * "Partager l'article", "temps de lecture : 3 min", "1 commentaire", "lire aussi", "mots-clés", and the sentence that
 * a list of them opens with: every language brings all of these that are written by hand.
 */
function standsAnywhere({ own }: Entry, { kind, weak, heading, inside, count, pattern }: PhraseRow): boolean {
  if (own === null) return false;
  if (kind === 'comments' && count !== null) return true;
  if (kind === 'tags' && heading) return own < TAG_LABELS;
  if (weak) return false;
  if (inside) return own === 0;
  if (pattern.includes('{n}') && (kind === 'byline' || count === 'n')) return true;
  if (kind === 'byline' && pattern.includes('{name}')) return literalWords(pattern) >= 3;
  if (kind === 'related' && heading && literalWords(pattern) >= TELLING_WORDS) return true;
  return literalWords(pattern) >= 2 && (ANYWHERE.has(kind) || (kind === 'related' && (own < HEADINGS || pattern.endsWith(': {name}'))));
}

/** What one kind of one language gets. Proven rows all stay and take half a place, so that there is room for those that no page had. */
function best(list: readonly Applicant[]): PhraseRow[] {
  const sorted = [...list].sort((a, b) => b.worth - a.worth || (a.row.pattern < b.row.pattern ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return [];
  let places = quota(first.row.kind, first.row.language, first.isSentence);
  const taken = sorted.filter(({ seen }) => {
    const fits = places > 0 || seen >= PROVEN;
    if (fits) places -= seen >= PROVEN ? 0.5 : 1;
    return fits;
  });
  return taken.map(({ row }) => row);
}

/** What says how many comments there are is a fact; "leave a comment" stands below every article that can be commented on. */
function countWorth({ kind, count, weak, heading, pattern }: PhraseRow): number {
  if (count !== null) return count === 'n' && weak ? 5 : 2;
  return kind === 'comments' && heading && literalWords(pattern) >= 2 ? 2 : 0;
}

/** The row after the pages have spoken; `null` where it does not earn its place. */
function weighed(entry: Entry, pages: Pages): PhraseRow | null {
  const { row } = entry;
  const tally = pages.tallies.get(rowId(row)) ?? { content: 0, other: 0, elsewhere: 0 };
  const { content, other } = tally;
  const spoken = Math.max(content, pages.published.get(row.pattern) ?? 0);
  const share = spoken / Math.max(1, spoken + other);
  if (spoken > 0 && share > 0.34) return null;
  if (row.language === 'en' && !earnsItsBytes(entry, tally)) return null;
  const words = literalWords(row.pattern);
  const doubtful = share > 0.02 || (spoken > 0 && other < 40) || AMBIGUOUS.test(row.pattern);
  if (doubtful) return row.language === 'en' && entry.own === null && other < 4 ? null : { ...row, weak: true };
  if (entry.own !== null) {
    // A short lone word may head a part of any story: "najnowsze", "destaques".
    const lone = words < 2 && row.pattern.length < 12 && row.kind !== 'advertisement' && !row.pattern.includes('{');
    // English gold holds some "About the author": so may that of others.
    return lone || (row.kind === 'byline' && row.heading) ? { ...row, weak: true } : row;
  }
  if (row.language !== 'en') return row;
  // What forty pages or more show and none as content is sure even as one word.
  const telling = /^(?:advertisement|comments|newsletter|share)$/.test(row.kind);
  const proven = words >= 3 ? other >= 2 : words === 2 ? other >= 5 : telling && other >= 40 && spoken === 0;
  const open = row.kind === 'byline' && /\{(?:name|date)\}/.test(row.pattern);
  const weak = open || ((row.weak || words < 2) && !proven);
  return weak && other < 4 ? null : { ...row, weak };
}

/** Whether an English row is met often enough; pages that are no articles count a third. */
function earnsItsBytes({ row, own: place }: Entry, { other, elsewhere }: Tally): boolean {
  if (place !== null && (place < OWN_SURE || row.count !== null)) return true;
  const scarce = SCARCE.has(row.kind);
  const least = scarce || NAMED_BY_PHRASE.has(row.kind) ? NAMED_PAGES : ENGLISH_PAGES;
  return (scarce ? other : other - (2 / 3) * elsewhere) >= (place === null ? least : least / 2);
}
