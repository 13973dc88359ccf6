import type { Decision } from '../judge/decision.js';
import type { Scene } from '../judge/rules/rule.js';
import type { PageBlock } from '../page/page.js';
import { dateRole } from './dates/date-role.js';
import type { Readings } from './readings.js';
import type { Candidate, TitlePage } from './title-fact.js';
import { looksLikeName } from './names/looks-like-name.js';
import { likenessIn } from './title-likeness.js';
import { BYLINE_REACH, MOST_RANK } from './title-place.js';
import { bodyWords, canBe, coverOf, echoesOf, MOST_WORDS, slugShare, stemsOf, type BodyWords } from './title-words.js';

/** The headline stands no further above the first paragraph than this, in blocks. */
const REACH_ABOVE = 60;
/** So many lines are looked at: the first prose may be a notice far above the article. */
const MOST_LINES = 400;
/** Nor further below it: a dump may put a notice or the standfirst first. */
const REACH_BELOW = 12;
/** A name beside a date, so few blocks below another line that may be the headline, is the byline. */
const NEAR = 4;
/** Such a name looks like one from here. */
const NAME = 0.7;
/** Among so many lines above, the one that covers most of the body is looked for. */
const LINES_ABOVE = 12;

/** Every line that may be the headline, in order. */
export function titleCandidates(scene: Scene, decisions: readonly Decision[], first: number, slug: readonly string[], readings: Readings): Candidate[] {
  const { blocks, own, prose, tokens, run } = scene.survey;
  const anchors = [Math.max(0, first), Math.max(0, run.first)];
  const from = Math.max(0, Math.min(...anchors) - REACH_ABOVE);
  const to = Math.min(blocks.length, Math.max(...anchors) + REACH_BELOW, from + MOST_LINES);
  const body = bodyWords(scene, decisions);
  const page = lookOver(scene, decisions, first, { from, to }, body, readings);
  const bylines = marks(blocks, from, to, (text) => readings.byline(text) !== null);
  const stamped = marks(blocks, from, to, (text) => isStamp(text, readings));
  const likeness = likenessIn(blocks, from, to, MOST_WORDS * 2);
  const out: Candidate[] = [];
  let words = 0;
  let bodyAbove = 0;
  for (let at = Math.max(from, first) - 1; at >= from; at--) words += blocks[at]?.words ?? 0;
  for (let at = from; at < to; at++) {
    const block = blocks[at] as PageBlock;
    if (at < first) words -= block.words;
    const bodySoFar = bodyAbove;
    if (decisions[at]?.keep === true) bodyAbove += prose[at] as number;
    if (!canBe(scene, at, decisions[at]) || bylines[at - from] === true || stamped[at - from] === true) continue;
    if (page.signed[at - from] === true && (out.at(-1)?.at ?? -Infinity) >= at - NEAR) continue;
    const facts = own[at];
    if (facts === undefined) continue;
    const stems = stemsOf(tokens[at] ?? []);
    const cover = coverOf(stems, body);
    out.push({
      at,
      page,
      block,
      own: facts,
      echoes: echoesOf(stems, body),
      alike: likeness(at),
      cover,
      ahead: cover - mostOf(out, LINES_ABOVE),
      bodyAbove: bodySoFar,
      name: readings.by(looksLikeName, block.text),
      rivals: 0,
      wordsBetween: at < first ? words : 0,
      slug: slugShare(block.folded, slug),
    });
  }
  return withRivals(out, first);
}

/** Counts the lines between each and the first paragraph; those beside the body have all of them. */
function withRivals(lines: readonly Candidate[], first: number): Candidate[] {
  const above = lines.filter(({ at }) => at < first).length;
  return lines.map((line, place) => ({ ...line, rivals: line.at < first ? above - place - 1 : MOST_RANK }));
}

/** What the facts of all lines need to know of the page. */
function lookOver(scene: Scene, decisions: readonly Decision[], first: number, { from, to }: { readonly from: number; readonly to: number }, body: BodyWords, readings: Readings): TitlePage {
  const { blocks } = scene.survey;
  const lastAt = new Map<string, number>();
  for (let at = from; at < to; at++) lastAt.set((blocks[at] as PageBlock).folded, at);
  const dated = marks(blocks, from, to + BYLINE_REACH, (text) => readings.dates(text).length > 0);
  return {
    scene,
    decisions,
    first,
    from,
    lastAt,
    dated,
    signed: marks(blocks, from, to + BYLINE_REACH, (text, at) => readings.byline(text) !== null || ((dated[at - 1] === true || dated[at + 1] === true) && readings.by(looksLikeName, text) >= NAME)),
    rank: ranks(scene, from, to, body.counts),
  };
}

/** "12 March 2024", "Published 3 March 2024, 10:15 GMT": hardly a letter stands beside the date and its label; "What changed on 3 March" may be a headline. */
function isStamp(text: string, readings: Readings): boolean {
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

/** Which blocks of a range have what `is` looks for; long ones have not. */
function marks(blocks: readonly PageBlock[], from: number, to: number, is: (text: string, at: number) => boolean): boolean[] {
  return blocks.slice(from, to).map(({ text, words }, at) => words <= 25 && is(text, at));
}

/** For each short line, how many others have more in common with the body. */
function ranks({ survey }: Scene, from: number, to: number, counts: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  const common = survey.tokens.slice(from, to).map((tokens, i) => {
    const long = (survey.blocks[from + i]?.words ?? 0) > MOST_WORDS;
    return { at: from + i, shared: long ? 0 : stemsOf(tokens).filter((stem) => (counts.get(stem) ?? 0) > 1).length };
  });
  common.sort((a, b) => b.shared - a.shared || a.at - b.at);
  return new Map(common.map(({ at }, rank) => [at, Math.min(rank, MOST_RANK)]));
}
