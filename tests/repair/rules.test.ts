import { describe, expect, it } from 'vitest';
import { ruleExamples } from '../../fixtures/rules/examples.js';
import { repairRules, repairSource } from '../../src/repair/repair.js';

/** The edits of one rule. */
const found = (text: string, id: string): number => repairSource(text).filter((edit) => edit.rule === id).length;

describe('the table of repairs', () => {
  it('is sorted by id and names each once', () => {
    const ids = repairRules.map((rule) => rule.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  for (const rule of repairRules) {
    const { matches, misses } = ruleExamples[rule.id] ?? { matches: [], misses: [] };
    describe(rule.id, () => {
      it('has examples of both kinds', () => { expect(matches.length * misses.length).toBeGreaterThan(0); });
      it('gives a reason', () => { expect(rule.because).toMatch(/^[A-Z].{20,}\.$/); });
      it.each(matches)('finds %j', (text) => { expect(found(text, rule.id)).toBeGreaterThan(0); });
      it.each(misses)('leaves %j', (text) => { expect(found(text, rule.id)).toBe(0); });
      it.each(matches)('can be switched off: %j', (text) => {
        expect(repairSource(text, new Set([rule.id])).map((edit) => edit.rule)).not.toContain(rule.id);
      });
    });
  }
});
