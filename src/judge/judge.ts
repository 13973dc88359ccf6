import type { Mode } from '../options.js';
import type { PageBlock } from '../page/page.js';
import type { RemovalKind } from '../normalized.js';
import type { Cause, Decision } from './decision.js';
import { lineRules } from './rules/index.js';
import type { Rule, Scene } from './rules/rule.js';
import { scoreBlocks, strongest } from './scorecard.js';

/** Points a block needs to stay, in hundredths of log odds, by mode. */
const THRESHOLD: Readonly<Record<Mode, number>> = { precision: 150, balanced: 0, recall: -150 };

/** Decides for every block of a page what becomes of it. */
export function judge(scene: Scene, mode: Mode, off: ReadonlySet<string>): Decision[] {
  const { survey, near } = scene;
  const causes = survey.blocks.map((_, at) => lineCause(scene, at, off));
  const points = scoreBlocks(survey, near).map((score) => score - THRESHOLD[mode]);
  return survey.blocks.map((block, at) => {
    const cause = causes[at];
    if (cause != null) return { keep: false, cause };
    if ((points[at] as number) > 0 || off.has(OUTSIDE)) return { keep: true, field: 'body', cuts: [] };
    return { keep: false, cause: outside(scene, block, at, points[at] as number) };
  });
}

/** The first line rule that speaks decides; a `keep` rule decides for keeping. */
function lineCause(scene: Scene, at: number, off: ReadonlySet<string>): Cause | null {
  for (const rule of lineRules) {
    if (off.has(rule.id)) continue;
    const finding = rule.match(scene, at);
    if (finding !== null) return rule.effect === 'keep' ? null : stamp(rule, finding);
  }
  return null;
}

/** Puts a rule's identity on what it saw: the one place where that is done. */
function stamp({ id, kind, because }: Rule, finding: { evidence: readonly string[]; confidence: number; kind?: RemovalKind }): Cause {
  return { rule: id, kind: finding.kind ?? kind, because, evidence: finding.evidence, confidence: finding.confidence };
}

/** Id of the rule that looks at the whole page. */
export const OUTSIDE = 'outside-article';

function outside({ survey, near }: Scene, _block: PageBlock, at: number, points: number): Cause {
  return {
    rule: OUTSIDE,
    kind: 'other',
    because: 'It stands outside the run of prose that is the article.',
    evidence: [`${Math.round(points)} points`, ...strongest(survey, near, at, -1)],
    confidence: 1 / (1 + Math.exp(points / 100)),
  };
}
