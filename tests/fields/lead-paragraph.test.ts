import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/judge/decision.js';
import { withLead } from '../../src/fields/lead-paragraph.js';
import { judgedOf, prose } from './page/judged.js';

const TITLE = 'Storm closes the harbour';
const LEAD = 'The town council voted on Monday evening to build a new pier, after months of debate about its cost and its design.';
const AUTHORS = [{ name: 'Jane Doe' }];
const gone = (rule: string, kind: 'byline' | 'other'): Decision => ({ keep: false, cause: { rule, kind, because: 'x', evidence: ['x'], confidence: 1 } });

/** Does the block below the byline stay? */
function stays(below: string, rule = 'byline-line'): boolean {
  const judged = judgedOf([TITLE, 'By Jane Doe', below, 'Your e-mail address', prose.en].join('\n\n'), TITLE, 'en');
  const decisions = judged.decisions.map((decision, at) => (at === 1 ? gone(rule, 'byline') : at === 2 || at === 3 ? gone('model', 'other') : decision));
  return withLead({ ...judged, first: 4 }, decisions, AUTHORS)[2]?.keep === true;
}

describe('a lead paragraph', () => {
  it('stays where a box parts it from the text', () => { expect(stays(LEAD)).toBe(true); });

  it.each([
    ['is short', 'The council voted on Monday.', undefined],
    ['says what the site earns', 'When you buy through the links in this story, the site may earn a small commission at no cost to you.', undefined],
    ['portrays the author', 'Jane is a reporter on the harbour desk and has written about her town and its people since the year 2009.', undefined],
    ['ends in no sentence', 'The ferry, the pier, the school, the bakery and the church of the town, all seen from the top of the hill', undefined],
    ['stands below no byline', LEAD, 'menu-run'],
  ])('goes where it %s', (_, below, rule) => { expect(stays(below, rule)).toBe(false); });
});
