/**
 * What a decoded character is, as far as it tells likely text from chance.
 *
 * `sign` are punctuation, symbols and emoji, at home in any script; `rare` are blocks that running
 * text hardly uses; `never` is what no text holds. The rest are letters of the script so named.
 */
export type Target =
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'hebrew'
  | 'arabic'
  | 'indic'
  | 'thai'
  | 'georgian'
  | 'armenian'
  | 'han'
  | 'hangul'
  | 'sign'
  | 'mark'
  | 'control'
  | 'rare'
  | 'never';

/**
 * First code point of each stretch and what it holds, up to the next row. Source: Unicode's
 * Blocks.txt; which stretches are rare is this project's judgement of running text on the web.
 */
const stretches: readonly (readonly [number, Target])[] = [
  [0x0000, 'never'],
  [0x0080, 'control'],
  [0x00a0, 'sign'],
  [0x00c0, 'latin'],
  [0x00d7, 'sign'],
  [0x00d8, 'latin'],
  [0x00f7, 'sign'],
  [0x00f8, 'latin'],
  [0x017f, 'rare'], // long s, then letters of few languages
  [0x0192, 'latin'], // ƒ, as a sign for a function or the Dutch guilder
  [0x0193, 'rare'],
  [0x01a0, 'latin'], // Ơ ơ of Vietnamese
  [0x01a2, 'rare'],
  [0x01af, 'latin'], // Ư ư of Vietnamese
  [0x01b1, 'rare'],
  [0x0218, 'latin'], // Ș ș Ț ț of Romanian
  [0x021c, 'rare'],
  [0x0259, 'latin'], // ə of Azerbaijani
  [0x025a, 'rare'],
  [0x02bb, 'sign'], // the okina and its mirror image
  [0x02bd, 'rare'],
  [0x02c6, 'sign'], // ˆ
  [0x02c7, 'rare'],
  [0x02d8, 'sign'], // ˘ ˙ ˚ ˛ ˜ ˝
  [0x02de, 'rare'],
  [0x0300, 'mark'],
  [0x0370, 'rare'],
  [0x0386, 'greek'],
  [0x03cf, 'rare'],
  [0x0400, 'cyrillic'],
  [0x0460, 'rare'],
  [0x0490, 'cyrillic'],
  [0x04c0, 'rare'],
  [0x04d8, 'cyrillic'], // Ә ә of Kazakh and Tatar
  [0x04da, 'rare'],
  [0x04e8, 'cyrillic'], // Ө ө of Kazakh and Mongolian
  [0x04ea, 'rare'],
  [0x0531, 'armenian'],
  [0x058a, 'rare'],
  [0x0591, 'hebrew'],
  [0x05eb, 'rare'],
  [0x060c, 'arabic'],
  [0x06d5, 'rare'],
  [0x06f0, 'arabic'],
  [0x06fa, 'rare'],
  [0x0900, 'indic'],
  [0x0e00, 'thai'],
  [0x0e5c, 'rare'],
  [0x10d0, 'georgian'],
  [0x10fb, 'rare'],
  [0x1ea0, 'latin'], // Vietnamese
  [0x1efa, 'rare'],
  [0x1f00, 'greek'],
  [0x2000, 'sign'],
  [0x2065, 'rare'],
  [0x2070, 'sign'],
  [0x20d0, 'mark'],
  [0x2100, 'sign'],
  [0x2190, 'sign'],
  [0x2400, 'rare'],
  [0x2460, 'sign'],
  [0x27c0, 'rare'],
  [0x27e6, 'sign'], // ⟨ ⟩ and the like
  [0x27f0, 'rare'],
  [0x2800, 'sign'], // the blank of Braille, a favourite of people who post
  [0x2801, 'rare'],
  [0x2900, 'sign'],
  [0x2980, 'rare'],
  [0x2b00, 'sign'],
  [0x2c00, 'rare'],
  [0x3000, 'sign'],
  [0x3040, 'han'],
  [0x3100, 'rare'],
  [0x4e00, 'han'],
  [0xa000, 'rare'],
  [0xac00, 'hangul'],
  [0xd7a4, 'never'],
  [0xf900, 'rare'],
  [0xfb00, 'latin'], // ligatures
  [0xfb07, 'rare'],
  [0xfdd0, 'never'],
  [0xfdf0, 'rare'],
  [0xfe0f, 'sign'],
  [0xfe10, 'rare'],
  [0xfeff, 'sign'],
  [0xff00, 'never'],
  [0xff01, 'sign'],
  [0xff61, 'rare'],
  [0xffe0, 'sign'],
  [0xffef, 'never'],
  [0xfffd, 'sign'],
  [0xfffe, 'never'],
  [0x10000, 'rare'],
  [0x1d400, 'sign'],
  [0x1d800, 'rare'],
  [0x1f000, 'sign'],
  [0x1fb00, 'rare'],
  [0x20000, 'rare'],
  [0x31350, 'never'],
];

/** What stands at a code point. */
export function targetOf(codePoint: number): Target {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle] as readonly [number, Target])[0] <= codePoint) low = middle;
    else high = middle - 1;
  }
  return (stretches[low] as readonly [number, Target])[1];
}

/** What each kind of target is worth by itself: who would misread chance as a rare letter? */
// prettier-ignore
export const targetScore: Readonly<Record<Target, number>> = {
  latin: 1, greek: 1, cyrillic: 1, hebrew: 1, arabic: 1, indic: 1, thai: 1, georgian: 1, armenian: 1, han: 1, hangul: 1,
  sign: 1, mark: -1, control: -1, rare: -3, never: -9,
};

/** Scripts whose letters do not join Latin ones in a word. */
// prettier-ignore
const foreign: ReadonlySet<Target> = new Set<Target>([
  'arabic', 'armenian', 'cyrillic', 'georgian', 'han', 'hangul', 'hebrew', 'indic', 'thai',
]);

export const isForeign = (target: Target): boolean => foreign.has(target);
