import { clip } from '../../judge/clip.js';
import type { Survey } from '../../judge/survey.js';
import type { Verdict } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import { OFFER, ofReason, PAID, tellsOwn, type PageCue } from '../cues/page-cues.js';
import { spanOf } from '../facts/where.js';
import { beginning, lastProse, LEAST, SHORT } from './beginning.js';

/** The longest beginning that pages give away, in words of prose. */
const MOST_PROSE = 400;
/** Prose that may stand behind a request to pay: terms, footers. */
const MOST_AFTER = 40;
/** So many words tell of something in one block where offers stand around it. */
const TOLD = 12;

/** Where the page's metadata says that it has to be paid for. */
const notFree = (page: Page): Page['meta'][number] | undefined =>
  page.meta.find(({ name, value }) => name === 'json-ld-free' && value === 'false');

/** Some prose, then a request to pay, then nothing more. */
export function behindPaywall(page: Page, survey: Survey, all: readonly PageCue[]): Verdict | null {
  const cues = ofReason(all, 'paywall');
  const isAsked = cues.some(({ cue }) => cue === PAID) || notFree(page) !== undefined;
  const strong = cues.filter(({ cue, opens, cover }) => (cue === OFFER ? isAsked : !cue.weak) && (opens || cover >= 0.2));
  if (strong.length === 0) return null;
  const asks = new Set(
    ofReason(all, 'paywall')
      .concat(ofReason(all, 'read-more'))
      .map(({ at }) => at),
  );
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
  const paid = beginning('paywall', Math.min(0.95, 0.7 + distinct * 0.08 + (isCut ? 0.08 : 0)), [
    ...strong.slice(0, 2).map(({ phrase, span }) => ({ text: `asks to pay for the rest: "${clip(phrase)}"`, span })),
    {
      text: `${Math.round(before)} words of prose stand before that, ${Math.round(after)} behind it`,
      span: page.blocks[first.at]?.span ?? first.span,
    },
  ]);
  // Without a beginning it is nothing but a wall.
  return page.blocks.some(({ folded, words }, at) => words >= TOLD && !asks.has(at) && tellsOwn(folded, words, survey.tokens[at] ?? []))
    ? paid
    : { ...paid, kind: 'wall' };
}

/** Little prose on a page that says of itself that it is not free. */
export function statedTeaser(page: Page, survey: Survey): Verdict | null {
  const stated = notFree(page);
  const prose = survey.proseBefore.at(-1) as number;
  if (stated === undefined || prose < LEAST || prose > SHORT) return null;
  return beginning('paywall', 0.7, [
    { text: 'its metadata says that it is not free', span: stated.span },
    { text: `${Math.round(prose)} words of prose in all`, span: spanOf(page, 0, page.blocks.length - 1) },
  ]);
}
