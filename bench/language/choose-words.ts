/**
 * Chooses the function words and alphabets of src/language from the output of export-frequencies.py.
 *
 *     npx tsx bench/language/choose-words.ts frequencies.json
 *
 * A language's words are its most frequent ones (a judge of prose counts them) and those that tell it
 * best from every other language of its script: share * ln(share / greatest share elsewhere), short words first.
 * Endings of longer words are chosen in the same manner.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { picked } from './picked-words.js';

type Row = readonly [word: string, share: number];
const source = JSON.parse(readFileSync(process.argv[2] ?? 'frequencies.json', 'utf8')) as Record<string, Row[]>;

/** How many words and endings a row gets. */
interface Size {
  readonly frequent: number;
  readonly telling: number;
  readonly endings: number;
}
// Most of the web: longer rows are what a prior would be.
const LARGEST: Size = { frequent: 22, telling: 12, endings: 14 };
const LARGE: Size = { frequent: 15, telling: 5, endings: 9 };
const SMALL: Size = { frequent: 7, telling: 4, endings: 5 };
// Told by script or a few letters; the words serve the judge of prose.
const JUDGE: Size = { frequent: 9, telling: 0, endings: 0 };
/** Where each language's table goes. */
const plan: Record<string, readonly [languages: string, size: Size][]> = {
  latin: [
    ['de en es fr it pt', LARGEST],
    ['ca cs da fi hr hu id nb nl pl ro sk sl sv tr vi', LARGE],
    ['af az cy et eu fil ga gl is lt lv ms nn sq sr-Latn sw', SMALL],
  ],
  cyrillic: [
    ['ru', LARGEST],
    ['bg sr uk', LARGE],
    ['be kk mk', SMALL],
  ],
  arabic: [['ar fa ur', { ...JUDGE, frequent: 16 }]],
  other: [
    ['el', JUDGE],
    ['hi mr ne', { ...JUDGE, frequent: 15 }],
  ],
};

/**
 * Close relatives. A word that one of them has and another uses as often goes into both rows:
 * left out of one, it would speak against it.
 */
const RELATIVES = ['da nb nn sv', 'hr sl sr-Latn', 'id ms', 'ca es gl pt', 'cs sk', 'af nl', 'be ru uk', 'bg mk sr', 'az tr'];
const AS_OFTEN = 0.4;

/** A word or ending elsewhere as rare as this counts as absent. */
const FLOOR = 2e-5;
const ENDING_FLOOR = 3e-4;
/** An ending rarer than this earns no place. */
const LEAST_ENDING = 1.5e-3;
const HEAD = 'Chosen by bench/language/choose-words.ts: edit that, not this. */';
const key = (tag: string): string => (tag.includes('-') ? `'${tag}'` : tag);
const folder = new URL('../../src/language/', import.meta.url);
const endingRows: string[] = [];

/** Share of each 3-letter ending among a language's running words, its function words left out. */
function endingShares(rows: readonly Row[], words: ReadonlySet<string>): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [word, share] of rows) {
    if (word.length < 4 || words.has(word)) continue;
    const ending = word.slice(-3);
    shares.set(ending, (shares.get(ending) ?? 0) + share);
  }
  return shares;
}

for (const [file, groups] of Object.entries(plan)) {
  const sizes = new Map(groups.flatMap(([tags, size]) => tags.split(' ').map((tag) => [tag, size] as const)));
  const tags = [...sizes.keys()].sort();
  const shares = new Map(tags.map((tag) => [tag, new Map(source[tag] ?? [])]));
  const rowOf = new Map<string, string[]>();
  const lines: string[] = [];
  const endingsOf = new Map<string, Map<string, number>>();
  for (const tag of tags) {
    const { frequent, telling } = sizes.get(tag) as Size;
    const pick = picked[tag] ?? {};
    const skip = new Set((pick.drop ?? '').split(' '));
    const rows = (source[tag] ?? []).filter(([word, share]) => !skip.has(word) && (word.length > 1 || share > 0.002)).slice(0, 250);
    const value = ([word, share]: Row): number => {
      let other = FLOOR;
      for (const [name, table] of shares) if (name !== tag) other = Math.max(other, table.get(word) ?? 0);
      return (share * Math.log(share / other)) / Math.sqrt(word.length + 1);
    };
    const chosen = new Set(rows.slice(0, frequent));
    for (const row of [...rows].sort((a, b) => value(b) - value(a))) {
      if (chosen.size >= frequent + telling || value(row) <= 0) break;
      chosen.add(row);
    }
    const share = shares.get(tag) as Map<string, number>;
    const added = (pick.add ?? '').split(' ').filter((word) => word !== '');
    const counted = [...new Set([...[...chosen].map(([word]) => word), ...added])];
    const words = pick.only?.split(' ') ?? counted.sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0));
    rowOf.set(tag, words);
  }
  for (const tag of tags) {
    const own = rowOf.get(tag) as string[];
    const share = shares.get(tag) as Map<string, number>;
    const words = [...own];
    for (const relatives of RELATIVES) {
      if (!relatives.split(' ').includes(tag) || picked[tag]?.only !== undefined) continue;
      for (const relative of relatives.split(' ')) {
        for (const word of rowOf.get(relative) ?? []) {
          const there = shares.get(relative)?.get(word) ?? 0;
          if (!words.includes(word) && there > 0 && (share.get(word) ?? 0) >= AS_OFTEN * there) words.push(word);
        }
      }
    }
    if (words.length > own.length) words.sort((a, b) => (share.get(b) ?? 0) - (share.get(a) ?? 0));
    lines.push(`  ${key(tag)}: '${words.join(' ')}',`);
    endingsOf.set(tag, endingShares(source[tag] ?? [], new Set(words)));
  }
  writeFileSync(
    fileURLToPath(new URL(`function-words/${file}.ts`, folder)),
    `/** Function words by BCP 47 language, most frequent first. ${HEAD}
export const ${file}Words = {
${lines.join('\n')}
} as const;
`,
  );
  for (const [tag, shares] of endingsOf) {
    const { endings } = sizes.get(tag) as Size;
    const value = ([ending, share]: readonly [string, number]): number => {
      if (share < LEAST_ENDING) return 0;
      let sum = 0;
      let most = ENDING_FLOOR;
      for (const [name, other] of endingsOf) {
        const there = other.get(ending) ?? 0;
        sum += there;
        if (name !== tag) most = Math.max(most, there);
      }
      return share * (0.7 * Math.log(share / Math.max(ENDING_FLOOR, sum / endingsOf.size)) + 0.3 * Math.log(share / most));
    };
    const best = [...shares].sort((a, b) => value(b) - value(a)).slice(0, endings).filter((row) => value(row) > 0);
    // A source as small as one declaration has endings of its subject, not of the language.
    if ((source[tag]?.length ?? 0) < 2000 || best.length === 0) continue;
    endingRows.push(`  ${key(tag)}: '${best.sort((a, b) => b[1] - a[1]).map(([ending]) => ending).join('')}',`);
  }
}
writeFileSync(
  fileURLToPath(new URL('endings.ts', folder)),
  `/** Telling last three letters of longer words by BCP 47 language, most frequent first, joined. ${HEAD}
export const endings: Readonly<Record<string, string>> = {
${endingRows.join('\n')}
};
`,
);
