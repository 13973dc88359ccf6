import type { Surroundings } from '../facts/surroundings.js';
import { count, percent, words, type Facts, type Feature, type Says } from './feature.js';
import { signGroups } from './signs.js';

const near = (name: keyof Surroundings, says: Says): Feature => ({ name, of: (facts, at) => facts.near[name][at] as number, says });

const SECTIONS = ['no widget above', 'below a heading of comments', 'below a heading of related stories', 'below a newsletter box', 'below the heading of a widget'];

/** Sum of a running count over the blocks from `from` up to `to`, both cut at the page's edges. */
function between(before: Float32Array, from: number, to: number): number {
  const last = before.length - 1;
  return (before[Math.min(last, Math.max(0, to))] as number) - (before[Math.min(last, Math.max(0, from))] as number);
}

/** Share of the blocks within `reach` that a running count counts. */
const density = (name: string, reach: number, before: (facts: Facts) => Float32Array, says: string): Feature => ({
  name,
  of: (facts, at) => {
    const sums = before(facts);
    const from = Math.max(0, at - reach);
    const to = Math.min(sums.length - 1, at + reach + 1);
    return between(sums, from, to) / (to - from);
  },
  says: (value) => `${percent(value)} of the blocks around ${says}`,
});

const proseSum = (name: string, from: number, to: number, says: string): Feature => ({
  name,
  of: ({ survey }, at) => between(survey.proseBefore, at + from, at + to),
  says: (value) => `${words(value)} of prose ${says}`,
});

/** What stands around a block. */
export const aroundFeatures: readonly Feature[] = [
  near('proseAbove3', (value) => `${words(value)} of prose just above`),
  near('proseBelow3', (value) => `${words(value)} of prose just below`),
  proseSum('proseAbove10', -10, 0, 'in the 10 blocks above'),
  near('proseBelow10', (value) => `${words(value)} of prose in the next 10 blocks`),
  proseSum('proseAbove30', -30, 0, 'in the 30 blocks above'),
  proseSum('proseBelow30', 1, 31, 'in the next 30 blocks'),
  near('runOffset', (value) => (value === 0 ? 'inside the densest prose' : `${count(Math.abs(value), 'block')} ${value < 0 ? 'above' : 'below'} the densest prose`)),
  {
    name: 'proseToRun',
    of: ({ survey: { run, proseBefore } }, at) => (at < run.first ? between(proseBefore, at + 1, run.first) : at > run.last ? between(proseBefore, run.last + 1, at) : 0),
    says: (value) => `${words(value)} of prose between it and the densest prose`,
  },
  near('sinceMarker', (value) => `${count(value, 'block')} below the heading of a widget`),
  near('markerRole', (value) => SECTIONS[value] ?? ''),
  near('proseSinceMarker', (value) => `${words(value)} of prose since the heading of a widget`),
  near('shareBefore', (value) => `${percent(value)} of the page's prose stands above`),
  near('shareAfter', (value) => `${percent(value)} of the page's prose stands below`),
  near('shortDensity', (value) => `${percent(value)} of the blocks around have under 5 words`),
  near('phraseDensity', (value) => `${percent(value)} of the blocks around are interface phrases`),
  near('overlap', (value) => (value < 0 ? 'no long word' : `shares ${percent(value)} of its long words with the densest prose`)),
  near('untilProse', (value) => `${count(value, 'block')} above the next prose`),
  { name: 'sinceProse', of: (facts, at) => sinceProse(facts, at), says: (value) => `no prose for ${count(value, 'block')}` },
  ...signGroups.flatMap((group): Feature[] => [
    { name: `${group}Above10`, of: ({ signs }, at) => between(signs.before[group], at - 10, at), says: (value) => `${count(value, 'sign')} of ${group} in the 10 blocks above` },
    { name: `${group}Below10`, of: ({ signs }, at) => between(signs.before[group], at + 1, at + 11), says: (value) => `${count(value, 'sign')} of ${group} in the next 10 blocks` },
  ]),
  { name: 'commentsBefore', of: ({ signs }, at) => Math.min(9, between(signs.before.comments, 0, at)), says: (value) => `${count(value, 'sign')} of comments above` },
  { name: 'relatedBefore', of: ({ signs }, at) => Math.min(9, between(signs.before.related, 0, at)), says: (value) => `${count(value, 'sign')} of related stories above` },
  density('ruledDensity', 5, ({ signs }) => signs.before.ruled, 'are taken away by rules'),
  density('ruledDensity20', 20, ({ signs }) => signs.before.ruled, 'are taken away by rules'),
  density('stampDensity', 8, ({ signs }) => signs.before.stamp, 'are dates or times'),
  density('repeatDensity', 8, ({ signs }) => signs.before.repeated, 'stand more than twice on the page'),
  { name: 'stretchWords', of: ({ stretches }, at) => stretches.words[stretches.of[at] as number] as number, says: (value) => `its stretch of prose has ${words(value)}` },
  { name: 'stretchBlocks', of: ({ stretches }, at) => stretches.blocks[stretches.of[at] as number] as number, says: (value) => `its stretch of prose has ${count(value, 'block')}` },
  { name: 'stretchShare', of: ({ stretches }, at) => (stretches.words[stretches.of[at] as number] as number) / stretches.most, says: (value) => `its stretch has ${percent(value)} of the words of the longest` },
  { name: 'fromStart', of: (_, at) => Math.min(at, 300), says: (value) => `${count(value, 'block')} from the top` },
  { name: 'fromEnd', of: ({ survey }, at) => Math.min(survey.blocks.length - 1 - at, 300), says: (value) => `${count(value, 'block')} from the end` },
];

const FARTHEST = 60;

function sinceProse({ survey }: Facts, at: number): number {
  let back = 1;
  while (back < FARTHEST && at - back >= 0 && (survey.prose[at - back] as number) === 0) back++;
  return back;
}
