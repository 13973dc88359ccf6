/**
 * Measures the finders of dates and names on pages whose gold has the field.
 * Run in the repository root: `npx tsx bench/fields/measure.ts --data ../shared/bench [--style innertext] [--show dates|authors|wrong|missed]`
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { findDates } from '../../src/fields/dates/find-dates.js';
import { looksLikeName } from '../../src/fields/names/looks-like-name.js';
import { parseByline } from '../../src/fields/names/parse-byline.js';
import { splitNames } from '../../src/fields/names/split-names.js';

interface Gold {
  readonly id: string;
  readonly pageType: string;
  readonly author: string | null;
  readonly date: string | null;
}

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

const data = option('data', '../shared/bench');
const style = option('style', 'innertext');
const show = option('show', '');
/** The pages were fetched in the winter of 2025 and the spring after. */
const NOW = new Date('2026-03-20T00:00:00Z');

async function* rows<T>(path: string): AsyncGenerator<T> {
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) }))
    if (line !== '') yield JSON.parse(line) as T;
}

/** Openers of English bylines. */
const OPENED = /\b(?:by|author|authors|words|written|posted)\b|^by/i;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
/** Names without degrees, the article and case; order kept. */
const key = (names: readonly string[]): string =>
  names.map((name) => words(name.replace(/,.*/, '').replace(/^the /i, '')).join(' ')).join(' | ');
/** The gold keeps degrees and roles of some; people alone are asked for here. */
const goldNames = (author: string): string[] => {
  const { names } = splitNames(author, 0, author.length);
  return names.length > 0 && !/team|staff|^the /i.test(author) ? names.map(({ name }) => name) : plainNames(author);
};
const plainNames = (author: string): string[] =>
  author
    .split(/\s*(?:;|,|&|\band\b|\bwith\b)\s*/)
    .filter((name) => words(name).length > 0 && !/^(?:[A-Z][A-Za-z.]{0,5}\.?[®]?)$|^(?:Ph\.D\.|M\.D\..*)$/.test(name));

const gold = new Map<string, Gold>();
for await (const page of rows<Gold>(`${data}/wcxb-dev/gold.ndjson.gz`)) if (page.pageType === 'article') gold.set(page.id, page);

const count = { dated: 0, date80: 0, dateAny: 0, dateInText: 0, authored: 0, bylineExact: 0, lineExact: 0, either: 0, inText: 0 };
const byline = { lines: 0, right: 0, partly: 0 };
const opened = { lines: 0, right: 0 };
const firstLine = { pages: 0, right: 0 };
const alone = new Map([0.3, 0.5, 0.7, 0.9].map((least) => [least, { lines: 0, right: 0 }]));
const wrong: string[] = [];
const missed: string[] = [];
const dateLines: string[] = [];

for await (const { id, text } of rows<{ id: string; text: string }>(`${data}/wcxb-dev/text/${style}.ndjson.gz`)) {
  const page = gold.get(id);
  if (page === undefined) continue;
  const lines = text.split(/\r?\n/);
  const options = { language: 'en', now: NOW };
  if (page.date !== null && page.date !== '') {
    count.dated += 1;
    let first = -1;
    lines.forEach((line, index) => {
      for (const match of findDates(line, options)) {
        if (line.length < 400)
          dateLines.push(
            `${match.value ?? '?'}\t${match.confidence.toFixed(2)}\t${line.slice(match.start, match.end)}\t${line.slice(0, 160)}`,
          );
        if (first < 0 && match.value?.startsWith(page.date ?? '') === true) first = index;
      }
    });
    if (first >= 0) count.dateAny += 1;
    if (first >= 0 && first < 80) count.date80 += 1;
    if (first < 0 && show === 'nodate')
      missed.push(
        `${id} ${page.date}\t${lines
          .filter((line) => line.includes(page.date?.slice(0, 4) ?? '') && line.length < 120)
          .slice(0, 4)
          .join(' || ')}`,
      );
  }
  if (page.author === null || page.author === '') continue;
  count.authored += 1;
  const names = goldNames(page.author);
  const wanted = key(names);
  const goldWords = new Set(words(page.author));
  let byByline = false;
  let byLine = false;
  let judged = false;
  if (text.toLowerCase().includes((names[0] ?? '').toLowerCase())) count.inText += 1;
  for (const line of lines) {
    if (line.trim() === '') continue;
    const match = parseByline(line, options);
    if (match !== null && match.role === 'author' && match.authors.length > 0) {
      const found = key(match.authors.map((author) => author.name));
      const right = found === wanted;
      const all = match.authors.every((author) => words(author.name).every((word) => goldWords.has(word)));
      byline.lines += 1;
      if (OPENED.test(line)) {
        opened.lines += 1;
        if (all) opened.right += 1;
      }
      if (!judged && match.confidence >= 0.5) {
        judged = true;
        firstLine.pages += 1;
        if (all) firstLine.right += 1;
      }
      if (right) byline.right += 1;
      else if (all) byline.partly += 1;
      else {
        wrong.push(
          `${match.confidence.toFixed(2)}\t${match.authors.map((author) => author.name).join(' | ')}\t${line.slice(0, 160)}\tGOLD ${page.author}`,
        );
      }
      if (right) byByline = true;
    }
    const score = looksLikeName(line);
    for (const [least, band] of alone) if (score >= least) band.lines += 1;
    if (score > 0 && key([line.trim()]) === wanted) {
      byLine = true;
      for (const [least, band] of alone) if (score >= least) band.right += 1;
    }
  }
  if (byByline) count.bylineExact += 1;
  if (byLine) count.lineExact += 1;
  if (byByline || byLine) count.either += 1;
  else if (show === 'missed')
    missed.push(
      `${page.author}\t${lines
        .filter((line) => line.length < 200 && line.toLowerCase().includes((names[0] ?? '\u0000').toLowerCase()))
        .slice(0, 3)
        .join(' || ')}`,
    );
}

const share = (part: number, whole: number): string => `${part}/${whole} ${(part / whole).toFixed(3)}`;
console.log(`dates: gold found in the first 80 lines ${share(count.date80, count.dated)}, in any ${share(count.dateAny, count.dated)}`);
console.log(
  `authors: exact by byline ${share(count.bylineExact, count.authored)}, by a line alone ${share(count.lineExact, count.authored)}, either ${share(count.either, count.authored)}; first name in the text ${share(count.inText, count.authored)}`,
);
console.log(
  `byline lines: ${byline.lines}; names all gold ${share(byline.right + byline.partly, byline.lines)}, exact ${share(byline.right, byline.lines)}`,
);
console.log(
  `  with an opener: ${share(opened.right, opened.lines)}; first of its page with confidence >= 0.5: ${share(firstLine.right, firstLine.pages)}`,
);
for (const [least, band] of alone)
  console.log(`lines that look like a name (>= ${least}): ${share(band.right, band.lines)} are the author`);
const print = (list: readonly string[], most: number): void => {
  const step = Math.max(1, Math.floor(list.length / most));
  for (let at = 0; at < list.length; at += step) console.log(list[at]);
};
if (show === 'wrong') print(wrong, Number(option('most', '150')));
if (show === 'missed' || show === 'nodate') print(missed, Number(option('most', '300')));
if (show === 'dates') print(dateLines, Number(option('most', '300')));
