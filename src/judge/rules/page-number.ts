import type { Survey } from '../survey.js';
import { isTorn } from '../torn-at.js';
import type { FoundRun, RunRule } from './rule.js';

/** `12`, `- 12 -`, `[12]` */
const NUMBER = /^[-–—[(| ]{0,3}(\d{1,4})[-–—\])| ]{0,3}$/;
/** So many numbers in a row are of pages. */
const FEWEST = 2;
/** Of these so many stand between the halves of a sentence, as no number of a section does. */
const TORN_SHARE = 0.5;
/** So many words stand on a page. */
const PAGE_WORDS = 40;

/** The numbers of pages of print, in a text whose pages nothing else parts: they count up, and stand where sentences are torn. */
export const pageNumber: RunRule = {
  id: 'page-number',
  kind: 'pagination',
  effect: 'remove',
  because: 'It is the number of a page of print.',
  runs: ({ page, survey }) => {
    if (page.style === 'html') return [];
    const found: FoundRun[] = [];
    let row: number[] = [];
    let words = 0;
    const close = (): void => {
      const torn = row.filter((at) => isTorn(survey, at)).length;
      if (row.length >= FEWEST && torn > 0 && torn >= row.length * TORN_SHARE)
        found.push(...row.map((at) => runOf(survey, at, row.length)));
      row = [];
    };
    for (let at = 0; at < survey.blocks.length; at++) {
      const number = numberAt(survey, at);
      words += survey.blocks[at]?.words ?? 0;
      if (number === null) continue;
      // The last page may be short.
      const isPage = words >= PAGE_WORDS || at === survey.blocks.length - 1;
      if (!isPage || number !== (numberAt(survey, row.at(-1) ?? at) ?? 0) + 1) close();
      row.push(at);
      words = 0;
    }
    close();
    return found;
  },
};

function numberAt({ blocks }: Survey, at: number): number | null {
  const match = NUMBER.exec(blocks[at]?.text ?? '');
  return match === null ? null : Number(match[1]);
}

function runOf({ blocks }: Survey, at: number, count: number): FoundRun {
  return {
    first: at,
    last: at,
    finding: {
      evidence: [`"${blocks[at]?.text ?? ''}" stands inside a sentence or counts on from a number that does: ${String(count)} in a row`],
      confidence: 0.9,
    },
  };
}
