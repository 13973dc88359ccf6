import { clip } from '../judge/clip.js';
import type { OwnFacts } from '../judge/facts/own.js';
import type { Survey } from '../judge/survey.js';
import type { MissingReason, Verdict } from '../normalized.js';
import type { Page } from '../page/page.js';
import { slicePieces } from '../page/slice.js';
import type { Span } from '../page/span.js';
import { isCloser } from '../read/chars.js';
import { spanOf } from './facts/where.js';
import { leadsOn, OFFER, ofReason, PAID, tellsOwn, type PageCue } from './cues/page-cues.js';

/** How programming interfaces say how much they left out: `[+1234 chars]`. */
const LEFT_OUT = /(?:…|\.\.\.)?\s?\[(?:\+ ?(\d[\d,. ]{0,9})[^\d[\]]{0,16}|[^\d[\]]{1,8}(\d[\d,. ]{0,9}) ?(?:文字|字)|(\d[\d,. ]{0,9}) ?(?:chars|characters|more))\]["'}\])]{0,4}$/;
/** An excerpt that says so itself: `[…]`, `[...]`, `(...)`. */
const EXCERPT = /\[(?:…|\.\.\.)\](?:\s*[→»>])?$/;
const DOTS = /(?:…|\.\.\.)$/;
/** `… read more` within the text that it cuts off, and how long that is at most. */
const LEADS_ON = /(?:…|\.\.\.) ?([^….]{4,40})$/;
const LEAD = 45;

/** The longest beginning that pages give away, in words of prose. */
const MOST_PROSE = 400;
/** Prose that may stand behind a request to pay: terms, footers. */
const MOST_AFTER = 40;
/** A beginning of more words than this is the whole, unless more than one thing says that it is not. */
const SHORT = 120;
/** HTML of more blocks is a page, and what stands last on it is its foot. */
const FEW_BLOCKS = 4;
/** So many words make the beginning of an article. */
const LEAST = 8;
/** And of so many in one block where offers stand around it. */
const BEGINNING = 12;

/** The beginning of an article that goes on elsewhere, by what stands at its end; `null` where nothing says so. */
export function teaserOf(page: Page, survey: Survey, cues: readonly PageCue[]): Verdict | null {
  return leftOut(page) ?? behindPaywall(page, survey, cues) ?? readMore(page, survey, cues) ?? statedTeaser(page, survey) ?? trailsOff(page, survey) ?? breaksOff(page, survey);
}

/** A beginning with a button that leads on has no more blocks of prose, and a digest no more beginnings. */
const MOST_BLOCKS = 3;
const MOST_BEGINNINGS = 4;

function verdict(reason: MissingReason, confidence: number, evidence: Verdict['evidence'], characters: number | null = null): Verdict {
  const span = evidence[0]?.span;
  return { kind: 'teaser', confidence, evidence, missing: { reason, characters, ...(span !== undefined && { span }) } };
}

/** `Ferries stay in harbour… [+1234 chars]` */
function leftOut(page: Page): Verdict | null {
  for (let at = page.blocks.length - 1; at >= Math.max(0, page.blocks.length - 3); at--) {
    const { text } = page.blocks[at] as Page['blocks'][number];
    const match = LEFT_OUT.exec(text.slice(-40));
    if (match === null) continue;
    const span = tailSpan(page, at, match[0]);
    const characters = Number((match[1] ?? match[2] ?? match[3] ?? '').replace(/\D/g, ''));
    return verdict('cut-off', 0.98, [{ text: `says how much is left out: "${match[0].trim()}"`, span }], Number.isSafeInteger(characters) ? characters : null);
  }
  return null;
}

/** Where the end of a block's text stands in the source. */
function tailSpan(page: Page, at: number, tail: string): Span {
  const block = page.blocks[at] as Page['blocks'][number];
  const pieces = slicePieces(block.pieces, block.text.length - tail.length, block.text.length + 1);
  return { start: pieces[0]?.span.start ?? block.span.start, end: block.span.end };
}

/** Where the page's metadata says that it has to be paid for. */
const notFree = (page: Page): Page['meta'][number] | undefined => page.meta.find(({ name, value }) => name === 'json-ld-free' && value === 'false');

/** Some prose, then a request to pay, then nothing more. */
function behindPaywall(page: Page, survey: Survey, all: readonly PageCue[]): Verdict | null {
  const cues = ofReason(all, 'paywall').filter(({ at }) => at >= 0);
  const isAsked = cues.some(({ cue }) => cue === PAID) || notFree(page) !== undefined;
  const strong = cues.filter(({ cue, opens, cover }) => (cue === OFFER ? isAsked : !cue.weak) && (opens || cover >= 0.2));
  if (strong.length === 0) return null;
  const asks = new Set(ofReason(all, 'paywall').concat(ofReason(all, 'read-more')).map(({ at }) => at));
  const prose = (from: number, to: number): number => {
    let sum = 0;
    for (let at = from; at < to; at++) if (!asks.has(at)) sum += survey.prose[at] as number;
    return sum;
  };
  const size = page.blocks.length;
  // The request with the prose before it; what stands above the article is often in its head as well.
  const last = strong.reduce((most, { at }) => Math.max(most, at), -1);
  const before = prose(0, last);
  const after = prose(last + 1, size);
  const distinct = new Set(cues.map(({ cue }) => cue)).size;
  const end = lastProse(survey, last - 1, asks);
  const isCut = end >= 0 && survey.own[end]?.ending !== 1;
  if (before > MOST_PROSE || after > Math.max(MOST_AFTER, before * 0.25)) return null;
  if (before < LEAST && distinct < 2) return null;
  // Offers stand under whole articles too.
  if (!isCut && before >= LEAST && strong.every(({ cue }) => cue === OFFER) && notFree(page) === undefined) return null;
  if (before > SHORT && !isCut && new Set(strong.map(({ at }) => at)).size < 2) return null;
  const first = strong[0] as PageCue;
  const paid = verdict('paywall', Math.min(0.95, 0.7 + distinct * 0.08 + (isCut ? 0.08 : 0)), [
    ...strong.slice(0, 2).map(({ phrase, span }) => ({ text: `asks to pay for the rest: "${clip(phrase)}"`, span })),
    { text: `${Math.round(before)} words of prose stand before that, ${Math.round(after)} behind it`, span: page.blocks[first.at]?.span ?? first.span },
  ]);
  // Without a beginning it is nothing but a wall.
  return page.blocks.some(({ folded, words }, at) => words >= BEGINNING && !asks.has(at) && tellsOwn(folded, words, survey.tokens[at] ?? [])) ? paid : { ...paid, kind: 'wall' };
}

/** Little prose on a page that says of itself that it is not free. */
function statedTeaser(page: Page, survey: Survey): Verdict | null {
  const stated = notFree(page);
  const prose = survey.proseBefore.at(-1) as number;
  if (stated === undefined || prose < LEAST || prose > SHORT) return null;
  return verdict('paywall', 0.7, [{ text: 'its metadata says that it is not free', span: stated.span }, { text: `${Math.round(prose)} words of prose in all`, span: spanOf(page, 0, page.blocks.length - 1) }]);
}

/** The last block of prose up to `from`, -1 if there is none. */
function lastProse(survey: Survey, from: number, but: ReadonlySet<number> = new Set()): number {
  for (let at = Math.min(from, survey.prose.length - 1); at >= 0; at--) {
    if (but.has(at)) continue;
    const own = survey.own[at] as OwnFacts;
    if ((survey.prose[at] as number) > 0 || (own.words >= LEAST && own.ending === 3)) return at;
  }
  return -1;
}

/** One short beginning with one button that leads to the rest. */
function readMore(page: Page, survey: Survey, all: readonly PageCue[]): Verdict | null {
  const cues = ofReason(all, 'read-more').filter(({ at, cue }) => at >= 0 && !cue.weak);
  const [first] = cues;
  const last = cues.at(-1);
  if (first === undefined || last === undefined) return null;
  const places = new Set(cues.map(({ at }) => at)).size;
  // A digest leads on in the same words below each of its beginnings.
  const isDigest = places <= MOST_BEGINNINGS && cues.every(({ at }) => page.blocks[at]?.folded === page.blocks[first.at]?.folded);
  if (places > 2 && !isDigest) return null;
  const before = survey.proseBefore[first.at] as number;
  const behind = isDigest ? last.at : first.at;
  const after = (survey.proseBefore[page.blocks.length] as number) - (survey.proseBefore[behind] as number) - (survey.prose[behind] as number);
  const end = lastProse(survey, first.at - 1);
  if (end < 0 || first.at - end > 3 || before > SHORT || after > MOST_AFTER / 2) return null;
  const ending = survey.own[end]?.ending ?? 0;
  const isCut = ending !== 1;
  const words = survey.own[end]?.words ?? 0;
  if (words < LEAST || (!isCut && proseBlocks(survey) > MOST_BLOCKS * (isDigest ? places : 1))) return null;
  return verdict('read-more', isCut ? 0.9 : 0.75, [
    { text: `leads to the rest: "${clip(first.phrase)}"`, span: first.span },
    { text: isCut ? 'the text above it has no end' : `only ${Math.round(before)} words of prose stand above it`, span: (page.blocks[end] as Page['blocks'][number]).span },
  ]);
}

/** Blocks of prose that end like a sentence or break off in one: no headlines. */
function proseBlocks({ prose, own }: Survey): number {
  return prose.reduce((sum, words, at) => sum + (words > 0 && (own[at]?.ending === 1 || own[at]?.ending === 3) ? 1 : 0), 0);
}

/** `… the operator said [...]`, and short texts that end in dots. */
function trailsOff(page: Page, survey: Survey): Verdict | null {
  const end = lastProse(survey, page.blocks.length - 1);
  const block = page.blocks[end];
  if (block === undefined || (survey.own[end]?.words ?? 0) < LEAST) return null;
  const total = survey.proseBefore.at(-1) as number;
  // Feeds put where the whole stands behind it.
  for (let at = page.blocks.length - 1; at >= Math.max(0, end - 1) && total <= SHORT * 2; at--) {
    const excerpt = EXCERPT.exec((page.blocks[at] as Page['blocks'][number]).text);
    if (excerpt !== null && (survey.own[at]?.words ?? 0) >= LEAST) return verdict('cut-off', 0.9, [{ text: 'ends like an excerpt', span: tailSpan(page, at, excerpt[0]) }]);
  }
  const [, rest = ''] = LEADS_ON.exec(block.folded.slice(-LEAD)) ?? [];
  if (rest !== '' && total <= SHORT && page.blocks.length - end <= 3 && leadsOn(rest)) {
    return verdict('read-more', 0.9, [{ text: `leads to the rest: "${rest}"`, span: block.span }]);
  }
  const dots = DOTS.exec(block.text);
  // A story may end in dots; an excerpt is short, is all there is and breaks off in a sentence that has gone on for a while.
  if (dots === null || total > (isLongClause(block.folded) ? SHORT : SHORT / 2) || page.blocks.length > 6 || proseBlocks(survey) > 2) return null;
  return verdict('cut-off', 0.7, [{ text: 'a short text that ends in dots', span: tailSpan(page, end, dots[0]) }, { text: `${Math.round(total)} words of prose in all`, span: spanOf(page, 0, page.blocks.length - 1) }]);
}

/** Letters of the last sentence of a text that trails off. */
const CLAUSE = 55;

/** True where so much stands behind the last end of a sentence. */
function isLongClause(folded: string): boolean {
  const [last = ''] = folded.replace(/[.…]+$/, '').split(/[.!?。！？।]/).slice(-1);
  return last.length >= (/[\u3040-\u9fff\uac00-\ud7a3]/.test(last) ? CLAUSE / 3 : CLAUSE);
}

/** A last block of prose that stops in the middle of a sentence where the others do not. */
function breaksOff(page: Page, survey: Survey): Verdict | null {
  const end = page.blocks.length - 1;
  const own = survey.own[end];
  if (own === undefined || (page.style === 'html' && page.blocks.length > FEW_BLOCKS)) return null;
  const { words, sentences, ending, functionShare } = own;
  const { kind, text, folded } = page.blocks[end] as Page['blocks'][number];
  // Japanese ends what somebody says with the quote alone, and notes of the site below a text need no stop.
  if (!tellsOwn(folded, words, survey.tokens[end] ?? []) || words < 14 || (ending !== 0 && ending !== 4) || functionShare < 0.25 || kind !== 'text' || isCloser(text.charCodeAt(text.length - 1))) return null;
  const isLong = sentences > 0 || words >= 25;
  let others = 0;
  let ended = 0;
  survey.prose.forEach((value, at) => {
    if (at === end || value === 0 || (survey.own[at]?.words ?? 0) < 14) return;
    others++;
    if (survey.own[at]?.ending === 1) ended++;
  });
  if (!isLong || ended < others || (others === 0 && sentences === 0)) return null;
  return verdict('cut-off', 0.75, [{ text: 'the text stops in the middle of a sentence', span: (page.blocks[end] as Page['blocks'][number]).span }]);
}
