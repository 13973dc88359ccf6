import type { RemovalKind } from '../normalized.js';
import type { Mode } from '../options.js';
import { withEdges } from './cuts.js';
import type { Cause, Cut, Decision, Finding } from './decision.js';
import { lineRules } from './rules/index.js';
import { kindOf, modelCause, modelRule } from './rules/model.js';
import type { Rule, Scene } from './rules/rule.js';
import { slackOf } from './slack.js';
import { opinionOf } from './model/model.js';
import { inTable, tablesAsOne } from './tables.js';

/** Points a block needs to stay, in hundredths of log odds, by mode: odds of 7 to 1, of 1 to 1, of 3 to 8. */
const THRESHOLD: Readonly<Record<Mode, number>> = { precision: 200, balanced: 0, recall: -100 };

/** What a rule says of a block; `null` where it has nothing to say. */
type Ask = (at: number) => Finding | null;

/** Decides for every block of a page what becomes of it: first the rules, those that need elements before all others, then the model. */
export function judge(scene: Scene, mode: Mode, off: ReadonlySet<string>, elementRules: readonly Rule[] = []): Decision[] {
  const lines = lineDecisions(scene, off, elementRules);
  const { points: alone, against } = opinionOf(scene, lines);
  const points = tablesAsOne(scene, alone, lines);
  const threshold = off.has(modelRule.id) ? -Infinity : thresholdFor(mode, points);
  const cutters = lineRules.filter((rule) => 'cuts' in rule && !off.has(rule.id));
  const stays = lines.map((line, at) => line?.keep ?? (points[at] as number) > threshold);
  const kindAt = (at: number): RemovalKind => (lines[at]?.keep === false ? lines[at].cause.kind : kindOf(scene, at));
  const slack = slackOf(scene, stays, threshold === THRESHOLD.balanced ? -THRESHOLD.recall : 0, off, kindAt);
  return lines.map((line, at) => {
    const score = points[at] as number;
    // What one line of a table says by itself is nothing against the table.
    if (line?.keep === false && !(inTable(scene.survey.blocks, at) && score > threshold)) return line;
    if (line !== null || score > threshold - slack(at)) return { keep: true, field: 'body', cuts: cutsAt(cutters, scene, at) };
    return { keep: false, cause: modelCause(scene, at, score - threshold, against) };
  });
}

/** A page of which nothing is beyond doubt is judged as in balanced mode: an empty article is no precise one. */
function thresholdFor(mode: Mode, points: Int32Array): number {
  const threshold = THRESHOLD[mode];
  return threshold > 0 && points.every((score) => score <= threshold) ? THRESHOLD.balanced : threshold;
}

/** What the rules say of each block, `null` where none speaks. */
export function lineDecisions(scene: Scene, off: ReadonlySet<string>, elementRules: readonly Rule[] = []): (Decision | null)[] {
  const rules = [...elementRules, ...lineRules].filter(({ id }) => !off.has(id));
  const asked = rules.flatMap((rule) => {
    const ask = 'cuts' in rule ? null : askerOf(rule, scene);
    return ask === null ? [] : [{ rule, ask }];
  });
  return scene.survey.blocks.map((_, at) => byLine(asked, at));
}

/** How to ask a rule about one block: a rule of runs looks over the page first, and has nothing to be asked where it finds none. */
function askerOf(rule: Exclude<Rule, { cuts: unknown }>, scene: Scene): Ask | null {
  if ('match' in rule) return (at) => rule.match(scene, at);
  const runs = rule.runs(scene);
  if (runs.length === 0) return null;
  const found = new Map<number, Finding>();
  for (const { first, last, finding } of runs) {
    for (let at = first; at <= last; at++) found.set(at, finding);
  }
  return (at) => found.get(at) ?? null;
}

/** The first rule that speaks decides; `null` where none does. */
function byLine(asked: readonly { readonly rule: Rule; readonly ask: Ask }[], at: number): Decision | null {
  for (const { rule, ask } of asked) {
    const finding = ask(at);
    if (finding === null) continue;
    if (rule.effect === 'keep') return { keep: true, field: 'body', cuts: [] };
    return { keep: false, cause: stamp(rule, finding) };
  }
  return null;
}

/** What goes from inside a block that stays; where two rules overlap, the first has it. */
function cutsAt(rules: readonly Rule[], scene: Scene, at: number): Cut[] {
  const cuts: Cut[] = [];
  for (const rule of rules) {
    if (!('cuts' in rule)) continue;
    for (const { start, end, finding } of rule.cuts(scene, at)) {
      if (cuts.every((cut) => end <= cut.start || start >= cut.end)) cuts.push({ start, end, cause: stamp(rule, finding) });
    }
  }
  return withEdges(
    scene.survey.blocks[at]?.text ?? '',
    cuts.sort((a, b) => a.start - b.start),
  );
}

/** Puts a rule's identity on what it saw: the one place where that is done. */
function stamp({ id, kind, because }: Rule, finding: Finding): Cause {
  return { rule: id, kind: finding.kind ?? kind, because, evidence: finding.evidence, confidence: finding.confidence };
}
