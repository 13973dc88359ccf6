/**
 * Chooses the function words and alphabets of src/language from the output of export-frequencies.py.
 *
 *     npx tsx bench/language/choose-words.ts frequencies.json
 *
 * A language's words are its most frequent ones (a judge of prose counts them) and those that tell it
 * best from every other language of its script: share * ln(share / greatest share elsewhere).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dropped } from './dropped-words.js';

type Row = readonly [word: string, share: number];
const source = JSON.parse(readFileSync(process.argv[2] ?? 'frequencies.json', 'utf8')) as Record<string, Row[]>;

/** Where each language's table goes, and how many words it gets: [most frequent, most telling]. */
const plan: Record<string, { languages: string; frequent: number; telling: number }> = {
  latin: {
    languages:
      'af az bs ca cs cy da de en es et eu fi fil fr ga gd gl hr hu id is it lb lt lv ms nb nl nn oc pl pt ro sk sl sq sr-Latn sv sw tr uz vi',
    frequent: 20,
    telling: 22,
  },
  cyrillic: { languages: 'be bg kk mk mn ru sr uk', frequent: 20, telling: 22 },
  arabic: { languages: 'ar ckb fa ps ur', frequent: 20, telling: 20 },
  // Told by script alone but for these; the words serve the judge of prose.
  other: { languages: 'am bn el gu he hi hy ka kn ml mr ne pa si ta te', frequent: 16, telling: 8 },
};

/** A word elsewhere as rare as this counts as absent. */
const FLOOR = 2e-5;

for (const [file, { languages, frequent, telling }] of Object.entries(plan)) {
  const tags = languages.split(' ');
  const shares = new Map(tags.map((tag) => [tag, new Map(source[tag] ?? [])]));
  const lines: string[] = [];
  for (const tag of tags) {
    const skip = new Set((dropped[tag] ?? '').split(' '));
    const rows = (source[tag] ?? []).filter(([word, share]) => !skip.has(word) && (word.length > 1 || share > 0.002)).slice(0, 250);
    const value = ([word, share]: Row): number => {
      let other = FLOOR;
      // Serbian in Latin letters, Bosnian and Croatian share nearly all words: weigh them less against each other.
      for (const [name, table] of shares) if (name !== tag) other = Math.max(other, table.get(word) ?? 0);
      return share * Math.log(share / other);
    };
    const chosen = new Set(rows.slice(0, frequent));
    for (const row of [...rows].sort((a, b) => value(b) - value(a))) {
      if (chosen.size >= frequent + telling || value(row) <= 0) break;
      chosen.add(row);
    }
    const words = rows.filter((row) => chosen.has(row)).map(([word]) => word);
    const key = /-/.test(tag) ? `'${tag}'` : tag;
    lines.push(`  ${key}: '${words.join(' ')}',`);
  }
  const path = fileURLToPath(new URL(`../../src/language/function-words/${file}.ts`, import.meta.url));
  writeFileSync(
    path,
    `/** Function words by BCP 47 language, most frequent first. Chosen by bench/language/choose-words.ts: edit that, not this. */
export const ${file}Words = {
${lines.join('\n')}
} as const;
`,
  );
}
