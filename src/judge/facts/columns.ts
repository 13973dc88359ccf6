import type { Survey } from '../survey.js';
import type { OwnFacts } from './own.js';
import type { Surroundings } from './surroundings.js';

/** One measured fact of a block, by name. */
export interface Column {
  readonly name: string;
  readonly of: (survey: Survey, near: Surroundings, at: number) => number;
}

const own = (name: keyof OwnFacts): Column => ({ name, of: (survey, _, at) => (survey.own[at] as OwnFacts)[name] });

/** A fact of a neighbour, -1 beyond the page's edge. */
const beside = (name: keyof OwnFacts, by: number): Column => ({
  name: `${name}${by < 0 ? 'Above' : 'Below'}${Math.abs(by)}`,
  of: (survey, _, at) => survey.own[at + by]?.[name] ?? -1,
});

const near = (name: keyof Surroundings): Column => ({ name, of: (_, facts, at) => facts[name][at] as number });

const ROLES = ['comments', 'related', 'newsletter', 'share', 'tags', 'author', 'consent', 'references'];
const KINDS = ['text', 'item', 'quote', 'row', 'code', 'heading', 'spacer'];

/** Every fact the scorecard can ask for. */
export const columns: readonly Column[] = [
  own('words'),
  own('ending'),
  own('commas'),
  own('functionShare'),
  own('capitalShare'),
  own('digitShare'),
  own('symbolShare'),
  own('upperShare'),
  own('opening'),
  own('addressing'),
  { name: 'phrase', of: (survey, _, at) => phraseCode(survey.phrase[at]?.strength) },
  { name: 'role', of: (survey, _, at) => ROLES.indexOf(survey.role[at] ?? '') + 1 },
  { name: 'kind', of: (survey, _, at) => KINDS.indexOf(survey.blocks[at]?.kind ?? 'text') },
  { name: 'repeats', of: (survey, _, at) => Math.min(survey.repeats[at] as number, 4) },
  { name: 'prose', of: (survey, _, at) => survey.prose[at] as number },
  beside('words', -1),
  beside('words', 1),
  beside('words', -2),
  beside('words', 2),
  beside('ending', -1),
  beside('ending', 1),
  beside('functionShare', -1),
  beside('functionShare', 1),
  near('proseAbove3'),
  near('proseBelow3'),
  near('proseBelow10'),
  near('runOffset'),
  near('sinceMarker'),
  near('markerRole'),
  near('proseSinceMarker'),
  near('shareBefore'),
  near('shareAfter'),
  near('shortDensity'),
  near('phraseDensity'),
  near('overlap'),
  near('sinceProse'),
  near('untilProse'),
  near('runShare'),
];

function phraseCode(strength: 'sure' | 'weak' | undefined): number {
  return strength === undefined ? 0 : strength === 'weak' ? 1 : 2;
}
