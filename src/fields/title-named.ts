/* The page's own title in a dump that holds it: `Storm closes the harbour - The Daily Example` above the page's text. */
import { functionWordsOf } from '../language/index.js';
import { isLower } from '../read/chars.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import { PARTINGS } from './title-signs.js';

/** It is one of so many lines at the top. */
const TOP = 4;
/** Fewer words may stand anywhere. */
export const TELLING_WORDS = 4;
/** What stands around the headline in its line has no more words: a byline, a date, a breadcrumb. */
const MOST_AROUND = 12;

/**
 * Where in a line the headline begins and ends, as the page's own title says it; `null` where no other line at the top
 * is such a title, or the line has nothing else.
 *
 *     Storm closes the harbour - The Daily Example
 *     News Storm closes the harbour by Jane Roe March 3, 2024
 *          ^                       ^
 */
export function namedTitle({ survey: { blocks } }: Scene, at: number): readonly [start: number, end: number] | null {
  const { text } = blocks[at] as PageBlock;
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  for (let other = 0; other < Math.min(TOP, blocks.length); other++) {
    const name = other === at ? null : longestPart((blocks[other] as PageBlock).text);
    const start = name === null ? -1 : lower.indexOf(name);
    if (name === null || start < 0 || name.length === text.length) continue;
    const end = start + name.length;
    if (isBefore(text.slice(0, start)) && isBehind(text.slice(end)) && !isLower(text.charAt(start))) return [start, end];
  }
  return null;
}

/** The longest part of a line that has several, small; `null` if it is too short to tell. */
function longestPart(text: string): string | null {
  if (!PARTINGS.test(text)) return null;
  const [longest = ''] = text.split(PARTINGS).sort((a, b) => b.length - a.length);
  return longest.split(' ').length < TELLING_WORDS ? null : longest.toLowerCase();
}

/** True for the way to a headline, "Blog Fitness": a word by itself, as "Why", or one that "All the" has, is part of one. */
function isBefore(text: string): boolean {
  const words = text.toLowerCase().trimEnd().split(' ');
  const own = functionWordsOf(null);
  return text === '' || (text.endsWith(' ') && words.length > 1 && words.length <= MOST_AROUND && words.every((word) => !own.has(word)));
}

/** True for what follows one, "by Jane Roe March 3, 2024": words that go on, as "for a week" does, are part of it. */
function isBehind(text: string): boolean {
  if (text === '') return true;
  return text.startsWith(' ') && text.split(' ').length - 1 <= MOST_AROUND && (!isLower(text.charAt(1)) || BY.test(text));
}

const BY = /^ (?:af|av|by|de|di|door|par|por|przez|von) (?=[\p{Lu}\p{Lo}])/u;
