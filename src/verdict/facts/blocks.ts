import type { OwnFacts } from '../../judge/facts/own.js';
import { capitalsOf } from '../../language/index.js';
import type { PageBlock } from '../../page/page.js';
import { HEADLINE_WORDS, LABEL_WORDS, share, UNKNOWN, type Facts, type PageView } from './view.js';

/** A sum of money: a sign beside digits, before or behind. */
const PRICE = /[$€£¥₹₽₩₺₴฿]\s?\d|\d\s?(?:[€£₽₺₴฿円元]|zł|kr\b|kč|lei\b|usd\b|eur\b|руб)/;
/** Signs that prose does not have. */
const CODE = /[{};=<>\\|]|\w\(\w*\)|\w::?\w|[a-z][A-Z][a-z]|\b[a-z]+_[a-z]|\$ |--?[a-z]+\b/;
const YEAR = /^(?:19|20)\d\d$/;

/** A block that shows a date or a sum is no longer. */
const SHOWN_WORDS = 16;
/** Signs of code in a longer block are those of a sentence. */
const CODE_WORDS = 40;
/** Blocks above the densest run, and of its own, where a date and a byline stand. */
const ABOVE = 12;
const BELOW = 3;

/** What the blocks of a page show: prose and how dense it is, dates, sums, questions, code, lines that stand many times. */
export function blockFacts({ page, survey, decisions, language }: PageView): Facts {
  const { blocks, own, tokens, run, prose, proseBefore, phrase, repeats } = survey;
  const size = blocks.length;
  const first = Math.max(0, run.first);
  const last = run.last + 1;
  const total = proseBefore[size] ?? 0;
  const count = {
    words: 0,
    length: 0,
    before: 0,
    inRun: 0,
    labels: 0,
    headlines: 0,
    capitals: 0,
    digits: 0,
    lower: 0,
    addressing: 0,
    phrases: 0,
    comments: 0,
    questions: 0,
    code: 0,
    bylines: 0,
  };
  const prices = { times: 0, first: -1 };
  const dates = { times: 0, first: -1 };
  let repeatMost = 0;
  let proseMost = 0;
  let dateNear = 0;
  for (let at = 0; at < size; at++) {
    const block = blocks[at] as PageBlock;
    const fact = own[at] as OwnFacts;
    const { words } = block;
    const inRun = at >= first && at < last;
    count.words += words;
    count.length += fact.length;
    if (at < first) count.before += words;
    if (inRun) {
      count.inRun += words;
      if (words < LABEL_WORDS) count.labels++;
    }
    if (words >= LABEL_WORDS && words < HEADLINE_WORDS && fact.sentences === 0) count.headlines++;
    count.capitals += fact.capitalShare * words;
    count.digits += fact.digitShare * fact.length;
    if (fact.opening === 1) count.lower++;
    count.addressing += fact.addressing * words;
    const said = phrase[at] ?? null;
    if (said !== null) count.phrases++;
    if (said?.kind === 'comments') count.comments++;
    if (asks(block.folded)) count.questions++;
    if (words < CODE_WORDS && CODE.test(block.text)) count.code++;
    repeatMost = Math.max(repeatMost, repeats[at] as number);
    proseMost = Math.max(proseMost, prose[at] as number);
    const decision = decisions[at];
    if (decision?.keep === false && decision.cause.kind === 'byline') count.bylines++;
    if (words > SHOWN_WORDS || fact.digitShare === 0) continue;
    if (PRICE.test(block.folded)) note(prices, at);
    if (isDated(tokens[at] ?? [])) {
      note(dates, at);
      if (at >= first - ABOVE && at <= Math.min(run.last, first + BELOW)) dateNear = 1;
    }
  }
  const place = (seen: { readonly first: number }): number => (seen.first < 0 ? 1 : share(seen.first, size));
  return {
    blocks: size,
    proseShare: share(total, count.words),
    proseMost,
    runProse: (proseBefore[last] ?? 0) - (proseBefore[first] ?? 0),
    runBlocks: last - first,
    runLabels: share(count.labels, last - first),
    runWordShare: share(count.inRun, count.words),
    shareBeforeRun: share(count.before, count.words),
    shareAfterRun: share(count.words - count.before - count.inRun, count.words),
    digitShare: share(count.digits, count.length),
    capitalShare: capitalsOf(share(count.capitals, count.words), language),
    lowerStarts: share(count.lower, size),
    addressing: share(count.addressing, count.words),
    headlineShare: share(count.headlines, size),
    phraseShare: share(count.phrases, size),
    commentPhrases: count.comments,
    questions: share(count.questions, size),
    repeatMost,
    codeBlocks: share(count.code, size),
    prices: prices.times,
    pricesShare: share(prices.times, size),
    pricesFirst: place(prices),
    dates: dates.times,
    datesShare: share(dates.times, size),
    datesFirst: place(dates),
    dateNearRun: dateNear,
    bylines: count.bylines,
    images: page.style === 'html' ? share(page.media.filter(({ kind }) => kind === 'image').length * 100, count.words) : UNKNOWN,
  };
}

function note(seen: { times: number; first: number }, at: number): void {
  seen.times++;
  if (seen.first < 0) seen.first = at;
}

/** Ends in a question mark. */
function asks(folded: string): boolean {
  const end = folded.charAt(folded.length - 1);
  return end === '?' || end === '？' || end === '؟';
}

/** `May 1, 2024`, `1.5.2024`, `2024-05-01`, `5月1日`: a year beside another number or a month's name. */
function isDated(tokens: readonly string[]): boolean {
  const at = tokens.findIndex((token) => (token.length === 4 && YEAR.test(token)) || (token.length > 3 && /\d月\d/.test(token)));
  if (at < 0) return false;
  const near = [tokens[at - 1], tokens[at + 1]];
  return (
    near.some(
      (token) => token !== undefined && (/^\d{1,2}(?:st|nd|rd|th)?$/.test(token) || (token === near[0] && /^\p{L}{3,10}$/u.test(token))),
    ) || (tokens[at] as string).length > 4
  );
}
