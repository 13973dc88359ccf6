import { hintBit, hintGroups, type HintGroup } from '../../page/hints.js';
import type { PageBlock } from '../../page/page.js';
import { percent, type Column, type Says } from './columns.js';
import type { StructureFacts } from './structure.js';

/** Elements that make blocks, those for prose first; -1 is any other, and plain text. */
const TAGS = ['', 'p', 'li', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'figcaption', 'dd', 'dt', 'section', 'article', 'button', 'label', 'body', 'header', 'footer', 'nav', 'aside', 'pre', 'summary', 'form', 'address'];

/** What the elements around a block say: 0 nothing, 1 one further out, 2 its own or the next; -1 from plain text. */
const hinted = (group: HintGroup): Column => {
  const bit = hintBit(group);
  return {
    name: `hint-${group}`,
    of: ({ blocks }, _, at) => {
      const { near, far } = (blocks[at] as PageBlock).hints;
      return near < 0 ? -1 : (near & bit) !== 0 ? 2 : (far & bit) !== 0 ? 1 : 0;
    },
    says: (value) => (value <= 0 ? `no element around it is named for ${group}` : `${value === 2 ? 'its own element' : 'an element around it'} is named for ${group}`),
  };
};

/** Every fact that elements give, on a page where blocks stand so. */
export function treeColumns(structure: StructureFacts): readonly Column[] {
  const placed = (name: keyof StructureFacts, says: Says): Column => ({ name, of: (_survey, _near, at) => structure[name][at] as number, says });
  return [
    { name: 'tag', of: ({ blocks }, _, at) => TAGS.indexOf((blocks[at] as PageBlock).hints.tag), says: (value) => `its element is ${TAGS[value] ?? 'another'}` },
    placed('linkShare', (value) => `${percent(value)} of it are links`),
    placed('groupLinks', (value) => `${percent(value)} of the text around it are links`),
    placed('parentShare', (value) => `its element's parent holds ${percent(value)} of the page's prose`),
    placed('grandparentShare', (value) => `the elements around it hold ${percent(value)} of the page's prose`),
    placed('upFromHalf', (value) => (value === 0 ? 'inside the element with half of the prose' : `${value} levels outside the element with half of the prose`)),
    placed('upFromMost', (value) => (value === 0 ? 'inside the element with most of the prose' : `${value} levels outside the element with most of the prose`)),
    placed('down', (value) => `${value} levels below what holds the prose`),
    placed('kinShare', (value) => `elements like its own hold ${percent(value)} of the page's prose`),
    ...hintGroups.map(hinted),
  ];
}
