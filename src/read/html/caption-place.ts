/* Which words beside a picture are about it, and which about its maker. */
import type { Attributes } from './attributes.js';
import { citesMaker } from './cite.js';
import type { OpenElement } from './open-elements.js';
import type { Reading } from './state.js';

/** True right below a picture, which a caption may be about. */
export function isBelowPicture({ media, blocks }: Reading): boolean {
  const last = media.at(-1);
  return last?.kind === 'image' && last.before === blocks.length;
}

/** True right below the caption of a picture. */
export function isBelowCaption({ media, blocks }: Reading): boolean {
  const above = blocks.at(-1);
  return (
    above?.kind === 'caption' && above.level !== 1 && media.at(-1)?.kind === 'image' && blocks.length - (media.at(-1)?.before ?? 0) === 1
  );
}

/** Class names of a picture's credit, inside its caption. */
const CREDIT = /credit|copyright|attribution|photographer/i;

/** True for what a picture's caption holds of its maker, in small print below or behind the rest. */
export function isCredit(reading: Reading, name: string, top: OpenElement | undefined, attributes: Attributes, end: number): boolean {
  if (top === undefined || top.caption === 0) return false;
  if (CREDIT.test(attributes.get('class') ?? '')) return true;
  if (top.caption !== 1) return false;
  return name === 'small'
    ? reading.inline.pieces.length > 0 || isBelowCaption(reading)
    : name === 'cite' && citesMaker(reading, end, isBelowCaption(reading));
}
