import { describe, expect, it } from 'vitest';
import { ruleExamples } from '../../fixtures/rules/examples.js';
import { catalogue } from '../../src/catalogue.js';
import { normalizeHtml, normalizeText, type NormalizeOptions, type Normalized } from '../../src/index.js';
import { elementCards } from '../../src/judge/rules/elements/cards.js';
import { htmlRules } from '../../src/read/html/rules.js';

const isKeeper = (id: string): boolean => catalogue.some((entry) => entry.id === id && entry.effect === 'keep');

/** Rules of the HTML reader and rules of elements act on HTML, all others on text. */
const run = (id: string, dump: string, options?: NormalizeOptions): Normalized =>
  [...htmlRules, ...elementCards].some((rule) => rule.id === id) ? normalizeHtml(dump, options) : normalizeText(dump, options);

/** Every rule that had a hand in a result. */
const actors = ({ removals, repairs }: Normalized): string[] => [...removals, ...repairs].map(({ rule }) => rule);

/** Rules of the page judge what is left when others have spoken; alone they are seen better. */
const only = (id: string): Record<string, boolean> => Object.fromEntries(catalogue.map((entry) => [entry.id, entry.id === id]));

/** True if a dump comes out otherwise without a rule: how a rule that keeps shows. */
const keeps = (id: string, dump: string): boolean =>
  JSON.stringify(normalizeText(dump).kept) !== JSON.stringify(normalizeText(dump, { rules: { [id]: false } }).kept);

/** True if a rule acts on a dump, with the others or, where another takes the line first, without them. */
const acts = (id: string, dump: string): boolean =>
  (isKeeper(id) && keeps(id, dump)) ||
  actors(run(id, dump)).includes(id) || actors(run(id, dump, { rules: only(id) })).includes(id);

describe('the catalogue', () => {
  it('names every rule once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('names rules in lower case with hyphens', () => {
    expect(catalogue.map(({ id }) => id).filter((id) => !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(id))).toEqual([]);
  });

  it('gives reasons that are sentences', () => {
    expect(catalogue.filter(({ because }) => !/^[A-Z].{10,}\.$/.test(because)).map(({ id }) => id)).toEqual([]);
  });

  it('has examples of both kinds for every rule, and for no other, sorted by id', () => {
    expect(Object.keys(ruleExamples)).toEqual(catalogue.map(({ id }) => id).sort());
    const bare = Object.entries(ruleExamples).filter(([, { matches, misses }]) => matches.length === 0 || misses.length === 0);
    expect(bare.map(([id]) => id)).toEqual([]);
  });
});

describe.each(Object.entries(ruleExamples))('%s', (id, examples) => {
  it.each(examples.matches)('acts on %j', (dump) => {
    expect(acts(id, dump)).toBe(true);
  });

  it.each(examples.misses)('leaves alone %j', (dump) => {
    expect(actors(run(id, dump))).not.toContain(id);
    if (isKeeper(id)) expect(keeps(id, dump)).toBe(false);
  });
});
