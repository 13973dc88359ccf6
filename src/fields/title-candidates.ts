import type { Decision } from '../judge/decision.js';
import type { OwnFacts } from '../judge/facts/own.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import { dateRole } from './dates/date-role.js';
import type { Readings } from './readings.js';
import type { Candidate, Signing, TitlePage } from './title-fact.js';
import { looksLikeName } from './names/looks-like-name.js';
import { likenessIn } from './title-likeness.js';
import { firstParagraph } from './title-unspaced.js';
import { BYLINE_REACH, MOST_RANK, MOST_RIVALS } from './title-place.js';
import {
  type BodyWords,
  bodyEchoes,
  bodyWords,
  canBe,
  coverOf,
  leadWords,
  MOST_WORDS,
  shareIn,
  slugShare,
  stemsOf,
} from './title-words.js';

/** The headline stands no further above the first paragraph than this, in blocks. */
const REACH_ABOVE = 100;
/** At most this many lines are examined: the first prose may be a notice far above the article. */
const MOST_LINES = 400;
/** The headline is at most this far below the first prose: a dump may put a notice or the standfirst first. */
const REACH_BELOW = 20;
/** A name beside a date, so few blocks below another line that may be the headline, is the byline. */
const NEAR = 4;
/** Such a name looks like one from here. */
const NAME = 0.7;
/** A byline that no word opens is less sure: `Zero Waste - A Beginner's Guide` looks like a name and a role. */
const SURE_BYLINE = 0.6;
/** Among so many lines above, the one that covers most of the body is looked for. */
const LINES_ABOVE = 12;

/** Every line that may be the headline, in order. */
export function titleCandidates(
  scene: Scene,
  decisions: readonly Decision[],
  firstProse: number,
  slug: readonly string[],
  readings: Readings,
): Candidate[] {
  const { blocks, own, prose, run } = scene.survey;
  const first = firstParagraph(scene.survey, decisions, firstProse);
  const anchors = [Math.max(0, first), Math.max(0, run.first)];
  const from = Math.max(0, Math.min(...anchors) - REACH_ABOVE);
  const to = Math.min(blocks.length, Math.max(...anchors) + REACH_BELOW, from + MOST_LINES);
  const body = bodyWords(scene, decisions);
  const lead = leadWords(scene, decisions);
  const stemsIn = scene.survey.tokens.slice(from, to).map(stemsOf);
  const page = lookOver(scene, decisions, first, { from, to }, ranks(scene, from, stemsIn, body.counts), readings);
  const picked = pick(page, to, readings, (at) => areTopic(stemsIn[at - from] as readonly string[], body));
  const above = picked.filter((at) => at < first).length;
  const likeness = likenessIn(blocks, from, to, MOST_WORDS * 2);
  // Words of all blocks before each, and of the prose among them that stays
  const before = sums(from, Math.max(to, first), (at) => (blocks[at] as PageBlock).words);
  const kept = sums(from, to, (at) => (decisions[at]?.keep === true ? (prose[at] as number) : 0));
  const out: Candidate[] = [];
  for (const [place, at] of picked.entries()) {
    const block = blocks[at] as PageBlock;
    const stems = stemsIn[at - from] as readonly string[];
    const cover = coverOf(stems, body);
    out.push({
      at,
      page,
      block,
      own: own[at] as OwnFacts,
      echoes: bodyEchoes(stems, body),
      lead: shareIn(stems, at, lead),
      alike: likeness(at),
      cover,
      ahead: cover - mostOf(out, LINES_ABOVE),
      bodyAbove: kept[at - from] as number,
      name: () => readings.by(looksLikeName, block.text),
      rivals: at < first ? above - place - 1 : MOST_RIVALS,
      wordsBetween: at < first ? (before[first - from] as number) - (before[at + 1 - from] as number) : 0,
      slug: slugShare(block.folded, slug),
    });
  }
  return out;
}

/** The lines that may be the headline: no bylines, no dates, and no name beside a date where another line stands above it. */
function pick({ scene, decisions, from, signed }: TitlePage, to: number, readings: Readings, isTopic: (at: number) => boolean): number[] {
  const { blocks } = scene.survey;
  const picked: number[] = [];
  for (let at = from; at < to; at++) {
    const block = blocks[at] as PageBlock;
    const how = signed[at - from] ?? null;
    if (how !== null && !(isTopic(at) && (readings.byline(block.text)?.confidence ?? 0) < SURE_BYLINE)) {
      if (how === 'byline' || (picked.at(-1) ?? -Infinity) >= at - NEAR) continue;
    }
    if (canBe(scene, at, decisions[at]) && !isStamp(block, readings)) picked.push(at);
  }
  return picked;
}

/** True for words that the body has again and again: it speaks of them, not they of it. */
function areTopic(stems: readonly string[], { counts }: BodyWords): boolean {
  return stems.length > 0 && stems.every((stem) => (counts.get(stem) ?? 0) > 1);
}

/** For each place of a range, and the one behind it, the sum of what is before it. */
function sums(from: number, to: number, of: (at: number) => number): number[] {
  const before = [0];
  for (let at = from; at < to; at++) before.push((before[at - from] as number) + of(at));
  return before;
}

/** What the facts of all lines need to know of the page. */
function lookOver(
  scene: Scene,
  decisions: readonly Decision[],
  first: number,
  { from, to }: { readonly from: number; readonly to: number },
  rank: Uint8Array,
  readings: Readings,
): TitlePage {
  const { blocks } = scene.survey;
  const lastAt = new Map<string, number>();
  for (let at = from; at < to; at++) lastAt.set((blocks[at] as PageBlock).folded, at);
  const dated = marks(blocks, from, to + BYLINE_REACH, (text) => readings.dates(text).length > 0, false);
  return {
    scene,
    decisions,
    first,
    from,
    lastAt,
    dated,
    signed: marks(
      blocks,
      from,
      to + BYLINE_REACH,
      (text, at): Signing | null => {
        if (readings.byline(text) !== null) return 'byline';
        return (dated[at - 1] === true || dated[at + 1] === true) && readings.by(looksLikeName, text) >= NAME ? 'name' : null;
      },
      null,
    ),
    rank,
  };
}

/** "12 March 2024", "Published 3 March 2024, 10:15 GMT": hardly a letter stands beside the date and its label; "What changed on 3 March" may be a headline. */
function isStamp({ text, words }: PageBlock, readings: Readings): boolean {
  if (words > MOST_MARKED) return false;
  const [date, ...more] = readings.dates(text);
  if (date === undefined || date.precision === 'year') return false;
  if (date.start > 0 && dateRole(/^[^\s:]*/.exec(text.slice(0, date.start))?.[0] ?? '') === null) return false;
  const last = more.at(-1) ?? date;
  return date.start <= MOST_LABEL && text.length - last.end <= MOST_BEHIND;
}

/** The most characters before the date and behind it that a line of this kind has. */
const MOST_LABEL = 20;
const MOST_BEHIND = 8;

/** The most that one of the last so many lines covers. */
function mostOf(lines: readonly Candidate[], last: number): number {
  let most = 0;
  for (let at = Math.max(0, lines.length - last); at < lines.length; at++) most = Math.max(most, (lines[at] as Candidate).cover);
  return most;
}

/** More words are no byline and no date. */
const MOST_MARKED = 25;

/** What each block of a range is told for; long ones for nothing. */
function marks<T>(blocks: readonly PageBlock[], from: number, to: number, tell: (text: string, at: number) => T, nothing: T): T[] {
  return blocks.slice(from, to).map(({ text, words }, at) => (words <= MOST_MARKED ? tell(text, at) : nothing));
}

/** For each short line, how many others have more in common with the body, at most {@link MOST_RANK}. */
function ranks({ survey }: Scene, from: number, stems: readonly (readonly string[])[], counts: ReadonlyMap<string, number>): Uint8Array {
  const shared = stems.map((own, i) => {
    let common = 0;
    if ((survey.blocks[from + i]?.words ?? 0) <= MOST_WORDS) for (const stem of own) if ((counts.get(stem) ?? 0) > 1) common++;
    return common;
  });
  const order = shared.map((_, i) => i).sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b);
  const rank = new Uint8Array(stems.length);
  order.forEach((i, place) => (rank[i] = Math.min(place, MOST_RANK)));
  return rank;
}
