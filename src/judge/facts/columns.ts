import { hintBit, hintGroups, type HintGroup } from '../../page/hints.js';
import type { PageBlock } from '../../page/page.js';
import type { Survey } from '../survey.js';
import type { OwnFacts } from './own.js';
import type { StructureFacts } from './structure.js';
import type { Surroundings } from './surroundings.js';

/** One measured fact of a block. */
export interface Column {
  /** The name that the scorecard uses. */
  readonly name: string;
  readonly of: (survey: Survey, near: Surroundings, at: number) => number;
  /** The fact in words, as evidence. */
  readonly says: (value: number) => string;
}

type Says = Column['says'];

const own = (name: keyof OwnFacts, says: Says): Column => ({
  name,
  of: (survey, _, at) => (survey.own[at] as OwnFacts)[name],
  says,
});

/** A fact of a neighbour, -1 beyond the page's edge. */
const beside = (name: keyof OwnFacts, by: number, says: Says): Column => ({
  name: `${name}${by < 0 ? 'Above' : 'Below'}${Math.abs(by)}`,
  of: (survey, _, at) => survey.own[at + by]?.[name] ?? -1,
  says: (value) => (value < 0 ? `nothing stands ${where(by)}` : `${where(by)}: ${says(value)}`),
});

const near = (name: keyof Surroundings, says: Says): Column => ({ name, of: (_, facts, at) => facts[name][at] as number, says });

const placed = (name: keyof StructureFacts, says: Says): Column => ({ name, of: (survey, _, at) => survey.structure[name][at] as number, says });

/** What the elements around a block say: 0 nothing, 1 one further out, 2 its own or the next; -1 from plain text. */
const hinted = (group: HintGroup): Column => {
  const bit = hintBit(group);
  return {
    name: `hint-${group}`,
    of: ({ blocks }, _, at) => {
      const { near, far } = (blocks[at] as PageBlock).hints;
      return near < 0 ? -1 : (near & bit) !== 0 ? 2 : (far & bit) !== 0 ? 1 : 0;
    },
    says: (value) => (value <= 0 ? `no element around it is named for ${group}` : `${value === 2 ? 'its own element' : 'an element around it'} is named for ${group}`),
  };
};

const where = (by: number): string => `${Math.abs(by) === 1 ? 'the block' : 'two blocks'} ${by < 0 ? 'above' : 'below'}`;
const percent = (value: number): string => `${Math.round(value * 100)}%`;
const words = (value: number): string => `${Math.round(value)} ${value === 1 ? 'word' : 'words'}`;

const ENDINGS = ['no end of a sentence', 'ends like a sentence', 'ends with a colon', 'cut off by dots', 'ends with a comma'];
const OPENINGS = ['begins with a capital', 'begins in lower case', 'begins with a digit', 'begins with a quote', 'begins with a sign', 'begins with a letter without case'];
const SECTIONS = ['no widget above', 'below a heading of comments', 'below a heading of related stories', 'below a newsletter box', 'below the heading of a widget'];
const KINDS = ['text', 'item', 'quote', 'row', 'code', 'heading', 'spacer', 'caption'];
/** Elements that make blocks, those for prose first; -1 is any other, and plain text. */
const TAGS = ['', 'p', 'li', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption', 'dd', 'dt', 'section', 'article', 'button', 'label', 'body', 'header', 'footer', 'nav', 'aside', 'pre', 'summary', 'form', 'address'];
const PHRASES = ['no interface phrase', 'perhaps an interface phrase', 'an interface phrase'];

const ending: Says = (value) => ENDINGS[value] ?? '';

/** Every fact that the scorecard asks for. */
export const columns: readonly Column[] = [
  own('words', words),
  own('ending', ending),
  own('commas', (value) => `${value} commas`),
  own('functionShare', (value) => `${percent(value)} function words`),
  own('capitalShare', (value) => `${percent(value)} of the words have a capital`),
  own('digitShare', (value) => `${percent(value)} digits`),
  own('upperShare', (value) => `${percent(value)} of the letters are capitals`),
  own('opening', (value) => OPENINGS[value] ?? ''),
  own('addressing', (value) => `${percent(value)} of the words say you, I or we`),
  { name: 'phrase', of: (survey, _, at) => phraseCode(survey.phrase[at]?.strength), says: (value) => PHRASES[value] ?? '' },
  { name: 'kind', of: (survey, _, at) => KINDS.indexOf(survey.blocks[at]?.kind ?? 'text'), says: (value) => `its form is ${KINDS[value] ?? ''}` },
  { name: 'repeats', of: (survey, _, at) => Math.min(survey.repeats[at] as number, 4), says: (value) => `stands ${value} times on the page` },
  { name: 'prose', of: (survey, _, at) => survey.prose[at] as number, says: (value) => `${words(value)} of running prose` },
  beside('words', -1, words),
  beside('words', 1, words),
  beside('words', -2, words),
  beside('words', 2, words),
  beside('ending', -1, ending),
  beside('ending', 1, ending),
  near('proseAbove3', (value) => `${words(value)} of prose just above`),
  near('proseBelow3', (value) => `${words(value)} of prose just below`),
  near('proseBelow10', (value) => `${words(value)} of prose in the next 10 blocks`),
  near('runOffset', (value) => (value === 0 ? 'inside the densest prose' : `${Math.abs(value)} blocks ${value < 0 ? 'above' : 'below'} the densest prose`)),
  near('sinceMarker', (value) => `${value} blocks below the heading of a widget`),
  near('markerRole', (value) => SECTIONS[value] ?? ''),
  near('proseSinceMarker', (value) => `${words(value)} of prose since the heading of a widget`),
  near('shareBefore', (value) => `${percent(value)} of the page's prose stands above`),
  near('shareAfter', (value) => `${percent(value)} of the page's prose stands below`),
  near('shortDensity', (value) => `${percent(value)} of the blocks around have under 5 words`),
  near('phraseDensity', (value) => `${percent(value)} of the blocks around are interface phrases`),
  near('overlap', (value) => (value < 0 ? 'no long word' : `shares ${percent(value)} of its long words with the densest prose`)),
  near('untilProse', (value) => `${value} blocks above the next prose`),
  near('runShare', (value) => `the densest run holds ${percent(value)} of the page's prose`),
  { name: 'tag', of: ({ blocks }, _, at) => TAGS.indexOf((blocks[at] as PageBlock).hints.tag), says: (value) => `its element is ${TAGS[value] ?? 'another'}` },
  placed('linkShare', (value) => `${percent(value)} of it are links`),
  placed('groupLinks', (value) => `${percent(value)} of the text around it are links`),
  placed('parentShare', (value) => `its element's parent holds ${percent(value)} of the page's prose`),
  placed('grandparentShare', (value) => `the elements around it hold ${percent(value)} of the page's prose`),
  placed('upFromHalf', (value) => (value === 0 ? 'inside the element with half of the prose' : `${value} levels outside the element with half of the prose`)),
  placed('upFromMost', (value) => (value === 0 ? 'inside the element with most of the prose' : `${value} levels outside the element with most of the prose`)),
  placed('down', (value) => `${value} levels below what holds the prose`),
  placed('kinShare', (value) => `elements like its own hold ${percent(value)} of the page's prose`),
  ...hintGroups.map(hinted),
];

function phraseCode(strength: 'sure' | 'weak' | undefined): number {
  return strength === undefined ? 0 : strength === 'weak' ? 1 : 2;
}
