import { tokensOf } from '../../judge/facts/tokens.js';
import type { Survey } from '../../judge/survey.js';
import type { Page, PageBlock } from '../../page/page.js';
import { conceptsIn } from '../cues/lexicon.js';
import { tellsOwn } from '../cues/page-cues.js';
import { lastProse } from './beginning.js';

/** `Read more:` and its like: the label, and the title behind it on the same line. */
const LABELLED = /^([^:：]{3,40}?) ?[:：](?: (\S.*))?$/u;
/** The longest label, and the shortest and longest title, in words; addresses are none. */
const LABEL = 5;
const SHORTEST = 4;
const LONGEST = 20;
/** The share of the longer words of a title that the text above has, where both are one story. */
const SAME = 0.5;
/** Shorter words are too common to tell. */
const LONG = 4;
/** So many lines are looked at, from the last one up: each is held against the whole page. */
const MOST = 20;

/**
 * The lines that lead to another story: "Read more: Ferry operator buys ships", on one line or two, below a text that
 * has an end. A title that the page has elsewhere, or whose words its text has, is the story's own; "Read the whole
 * story:" leads to the rest whatever title follows.
 */
export function toOtherStories({ blocks }: Page, survey: Survey): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = blocks.length - 1, asked = 0; at >= 0 && asked < MOST; at--) {
    const { folded, words } = blocks[at] as PageBlock;
    if (words > LABEL + LONGEST) continue;
    const [, label, inline] = LABELLED.exec(folded) ?? [];
    if (label === undefined || !leads(label)) continue;
    asked++;
    const titleAt = inline === undefined ? at + 1 : at;
    const title = inline ?? blocks[titleAt]?.folded;
    if (title !== undefined && isTitle(title) && isOther(title, at, titleAt, blocks, survey)) found.add(at);
  }
  return found;
}

function leads(label: string): boolean {
  if (tokensOf(label).length > LABEL) return false;
  const { names } = conceptsIn(label);
  return (names.has('read') || names.has('rest')) && !names.has('whole') && !names.has('subscribe') && !names.has('site');
}

function isTitle(title: string): boolean {
  const tokens = tokensOf(title);
  return tokens.length >= SHORTEST && tokens.length <= LONGEST && !/[.…]$|:\/\//.test(title) && tellsOwn(title, tokens.length, tokens);
}

function isOther(title: string, at: number, titleAt: number, blocks: Page['blocks'], survey: Survey): boolean {
  const end = lastProse(survey, at - 1);
  if (end < 0 || survey.own[end]?.ending !== 1) return false;
  if (
    blocks.some(
      ({ folded, words }, other) =>
        other !== at && other !== titleAt && words >= SHORTEST && (folded.includes(title) || title.includes(folded)),
    )
  )
    return false;
  const told = new Set(survey.tokens.slice(0, at).flat());
  const long = tokensOf(title).filter((word) => word.length >= LONG);
  return long.filter((word) => told.has(word)).length < SAME * long.length;
}
