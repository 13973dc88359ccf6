/**
 * Measures the finders of authors and dates on whole pages, without the pipeline around them.
 * Run in `bench/`: `npx tsx fields/page-measure.ts [--styles innertext] [--limit N] [--every N] [--show authors|dates|invented] [--page ID] [--out FILE]`
 */
import { writeFileSync } from 'node:fs';
import { findAuthors } from '../../src/fields/authors.js';
import type { Judged } from '../../src/fields/found.js';
import { findCommentCount } from '../../src/fields/comment-count.js';
import { findDatelineField } from '../../src/fields/dateline-field.js';
import { findPublished } from '../../src/fields/published.js';
import { findSection } from '../../src/fields/section.js';
import { findSiteName } from '../../src/fields/site-name.js';
import { findSubtitle } from '../../src/fields/subtitle.js';
import { findTags } from '../../src/fields/tags.js';
import { findTitle } from '../../src/fields/title.js';
import { surroundings } from '../../src/judge/facts/surroundings.js';
import { judge } from '../../src/judge/judge.js';
import { surveyPage } from '../../src/judge/survey.js';

import { detectLanguage, functionWordsOf } from '../../src/language/index.js';
import { readText } from '../../src/read/text.js';
import { readGold, readStyle } from '../lib/data.js';
import { dayStandsIn, inventedWords, sameAuthors, sameDay } from '../lib/fields.js';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};


/** Judges a dump as the pipeline does. */
function judgedOf(raw: string): Judged {
  const page = readText(raw, []);
  const long = page.blocks.filter((block) => block.words >= 12);
  const language = detectLanguage((long.length > 0 ? long : page.blocks).map((block) => block.text).join('\n'))?.language ?? null;
  const survey = surveyPage(page, functionWordsOf(language));
  const scene = { page, survey, near: surroundings(survey) };
  const decisions = judge(scene, 'balanced', new Set());
  const prose = decisions.flatMap((decision, at) => (decision.keep && (survey.prose[at] as number) > 0 ? [at] : []));
  const first = prose[0] ?? -1;
  const title = first < 0 ? null : findTitle(scene, decisions, first, '');
  return { scene, decisions, first, last: prose.at(-1) ?? -1, title: title?.at ?? -1, language, url: null, now: null };
}

const data = option('data', '../../shared/bench');
const show = option('show', '');
const only = option('page', '');
/** Where the other fields go, one page a line. */
const out = option('out', '');
const others: string[] = [];
const every = Number(option('every', '1'));
const gold = new Map(readGold(data, 'wcxb-dev').filter(({ pageType }) => pageType === 'article').map((page) => [page.id, page]));

for (const style of option('styles', 'innertext').split(',')) {
  const count = { authored: 0, authorRight: 0, authorGiven: 0, dated: 0, dateRight: 0, dateGiven: 0, dateless: 0, datelessGiven: 0, updateOnly: 0, updateOnlyRight: 0 };
  const invented = { given: 0, invented: 0, nullGiven: 0, nullPages: 0, nullFound: 0 };
  let at = 0;
  for (const [id, raw] of readStyle(data, 'wcxb-dev', style, (each) => gold.has(each) && (only === '' || each === only))) {
    if (at++ % every !== 0) continue;
    const page = gold.get(id);
    if (page === undefined) continue;
    const judged = judgedOf(raw);
    const authors = findAuthors(judged);
    const dates = findPublished(judged);
    const names = authors?.value.map(({ name }) => name) ?? [];
    const date = dates.publishedAt?.value ?? null;
    if (out !== '') others.push(JSON.stringify({ id, claimed: keptClaims(judged), tags: findTags(judged), section: findSection(judged), comments: findCommentCount(judged), site: findSiteName(judged), dateline: findDatelineField(judged), subtitle: findSubtitle(judged) }));
    if (page.author != null && page.author !== '') {
      count.authored++;
      if (names.length > 0) count.authorGiven++;
      const right = sameAuthors(names, page.author);
      if (right) count.authorRight++;
      const words = inventedWords(names, page.author);
      invented.given += words.given;
      invented.invented += words.invented;
      if (!right && show === 'authors') report(judged, id, `GOLD ${page.author} | FOUND ${names.join(' + ')}`, [page.author, ...names]);
    } else {
      invented.nullPages++;
      if (names.length > 0) invented.nullFound++;
      invented.nullGiven += inventedWords(names, '').given;
      if (names.length > 0 && show === 'nulls') report(judged, id, `GOLD none | FOUND ${names.join(' + ')}`, names);
    }
    if (page.date != null && page.date !== '') {
      count.dated++;
      if (date !== null) count.dateGiven++;
      if (date !== null && date === dates.modifiedAt?.value) {
        count.updateOnly++;
        if (sameDay(date, page.date)) count.updateOnlyRight++;
      }
      if (sameDay(date, page.date)) count.dateRight++;
      else if (show === 'dates' && (date !== null || dayStandsIn(raw, page.date))) report(judged, id, `GOLD ${page.date} | FOUND ${date} modified ${dates.modifiedAt?.value ?? null}`, []);
    } else {
      count.dateless++;
      if (date !== null) count.datelessGiven++;
      if (date !== null && show === 'nodates') report(judged, id, `GOLD none | FOUND ${date}`, []);
    }
    if (only !== '') report(judged, id, `GOLD ${page.author} ${page.date} | FOUND ${names.join(' + ')} ${date}`, []);
  }
  const share = (part: number, whole: number): string => `${part}/${whole} ${(part / whole).toFixed(3)}`;
  console.log(`${style}: authors right ${share(count.authorRight, count.authored)}, given ${count.authorGiven}; words not in gold ${share(invented.invented, invented.given)}; gold null: given on ${share(invented.nullFound, invented.nullPages)}, words with these ${share(invented.invented + invented.nullGiven, invented.given + invented.nullGiven)}`);
  console.log(`${style}: dates right ${share(count.dateRight, count.dated)}, given ${count.dateGiven}; gold null: given on ${share(count.datelessGiven, count.dateless)}; only an update: ${share(count.updateOnlyRight, count.updateOnly)}`);
}

/** Lines of the body that a field takes out of it. */
function keptClaims(judged: Judged): string[] {
  const found = [findAuthors(judged), findPublished(judged).publishedAt, findPublished(judged).modifiedAt, findTags(judged), findSection(judged), findSubtitle(judged)];
  const claims = found.flatMap((each) => each?.claims ?? []).filter(({ at }) => judged.decisions[at]?.keep === true);
  return claims.map(({ at, rule }) => `${rule}\t${judged.scene.survey.blocks[at]?.text ?? ''}`);
}

if (out !== '') writeFileSync(out, others.join('\n'));

/** Prints the lines about the head and the foot of the body, and those that hold a word asked for. */
function report({ scene, decisions, first, last, title }: Judged, id: string, head: string, wanted: readonly string[]): void {
  console.log(`\n== ${id} first ${first} last ${last} title ${title} ${head}`);
  const seen = wanted.map((each) => each.toLowerCase().split(',', 1)[0] ?? '').filter((each) => each !== '');
  scene.survey.blocks.forEach((block, at) => {
    const near = (title >= 0 && at >= title - 3 && at <= title + 6) || (at >= first - 8 && at <= first + 3) || (at >= last && at <= last + 5) || at === title;
    const named = seen.some((each) => block.text.toLowerCase().includes(each));
    const year = block.words < 30 && /\b(?:19|20)\d\d\b/.test(block.text) && show.endsWith('dates');
    if (!near && !named && !year) return;
    const mark = `${at === title ? 'T' : ' '}${at === first ? 'F' : at === last ? 'L' : ' '}${decisions[at]?.keep === true ? '+' : '-'}`;
    console.log(`${String(at).padStart(4)} ${mark} ${block.text.slice(0, only === '' ? 110 : 300)}`);
  });
}
