import { foldWord } from '../dates/fold-word.js';

/** Agencies of news that are not always written in two to five capitals, folded; sorted. */
// prettier-ignore
const AGENCIES: ReadonlySet<string> = new Set([
  'afp', 'aljazeera', 'ansa', 'antara', 'apa', 'associatedpress', 'belga', 'bernama', 'bloomberg', 'businesswire', 'dpa', 'efe', 'epd', 'euronews', 'europapress',
  'globenewswire', 'interfax', 'kna', 'kyodo', 'lusa', 'prnewswire', 'reuters', 'ritzau', 'sda', 'sid', 'sputnik', 'tanjug', 'tass', 'theassociatedpress', 'ukrinform',
  'xinhua', 'yonhap', 'интерфакс', 'риановости', 'тасс', 'укринформ', 'укрінформ', 'رويترز', 'ロイター', '共同', '新华社', '時事', '路透', '연합뉴스',
]);

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
