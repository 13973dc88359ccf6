import type { Survey } from '../survey.js';
import type { OwnFacts } from './own.js';
import type { Surroundings } from './surroundings.js';

/** One measured fact of a block. */
export interface Column {
  /** The name that the scorecard uses. */
  readonly name: string;
  readonly of: (survey: Survey, near: Surroundings, at: number) => number;
  /** The fact in words, as evidence. */
  readonly says: (value: number) => string;
}

/** Says a value in words. */
export type Says = Column['says'];

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

const where = (by: number): string => `${Math.abs(by) === 1 ? 'the block' : 'two blocks'} ${by < 0 ? 'above' : 'below'}`;
/** `47%` */
export const percent = (value: number): string => `${Math.round(value * 100)}%`;
const words = (value: number): string => `${Math.round(value)} ${value === 1 ? 'word' : 'words'}`;

const ENDINGS = ['no end of a sentence', 'ends like a sentence', 'ends with a colon', 'cut off by dots', 'ends with a comma'];
const OPENINGS = ['begins with a capital', 'begins in lower case', 'begins with a digit', 'begins with a quote', 'begins with a sign', 'begins with a letter without case'];
const SECTIONS = ['no widget above', 'below a heading of comments', 'below a heading of related stories', 'below a newsletter box', 'below the heading of a widget'];
const KINDS = ['text', 'item', 'quote', 'row', 'code', 'heading', 'spacer', 'caption'];
const PHRASES = ['no interface phrase', 'perhaps an interface phrase', 'an interface phrase'];

const ending: Says = (value) => ENDINGS[value] ?? '';

/** Every fact that words and their places give, in any source. */
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
];

function phraseCode(strength: 'sure' | 'weak' | undefined): number {
  return strength === undefined ? 0 : strength === 'weak' ? 1 : 2;
}
