import { describe, expect, it } from 'vitest';
import { THRESHOLDS } from '../../src/quality/thresholds.js';
import { validateArticle } from '../../src/schema/index.js';
import { checkValidateOptions } from '../../src/schema/validate-options.js';

describe('options of validating', () => {
  it.each(['error', 'warning', 'info', 'off'])('a code may be set to %s', (setting) => {
    expect(checkValidateOptions({ codes: { 'date/no-zone': setting } })).toMatchObject({ codes: { 'date/no-zone': setting } });
  });

  it.each(['boilerplateShare', 'capitalShare', 'languageConfidence', 'lowerCaseStarts'])('%s is a share', (name) => {
    expect(checkValidateOptions({ thresholds: { [name]: 1.01 } })).toBe(`Threshold "${name}" is a share: it takes a number from 0 to 1.`);
    for (const share of [0, 1]) expect(checkValidateOptions({ thresholds: { [name]: share } })).toMatchObject({ thresholds: { ...THRESHOLDS, [name]: share } });
  });

  it.each(['minWords', 'minWordsBesideMedia', 'maxParagraph', 'duplicateWords', 'earliestYear'])('%s is a number from 0', (name) => {
    expect(checkValidateOptions({ thresholds: { [name]: -1 } })).toBe(`Threshold "${name}" takes a number from 0.`);
    expect(checkValidateOptions({ thresholds: { [name]: '5' } })).toBe(`Threshold "${name}" takes a number from 0.`);
    expect(checkValidateOptions({ thresholds: { [name]: 3000 } })).toMatchObject({ thresholds: { ...THRESHOLDS, [name]: 3000 } });
  });

  it('name the thresholds there are where one is unknown', () => {
    expect(checkValidateOptions({ thresholds: { words: 1 } })).toBe(`There is no threshold "words". They are: ${Object.keys(THRESHOLDS).join(', ')}.`);
  });

  it('that are wrong are one issue, and nothing else is looked at', () => {
    const message = 'There is no option "strict". The options are: now, codes, thresholds.';
    const issue = { code: 'option/invalid', severity: 'error', path: [], message };
    expect(validateArticle(null, { strict: true } as object)).toEqual({ ok: false, shape: 'article', issues: [issue] });
  });
});
