import type { MetaFact } from '../../page/meta.js';
import type { Piece } from '../../page/page.js';
import { dateRole, type DateRole } from '../dates/date-role.js';
import type { Judged } from '../found.js';
import { isAlien } from '../page/alien.js';
import { isTold } from '../page/date-lines.js';
import { factsOf, type Facts } from './facts.js';

/** A `time` element that may speak of the article. */
export interface StatedTime {
  readonly fact: MetaFact;
  /** What its class or the words beside it call it; `null` if nothing does. */
  readonly role: DateRole | null;
  /** True about the headline and the first paragraph. */
  readonly near: boolean;
}

/** From so far above the headline to so far below the first paragraph, in blocks. */
const ABOVE = 4;
const BELOW = 2;

/** Names of such facts, and what the classes of the element make of them. */
const ROLES: ReadonlyMap<string, DateRole | null> = new Map([
  ['time', null],
  ['time:published', 'published'],
  ['time:modified', 'modified'],
]);

/** The `time` elements of a page without those of comments, cards, quotations and sentences. */
export function timesOf(judged: Judged, facts: Facts): StatedTime[] {
  const found = factsOf(facts, [...ROLES.keys()]).sort((a, b) => a.span.start - b.span.start);
  return found.flatMap((fact) => {
    const near = isNear(judged, fact);
    return isOwn(judged, fact, !near) ? [{ fact, role: ROLES.get(fact.name) ?? roleOf(judged, fact), near }] : [];
  });
}

function isNear({ first, title }: Judged, { before }: MetaFact): boolean {
  const top = title >= 0 ? Math.min(title, first) : first - ABOVE;
  return before >= top - ABOVE && before <= Math.max(first, title) + BELOW;
}

/** True for a fact that no other people, no other story and no sentence states. */
export function isOwn(judged: Judged, fact: MetaFact, far: boolean): boolean {
  const { blocks } = judged.scene.survey;
  const at = Math.min(fact.before, blocks.length - 1);
  return (
    !isAlien(judged, at, far) &&
    !(holds(judged, fact) && roleOf(judged, fact) === null && (ROLES.get(fact.name) ?? null) === null && isTold(judged, at))
  );
}

/** True if the element's text stands in a block; one without text, or whose text is hidden, stands before it. */
function holds({ scene }: Judged, { before, span }: MetaFact): boolean {
  const block = scene.survey.blocks[before];
  return block !== undefined && block.span.start < span.end && span.start < block.span.end;
}

/** A label is no longer, in words. */
const LABEL_WORDS = 4;

/** What the words between the last date and an element call it, else those on the line above. */
function roleOf(judged: Judged, fact: MetaFact): DateRole | null {
  const { blocks } = judged.scene.survey;
  const block = blocks[fact.before];
  if (block === undefined || !holds(judged, fact)) return null;
  const before = textBefore(block.pieces, fact.span.start);
  const beside = before.slice(judged.readings.dates(before).at(-1)?.end ?? 0);
  const above = blocks[fact.before - 1];
  return dateRole(beside) ?? (before.length < 3 && above !== undefined && above.words <= LABEL_WORDS ? dateRole(above.text) : null);
}

/** A label and the date before it take no more, in UTF-16 code units. */
const BESIDE = 120;

/** The end of what stands before an offset of the source. */
function textBefore(pieces: readonly Piece[], offset: number): string {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).span.start < offset) low = middle + 1;
    else high = middle;
  }
  let text = '';
  for (let at = low - 1; at >= 0 && text.length < BESIDE; at--) text = (pieces[at] as Piece).text.slice(-BESIDE) + text;
  return text;
}
