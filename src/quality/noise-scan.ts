import { lineRules } from '../judge/rules/index.js';
import type { Finding } from '../judge/decision.js';
import type { Rule, Scene } from '../judge/rules/rule.js';
import { readBlocks } from '../judge/facts/block-facts.js';
import { surroundings } from '../judge/facts/surroundings.js';
import { surveyPage } from '../judge/survey.js';
import type { RemovalKind } from '../normalized.js';
import { readText } from '../read/text.js';
import type { TextUnit } from './subject.js';

/** A text that one of the library's rules would leave out. */
export interface NoisyUnit {
  readonly unit: TextUnit;
  readonly rule: string;
  readonly kind: RemovalKind;
  readonly evidence: readonly string[];
  /** Only the lines around it tell: a run of short lines and the like. */
  readonly byContext: boolean;
}

/** What the library's rules say of a body. */
export interface Noise {
  readonly units: readonly NoisyUnit[];
  /** Share of the body's words in those units, 0 to 1. */
  readonly share: number;
}

/** Asks the rules that judge lines, as the library asks them of a page, about the texts of a finished body. */
export function scanNoise(units: readonly TextUnit[], language: string | null): Noise {
  const starts: number[] = [];
  let source = '';
  for (const { text } of units) {
    starts.push(source.length);
    source += `${text}\n\n`;
  }
  const page = readText(source, []);
  const survey = surveyPage(page, readBlocks(language));
  // The rules that judge lines ask for no elements.
  const scene: Scene = { page, survey, near: surroundings(survey), tree: [] };
  const taken = rulesAt(scene);
  const noisy: NoisyUnit[] = [];
  let words = 0;
  let noise = 0;
  let next = 0;
  survey.blocks.forEach(({ span, words: count }, at) => {
    words += count;
    const hit = taken.get(at);
    if (hit === undefined || hit.rule.effect === 'keep') return;
    while (next + 1 < starts.length && (starts[next + 1] as number) <= span.start) next++;
    const kind = hit.finding.kind ?? hit.rule.kind;
    // Drawn lines part a text and are no noise in it.
    if (kind === 'spacer') return;
    noise += count;
    noisy.push({ unit: units[next] as TextUnit, rule: hit.rule.id, kind, evidence: hit.finding.evidence, byContext: 'runs' in hit.rule });
  });
  return { units: noisy, share: words === 0 ? 0 : noise / words };
}

interface Hit {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** For each block the first rule that has something to say of it. */
function rulesAt(scene: Scene): ReadonlyMap<number, Hit> {
  const taken = new Map<number, Hit>();
  for (const rule of lineRules) {
    if ('cuts' in rule) continue;
    if ('match' in rule) {
      scene.survey.blocks.forEach((_, at) => {
        const finding = taken.has(at) ? null : rule.match(scene, at);
        if (finding !== null) taken.set(at, { rule, finding });
      });
      continue;
    }
    for (const { first, last, finding } of rule.runs(scene)) {
      for (let at = first; at <= last; at++) if (!taken.has(at)) taken.set(at, { rule, finding });
    }
  }
  return taken;
}
