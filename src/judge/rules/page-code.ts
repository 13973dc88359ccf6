import { isDense } from '../../page/density.js';
import { clip } from '../clip.js';
import type { PageBlock } from '../../page/page.js';
import type { FoundRun, RunRule, Scene } from './rule.js';

/** Code of the page itself that a scraper took for text; `sees` gets the head of a block and says what tells. */
interface PageCode {
  readonly id: string;
  readonly because: string;
  readonly sees: (text: string) => string | null;
  /** How blocks beside it go on with it, if they may. */
  readonly goesOn?: RegExp;
}

/** What is looked at of a block, in UTF-16 code units. */
const HEAD = 2_000;
/** A longer block may hold sentences between its statements, so that its beginning tells. */
const LONG = 1_000;
/** A page that speaks of code so often, in words, shows code on purpose. */
const SPOKEN = 2;
/** Blocks above in which one such word is enough. */
const ABOVE = 2;
/** How many lines beside a piece of code go with it. */
const MOST_BESIDE = 40;

/** What all of it has somewhere: most lines are done with here. */
const LIKELY = /[{}=<[]|\w\(/;

/** Words of those who write about code, folded; sorted. */
const OF_CODE: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'angular api codice code codes código css css3 dom ecmascript github html html5 javascript jquery json kod kode kodu node.js npm php plugin python react script scripts selector shortcode shortcodes skript snippet snippets syntax typescript vue wordpress xml код кода コード 代码 代碼 코드'.split(
      ' ',
    ),
  ))();

/** Names that only scripts of pages say, with the sign that makes a statement of them. */
const NAMES =
  /\b(?:__next_f|adsbygoogle|apstag|cmp|_comscore|criteo|dataLayer|disqus_\w+|ezstandalone|fbAsyncInit|fbq|_gaq|__gaTracker|ga|googletag|gtag|hbspt|_hjSettings|_hsq|intercomSettings|mixpanel|NREUM|OneSignal|optimizely|_paq|pbjs|_satellite|_sf_async_config|_taboola|__tcfapi|twttr|wpcf7|__NEXT_DATA__|__NUXT__|__APOLLO_STATE__|__INITIAL_STATE__|webpackJsonp|ym)(?: ?(?:[.[]|\|\|)\S| ?= ?\S|\((?:[\d'"{]|function))/;

/** What scripts of pages do; prose says none of it. */
const PLUMBING: readonly RegExp[] = [
  /\bwindow\.\w/,
  /\bdocument\.(?:addEventListener|body|cookie|createElement|documentElement|getElement|location|querySelector|ready|write)/,
  /\(function ?\(|\bfunction(?: \w+)? ?\([^()]{0,60}\) ?\{|=> ?\{/,
  /\baddEventListener\(|\bsetTimeout\(|\.push\(|\.ready\(/,
  /\bjQuery[(.]|\$\((?:function|document|['"])/,
  /\b(?:var|let|const) [\w$]+ ?[=,]/,
  /\.(?:appendChild|createElement|getElement\w{1,12}|insertBefore|querySelector(?:All)?)\(/,
  /\bnew (?:Date|Image|XMLHttpRequest)\(|\.(?:innerHTML|textContent|classList|style|src|async|parentNode) ?[=.]/,
  /\breturn [^;]{1,80};/,
];
const FEWEST_SIGNS = 2;

function seesScript(text: string): string | null {
  const name = NAMES.exec(text);
  if (name !== null) return `"${clip(name[0])}" of a script`;
  const signs = PLUMBING.flatMap((sign) => sign.exec(text)?.[0] ?? []);
  return signs.length < FEWEST_SIGNS
    ? null
    : `${signs
        .map((sign) => `"${clip(sign)}"`)
        .slice(0, 3)
        .join(', ')} of a script`;
}

/** A property of style sheets with its value, behind the sign that opens or goes on with a rule. */
const DECLARATION =
  /[{;]\s?(?:-(?:webkit|moz|ms)-[\w-]{1,30}|align-[\w-]{1,10}|animation|background(?:-\w{1,12})?|border(?:-\w{1,8}){0,2}|bottom|box-\w{1,8}|clear|color|content|cursor|display|fill|flex(?:-\w{1,10})?|float|font(?:-\w{1,8})?|grid(?:-\w{1,10}){0,3}|height|justify-\w{1,10}|left|letter-spacing|line-height|list-style(?:-\w{1,8})?|margin(?:-\w{1,8})?|m(?:ax|in)-(?:height|width)|opacity|outline|overflow(?:-\w)?|padding(?:-\w{1,8})?|position|right|src|text-\w{1,12}|top|transform|transition|vertical-align|visibility|white-space|width|z-index) ?: ?[^;{}]/g;
/** A sheet ends in a brace, or nearly, and declares something in so many characters. */
const SHEET_SHARE = 0.9;
const DECLARES_EACH = 200;

function seesSheet(text: string): string | null {
  const declarations = [...text.matchAll(DECLARATION)].length;
  const braced = Math.max(text.lastIndexOf('{'), text.lastIndexOf('}')) + 1;
  return declarations * DECLARES_EACH < text.length || braced < text.length * SHEET_SHARE
    ? null
    : `${declarations} declarations of a style sheet`;
}

/** A record of data: a bracket, a name in quotes, a colon. */
const RECORD = /^[[{]{1,3} ?"[\w$. -]{1,60}" ?:/;
const FEWEST_KEYS = 8;

function seesData(text: string): string | null {
  if (text.length >= LONG / 2 && isDense(text)) return 'signs of data and hardly a sentence';
  if (!RECORD.test(text)) return null;
  const keys = [...text.matchAll(/" ?:/g)].length;
  return keys < FEWEST_KEYS ? null : `a record of data with ${keys} names`;
}

/** Tags, comments and shortcodes, and hardly a letter outside them. */
const TAG =
  /<!--(?:(?!-->)[\s\S]){0,600}-->|<\/?[a-z][\w-]{0,30}(?:\s[^<>]{0,800})?>|\[\/?[a-z][\w-]{1,30}(?:\s[\w-]{1,30}=["'“”″][^\][]{0,300})?\]/gi;
/** A tag that text has by chance, such as `<b>` or `[sic]`, says nothing: one with an attribute does. */
const TELLING = /<!--|<\/?(?:iframe|noscript|script|style)\b|<[a-z][\w-]{0,30}\s[\w-]{1,30}=|\[[a-z][\w-]{1,30}\s[\w-]{1,30}=/i;

function seesTags(text: string): string | null {
  if (!TELLING.test(text)) return null;
  return /[\p{L}\p{N}]/u.test(text.replace(TAG, '')) ? null : 'tags and nothing between them';
}

const STATEMENTS = /[;{},([]$|^[})\]]|^\/\/|^<!--|-->$|^(?:var|function|if|else|return|for)\b/;

/** Sorted by id. */
const table: readonly PageCode[] = [
  { id: 'page-data', because: 'It is data for the scripts of the page, which readers of the page never see.', sees: seesData },
  { id: 'page-script', because: 'It is a script of the page, which readers of the page never see.', sees: seesScript, goesOn: STATEMENTS },
  {
    id: 'page-style',
    because: 'It is the style sheet of the page, which readers of the page never see.',
    sees: seesSheet,
    goesOn: /[;{}]$|^[}@.#][\w }]/,
  },
  { id: 'page-tags', because: 'It is made of tags alone, which readers of the page never see.', sees: seesTags },
];

/** Scripts, style sheets, data and tags of a page in its text; a page that speaks of code shows its own on purpose. */
export const pageCode: readonly RunRule[] = /* @__PURE__ */ table.map(({ id, because, sees, goesOn }): RunRule => ({
  id,
  kind: 'hidden',
  effect: 'remove',
  because,
  runs: (scene) => {
    const { blocks, prose } = scene.survey;
    const seen = blocks.map(({ text }, at) => {
      const head = text.length <= LONG ? text : text.slice(0, (prose[at] as number) > 0 ? LONG / 2 : HEAD);
      return (text.length <= LONG && (prose[at] as number) > 0) || !LIKELY.test(head) ? null : sees(head);
    });
    if (seen.every((what) => what === null)) return [];
    const spoken = blocks.map((_, at) => (seen[at] === null ? wordsOfCode(scene, at) : 0));
    const isSpoken = spoken.reduce((sum, words) => sum + words, 0) >= SPOKEN;
    const found: FoundRun[] = [];
    for (let at = 0; at < blocks.length; at++) {
      const what = seen[at] ?? null;
      // Nobody shows so much of it on purpose in one line.
      const isShown = isSpoken || spoken.slice(Math.max(0, at - ABOVE), at).some((words) => words > 0);
      const { kind, text } = blocks[at] as PageBlock;
      if (what === null || (isShown && (kind === 'code' || text.length <= 2 * LONG))) continue;
      const from = (found.at(-1)?.last ?? -1) + 1;
      let [first, last] = [at, at];
      const isBeside = (place: number): boolean => goesOn !== undefined && prose[place] === 0 && goesOn.test(blocks[place]?.text ?? '');
      while (first > from && at - first < MOST_BESIDE && isBeside(first - 1)) first--;
      while (last + 1 < blocks.length && last - at < MOST_BESIDE && ((seen[last + 1] ?? null) !== null || isBeside(last + 1))) last++;
      found.push({ first, last, finding: { evidence: [what], confidence: 0.9 } });
      at = last;
    }
    return found;
  },
}));

/** How many words of a block are those of people who write about code. */
function wordsOfCode({ survey: { blocks, tokens } }: Scene, at: number): number {
  if (blocks[at]?.kind === 'code') return 0;
  return (tokens[at] ?? []).reduce((count, word) => count + (OF_CODE.has(word) ? 1 : 0), 0);
}
