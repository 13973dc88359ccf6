import type { RemovalKind } from '../../normalized.js';
import { share, type Facts, type PageView } from './view.js';

/** A sum of money: a sign beside digits, before or behind. */
const PRICE = /[$€£¥₹₽₩₺₴฿]\s?\d|\d\s?(?:[€£₽₺₴฿円元]|zł|kr\b|kč|lei\b|usd\b|eur\b|руб)/;
/** `4.5/5`, `★★★`, `4.5 out of 5`. */
const RATING = /\d\s?(?:\/|out of) ?(?:5|10)\b|[★☆⭐]/;
/** `2024-05-01`, `1/5/24`, `1.5.2024`, `May 1, 2024`, `5月1日`. */
const DATE = /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|\d{1,2},? (?:19|20)\d\d)\b|\b\p{L}{3,10}\.? (?:19|20)\d\d\b|\d月\d/u;
/** Signs that prose does not have. */
const CODE = /[{};=<>\\|]|\w\(\w*\)|\w::?\w|[a-z][A-Z][a-z]|\b[a-z]+_[a-z]|\$ |--?[a-z]+\b/;
/** A number that opens a block and is all of a heading: `3.` and `#3`. */
const NUMBERED = /^#?\d{1,3}[.):]? ?\D/;
const PHONE = /\+?\(?\d{2,4}\)?[ .-]\d{3}[ .-]\d{3,4}\b/;

/** A block that shows a date or a sum is no longer. */
const SHOWN_WORDS = 16;

const PATTERNS: readonly (readonly [name: string, pattern: RegExp, folded: boolean])[] = [
  ['prices', PRICE, true],
  ['ratings', RATING, true],
  ['dates', DATE, true],
  ['numbered', NUMBERED, true],
  ['phones', PHONE, true],
];

const KINDS: readonly RemovalKind[] = ['comments', 'share', 'related', 'newsletter', 'consent', 'navigation', 'login', 'tags', 'byline', 'copyright', 'pagination', 'advertisement', 'other'];

/** Patterns that recur on pages of one kind: sums, dates, questions, code, lines that stand many times. */
export function patternFacts({ survey }: PageView): Facts {
  const { blocks, own, run, prose, phrase, role, commentCount, repeats } = survey;
  const size = blocks.length;
  const facts: Record<string, number> = {};
  for (const [name, pattern] of PATTERNS) {
    let hits = 0;
    let first = -1;
    for (let at = 0; at < size; at++) {
      if ((own[at]?.words ?? 0) > SHOWN_WORDS || !pattern.test(blocks[at]?.folded ?? '')) continue;
      hits++;
      if (first < 0) first = at;
    }
    facts[name] = hits;
    facts[`${name}Share`] = share(hits, size);
    facts[`${name}First`] = first < 0 ? 1 : share(first, size);
  }
  let questions = 0;
  let runQuestions = 0;
  let code = 0;
  let codeWords = 0;
  let items = 0;
  let rows = 0;
  let headings = 0;
  let quotes = 0;
  let words = 0;
  let addressing = 0;
  blocks.forEach((block, at) => {
    const inRun = at >= run.first && at <= run.last;
    const folded = block.folded;
    if (/[?？؟]$/.test(folded)) {
      questions++;
      if (inRun) runQuestions++;
    }
    if ((own[at]?.words ?? 0) < 40 && CODE.test(block.text)) code++;
    words += block.words;
    addressing += (own[at]?.addressing ?? 0) * block.words;
    if (block.kind === 'code') codeWords += block.words;
    else if (block.kind === 'item') items++;
    else if (block.kind === 'row') rows++;
    else if (block.kind === 'heading') headings++;
    else if (block.kind === 'quote') quotes++;
  });
  let repeated = 0;
  let repeatMost = 0;
  const distinct = new Set<string>();
  for (let at = 0; at < size; at++) {
    const times = repeats[at] as number;
    if (times < 2) continue;
    repeated++;
    if (times > repeatMost) repeatMost = times;
    if (times >= 3) distinct.add(blocks[at]?.folded ?? '');
  }
  const counts = new Map<RemovalKind, number>();
  let afterRun = 0;
  phrase.forEach((hit, at) => {
    if (hit === null) return;
    counts.set(hit.kind, (counts.get(hit.kind) ?? 0) + 1);
    if (hit.kind === 'comments' && at > run.last) afterRun++;
  });
  for (const kind of KINDS) facts[`phrase-${kind}`] = counts.get(kind) ?? 0;
  const byRun = (test: (at: number) => boolean): number => {
    for (let at = Math.max(0, run.first - 12); at <= Math.min(run.last, run.first + 3); at++) if (test(at)) return 1;
    return 0;
  };
  return {
    ...facts,
    questions: share(questions, size),
    runQuestions: share(runQuestions, Math.max(1, run.last - run.first + 1)),
    codeBlocks: share(code, size),
    codeWords: share(codeWords, words),
    items: share(items, size),
    rows: share(rows, size),
    headings: share(headings, size),
    quotes: share(quotes, size),
    addressing: share(addressing, words),
    repeated: share(repeated, size),
    repeatMost,
    repeatDistinct: distinct.size,
    phraseShare: share(phrase.filter((hit) => hit !== null).length, size),
    commentsAfter: afterRun,
    hasCommentCount: commentCount.some((count) => count !== null) ? 1 : 0,
    relatedHeads: role.filter((each) => each === 'related').length,
    commentHeads: role.filter((each) => each === 'comments').length,
    dateNearRun: byRun((at) => (own[at]?.words ?? 99) <= SHOWN_WORDS && DATE.test(blocks[at]?.folded ?? '')),
    bylineNearRun: byRun((at) => phrase[at]?.kind === 'byline' || /^(?:by|von|par|por|di|da|door|av|af|od|автор)[: ]/.test(blocks[at]?.folded ?? '')),
    proseRuns: runsOf(prose),
  };
}

/** Stretches of prose with no more than two other blocks inside. */
function runsOf(prose: Float32Array): number {
  let runs = 0;
  let gap = 99;
  for (const words of prose) {
    if (words > 0) {
      if (gap > 2) runs++;
      gap = 0;
    } else gap++;
  }
  return runs;
}
