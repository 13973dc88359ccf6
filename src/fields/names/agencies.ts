import { foldWord } from '../dates/fold-word.js';

/** Agencies that send pictures as well as reports and so stand in credits too, in small letters; sorted. Not those whose name is also a word: `Belga`, `Lusa`. */
// prettier-ignore
export const PICTURE_AGENCIES: readonly string[] = [
  'afp', 'anp', 'ansa', 'associated press', 'bloomberg', 'dpa', 'efe', 'epa', 'europa press', 'kyodo', 'reuters', 'ritzau', 'tanjug', 'tass', 'tt', 'ukrinform', 'xinhua',
  'yonhap', 'тасс', 'укринформ', 'укрінформ', 'رويترز', 'ロイター', '共同', '新华社', '時事', '路透', '연합뉴스',
];

/** The others, and services that pass on what firms write; sorted. */
// prettier-ignore
const WIRES: readonly string[] = [
  'al jazeera', 'antara', 'apa', 'belga', 'bernama', 'business wire', 'epd', 'euronews', 'globe newswire', 'interfax', 'kna', 'lusa', 'pr newswire', 'sda', 'sid', 'sputnik',
  'the associated press', 'интерфакс', 'риа новости',
];

/** Those that are not always written in two to five capitals, folded. */
const AGENCIES: ReadonlySet<string> = /* @__PURE__ */ (() => new Set([...PICTURE_AGENCIES, ...WIRES].map(foldWord)))();

/** True for an agency's name: `Reuters`, `AFP`. */
export const isAgency = (name: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(name) || AGENCIES.has(foldWord(name)) || AGENCIES.has(foldWord(name.split(/[/ ]/, 1)[0] ?? ''));

/** Behind the end of a sentence, in brackets or behind a stroke. */
const SIGN = /[.!?…"”“»。]\s?[(（/\u2013\u2014]\s?([\p{L} ]{2,25})[)）]?\.?$/u;
/** A sign is no longer than this, with what stands before it, in UTF-16 units. */
const LONGEST = 40;

/**
 * True where an agency signs the last sentence of a report.
 *
 * @example
 * ```ts
 * isSigned('He was not hurt. (dpa)'); // true
 * isSigned('The pier on Monday (dpa)'); // false: no sentence, a caption
 * ```
 */
export function isSigned(text: string): boolean {
  const name = SIGN.exec(text.slice(-LONGEST))?.[1];
  return name !== undefined && isAgency(name.trim());
}
