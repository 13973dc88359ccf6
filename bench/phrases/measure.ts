/**
 * What the phrase tables hit, and what they cost.
 *
 *     npx tsx bench/phrases/measure.ts --bench ../shared/bench
 *
 * The English rows were chosen on wcxb-dev: its shares are optimistic.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { commentCountOf, findPhrase, headingRole, matchPhrase } from '../../src/judge/phrases/index.js';
import { fold } from '../../src/page/fold.js';
import { readGold, readStyle } from '../lib/data.js';
import { gzipSize } from './emit.js';
import { judgedPages } from './evidence.js';

const { values: options } = parseArgs({ options: { bench: { type: 'string', default: '../shared/bench' } } });

type Strength = 'sure' | 'weak' | null;

/** What the two look-ups together say of a line. */
function strengthOf(folded: string): Strength {
  const whole = matchPhrase(folded);
  if (whole?.strength === 'sure') return 'sure';
  const inside = findPhrase(folded);
  return inside?.strength === 'sure' ? 'sure' : ((whole ?? (inside === null ? null : { strength: 'weak' as const }))?.strength ?? null);
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

for (const style of ['innertext', 'post', 'lynx']) {
  for (const articles of [true, false]) {
    const counts = { content: 0, contentSure: 0, contentWeak: 0, other: 0, otherSure: 0, otherWeak: 0 };
    for (const page of judgedPages(options.bench, style)) {
      if ((page.type === 'article') !== articles) continue;
      for (const { folded, content } of page.lines) {
        const strength = strengthOf(folded);
        counts[content ? 'content' : 'other']++;
        if (strength !== null) counts[`${content ? 'content' : 'other'}${strength === 'sure' ? 'Sure' : 'Weak'}`]++;
      }
    }
    const { content, other } = counts;
    console.log(
      `wcxb-dev ${style} ${articles ? 'articles' : 'other pages'}: content lines sure ${percent(counts.contentSure, content)} weak ${percent(counts.contentWeak, content)} of ${content}; ` +
        `other lines sure ${percent(counts.otherSure, other)} weak ${percent(counts.otherWeak, other)} of ${other}`,
    );
  }
}

const gold = new Map(readGold(options.bench, 'multilingual-dev').map((page) => [page.id, page]));
const snippets = { wanted: 0, wantedSure: 0, wantedWeak: 0, unwanted: 0, unwantedSure: 0, unwantedWeak: 0 };
const lines = { all: 0, sure: 0, weak: 0 };
for (const [id, text] of readStyle(options.bench, 'multilingual-dev', 'innertext')) {
  const folded = text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '');
  for (const line of folded) {
    const strength = strengthOf(line);
    lines.all++;
    if (strength !== null) lines[strength]++;
  }
  for (const [name, list] of [
    ['wanted', gold.get(id)?.with ?? []],
    ['unwanted', gold.get(id)?.without ?? []],
  ] as const) {
    for (const snippet of list.map(fold)) {
      const holders = folded.filter((line) => line.includes(snippet));
      if (snippet === '' || holders.length === 0) continue;
      snippets[name]++;
      const found = holders.map(strengthOf);
      // A wanted snippet is lost where every line with it goes; an unwanted one is told where one is.
      if (found.every((strength) => strength === 'sure')) {
        snippets[`${name}Sure`]++;
        if (name === 'wanted') console.log(`  wanted and sure: ${id}: ${holders[0] ?? ''}`.slice(0, 200));
      } else if (found.every((strength) => strength !== null)) snippets[`${name}Weak`]++;
    }
  }
}
console.log(
  `multilingual-dev innertext: lines sure ${percent(lines.sure, lines.all)} weak ${percent(lines.weak, lines.all)} of ${lines.all}`,
);
console.log(
  `multilingual-dev innertext snippets: wanted sure ${snippets.wantedSure} weak ${snippets.wantedWeak} of ${snippets.wanted}; unwanted sure ${snippets.unwantedSure} weak ${snippets.unwantedWeak} of ${snippets.unwanted}`,
);

const dumps = [...readStyle(options.bench, 'wcxb-dev', 'innertext').values()]
  .flatMap((text) => text.split('\n'))
  .filter((line) => line.trim() !== '');
const folded = dumps.map(fold);
clock('fold', dumps, fold);
clock('matchPhrase', folded, matchPhrase);
clock('findPhrase', folded, findPhrase);
clock('headingRole', folded, headingRole);
clock('commentCountOf', folded, commentCountOf);

function clock(name: string, input: readonly string[], run: (line: string) => unknown): void {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const start = process.hrtime.bigint();
    for (const line of input) run(line);
    times.push(Number(process.hrtime.bigint() - start) / input.length);
  }
  console.log(`${name}: ${Math.min(...times).toFixed(0)} ns a line over ${input.length} lines`);
}

const folder = mkdtempSync(join(tmpdir(), 'phrases-'));
try {
  for (const charset of ['utf8', 'ascii']) {
    const file = join(folder, `${charset}.mjs`);
    execFileSync(
      'npx',
      ['esbuild', 'src/judge/phrases/index.ts', '--bundle', '--minify', '--format=esm', `--charset=${charset}`, `--outfile=${file}`],
      { stdio: 'ignore' },
    );
    console.log(`bundle, ${charset}: ${gzipSize(readFileSync(file, 'utf8'))} B gzip`);
    const load = `const s=process.hrtime.bigint();await import('file://${file}');console.log(Number(process.hrtime.bigint()-s)/1e6)`;
    const loads = [1, 2, 3].map(() => Number(execFileSync(process.execPath, ['--input-type=module', '-e', load]).toString()));
    console.log(`load, ${charset}: ${Math.min(...loads).toFixed(1)} ms`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
