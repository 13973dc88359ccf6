import { hintBit, hintGroups, type HintGroup } from '../../page/hints.js';
import type { Page, PageBlock } from '../../page/page.js';
import { structureFacts, type StructureFacts } from '../facts/structure.js';
import type { Survey } from '../survey.js';
import { count, MISSING, percent, type Feature, type Says } from './feature.js';

/** Elements that make blocks, those for prose first; -1 is any other, and plain text. */
// prettier-ignore
const TAGS = ['', 'p', 'li', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption', 'dd', 'dt', 'section', 'article', 'button', 'label', 'body', 'header', 'footer', 'nav', 'aside', 'pre', 'summary', 'form', 'address'];

/** What the elements around a block say: 0 nothing, 1 one further out, 2 its own or the next; missing from plain text. */
const hinted = (group: HintGroup): Feature => {
  const bit = hintBit(group);
  return {
    name: `hint-${group}`,
    of: ({ survey }, at) => {
      const { near, far } = (survey.blocks[at] as PageBlock).hints;
      return near < 0 ? MISSING : (near & bit) !== 0 ? 2 : (far & bit) !== 0 ? 1 : 0;
    },
    says: (value) =>
      value <= 0
        ? `no element around it is named for ${group}`
        : `${value === 2 ? 'its own element' : 'an element around it'} is named for ${group}`,
  };
};

/** What elements tell of a block by where it stands: the name of the fact and how to say it. */
const PLACED: readonly (readonly [name: keyof StructureFacts, says: Says])[] = [
  ['linkShare', (value) => `${percent(value)} of it are links`],
  ['groupLinks', (value) => `${percent(value)} of the text around it are links`],
  ['parentShare', (value) => `its element's parent holds ${percent(value)} of the page's prose`],
  ['grandparentShare', (value) => `the elements around it hold ${percent(value)} of the page's prose`],
  ['greatShare', (value) => `the elements further out hold ${percent(value)} of the page's prose`],
  [
    'upFromHalf',
    (value) =>
      value === 0 ? 'inside the element with half of the prose' : `${count(value, 'level')} outside the element with half of the prose`,
  ],
  [
    'upFromMost',
    (value) =>
      value === 0 ? 'inside the element with most of the prose' : `${count(value, 'level')} outside the element with most of the prose`,
  ],
  ['down', (value) => `${count(value, 'level')} below what holds the prose`],
  ['depth', (value) => `${count(value, 'level')} deep`],
  ['kinShare', (value) => `elements like its own hold ${percent(value)} of the page's prose`],
  ['kinBlocks', (value) => `${count(value, 'element')} like its own`],
  ['kinWords', (value) => `elements like its own have ${count(value, 'word')}`],
  ['kinLinks', (value) => `${percent(value)} of the text of elements like its own are links`],
  ['groupBlocks', (value) => `${count(value, 'block')} in the elements around it`],
  ['groupWords', (value) => `the blocks around it have ${count(value, 'word')}`],
  ['sameAbove', (value) => (value === 1 ? 'beside the block above' : 'not beside the block above')],
  ['sameBelow', (value) => (value === 1 ? 'beside the block below' : 'not beside the block below')],
];

const tag: Feature = {
  name: 'tag',
  of: ({ survey }, at) => TAGS.indexOf((survey.blocks[at] as PageBlock).hints.tag),
  says: (value) => `its element is ${TAGS[value] ?? 'another'}`,
};

const named: readonly Feature[] = [tag, ...hintGroups.map(hinted)];

/** The features that only a page with elements has. */
export const treeNames: readonly string[] = [...PLACED.map(([name]) => name), ...named.map(({ name }) => name)];

/** The same, to be read from one page. */
export function treeFeatures(page: Page, { prose }: Survey): readonly Feature[] {
  const structure = structureFacts(page, prose);
  return [...PLACED.map(([name, says]): Feature => ({ name, of: (_, at) => structure[name][at] as number, says })), ...named];
}
