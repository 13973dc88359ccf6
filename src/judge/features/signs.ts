import type { Decision } from '../decision.js';
import type { Survey } from '../survey.js';
import { kindCode } from './feature.js';

/** Groups of noise whose nearness tells what a block belongs to. */
export const signGroups = ['comments', 'related', 'share', 'furniture'] as const;
export type SignGroup = (typeof signGroups)[number];

/** Signs of noise on the page; every array has one entry a block. */
export interface Signs {
  /** What the line rules said: 0 nothing, 1 remove, 2 keep. */
  readonly ruled: Uint8Array;
  /** Which kind of noise a line is or speaks of, by rule or by phrase: see `kindCodes`; 0 none. */
  readonly kind: Uint8Array;
  /** 0 no time, 1 how long ago, 2 a date or a time of day, with little beside it. */
  readonly stamp: Uint8Array;
  /** How often the same text, without numbers and bullets before it, stands above and below; at most 9. */
  readonly above: Uint8Array;
  readonly below: Uint8Array;
  /** For each group: running count; entry `i` is the number of signs before block `i`. */
  readonly before: Readonly<Record<SignGroup | 'ruled' | 'stamp' | 'repeated', Float32Array>>;
}

// prettier-ignore
const GROUP_OF: readonly (SignGroup | null)[] = [
  null, null, null, null, 'share', null, 'share', 'comments', 'related', 'furniture', 'furniture', 'furniture', 'furniture', 'furniture', 'furniture', 'furniture', 'furniture',
];

/** Reads the signs of every block, with what the line rules decided. */
export function signsOf(survey: Survey, lines: readonly (Decision | null)[]): Signs {
  const size = survey.blocks.length;
  const ruled = new Uint8Array(size);
  const kind = new Uint8Array(size);
  const stamp = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    const line = lines[at] ?? null;
    ruled[at] = line === null ? 0 : line.keep ? 2 : 1;
    kind[at] = kindCode(line?.keep === false ? line.cause.kind : survey.phrase[at]?.kind);
    stamp[at] = (survey.blocks[at]?.words ?? 0) > 10 ? 0 : (survey.stamp[at] as number);
  }
  const sums = (of: (at: number) => boolean): Float32Array => {
    const before = new Float32Array(size + 1);
    for (let at = 0; at < size; at++) before[at + 1] = (before[at] as number) + (of(at) ? 1 : 0);
    return before;
  };
  const inGroup = (group: SignGroup) => (at: number) => GROUP_OF[kind[at] as number] === group;
  return {
    ruled,
    kind,
    stamp,
    ...twins(survey),
    before: {
      comments: sums(inGroup('comments')),
      related: sums(inGroup('related')),
      share: sums(inGroup('share')),
      furniture: sums(inGroup('furniture')),
      ruled: sums((at) => ruled[at] === 1),
      stamp: sums((at) => stamp[at] !== 0),
      repeated: sums((at) => (survey.repeats[at] as number) > 2),
    },
  };
}

const LEADER = /^\P{L}+/u;
const MOST_TWINS = 9;

/** An entry of a table of contents has its heading below it; that heading has the entry above. */
function twins({ blocks }: Survey): Pick<Signs, 'above' | 'below'> {
  const keys = blocks.map(({ folded }) => folded.slice(0, 120).replace(LEADER, ''));
  const seen = new Map<string, number>();
  const above = Uint8Array.from(
    keys.map((key) => {
      const times = key === '' ? 0 : (seen.get(key) ?? 0);
      if (times < MOST_TWINS) seen.set(key, times + 1);
      return times;
    }),
  );
  const below = Uint8Array.from(keys.map((key, at) => (key === '' ? 0 : Math.max(0, (seen.get(key) ?? 0) - (above[at] as number) - 1))));
  return { above, below };
}
