import type { Survey } from '../survey.js';

/** What stands around each block; every array has one entry a block. */
export interface Surroundings {
  /** Words of prose in the 3 blocks above, the 3 below, and the 10 below. */
  readonly proseAbove3: Float32Array;
  readonly proseBelow3: Float32Array;
  readonly proseBelow10: Float32Array;
  /** Blocks to the densest run of prose: negative above it, 0 inside, positive below. */
  readonly runOffset: Float32Array;
  /** Blocks since the last heading of a widget, at most 200; 200 where there is none above. */
  readonly sinceMarker: Float32Array;
  /** Which widget that was: 0 none, 1 comments, 2 related, 3 newsletter, 4 other. */
  readonly markerRole: Float32Array;
  /** Words of prose since that heading. */
  readonly proseSinceMarker: Float32Array;
  /** Share of the page's prose above and below, 0 to 1. */
  readonly shareBefore: Float32Array;
  readonly shareAfter: Float32Array;
  /** Share of blocks under 5 words among the 5 above and the 5 below. */
  readonly shortDensity: Float32Array;
  /** Share of blocks that are interface phrases among the 5 above and the 5 below. */
  readonly phraseDensity: Float32Array;
  /** Blocks until the next block of prose, at most 50. */
  readonly untilProse: Float32Array;
  /** Share of the page's prose that the densest run holds: one figure for the page. */
  readonly runShare: Float32Array;
}

/** Looks around every block, in a few passes over the page. */
export function surroundings(survey: Survey): Surroundings {
  const { proseBefore, run, prose } = survey;
  const size = prose.length;
  const make = (of: (at: number) => number): Float32Array => {
    const values = new Float32Array(size);
    for (let at = 0; at < size; at++) values[at] = of(at);
    return values;
  };
  const sum = (from: number, to: number): number =>
    (proseBefore[Math.max(0, Math.min(size, to))] ?? 0) - (proseBefore[Math.max(0, Math.min(size, from))] ?? 0);
  const total = Math.max(1, sum(0, size));
  const inRun = sum(run.first, run.last + 1);
  const short = before(size, (at) => ((survey.own[at]?.words ?? 0) < 5 ? 1 : 0));
  const phrases = before(size, (at) => (survey.phrase[at] != null ? 1 : 0));
  return {
    proseAbove3: make((at) => sum(at - 3, at)),
    proseBelow3: make((at) => sum(at + 1, at + 4)),
    proseBelow10: make((at) => sum(at + 1, at + 11)),
    runOffset: make((at) => (at < run.first ? at - run.first : at > run.last ? at - Math.max(0, run.last) : 0)),
    ...markers(survey, sum),
    shareBefore: make((at) => sum(0, at) / total),
    shareAfter: make((at) => sum(at + 1, size) / total),
    shortDensity: make((at) => shareAround(short, size, at)),
    phraseDensity: make((at) => shareAround(phrases, size, at)),
    untilProse: untilProse(prose),
    runShare: make(() => inRun / total),
  };
}

/** Running count; entry `i` is the sum before block `i`. */
function before(size: number, of: (at: number) => number): Float32Array {
  const sums = new Float32Array(size + 1);
  for (let at = 0; at < size; at++) sums[at + 1] = (sums[at] as number) + of(at);
  return sums;
}

function shareAround(sums: Float32Array, size: number, at: number): number {
  const from = Math.max(0, at - 5);
  const to = Math.min(size, at + 6);
  return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
}

const FARTHEST = 200;

function markers(
  survey: Survey,
  sum: (from: number, to: number) => number,
): Pick<Surroundings, 'sinceMarker' | 'markerRole' | 'proseSinceMarker'> {
  const size = survey.prose.length;
  const sinceMarker = new Float32Array(size).fill(FARTHEST);
  const markerRole = new Float32Array(size);
  const proseSinceMarker = new Float32Array(size);
  let last = -1;
  for (let at = 0; at < size; at++) {
    if (last >= 0 && at - last < FARTHEST) {
      sinceMarker[at] = at - last;
      markerRole[at] = roleCode(survey.role[last] ?? '');
      proseSinceMarker[at] = sum(last + 1, at);
    }
    if (survey.role[at] != null && survey.role[at] !== 'references') last = at;
  }
  return { sinceMarker, markerRole, proseSinceMarker };
}

function roleCode(role: string): number {
  return role === 'comments' ? 1 : role === 'related' ? 2 : role === 'newsletter' ? 3 : 4;
}

const MOST_DISTANT = 50;

function untilProse(prose: Float32Array): Float32Array {
  const out = new Float32Array(prose.length);
  let distance = MOST_DISTANT;
  for (let at = prose.length - 1; at >= 0; at--) {
    out[at] = distance;
    distance = (prose[at] ?? 0) > 0 ? 1 : Math.min(MOST_DISTANT, distance + 1);
  }
  return out;
}
