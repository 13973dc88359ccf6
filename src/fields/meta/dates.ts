import { thousandths } from '../../page/confidence.js';
import type { MetaFact } from '../../page/meta.js';
import type { FieldProvenance } from '../../normalized.js';
import type { Found, Judged } from '../found.js';
import type { Facts } from './facts.js';
import { MODIFIED_NAMES, PUBLISHED_NAMES } from './names.js';
import { statedDate } from './stated-date.js';
import { isOwn, timesOf } from './times.js';

/** A date that speaks for a day, and how much. */
interface Vote {
  readonly value: string;
  readonly weight: number;
  readonly provenance: FieldProvenance;
}

/** What a name is worth; the others of its list. */
// prettier-ignore
const WORTH: ReadonlyMap<string, number> = new Map([
  ['article:published_time', 0.95], ['json-ld:published', 0.9], ['json-ld-page:published', 0.8], ['itemprop:datepublished', 0.8],
  ['json-ld:created', 0.4], ['itemprop:datecreated', 0.4], ['json-ld-page:created', 0.4], ['created', 0.4],
]);
const OTHERS = 0.75;
/** A `time` element about the headline, and elsewhere before the first paragraph's end. */
const TIME_NEAR = 0.6;
const TIME_FAR = 0.2;
/** What the text's own date is worth, times its confidence. */
const TEXT = 0.8;
/** One source repeats another: the same day again adds so much of its weight. */
const AGAIN = 0.4;
/** How fast confidence comes with weight: a weight of 1 is right on nine pages in ten. */
const SURE = 2.4;

/** The day that the page was published: every place that states one votes, and what the text shows. */
export function weighPublished(judged: Judged, facts: Facts, text: Found<string> | null): Found<string> | null {
  const votes = [...votesOf(judged, facts, PUBLISHED_NAMES), ...timeVotes(judged, facts, false)];
  return weigh(votes, text);
}

/** The day of its last change. */
export function weighModified(judged: Judged, facts: Facts, text: Found<string> | null): Found<string> | null {
  return weigh([...votesOf(judged, facts, MODIFIED_NAMES), ...timeVotes(judged, facts, true)], text);
}

function votesOf(judged: Judged, facts: Facts, names: readonly string[]): Vote[] {
  const votes: Vote[] = [];
  for (const name of names) {
    // The first one is the page's; others are those of what it lists
    const fact = facts.get(name)?.find((each) => each.source !== 'element' || isOwn(judged, each, false));
    const value = fact === undefined ? null : statedDate(fact.value, judged);
    if (fact !== undefined && value !== null) votes.push(voteOf(fact, value, WORTH.get(name) ?? OTHERS));
  }
  return votes;
}

/** So many `time` elements are the article's; more are a list. */
const FEW_TIMES = 2;

/** What `time` elements say of one of the two days: those about the headline, else the only one of the page. */
function timeVotes(judged: Judged, facts: Facts, modified: boolean): Vote[] {
  const times = timesOf(judged, facts).filter(({ role }) => (role === 'modified') === modified);
  const valued = times.flatMap(({ fact, near }) => {
    const value = statedDate(fact.value, judged);
    return value === null ? [] : [{ fact, value, near }];
  });
  const votes = valued
    .filter(({ near }) => near)
    .slice(0, FEW_TIMES)
    .map(({ fact, value }, at) => voteOf(fact, value, at === 0 ? TIME_NEAR : TIME_NEAR / 2));
  const [only] = valued;
  return votes.length > 0 || only === undefined || times.length > FEW_TIMES
    ? votes
    : [voteOf(only.fact, only.value, modified ? TIME_NEAR : TIME_FAR)];
}

function voteOf({ source, span }: MetaFact, value: string, weight: number): Vote {
  return { value, weight, provenance: { source, span, confidence: weight } };
}

/** True for a vote that states a time; midnight is that of a day without one. */
function isTimed({ value }: Vote): boolean {
  return value.length > 10 && !value.startsWith('T00:00', 10);
}

/** The day with the most votes; of its votes the one that says most and is worth most. */
function weigh(votes: readonly Vote[], text: Found<string> | null): Found<string> | null {
  const all =
    text === null ? votes : [...votes, { value: text.value, weight: TEXT * text.provenance.confidence, provenance: text.provenance }];
  const days = new Map<string, Vote[]>();
  for (const vote of all) days.set(vote.value.slice(0, 10), [...(days.get(vote.value.slice(0, 10)) ?? []), vote]);
  let best: Vote | null = null;
  let most = 0;
  let second = 0;
  for (const found of days.values()) {
    const sorted = [...found].sort((a, b) => Number(isTimed(b)) - Number(isTimed(a)) || b.weight - a.weight);
    const sum = sorted.reduce((total, { weight }, at) => total + (at === 0 ? weight : weight * AGAIN), 0);
    if (sum > most) [best, most, second] = [sorted[0] as Vote, sum, most];
    else second = Math.max(second, sum);
  }
  if (best === null) return null;
  const confidence = thousandths((1 - Math.exp(-SURE * most)) * (most / (most + second / 2)));
  return { value: best.value, provenance: { ...best.provenance, confidence }, claims: text?.claims ?? [] };
}
