import type { Survey } from '../../judge/survey.js';
import type { Verdict } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import { slicePieces } from '../../page/slice.js';
import type { Span } from '../../page/span.js';
import { isCloser } from '../../read/chars.js';
import { leadsOn, tellsOwn } from '../cues/page-cues.js';
import { spanOf } from '../facts/where.js';
import { beginning, lastProse, LEAST, proseBlocks, SHORT } from './beginning.js';

/** How programming interfaces say how much they left out: `[+1234 chars]`, and behind dots in any words: `… [noch 1234 Zeichen]`. */
const LEFT_OUT =
  /(?:…|\.\.\.)?\s?\[(?:\+ ?(\d[\d,. ]{0,9})[^\d[\]]{0,16}|[^\d[\]]{1,8}(\d[\d,. ]{0,9}) ?(?:文字|字)|(\d[\d,. ]{0,9}) ?(?:chars|characters|more))\]["'}\])]{0,4}$/;
const LEFT_OUT_BEHIND_DOTS = /(?:…|\.\.\.) ?\[[^\d[\]]{0,16}(\d[\d,. ]{0,9}) ?\p{L}[^\d[\]]{0,15}\]["'}\])]{0,4}$/u;
/** The longest of these. */
const NOTE = 60;
/** An excerpt that says so itself: `[…]`, `[...]`, `(...)`. */
const EXCERPT = /\[(?:…|\.\.\.)\](?:\s*[→»>])?$/;
const DOTS = /(?:…|\.\.\.)$/;
/** `… read more` within the text that it cuts off, and how long that is at most. */
const LEADS_ON = /(?:…|\.\.\.) ?([^….]{4,40})$/;
const LEAD = 45;
/** Letters of the last sentence of a text that trails off, and of one so short that it needs fewer. */
const CLAUSE = 55;
const HALF_CLAUSE = 25;
/** HTML of more blocks is a page, and what stands last on it is its foot. */
const FEW_BLOCKS = 4;
/** A text that breaks off in the middle of a sentence, and the last sentence of one without another end, in words. */
const BROKEN = 14;
const LONG = 25;
/** Words of a button below it, how many of these there are, and the blocks of a page that has no footer to stop in. */
const BUTTON = 4;
const MOST_BUTTONS = 4;
const SHORT_PAGE = 12;

/** `Ferries stay in harbour… [+1234 chars]` */
export function leftOut(page: Page): Verdict | null {
  for (let at = page.blocks.length - 1; at >= Math.max(0, page.blocks.length - 3); at--) {
    const { text } = page.blocks[at] as Page['blocks'][number];
    const tail = text.slice(-NOTE);
    const match = LEFT_OUT_BEHIND_DOTS.exec(tail) ?? LEFT_OUT.exec(tail);
    if (match === null) continue;
    const span = tailSpan(page, at, match[0]);
    const characters = Number((match[1] ?? match[2] ?? match[3] ?? '').replace(/\D/g, ''));
    return beginning(
      'cut-off',
      0.98,
      [{ text: `says how much is left out: "${match[0].trim()}"`, span }],
      Number.isSafeInteger(characters) ? characters : null,
    );
  }
  return null;
}

/** Where the end of a block's text stands in the source. */
function tailSpan(page: Page, at: number, tail: string): Span {
  const block = page.blocks[at] as Page['blocks'][number];
  const pieces = slicePieces(block.pieces, block.text.length - tail.length, block.text.length + 1);
  return { start: pieces[0]?.span.start ?? block.span.start, end: block.span.end };
}

/** `… the operator said [...]`, and short texts that end in dots. */
export function trailsOff(page: Page, survey: Survey): Verdict | null {
  const end = lastProse(survey, page.blocks.length - 1);
  const block = page.blocks[end];
  if (block === undefined || (survey.own[end]?.words ?? 0) < LEAST) return null;
  const total = survey.proseBefore.at(-1) as number;
  // Feeds put where the whole stands behind it.
  for (let at = page.blocks.length - 1; at >= Math.max(0, end - 1) && total <= SHORT * 2; at--) {
    const excerpt = EXCERPT.exec((page.blocks[at] as Page['blocks'][number]).text);
    if (excerpt !== null && (survey.own[at]?.words ?? 0) >= LEAST)
      return beginning('cut-off', 0.9, [{ text: 'ends like an excerpt', span: tailSpan(page, at, excerpt[0]) }]);
  }
  const [, rest = ''] = LEADS_ON.exec(block.folded.slice(-LEAD)) ?? [];
  if (rest !== '' && total <= SHORT && page.blocks.length - end <= 3 && leadsOn(rest)) {
    return beginning('read-more', 0.9, [{ text: `leads to the rest: "${rest}"`, span: block.span }]);
  }
  const dots = DOTS.exec(block.text);
  // A story may end in dots; an excerpt is short, is all there is and breaks off in a sentence that has gone on for a while.
  const clause = lastClause(block.folded);
  if (
    dots === null ||
    clause < HALF_CLAUSE ||
    total > (clause >= CLAUSE ? SHORT : SHORT / 2) ||
    page.blocks.length > 6 ||
    proseBlocks(survey) > 2
  )
    return null;
  return beginning('cut-off', 0.7, [
    { text: 'a short text that ends in dots', span: tailSpan(page, end, dots[0]) },
    { text: `${Math.round(total)} words of prose in all`, span: spanOf(page, 0, page.blocks.length - 1) },
  ]);
}

/** Letters of the last sentence; a character of Chinese, Japanese or Korean counts as three. */
function lastClause(folded: string): number {
  const last = folded.split(/[.…!?。！？।]/).findLast((part) => part.trim() !== '') ?? '';
  return last.length * (/[\u3040-\u9fff\uac00-\ud7a3]/.test(last) ? 3 : 1);
}

/** The last block, on a short page without the few buttons and links below it; -1 if there is none. */
function lastLong({ own }: Survey): number {
  const end = own.findLastIndex(({ words }) => words > BUTTON);
  return own.length <= SHORT_PAGE && own.length - 1 - end <= MOST_BUTTONS ? end : own.length - 1;
}

/** A last block of prose that stops in the middle of a sentence where the others do not. */
export function breaksOff(page: Page, survey: Survey): Verdict | null {
  const end = lastLong(survey);
  const own = survey.own[end];
  if (own === undefined || (page.style === 'html' && page.blocks.length > FEW_BLOCKS)) return null;
  const { words, sentences, ending, functionShare } = own;
  const { kind, text, folded, span } = page.blocks[end] as Page['blocks'][number];
  // Japanese ends what somebody says with the quote alone, and notes of the site below a text need no stop.
  if (
    !tellsOwn(folded, words, survey.tokens[end] ?? []) ||
    words < BROKEN ||
    (ending !== 0 && ending !== 4) ||
    functionShare < 0.25 ||
    kind !== 'text' ||
    isCloser(text.charCodeAt(text.length - 1))
  )
    return null;
  const isLong = sentences > 0 || words >= LONG;
  let others = 0;
  let ended = 0;
  survey.prose.forEach((value, at) => {
    if (at === end || value === 0 || (survey.own[at]?.words ?? 0) < BROKEN) return;
    others++;
    if (survey.own[at]?.ending === 1) ended++;
  });
  if (!isLong || ended < others || (others === 0 && sentences === 0)) return null;
  return beginning('cut-off', 0.75, [{ text: 'the text stops in the middle of a sentence', span }]);
}
