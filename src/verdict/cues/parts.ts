import { fold } from '../../page/fold.js';
import type { Page } from '../../page/page.js';
import type { Span } from '../../page/span.js';
import { wellFormed } from '../../page/well-formed.js';
import { withoutTags } from '../../page/without-tags.js';
import { conceptsIn, type Concepts } from './lexicon.js';

/** A text that may claim something of the page it stands on. */
export interface Part extends Concepts {
  /** Folded. */
  readonly text: string;
  readonly words: number;
  readonly span: Span;
}

/** A longer page says more than that its text is not there. */
const MOST_WORDS = 250;
const MOST_BLOCKS = 80;
/** Shorter blocks without a concept are labels of a menu. */
export const LABEL = 3;
/** A page that needs scripts shows no more blocks than these without them, and says so in so many characters. */
const FEW = 6;
const NOTICE = 500;

/** `gazette.example`, as parked domains name themselves. */
const HOST = /(?:^|\s)((?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12})(?=[\s!?:]|$)/;

/** A text as a part. */
export function partOf(text: string, words: number, span: Span, tokens?: readonly string[]): Part {
  const found = conceptsIn(text, tokens);
  const host = HOST.exec(text)?.[1];
  const named =
    host === undefined || found.names.has('domain')
      ? found
      : { ...found, names: new Set([...found.names, 'domain']), covered: Math.min(found.letters, found.covered + host.length) };
  return { text, words, span, ...named };
}

/** True for a page of few words. */
export function isShort({ blocks }: Page): boolean {
  return blocks.length <= MOST_BLOCKS && blocks.reduce((sum, { words }) => (words > LABEL ? sum + words : sum), 0) <= MOST_WORDS;
}

/** The parts of a page that may claim something; none where it holds too much else. */
export function partsOf(page: Page): Part[] {
  if (!isShort(page)) return [];
  const title = page.meta.find(({ name }) => name === 'title');
  return [
    ...(title === undefined ? [] : [partOf(fold(title.value), 0, title.span)]),
    ...page.blocks
      .map(({ folded, words, span }) => partOf(folded, words, span))
      .filter(({ words, names, told }) => words > LABEL || names.size > 0 || told > 0),
    ...(page.blocks.length > FEW ? [] : withoutScripts(page)),
  ];
}

/** What is shown only without scripts. */
function withoutScripts({ drops, source }: Page): Part[] {
  return drops
    .filter(({ rule, span }) => rule === 'hidden-text' && span.end - span.start <= NOTICE)
    .map(({ span }) => partOf(fold(withoutTags(wellFormed(source.slice(span.start, span.end)))), 0, span))
    .filter(({ names }) => names.has('script'));
}
