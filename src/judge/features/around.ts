import type { Surroundings } from '../facts/surroundings.js';
import { MOST_GAP } from './echoes.js';
import { count, MISSING, percent, words, type Facts, type Feature, type Says } from './feature.js';
import { signGroups } from './signs.js';

const near = (name: keyof Surroundings, says: Says): Feature => ({ name, of: (facts, at) => facts.near[name][at] as number, says });

const SECTIONS = [
  'no widget above',
  'below a heading of comments',
  'below a heading of related stories',
  'below a newsletter box',
  'below the heading of a widget',
];

/** Sum of a running count over the blocks from `from` up to `to`, both cut at the page's edges. */
function between(before: Float32Array | Float64Array, from: number, to: number): number {
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

/** Share of the long words within `reach` that the densest prose has too; missing where there are none. */
const alike = (name: string, reach: number): Feature => ({
  name,
  of: ({ likeness: { longBefore, sharedBefore } }, at) => {
    const long = between(longBefore, at - reach, at + reach + 1);
    return long === 0 ? MISSING : between(sharedBefore, at - reach, at + reach + 1) / long;
  },
  says: (value) => `the blocks around share ${percent(value)} of their long words with the densest prose`,
});

/** How the words within `reach` sound, long blocks more than short ones. */
const tone = (name: string, reach: number): Feature => ({
  name,
  of: ({ tone: { before, weightBefore } }, at) => {
    const weight = between(weightBefore, at - reach, at + reach + 1);
    return weight === 0 ? 0 : between(before, at - reach, at + reach + 1) / weight;
  },
  says: (value) => `the words around it are those of ${value < 0 ? 'what stands beside articles' : 'articles'}`,
});

/** What stands around a block. */
export const aroundFeatures: readonly Feature[] = [
  near('proseAbove3', (value) => `${words(value)} of prose just above`),
  near('proseBelow3', (value) => `${words(value)} of prose just below`),
  proseSum('proseAbove10', -10, 0, 'in the 10 blocks above'),
  near('proseBelow10', (value) => `${words(value)} of prose in the next 10 blocks`),
  proseSum('proseAbove30', -30, 0, 'in the 30 blocks above'),
  proseSum('proseBelow30', 1, 31, 'in the next 30 blocks'),
  near('runOffset', (value) =>
    value === 0 ? 'inside the densest prose' : `${count(Math.abs(value), 'block')} ${value < 0 ? 'above' : 'below'} the densest prose`,
  ),
  {
    name: 'proseToRun',
    of: ({ survey: { run, proseBefore } }, at) =>
      at < run.first ? between(proseBefore, at + 1, run.first) : at > run.last ? between(proseBefore, run.last + 1, at) : 0,
    says: (value) => `${words(value)} of prose between it and the densest prose`,
  },
  near('sinceMarker', (value) => `${count(value, 'block')} below the heading of a widget`),
  near('markerRole', (value) => SECTIONS[value] ?? ''),
  near('proseSinceMarker', (value) => `${words(value)} of prose since the heading of a widget`),
  near('shareBefore', (value) => `${percent(value)} of the page's prose stands above`),
  near('shareAfter', (value) => `${percent(value)} of the page's prose stands below`),
  near('shortDensity', (value) => `${percent(value)} of the blocks around have under 5 words`),
  near('phraseDensity', (value) => `${percent(value)} of the blocks around are interface phrases`),
  {
    ...alike('overlap', 0),
    says: (value) => (value < 0 ? 'no long word' : `shares ${percent(value)} of its long words with the densest prose`),
  },
  alike('alike4', 4),
  alike('alike12', 12),
  tone('tone3', 3),
  tone('tone10', 10),
  {
    name: 'foreign',
    of: ({ tone: { foreign } }) => (foreign ? 1 : 0),
    says: (value) => (value === 1 ? 'most words of the page are not known' : 'the words of the page are known'),
  },
  {
    name: 'echoAbove',
    of: ({ echoes }, at) => echoes.above[at] as number,
    says: (value) => `shares ${percent(value)} of its words with the block above`,
  },
  {
    name: 'echoBelow',
    of: ({ echoes }, at) => echoes.below[at] as number,
    says: (value) => `shares ${percent(value)} of its words with the block below`,
  },
  {
    name: 'fresh',
    of: ({ echoes }, at) => echoes.fresh[at] as number,
    says: (value) => (value < 0 ? 'no long word' : `${percent(value)} of its long words stand nowhere above`),
  },
  {
    name: 'sameStart',
    of: ({ echoes }, at) => echoes.starts[at] as number,
    says: (value) => `${count(value, 'block')} begin with the same words`,
  },
  {
    name: 'sameEnd',
    of: ({ echoes }, at) => echoes.ends[at] as number,
    says: (value) => `${count(value, 'short block')} end with the same word`,
  },
  {
    name: 'startGap',
    of: ({ echoes }, at) => echoes.gap[at] as number,
    says: (value) => (value > MOST_GAP ? 'too short to begin like another' : `${count(value, 'block')} below one that begins alike`),
  },
  {
    name: 'sinceHeading',
    of: ({ distances }, at) => distances.heading[at] as number,
    says: (value) => `${count(value, 'block')} below a heading`,
  },
  {
    name: 'sinceStamp',
    of: ({ distances }, at) => distances.stamp[at] as number,
    says: (value) => `${count(value - 1, 'block')} below a date`,
  },
  {
    name: 'stampsAbove20',
    of: ({ signs }, at) => between(signs.before.stamp, at - 20, at),
    says: (value) => `${count(value, 'date')} in the 20 blocks above`,
  },
  {
    name: 'stampsBelow20',
    of: ({ signs }, at) => between(signs.before.stamp, at + 1, at + 21),
    says: (value) => `${count(value, 'date')} in the next 20 blocks`,
  },
  {
    name: 'shortRun',
    of: ({ distances }, at) => distances.shortRun[at] as number,
    says: (value) => `${count(value, 'short block')} in a row`,
  },
  near('untilProse', (value) => `${count(value, 'block')} above the next prose`),
  {
    name: 'sinceProse',
    of: ({ distances }, at) => distances.prose[at] as number,
    says: (value) => `no prose for ${count(value, 'block')}`,
  },
  ...signGroups.flatMap((group): Feature[] => [
    {
      name: `${group}Above10`,
      of: ({ signs }, at) => between(signs.before[group], at - 10, at),
      says: (value) => `${count(value, 'sign')} of ${group} in the 10 blocks above`,
    },
    {
      name: `${group}Below10`,
      of: ({ signs }, at) => between(signs.before[group], at + 1, at + 11),
      says: (value) => `${count(value, 'sign')} of ${group} in the next 10 blocks`,
    },
  ]),
  {
    name: 'commentsBefore',
    of: ({ signs }, at) => Math.min(9, between(signs.before.comments, 0, at)),
    says: (value) => `${count(value, 'sign')} of comments above`,
  },
  {
    name: 'relatedBefore',
    of: ({ signs }, at) => Math.min(9, between(signs.before.related, 0, at)),
    says: (value) => `${count(value, 'sign')} of related stories above`,
  },
  density('ruledDensity', 5, ({ signs }) => signs.before.ruled, 'are taken away by rules'),
  density('ruledDensity20', 20, ({ signs }) => signs.before.ruled, 'are taken away by rules'),
  density('stampDensity', 8, ({ signs }) => signs.before.stamp, 'are dates or times'),
  density('repeatDensity', 8, ({ signs }) => signs.before.repeated, 'stand more than twice on the page'),
  {
    name: 'stretchWords',
    of: ({ stretches }, at) => stretches.words[stretches.of[at] as number] as number,
    says: (value) => `its stretch of prose has ${words(value)}`,
  },
  {
    name: 'stretchBlocks',
    of: ({ stretches }, at) => stretches.blocks[stretches.of[at] as number] as number,
    says: (value) => `its stretch of prose has ${count(value, 'block')}`,
  },
  {
    name: 'stretchShare',
    of: ({ stretches }, at) => (stretches.words[stretches.of[at] as number] as number) / stretches.most,
    says: (value) => `its stretch has ${percent(value)} of the words of the longest`,
  },
  { name: 'style', of: ({ page }) => Math.max(0, STYLES.indexOf(page.style)), says: (value) => `the source is ${STYLES[value] ?? ''}` },
  { name: 'repeatsAbove', of: ({ signs }, at) => signs.above[at] as number, says: (value) => `stands ${count(value, 'time')} above` },
  { name: 'repeatsBelow', of: ({ signs }, at) => signs.below[at] as number, says: (value) => `stands ${count(value, 'time')} below` },
  { name: 'fromStart', of: (_, at) => Math.min(at, 300), says: (value) => `${count(value, 'block')} from the top` },
  {
    name: 'fromEnd',
    of: ({ survey }, at) => Math.min(survey.blocks.length - 1 - at, 300),
    says: (value) => `${count(value, 'block')} from the end`,
  },
];

/** Forms of sources, in the order of their codes. */
/** A folded page is judged as lines are. */
const STYLES = ['lines', 'fragments', 'wrapped', 'indented', 'html'];
