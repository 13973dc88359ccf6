import type { OwnFacts } from '../facts/own.js';
import { count, kindCodes, percent, words, type Feature, type Says } from './feature.js';
import { readerShare, selfShare } from './voices.js';

const ENDINGS = ['no end of a sentence', 'ends like a sentence', 'ends with a colon', 'cut off by dots', 'ends with a comma'];
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
  { name: 'self', of: ({ survey }, at) => selfShare(survey.tokens[at] ?? []), says: (value) => `${percent(value)} of the words name the writer` },
  { name: 'reader', of: ({ survey }, at) => readerShare(survey.tokens[at] ?? []), says: (value) => `${percent(value)} of the words name the reader` },
  { name: 'wordLength', of: ({ survey }, at) => (survey.own[at] as OwnFacts).length / Math.max(1, (survey.own[at] as OwnFacts).words), says: (value) => `${Math.round(value)} characters a word` },
  { name: 'tone', of: ({ tone }, at) => tone.own[at] as number, says: (value) => `its words are those of ${value < 0 ? 'what stands beside articles' : 'articles'}` },
  { name: 'phrase', of: ({ survey }, at) => phraseCode(survey.phrase[at]?.strength), says: (value) => PHRASES[value] ?? '' },
  { name: 'sign', of: ({ signs }, at) => signs.kind[at] as number, says: (value) => (value === 0 ? 'speaks of no widget' : `speaks of ${kindCodes[value - 1] ?? ''}`) },
  { name: 'ruled', of: ({ signs }, at) => signs.ruled[at] as number, says: (value) => (value === 1 ? 'a rule takes it away' : 'no rule takes it away') },
  { name: 'stamp', of: ({ signs }, at) => signs.stamp[at] as number, says: (value) => STAMPS[value] ?? '' },
  { name: 'kind', of: ({ survey }, at) => KINDS.indexOf(survey.blocks[at]?.kind ?? 'text'), says: (value) => `its form is ${KINDS[value] ?? ''}` },
  { name: 'level', of: ({ survey }, at) => survey.blocks[at]?.level ?? 0, says: (value) => `level ${value}` },
  { name: 'gap', of: ({ survey }, at) => Math.min(survey.blocks[at]?.gap ?? 0, 9), says: (value) => count(value, 'blank line') + ' above' },
  { name: 'repeats', of: ({ survey }, at) => Math.min(survey.repeats[at] as number, 9), says: (value) => `stands ${count(value, 'time')} on the page` },
  { name: 'prose', of: ({ survey }, at) => survey.prose[at] as number, says: (value) => `${words(value)} of running prose` },
  { name: 'last', of: ({ survey }, at) => lastCode(survey.blocks[at]?.text ?? ''), says: (value) => LAST[value] ?? '' },
  { name: 'odd', of: ({ survey }, at) => oddSigns(survey.blocks[at]?.text ?? ''), says: (value) => count(value, 'sign') + ' that prose is sparing of' },
];

function phraseCode(strength: 'sure' | 'weak' | undefined): number {
  return strength === undefined ? 0 : strength === 'weak' ? 1 : 2;
}

const LAST = ['ends with a letter', 'ends with a digit', 'ends with a full stop', 'ends with a question mark', 'ends with an exclamation mark', 'ends with a bracket', 'ends with another sign'];

/** What the last character is. */
function lastCode(text: string): number {
  const code = text.charCodeAt(text.length - 1);
  if (code >= 0x30 && code <= 0x39) return 1;
  if (code === 0x2e || code === 0x3002) return 2;
  if (code === 0x3f || code === 0xff1f) return 3;
  if (code === 0x21 || code === 0xff01) return 4;
  if (code === 0x29 || code === 0x5d) return 5;
  return code < 0x41 || (code > 0x5a && code < 0x61) || (code > 0x7a && code < 0xaa) || (code >= 0x2000 && code < 0x2c00) ? 6 : 0;
}

/** Signs of addresses, menus and widgets: `@ # | / © » › • + = < > _ $ *`. */
const ODD: ReadonlySet<number> = new Set([...'@#|/©»›•+=<>_$*→←▼·~'].map((char) => char.charCodeAt(0)));

function oddSigns(text: string): number {
  let found = 0;
  for (let at = 0; at < text.length && found < 20; at++) if (ODD.has(text.charCodeAt(at))) found++;
  return found;
}
