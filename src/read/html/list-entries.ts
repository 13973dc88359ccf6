/* Which list an element begins or goes on with, and the numbers of its entries. */
import type { Attributes } from './attributes.js';
import type { Reading } from './state.js';

/** The number of a list's first entry, as its tag states it. */
export function startOf(attributes: Attributes, first: number): number {
  const start = Number.parseInt(attributes.get('start') ?? '', 10);
  return Number.isSafeInteger(start) ? start : first;
}

/** The number of a list entry that begins, `null` for a bullet; `stated` is what its tag says, from which the list then counts on. */
export function entryOf(reading: Reading, stated: string | undefined): number | null {
  const list = reading.open.stack.findLast(({ name }) => name === 'ol' || name === 'ul' || name === 'menu');
  if (list?.name !== 'ol') {
    if (list !== undefined) list.next++;
    return null;
  }
  const own = Number.parseInt(stated ?? '', 10);
  const number = Number.isSafeInteger(own) ? own : list.next;
  list.next = number + list.step;
  if (list.countdown !== null) {
    list.countdown.entries++;
    if (Number.isSafeInteger(own)) list.countdown.stated ??= reading.blocks.length;
  }
  return number;
}

/** The list that goes on in a list of bullets: the one of a single entry that ended right above it, as editors leave each bullet in a list of its own; `null` for most. */
export function goesOn({ single, blocks, media }: Reading, name: string, parent: number): number | null {
  if (name !== 'ul' || single?.parent !== parent || single.end !== blocks.length || media.at(-1)?.before === blocks.length) return null;
  return single.list;
}
