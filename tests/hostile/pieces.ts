import fc from 'fast-check';
import { hasStyle, readStyle } from '../../bench/lib/data.js';
import { ENDS, LINES, ODD } from '../../bench/lib/generate.js';
import { naughtyStrings, SYNTAX } from '../arbitraries.js';
import { data, injectionVectors } from '../html/adversarial.js';
import { isReadAlike, part } from '../html/soup.js';

const CATEGORIES = 'Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Cs Co Cn'.split(' ');

/** Code points looked through for each category: the planes that hold characters, but not the third of them that is CJK. */
const RANGES = [
  [0x0000, 0x33ff],
  [0xa000, 0xabff],
  [0xd800, 0xe0ff],
  [0xf900, 0x11fff],
  [0x1d000, 0x1f9ff],
  [0x20000, 0x200ff],
  [0xe0000, 0xe01ff],
  [0x10fff0, 0x10ffff],
] as const;

/** Characters of each general category of Unicode, so that a rare category comes as often as the letters. */
const byCategory: readonly (readonly string[])[] = CATEGORIES.map((category) => {
  const pattern = new RegExp(`^\\p{${category}}$`, 'u');
  const all = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)));
  return all.filter((character) => pattern.test(character));
});

/** One page in so many gives lines. */
const STEP = 40;

/** A longer line is cut: runs are worth more than length. */
const LONGEST = 120;

/** Lines of real dumps, none where the data is not at hand. */
function realLines(): string[] {
  if (!hasStyle(data, 'wcxb-dev', 'innertext')) return [];
  let at = 0;
  const dumps = readStyle(data, 'wcxb-dev', 'innertext', () => at++ % STEP === 0);
  return [...dumps.values()].flatMap((dump) => dump.split('\n')).filter((line) => line.trim() !== '').map((line) => line.slice(0, LONGEST));
}

const real = realLines();

function unicode(): fc.Arbitrary<string> {
  return fc.oneof(...byCategory.map((characters) => fc.constantFrom(...characters)));
}

function orElse(list: readonly string[], fallback: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...(list.length > 0 ? list : fallback));
}

const vectors = injectionVectors().map(([, payload]) => payload);

/** What means something to one of the readers or writers, or to nobody at all. */
const naughty = (): fc.Arbitrary<string> => fc.oneof(orElse(naughtyStrings, ODD), orElse(vectors, SYNTAX), fc.constantFrom(...SYNTAX), fc.constantFrom(...ODD), unicode());

/**
 * How many pieces a source has: most have few, since a fault of one piece needs no more and runs are worth more than
 * length; some have enough to be judged as a page.
 */
function some<T>(piece: fc.Arbitrary<T>, few: number): fc.Arbitrary<T[]> {
  return fc.oneof(
    { weight: 97, arbitrary: fc.array(piece, { minLength: 1, maxLength: few }) },
    { weight: 2, arbitrary: fc.array(piece, { minLength: few, maxLength: 10 * few, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(piece, { minLength: 10 * few, maxLength: 40 * few, size: 'max' }) },
  );
}

/** Text as no author writes it: real lines in any order, naughty strings, Markdown and HTML syntax, every category of Unicode. */
export function hostileText(): fc.Arbitrary<string> {
  const end = fc.oneof({ weight: 3, arbitrary: fc.constant('\n') }, { weight: 2, arbitrary: fc.constantFrom(...ENDS) });
  const line = fc.oneof({ weight: 3, arbitrary: orElse(real, LINES) }, { weight: 3, arbitrary: fc.constantFrom(...LINES) }, { weight: 4, arbitrary: fc.array(naughty(), { maxLength: 5 }).map((parts) => parts.join('')) });
  return some(fc.tuple(line, end).map((parts) => parts.join('')), 4).map((lines) => lines.join(''));
}

/** Pages as no author writes them: tags, broken tags, entities, and the text above between them. */
export function hostileHtml(): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 8, arbitrary: part() }, { weight: 2, arbitrary: naughty() }, { weight: 1, arbitrary: orElse(real, LINES) });
  return some(piece, 16)
    .map((parts) => parts.join(''))
    .filter(isReadAlike);
}
