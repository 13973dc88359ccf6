import { MOST_GAP } from './echoes.js';
import { count, percent, words, type Feature } from './feature.js';
import { alike, between, density, near, proseSum, tone } from './reach.js';
import { signGroups } from './signs.js';

const SECTIONS = [
  'no widget above',
  'below a heading of comments',
  'below a heading of related stories',
  'below a newsletter box',
  'below the heading of a widget',
];

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

/** Forms of sources, in the order of their codes; a folded page is judged as lines are. */
const STYLES = ['lines', 'fragments', 'wrapped', 'indented', 'html'];
