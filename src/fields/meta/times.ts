import type { MetaFact } from '../../page/meta.js';
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
const ROLES: ReadonlyMap<string, DateRole | null> = new Map([['time', null], ['time:published', 'published'], ['time:modified', 'modified']]);

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
  return !isAlien(judged, at, far) && !(holds(judged, fact) && roleOf(judged, fact) === null && (ROLES.get(fact.name) ?? null) === null && isTold(judged, at));
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
  let before = '';
  for (const { text, span } of block.pieces) if (span.start < fact.span.start) before += text;
  const beside = before.slice(judged.readings.dates(before).at(-1)?.end ?? 0);
  const above = blocks[fact.before - 1];
  return dateRole(beside) ?? (before.length < 3 && above !== undefined && above.words <= LABEL_WORDS ? dateRole(above.text) : null);
}
