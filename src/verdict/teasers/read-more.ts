import { clip } from '../../judge/clip.js';
import type { Survey } from '../../judge/survey.js';
import type { Verdict } from '../../normalized.js';
import type { Page } from '../../page/page.js';
import { ofReason, type PageCue } from '../cues/page-cues.js';
import { beginning, lastProse, LEAST, proseBlocks, SHORT } from './beginning.js';

/** A beginning with a button that leads on has no more blocks of prose, and a digest no more beginnings. */
const MOST_BLOCKS = 3;
const MOST_BEGINNINGS = 4;
/** Prose that may stand behind what leads on, and the blocks between the beginning and that. */
const MOST_AFTER = 20;
const MOST_BETWEEN = 3;

/** One short beginning with one button that leads to the rest. */
export function readMore(page: Page, survey: Survey, all: readonly PageCue[]): Verdict | null {
  const cues = ofReason(all, 'read-more').filter(({ cue }) => !cue.weak);
  const [first] = cues;
  const last = cues.at(-1);
  if (first === undefined || last === undefined) return null;
  const places = new Set(cues.map(({ at }) => at)).size;
  // A digest leads on in the same words below each of its beginnings.
  const isDigest = places <= MOST_BEGINNINGS && cues.every(({ at }) => page.blocks[at]?.folded === page.blocks[first.at]?.folded);
  if (places > 2 && !isDigest) return null;
  const before = survey.proseBefore[first.at] as number;
  const behind = isDigest ? last.at : first.at;
  const after =
    (survey.proseBefore[page.blocks.length] as number) - (survey.proseBefore[behind] as number) - (survey.prose[behind] as number);
  const end = lastProse(survey, first.at - 1);
  if (end < 0 || first.at - end > MOST_BETWEEN || before > SHORT || after > MOST_AFTER) return null;
  const ending = survey.own[end]?.ending ?? 0;
  const isCut = ending !== 1;
  const words = survey.own[end]?.words ?? 0;
  if (words < LEAST || (!isCut && proseBlocks(survey) > MOST_BLOCKS * (isDigest ? places : 1))) return null;
  return beginning('read-more', isCut ? 0.9 : 0.75, [
    { text: `leads to the rest: "${clip(first.phrase)}"`, span: first.span },
    {
      text: isCut ? 'the text above it has no end' : `only ${Math.round(before)} words of prose stand above it`,
      span: (page.blocks[end] as Page['blocks'][number]).span,
    },
  ]);
}
