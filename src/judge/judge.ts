import type { Mode } from '../options.js';
import type { Cause, Decision, Finding } from './decision.js';
import { lineRules } from './rules/index.js';
import { outsideArticle, outsideCause } from './rules/outside.js';
import type { Rule, Scene } from './rules/rule.js';
import { scoreBlocks } from './scorecard.js';

/** Points a block needs to stay, in hundredths of log odds, by mode. */
const THRESHOLD: Readonly<Record<Mode, number>> = { precision: 150, balanced: 0, recall: -150 };

/** Decides for every block of a page what becomes of it. */
export function judge(scene: Scene, mode: Mode, off: ReadonlySet<string>): Decision[] {
  const points = scoreBlocks(scene.survey, scene.near);
  const threshold = off.has(outsideArticle.id) ? -Infinity : THRESHOLD[mode];
  return scene.survey.blocks.map((_, at) => {
    const line = byLine(scene, at, off);
    if (line !== null) return line;
    const score = points[at] as number;
    if (score > threshold) return { keep: true, field: 'body', cuts: [] };
    return { keep: false, cause: outsideCause(scene, at, score - threshold) };
  });
}

/** The first line rule that speaks decides; `null` where none does. */
function byLine(scene: Scene, at: number, off: ReadonlySet<string>): Decision | null {
  for (const rule of lineRules) {
    if (off.has(rule.id)) continue;
    const finding = rule.match(scene, at);
    if (finding === null) continue;
    if (rule.effect === 'keep') return { keep: true, field: 'body', cuts: [] };
    return { keep: false, cause: stamp(rule, finding) };
  }
  return null;
}

/** Puts a rule's identity on what it saw: the one place where that is done. */
function stamp({ id, kind, because }: Rule, finding: Finding): Cause {
  return { rule: id, kind: finding.kind ?? kind, because, evidence: finding.evidence, confidence: finding.confidence };
}
