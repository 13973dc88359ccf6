import { clip } from '../clip.js';
import type { Survey } from '../survey.js';
import type { FoundRun, RunRule } from './rule.js';

/** Blocks at the top and at the bottom of a page of print in which its head, foot and number stand. */
const EDGE = 2;
/** A head is no longer, in words. */
const MOST_WORDS = 15;
/** So many pages, and such a share of all, have the same at the same edge: left and right pages may differ. */
const FEWEST_PAGES = 2;
const SHARE = 1 / 3;
/** `Chapter #` counts parts of the text, not pages. */
const COUNTED_WORD = /^[\p{L}\p{M}.]+ #$/u;
const ROMAN = /^[ivxlc]{1,7}$/;

/** First and last block of a page of print; `last` is before `first` where it has none. */
interface Sheet {
  readonly first: number;
  readonly last: number;
}

/** Heads, feet and numbers of pages of print, as `pdftotext` leaves them around its form feeds. */
export const runningHead: RunRule = {
  id: 'running-head',
  kind: 'pagination',
  effect: 'remove',
  because: 'It is the head, the foot or the number of a page of print.',
  runs: ({ page, survey }) => {
    const sheets = page.style === 'html' || !page.source.includes('\f') ? [] : sheetsOf(page.source, survey);
    if (sheets.length < FEWEST_PAGES) return [];
    const found = new Map<number, FoundRun>();
    for (const edge of [topOf, bottomOf]) {
      const shapes = sheets.map((sheet) => edge(sheet).map((at): [number, string] => [at, shapeOf(survey, at)]));
      const counts = new Map<string, number>();
      for (const shape of shapes.flatMap((own) => [...new Set(own.map(([, shape]) => shape))]))
        counts.set(shape, (counts.get(shape) ?? 0) + 1);
      shapes.forEach((own, sheet) => {
        for (const [at, shape] of own) {
          const pages = counts.get(shape) ?? 0;
          // On the first page the same words may be the headline.
          if (shape === '' || pages < Math.max(FEWEST_PAGES, sheets.length * SHARE) || (sheet === 0 && !shape.includes('#'))) continue;
          const evidence = [
            `"${clip(survey.blocks[at]?.text ?? '')}" and its like stand at the edge of ${String(pages)} of ${String(sheets.length)} pages`,
          ];
          found.set(at, { first: at, last: at, finding: { evidence, confidence: 0.95 } });
        }
      });
    }
    return [...found.values()].sort((a, b) => a.first - b.first);
  },
};

/** The blocks of each page of print; a form feed ends one. */
function sheetsOf(source: string, { blocks }: Survey): Sheet[] {
  const sheets: Sheet[] = [];
  let first = 0;
  for (let feed = source.indexOf('\f'), at = 0; feed >= 0; feed = source.indexOf('\f', feed + 1)) {
    while (at < blocks.length && (blocks[at]?.span.start ?? 0) < feed) at++;
    if (at > first) sheets.push({ first, last: at - 1 });
    first = at;
  }
  if (first < blocks.length) sheets.push({ first, last: blocks.length - 1 });
  return sheets;
}

function topOf({ first, last }: Sheet): number[] {
  return range(first, Math.min(last, first + EDGE - 1));
}

function bottomOf({ first, last }: Sheet): number[] {
  return range(Math.max(first, last - EDGE + 1), last);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** A line with `#` for its numbers, empty if it is no head. */
function shapeOf({ blocks }: Survey, at: number): string {
  const block = blocks[at];
  if (block === undefined || block.kind === 'code' || block.words > MOST_WORDS) return '';
  const shape = ROMAN.test(block.folded) ? '#' : block.folded.replace(/\p{Nd}+/gu, '#');
  return COUNTED_WORD.test(shape) ? '' : shape;
}
