import { verdictPages } from '../../tests/verdict-pages.js';
import { readGold, readStyle } from './data.js';
import { normalizerOf, type Subject } from './subject.js';

/** Page types of the gold that are one kind of ours. */
const OURS: Readonly<Record<string, string>> = { collection: 'listing' };

/** What the verdicts over some pages are worth. */
export interface VerdictScore {
  readonly pages: number;
  /** Mean of the shares of articles called so and of other pages not called so. */
  readonly balanced: number;
  /** Mean over the kinds of the gold of their F1. */
  readonly macroF1: number;
  /** Share of all pages called a wall, an error page or a teaser; hardly any page of the set is one. */
  readonly walled: number;
  /** How often a page of one kind was called another, by `gold -> verdict`. */
  readonly calls: ReadonlyMap<string, number>;
  readonly walledIds: readonly string[];
}

/** Scores the verdicts over the pages of one style, of all types; every `step`th page. */
export function scoreVerdicts(subject: Subject, data: string, style: string, step = 1, limit = Infinity): VerdictScore {
  const chosen = new Map(
    readGold(data, 'wcxb-dev')
      .filter((_, at) => at % step === 0)
      .slice(0, limit)
      .map(({ id, pageType }) => [id, OURS[pageType ?? ''] ?? pageType ?? '']),
  );
  const calls = new Map<string, number>();
  const walledIds: string[] = [];
  const normalize = normalizerOf(subject, style);
  let pages = 0;
  for (const [id, source] of readStyle(data, 'wcxb-dev', style, (each) => chosen.has(each))) {
    const { kind, missing } = normalize(source).verdict;
    if (missing !== null) walledIds.push(`${id} ${kind} ${missing.reason}`);
    const call = `${chosen.get(id) ?? ''} -> ${kind}`;
    calls.set(call, (calls.get(call) ?? 0) + 1);
    pages++;
  }
  return { pages, ...scores(calls), walled: walledIds.length / Math.max(1, pages), calls, walledIds };
}

function scores(calls: ReadonlyMap<string, number>): { balanced: number; macroF1: number } {
  const sum = (is: (gold: string, kind: string) => boolean): number =>
    [...calls].reduce((total, [call, times]) => {
      const [gold = '', kind = ''] = call.split(' -> ');
      return total + (is(gold, kind) ? times : 0);
    }, 0);
  const right =
    sum((gold, kind) => gold === 'article' && kind === 'article') /
    Math.max(
      1,
      sum((gold) => gold === 'article'),
    );
  const rest =
    sum((gold, kind) => gold !== 'article' && kind !== 'article') /
    Math.max(
      1,
      sum((gold) => gold !== 'article'),
    );
  const kinds = [...new Set([...calls.keys()].map((call) => call.split(' -> ')[0] ?? ''))];
  const f1 = kinds.map(
    (one) =>
      (2 * sum((gold, kind) => gold === one && kind === one)) / Math.max(1, sum((gold) => gold === one) + sum((_, kind) => kind === one)),
  );
  return { balanced: (right + rest) / 2, macroF1: f1.reduce((a, b) => a + b, 0) / Math.max(1, f1.length) };
}

/** Share of the hand-written walls, error pages and teasers called what they are, and of near misses called none of these. */
export function scoreFixtures(subject: Subject): { right: number; missed: number } {
  const pages = verdictPages();
  const near = pages.filter(({ reason }) => reason === null);
  const real = pages.filter(({ reason }) => reason !== null);
  return {
    right:
      real.filter(({ kind, reason, text }) => {
        const { verdict } = subject.normalizeText(text);
        return verdict.kind === kind && verdict.missing?.reason === reason;
      }).length / real.length,
    missed: near.filter(({ text }) => subject.normalizeText(text).verdict.missing === null).length / near.length,
  };
}
