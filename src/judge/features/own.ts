import type { OwnFacts } from '../facts/own.js';
import { count, kindCodes, percent, words, type Feature, type Says } from './feature.js';

const ENDINGS = ['no end of a sentence', 'ends like a sentence', 'ends with a colon', 'cut off by dots', 'ends with a comma'];
// prettier-ignore
const OPENINGS = ['begins with a capital', 'begins in lower case', 'begins with a digit', 'begins with a quote', 'begins with a sign', 'begins with a letter without case'];
const KINDS = ['text', 'item', 'quote', 'row', 'code', 'heading', 'spacer', 'caption'];
const PHRASES = ['no interface phrase', 'perhaps an interface phrase', 'an interface phrase'];
const STAMPS = ['no time', 'says how long ago', 'a date or a time'];

const own = (name: keyof OwnFacts, says: Says): Feature => ({ name, of: ({ survey }, at) => (survey.own[at] as OwnFacts)[name], says });

/** What a block shows by itself. */
export const ownFeatures: readonly Feature[] = [
  own('words', words),
  own('ending', (value) => ENDINGS[value] ?? ''),
  own('sentences', (value) => count(value, 'sentence')),
  own('commas', (value) => count(value, 'comma')),
  own('functionShare', (value) => `${percent(value)} function words`),
  own('capitalShare', (value) => `${percent(value)} of the words have a capital`),
  own('digitShare', (value) => `${percent(value)} digits`),
  own('upperShare', (value) => `${percent(value)} of the letters are capitals`),
  own('opening', (value) => OPENINGS[value] ?? ''),
  own('self', (value) => `${percent(value)} of the words name the writer`),
  own('reader', (value) => `${percent(value)} of the words name the reader`),
  {
    name: 'wordLength',
    of: ({ survey }, at) => (survey.own[at] as OwnFacts).length / Math.max(1, (survey.own[at] as OwnFacts).words),
    says: (value) => `${Math.round(value)} characters a word`,
  },
  {
    name: 'tone',
    of: ({ tone, survey }, at) => (tone.foreign ? 0 : (survey.own[at] as OwnFacts).tone),
    says: (value) => `its words are those of ${value < 0 ? 'what stands beside articles' : 'articles'}`,
  },
  { name: 'phrase', of: ({ survey }, at) => phraseCode(survey.phrase[at]?.strength), says: (value) => PHRASES[value] ?? '' },
  {
    name: 'sign',
    of: ({ signs }, at) => signs.kind[at] as number,
    says: (value) => (value === 0 ? 'speaks of no widget' : `speaks of ${kindCodes[value - 1] ?? ''}`),
  },
  {
    name: 'ruled',
    of: ({ signs }, at) => signs.ruled[at] as number,
    says: (value) => (value === 1 ? 'a rule takes it away' : 'no rule takes it away'),
  },
  { name: 'stamp', of: ({ signs }, at) => signs.stamp[at] as number, says: (value) => STAMPS[value] ?? '' },
  {
    name: 'kind',
    of: ({ survey }, at) => KINDS.indexOf(survey.blocks[at]?.kind ?? 'text'),
    says: (value) => `its form is ${KINDS[value] ?? ''}`,
  },
  { name: 'level', of: ({ survey }, at) => survey.blocks[at]?.level ?? 0, says: (value) => `level ${value}` },
  {
    name: 'gap',
    of: ({ survey }, at) => Math.max(0, Math.min(survey.blocks[at]?.gap ?? 0, 9)),
    says: (value) => count(value, 'blank line') + ' above',
  },
  {
    name: 'repeats',
    of: ({ survey }, at) => Math.min(survey.repeats[at] as number, 9),
    says: (value) => `stands ${count(value, 'time')} on the page`,
  },
  { name: 'prose', of: ({ survey }, at) => survey.prose[at] as number, says: (value) => `${words(value)} of running prose` },
  own('last', (value) => LAST[value] ?? ''),
  own('odd', (value) => count(value, 'sign') + ' that prose is sparing of'),
];

function phraseCode(strength: 'sure' | 'weak' | undefined): number {
  return strength === undefined ? 0 : strength === 'weak' ? 1 : 2;
}

// prettier-ignore
const LAST = ['ends with a letter', 'ends with a digit', 'ends with a full stop', 'ends with a question mark', 'ends with an exclamation mark', 'ends with a bracket', 'ends with another sign'];
