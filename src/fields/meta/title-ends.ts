import type { Readings } from '../readings.js';
import { factsOf, keyOf, wordsOf, type Facts } from './facts.js';
import { hostOf, isSite, siteKeys } from './site.js';

/** What a page's own names are, as far as they stand beside headlines. */
export interface OwnNames {
  /** Keys of what the site is called. */
  readonly site: ReadonlySet<string>;
  /** Letters and digits of the host without its ending. */
  readonly host: string;
  /** Keys of the folders that the page's URL runs through: its sections. */
  readonly sections: ReadonlySet<string>;
}

/** A part of a text, half-open. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** What parts the headline from the names of the site and the section. */
export const PARTING = /\s?[|»¦]\s?|\s[•·–—›:~/<-]{1,2}\s|:\s|\s?\u2013\s/gu;

/** The headings of a page, as they tell the headline from the names that stand behind it. */
export interface Heads {
  /** Keys of the top headings. */
  readonly top: ReadonlySet<string>;
  /** Keys of those that are no link from end to end. */
  readonly unlinked: ReadonlySet<string>;
  /** The words of every such heading. */
  readonly words: readonly ReadonlySet<string>[];
}

const NO_HEADS: Heads = { top: new Set(), unlinked: new Set(), words: [] };

/** Names are taken off both ends so many times. */
const MOST_ENDS = 4;
/** A name that stands behind a headline is no longer, in words; one that holds the site's name has fewer still. */
const LONGEST_NAME = 8;
const LONGEST_WITH_SITE = 6;
/** Shorter keys stand in too many texts by chance. */
const SHORTEST_NAME = 5;
const SHORTEST_IN_HOST = 4;
/** "Example Blog", "The Example Blog" */
const MOST_BLOG_WORDS = 3;

/** The page's own names. */
export function ownNames(facts: Facts): OwnNames {
  const host = (hostOf(facts) ?? '').split('.').slice(0, -1).join('');
  const [url = ''] = factsOf(facts, ['link:canonical', 'og:url']).map(({ value }) => value.split(/[?#]/, 1)[0] ?? '');
  // The last folder is the page itself: /plants/coffee/
  const folders = (url.endsWith('/') ? url.slice(0, -1) : url).split('/').slice(3, -1).map(keyOf);
  return { site: siteKeys(facts), host: keyOf(host), sections: new Set(folders.filter((key) => key.length > 2)) };
}

/** `Tyres` at tyres.example.com, `Example Weekly`, `example.com`: what names the site or a part of it. */
export function isOwnName(text: string, { site, host, sections }: OwnNames): boolean {
  const key = keyOf(text);
  if (key === '' || isSite(text, site) || sections.has(key)) return true;
  if (/^[\w-]+\.[a-z]{2,4}$/i.test(text)) return true;
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 2);
  if (host !== '' && long.length > 0 && long.every((word) => host.includes(word))) return true;
  if (key.length >= SHORTEST_IN_HOST && host.includes(key)) return true;
  // "Centre for Harbour Studies (CHS)"
  const short = /\(([^()]{2,40})\)$/.exec(text.trim())?.[1];
  if (short !== undefined && isSite(short, site)) return true;
  if (words.length > LONGEST_WITH_SITE) return false;
  return [...site].some((name) => name.length >= SHORTEST_NAME && (key.startsWith(name) || key.endsWith(name)));
}

/**
 * The part of a text that is left when the names of the site and its sections are taken off both ends, and what stands
 * behind a top heading of the page.
 */
export function bareHeadline(text: string, names: OwnNames, readings: Readings, heads: Heads = NO_HEADS): Part {
  let [start, end] = [0, headedEnd(text, names, heads) ?? text.length];
  for (let round = 0; round < MOST_ENDS; round++) {
    const rest = text.slice(start, end);
    const signs = [...rest.matchAll(PARTING)];
    const [first, last] = [signs[0], signs.at(-1)];
    if (first === undefined || last === undefined) break;
    if (isEnd(rest.slice(0, last.index), last[0].trim(), rest.slice(last.index + last[0].length), names, readings, heads))
      end = start + last.index;
    else if (isStart(rest.slice(0, first.index), first[0].trim(), rest.slice(first.index + first[0].length), names))
      start += first.index + first[0].length;
    else break;
    while (start < end && text[start] === ' ') start++;
    while (end > start && text[end - 1] === ' ') end--;
  }
  return { start, end };
}

/**
 * "Why? | Example", "Why? | Blog | Example": where the top heading ends that the text begins with, however short it is;
 * `null` without. What stands behind it is the headline where another heading says so: the first then names the site.
 */
function headedEnd(text: string, names: OwnNames, { unlinked, words }: Heads): number | null {
  if (unlinked.size === 0) return null;
  for (const sign of [...text.matchAll(PARTING)].slice(0, MOST_ENDS)) {
    const head = text.slice(0, sign.index);
    if (sign[0].trim() === ':' || !unlinked.has(keyOf(head))) continue;
    const behind = wordsOf(text.slice(sign.index + sign[0].length));
    const headed = words.some((heading) => behind.filter((word) => heading.has(word)).length * 2 >= behind.length);
    return behind.length > LONGEST_NAME || headed || isOwnName(head, names) ? null : sign.index;
  }
  return null;
}

/** "The port is closed | Example", "The port is closed / Dec 2025" */
function isEnd(head: string, sign: string, tail: string, names: OwnNames, readings: Readings, { top }: Heads): boolean {
  const words = wordsOf(head).length;
  const behind = wordsOf(tail).length;
  if (sign === ':' || behind > LONGEST_NAME) return false;
  // "Coffee - University of Example" over the heading "Coffee"
  if (words < 2) return top.has(keyOf(head)) && isSite(tail, names.site) && !isOwnName(head, names);
  // "What do people love about Rust? | Rust Blog"
  if (words > behind && behind <= MOST_BLOG_WORDS && wordsOf(tail).at(-1) === 'blog') return true;
  // A heading of few words before a longer text may itself name the site.
  if (words > behind && top.has(keyOf(head)) && !isOwnName(head, names)) return true;
  return isOwnName(tail.trim(), names) || (sign === '/' && words > 2 && isDate(tail, readings));
}

/** "Example | The port is closed", "Example Blog: The port is closed" */
function isStart(head: string, sign: string, tail: string, { site }: OwnNames): boolean {
  if (keyOf(head) === '' || wordsOf(tail).length < 2) return false;
  if (isSite(head, site)) return true;
  const words = wordsOf(head);
  if (sign !== ':' || words.length > MOST_BLOG_WORDS || words.at(-1) !== 'blog') return false;
  const key = keyOf(head);
  return key === 'blog' || [...site].some((name) => name.length >= SHORTEST_IN_HOST && key.startsWith(name));
}

/** True for a text that is a date and nothing else. */
export function isDate(text: string, readings: Readings): boolean {
  const dates = readings.dates(text.trim());
  const [date] = dates;
  return dates.length === 1 && date !== undefined && keyOf(text.trim().slice(0, date.start) + text.trim().slice(date.end)) === '';
}
