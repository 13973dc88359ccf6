import { hintBit, hintGroups, type HintGroup } from '../../page/hints.js';
import type { Page, PageBlock } from '../../page/page.js';
import type { StructureFacts } from '../facts/structure.js';
import { count, MISSING, percent, type Feature, type Says } from './feature.js';

/** Elements that make blocks, those for prose first; -1 is any other, and plain text. */
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
    says: (value) => (value <= 0 ? `no element around it is named for ${group}` : `${value === 2 ? 'its own element' : 'an element around it'} is named for ${group}`),
  };
};

/** What elements tell of a block, on a page where blocks stand so. */
export function treeFeatures(structure: StructureFacts): readonly Feature[] {
  const placed = (name: keyof StructureFacts, says: Says): Feature => ({ name, of: (_, at) => structure[name][at] as number, says });
  return [
    { name: 'tag', of: ({ survey }, at) => TAGS.indexOf((survey.blocks[at] as PageBlock).hints.tag), says: (value) => `its element is ${TAGS[value] ?? 'another'}` },
    placed('linkShare', (value) => `${percent(value)} of it are links`),
    placed('groupLinks', (value) => `${percent(value)} of the text around it are links`),
    placed('parentShare', (value) => `its element's parent holds ${percent(value)} of the page's prose`),
    placed('grandparentShare', (value) => `the elements around it hold ${percent(value)} of the page's prose`),
    placed('greatShare', (value) => `the elements further out hold ${percent(value)} of the page's prose`),
    placed('upFromHalf', (value) => (value === 0 ? 'inside the element with half of the prose' : `${count(value, 'level')} outside the element with half of the prose`)),
    placed('upFromMost', (value) => (value === 0 ? 'inside the element with most of the prose' : `${count(value, 'level')} outside the element with most of the prose`)),
    placed('down', (value) => `${count(value, 'level')} below what holds the prose`),
    placed('depth', (value) => `${count(value, 'level')} deep`),
    placed('kinShare', (value) => `elements like its own hold ${percent(value)} of the page's prose`),
    placed('kinBlocks', (value) => `${count(value, 'element')} like its own`),
    placed('kinWords', (value) => `elements like its own have ${count(value, 'word')}`),
    placed('kinLinks', (value) => `${percent(value)} of the text of elements like its own are links`),
    placed('groupBlocks', (value) => `${count(value, 'block')} in the elements around it`),
    placed('groupWords', (value) => `the blocks around it have ${count(value, 'word')}`),
    placed('sameAbove', (value) => (value === 1 ? 'beside the block above' : 'not beside the block above')),
    placed('sameBelow', (value) => (value === 1 ? 'beside the block below' : 'not beside the block below')),
    ...hintGroups.map(hinted),
  ];
}

/** Which blocks belong together: under one grandparent, and of one tag with the same hints. -1 from plain text. */
export interface Groups {
  readonly parent: Int32Array;
  readonly grandparent: Int32Array;
  readonly kin: Int32Array;
}

export function groupsOf({ blocks, parents }: Page): Groups {
  const ids = new Map<string, number>();
  const up = (element: number): number => (element < 0 ? -1 : (parents[element] ?? -1));
  const id = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, ids.size);
    return ids.size - 1;
  };
  const fill = (of: (block: PageBlock) => number): Int32Array => Int32Array.from(blocks, (block) => (block.hints.element < 0 ? -1 : of(block)));
  return {
    parent: fill(({ hints }) => up(hints.element)),
    grandparent: fill(({ hints }) => up(up(hints.element))),
    kin: fill(({ hints }) => id(`${hints.tag} ${hints.near}`)),
  };
}
