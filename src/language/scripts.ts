/**
 * Code units of each kind, hexadecimal, both ends in. Whole blocks, after Unicode's Blocks.txt and Scripts.txt; a later
 * row paints over an earlier one, so punctuation and digits stand last. What no row has is a letter of another script.
 */
const ROWS = {
  latin: '41-7a aa ba c0-2af 1d00-1dbf 1e00-1eff 2c60-2c7f a720-a7ff ab30-ab6f fb00-fb06 ff21-ff5a',
  cyrillic: '400-52f 1c80-1c8f 2de0-2dff a640-a69f',
  greek: 'b5 370-3ff 1f00-1fff',
  armenian: '530-588 fb13-fb17',
  hebrew: '590-5ff fb1d-fb4f',
  arabic: '610-6ff 750-77f 870-8ff fb50-fdff fe70-fefe',
  devanagari: '900-97f a8e0-a8ff',
  bengali: '980-9ff',
  gurmukhi: 'a00-a7f',
  gujarati: 'a80-aff',
  oriya: 'b00-b7f',
  tamil: 'b80-bff',
  telugu: 'c00-c7f',
  kannada: 'c80-cff',
  malayalam: 'd00-d7f',
  sinhala: 'd80-dff',
  thai: 'e00-e7f',
  lao: 'e80-eff',
  khmer: '1780-17ff 19e0-19ff',
  burmese: '1000-109f a9e0-a9ff aa60-aa7f',
  tibetan: 'f00-fff',
  georgian: '10a0-10ff 1c90-1cbf 2d00-2d2f',
  ethiopic: '1200-139f 2d80-2ddf ab00-ab2f',
  syriac: '70e-74f 860-86f',
  thaana: '780-7bf',
  hangul: '1100-11ff 3130-318f a960-a97f ac00-d7ff ffa0-ffdf',
  // d840-d88d: the high surrogates of the ideographic planes
  han: '2e80-2fdf 3005-3007 3400-9fff d840-d88d f900-faff',
  kana: '3041-30ff 31f0-31ff ff66-ff9f',
  other: '',
  // Spaces, controls and invisible characters
  space: '0-20 7f-a0 ad 1680 180b-180f 2000-200f 2028-202f 205f-206f 3000 fe00-fe0f feff',
  digit:
    '30-39 660-669 6f0-6f9 966-96f 9e6-9ef a66-a6f ae6-aef b66-b6f be6-bef c66-c6f ce6-cef d66-d6f de6-def e50-e59 ed0-ed9 f20-f29 1040-1049 1090-1099 17e0-17e9 1810-1819 ff10-ff19',
  // Symbols and private use with it; d83c-d83e and db80-dbff: the high surrogates of emoji and of private planes
  punctuation:
    '21-2f 3a-40 5b-60 7b-7e a1-a9 ab-ac ae-b4 b6-b9 bb-bf d7 f7 37e 387 482 55a-55f 589-58f 5be 5c0 5c3 5f3-5f4 600-60f 61b-61f 66a-66d 6d4 700-70d 964-965 970 9f2-9fb af0-af1 e3f e4f e5a-e5b f04-f14 104a-104f 10fb 1361-1368 17d4-17db 1800-180a 2010-2027 2030-205e 2070-2bff 2e00-2e7f 2ff0-2fff 3001-3004 3008-303f 30fb 3200-33ff d83c-d83e db80-dbff e000-f8ff fd3e-fd3f fe10-fe1f fe30-fe6f ff00-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65 ffe0-fffe',
  // Combining marks and modifier letters: they take the script of the letter before them.
  mark: '2b0-36f 1ab0-1aff 1dc0-1dff 20d0-20ff fe20-fe2f',
} as const;

/** A class of characters. */
export type Kind = keyof typeof ROWS;

/** All kinds; those before {@link SPACE} are scripts, that is letters and the marks that belong to them. */
export const KINDS = Object.keys(ROWS) as readonly Kind[];

/** The number a kind has in {@link KIND_OF}. */
export const kindNumber = (kind: Kind): number => KINDS.indexOf(kind);

export const SPACE = /* @__PURE__ */ kindNumber('space');
export const MARK = /* @__PURE__ */ kindNumber('mark');

function paint(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(kindNumber('other'));
  for (const kind of KINDS) {
    for (const range of ROWS[kind].split(' ')) {
      const [first = '', last = first] = range.split('-');
      if (first !== '') kinds.fill(kindNumber(kind), parseInt(first, 16), parseInt(last, 16) + 1);
    }
  }
  return kinds;
}

/** Number of the kind of each UTF-16 code unit. */
export const KIND_OF: Uint8Array = /* @__PURE__ */ paint();

/** Counts the characters of each kind, by number. A surrogate pair counts once, for its high half. */
export function countKinds(text: string): Uint32Array {
  const counts = new Uint32Array(KINDS.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    const kind = KIND_OF[code] as number;
    counts[kind] = (counts[kind] as number) + 1;
  }
  return counts;
}
