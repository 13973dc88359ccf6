import { normalizeOptions, type Args } from './args.js';
import { c4Lines } from './baselines.js';
import { htmlLanguage, readGold, readStyle, type GoldPage } from './data.js';
import { authorsStandIn, dayStandsIn, inventedWords, nearTitle, sameAuthors, sameDay, sameTitle } from './fields.js';
import { bare } from './folding.js';
import { shingles, shingleScore, shingleShares } from './shingles.js';
import { addSnippets, countSnippets, NO_SNIPPETS, type SnippetCounts } from './snippets.js';
import { normalizerOf, type Subject } from './subject.js';
import { wrongGold } from './wrong-gold.js';
import { bagOf, lowerWords, meanScore, overlap, scoreOf, type Bag, type Overlap, type Score } from './words.js';

/** The figures of one way to get a text (the library, the raw dump, the C4 rule). */
export interface Figures {
  readonly words: Score;
  /** `null` in a quick run. */
  readonly shingles: Score | null;
  readonly snippets: SnippetCounts;
}

export interface PageResult {
  readonly id: string;
  readonly url: string;
  readonly score: Score;
}

/** A count of right ones among the pages whose gold has the field, and how many could be right. */
export interface FieldCount {
  readonly right: number;
  readonly lenient: number;
  readonly given: number;
  /** How many stand in the dump at all; `null` where that was not looked up. */
  readonly ceiling: number | null;
  readonly pages: number;
}

export interface FieldFigures {
  readonly title: FieldCount;
  readonly author: FieldCount;
  readonly publishedAt: FieldCount;
  /** Agreement with `<html lang>`, by primary subtag: no gold, and often wrong itself. */
  readonly language: FieldCount;
  readonly authorWords: { readonly given: number; readonly invented: number };
  readonly authorWhereNone: { readonly given: number; readonly pages: number };
  readonly dateWhereNone: { readonly given: number; readonly pages: number };
}

export interface StyleResult {
  readonly style: string;
  readonly pages: number;
  readonly absent: number;
  readonly emptyGold: number;
  readonly found: Figures;
  /** The same with the title put on top, for evaluations whose gold starts with it. */
  readonly withTitle: Score;
  /** Over the pages whose gold is not known to be wrong. */
  readonly rightGold: Score;
  /** `null` in a quick run. */
  readonly raw: Figures | null;
  readonly c4: Figures | null;
  readonly fields: FieldFigures;
  readonly results: readonly PageResult[];
  readonly seconds: number;
}

/** The articles of WCXB whose gold has text; two have none and cannot be scored. */
export function articlesOf(args: Args): { articles: GoldPage[]; emptyGold: number } {
  const all = readGold(args.data, 'wcxb-dev').filter((page) => page.pageType === 'article');
  const articles = all.filter((page) => (page.gold ?? '').trim() !== '').slice(0, args.limit);
  return { articles, emptyGold: all.length - all.filter((page) => (page.gold ?? '').trim() !== '').length };
}

/** Scores one style over the articles. */
export function runStyle(subject: Subject, args: Args, style: string, articles: readonly GoldPage[], emptyGold: number): StyleResult {
  const ids = new Set(articles.map((page) => page.id));
  const dumps = readStyle(args.data, 'wcxb-dev', style, (id) => ids.has(id));
  const tallies = { found: newTally(), raw: newTally(), c4: newTally() };
  const withTitle: Score[] = [];
  const results: PageResult[] = [];
  const fields = newFieldTally(args.quick ? null : 0);
  let seconds = 0;
  for (const page of articles) {
    const dump = dumps.get(page.id);
    if (dump === undefined) continue;
    const start = process.cpuUsage();
    const { article } = normalizerOf(subject, style)(dump, normalizeOptions(args, page.url));
    const used = process.cpuUsage(start);
    seconds += (used.user + used.system) / 1e6;
    const gold = page.gold ?? '';
    const goldWords = bagOf(lowerWords(gold));
    const goldShingles = args.quick ? null : shingles(gold);
    const score = tally(tallies.found, article.text, goldWords, goldShingles, page);
    if (!args.quick) {
      tally(tallies.raw, dump, goldWords, goldShingles, page);
      tally(tallies.c4, c4Lines(dump), goldWords, goldShingles, page);
    }
    withTitle.push(scoreOf(overlap(bagOf(lowerWords(`${article.title ?? ''}\n${article.text}`)), goldWords)));
    results.push({ id: page.id, url: page.url ?? '', score });
    tallyFields(fields, article, page, dump, htmlLanguage(args.data, 'wcxb-dev', page));
  }
  return {
    style,
    pages: results.length,
    absent: articles.length - results.length,
    emptyGold,
    found: figures(tallies.found),
    withTitle: meanScore(withTitle),
    rightGold: meanScore(results.filter(({ id }) => !(id in wrongGold)).map(({ score }) => score)),
    raw: args.quick ? null : figures(tallies.raw),
    c4: args.quick ? null : figures(tallies.c4),
    fields,
    results,
    seconds,
  };
}

interface Tally {
  readonly words: Score[];
  readonly shingles: Overlap[];
  snippets: SnippetCounts;
}

function newTally(): Tally {
  return { words: [], shingles: [], snippets: NO_SNIPPETS };
}

function tally(to: Tally, text: string, goldWords: Bag<string>, goldShingles: Bag<string> | null, page: GoldPage): Score {
  const score = scoreOf(overlap(bagOf(lowerWords(text)), goldWords));
  to.words.push(score);
  if (goldShingles !== null) to.shingles.push(shingleShares(text, goldShingles));
  to.snippets = addSnippets(to.snippets, countSnippets(text, page.with ?? [], page.without ?? []));
  return score;
}

function figures(tallied: Tally): Figures {
  return {
    words: meanScore(tallied.words),
    shingles: tallied.shingles.length === 0 ? null : shingleScore(tallied.shingles),
    snippets: tallied.snippets,
  };
}

type Writable<T> = { -readonly [K in keyof T]: Writable<T[K]> };

function newFieldTally(ceiling: number | null): Writable<FieldFigures> {
  const count = (): Writable<FieldCount> => ({ right: 0, lenient: 0, given: 0, ceiling, pages: 0 });
  return {
    title: count(),
    author: count(),
    publishedAt: count(),
    language: { ...count(), ceiling: null },
    authorWords: { given: 0, invented: 0 },
    authorWhereNone: { given: 0, pages: 0 },
    dateWhereNone: { given: 0, pages: 0 },
  };
}

function tallyFields(
  to: Writable<FieldFigures>,
  article: ReturnType<Subject['normalizeText']>['article'],
  page: GoldPage,
  dump: string,
  htmlLang: string | null,
): void {
  const names = article.authors.map((author) => author.name);
  if (page.title) {
    add(to.title, article.title !== null, sameTitle(article.title, page.title), nearTitle(article.title, page.title), () =>
      bare(dump).includes(bare(page.title ?? '')),
    );
  }
  if (page.author) {
    const right = sameAuthors(names, page.author);
    const { given, invented } = inventedWords(names, page.author);
    add(to.author, names.length > 0, right, right || (given > 0 && invented === 0), () => authorsStandIn(dump, page.author ?? ''));
    to.authorWords.given += given;
    to.authorWords.invented += invented;
  } else {
    to.authorWhereNone.pages += 1;
    if (names.length > 0) to.authorWhereNone.given += 1;
  }
  if (page.date) {
    const right = sameDay(article.publishedAt, page.date);
    add(to.publishedAt, article.publishedAt !== null, right, right || sameDay(article.modifiedAt, page.date), () =>
      dayStandsIn(dump, page.date ?? ''),
    );
  } else {
    to.dateWhereNone.pages += 1;
    if (article.publishedAt !== null) to.dateWhereNone.given += 1;
  }
  if (htmlLang !== null) {
    const right = article.language?.split('-')[0] === htmlLang.split('-')[0];
    add(to.language, article.language !== null, right, right, () => true);
  }
}

function add(to: Writable<FieldCount>, given: boolean, right: boolean, lenient: boolean, possible: () => boolean): void {
  to.pages += 1;
  if (given) to.given += 1;
  if (right) to.right += 1;
  if (lenient) to.lenient += 1;
  if (to.ceiling !== null && possible()) to.ceiling += 1;
}
