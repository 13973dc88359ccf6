/**
 * Chooses the function words and alphabets of src/language from the output of export-frequencies.py.
 *
 *     npx tsx bench/language/choose-words.ts frequencies.json
 *
 * A language's words are its most frequent ones (a judge of prose counts them) and those that tell it
 * best from every other language of its script: share * ln(share / greatest share elsewhere), short words first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { picked } from './picked-words.js';

type Row = readonly [word: string, share: number];
const source = JSON.parse(readFileSync(process.argv[2] ?? 'frequencies.json', 'utf8')) as Record<string, Row[]>;

/** How many words a row gets. */
interface Size {
  readonly frequent: number;
  readonly telling: number;
}
// Most of the web: longer rows are what a prior would be.
const LARGEST: Size = { frequent: 22, telling: 12 };
const LARGE: Size = { frequent: 15, telling: 5 };
const SMALL: Size = { frequent: 7, telling: 4 };
// Told by script or a few letters; the words serve the judge of prose.
const JUDGE: Size = { frequent: 9, telling: 0 };
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

/** A word elsewhere as rare as this counts as absent. */
const FLOOR = 2e-5;
const HEAD = 'Chosen by bench/language/choose-words.ts: edit that, not this. */';
const key = (tag: string): string => (tag.includes('-') ? `'${tag}'` : tag);
const folder = new URL('../../src/language/', import.meta.url);

for (const [file, groups] of Object.entries(plan)) {
  const sizes = new Map(groups.flatMap(([tags, size]) => tags.split(' ').map((tag) => [tag, size] as const)));
  const tags = [...sizes.keys()].sort();
  const shares = new Map(tags.map((tag) => [tag, new Map(source[tag] ?? [])]));
  const rowOf = new Map<string, string[]>();
  const lines: string[] = [];
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
  }
  writeFileSync(
    fileURLToPath(new URL(`function-words/${file}.ts`, folder)),
    `/** Function words by BCP 47 language, most frequent first. ${HEAD}
export const ${file}Words = {
${lines.join('\n')}
} as const;
`,
  );
}
