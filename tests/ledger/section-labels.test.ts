import { describe, expect, it } from 'vitest';
import { isSectionLabel } from '../../src/ledger/line-shapes.js';
import { LABELS, SECTION_LABELS } from '../../src/ledger/section-labels.js';
import { fold } from '../../src/page/fold.js';
import { bodyOf, inside } from './lists-of.js';

const rows = Object.entries(LABELS);
const all = rows.flatMap(([language, labels]) => labels.map((label) => [label, language] as const));
const ABOVE = ['A spade', 'A pair of boots', 'A key'];
const BELOW = ['A rake', 'A bag of sand', 'A hose'];

/** What two lists with a line between them become, below a line that announces them. */
const around = (line: string): string[] => bodyOf(inside(['You need:', '', ...ABOVE, line, ...BELOW].join('\n'))).slice(1);
const entries = (lines: readonly string[]): string[] => lines.map((line) => `* ${line}`);
const capital = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

describe('labels of sections', () => {
  it('are 19 languages and 113 labels, of which some languages share some', () => {
    expect(rows.map(([language]) => language).join(' ')).toBe('cs da de en es fi fr it nl no pl pt ru sv tr uk ja ko zh');
    expect(rows.map(([, labels]) => labels.length)).toEqual([6, 4, 4, 14, 7, 6, 8, 6, 7, 4, 6, 7, 7, 5, 7, 4, 2, 4, 5]);
    expect([all.length, SECTION_LABELS.size]).toEqual([113, 109]);
  });

  it.each(rows)('of %s are sorted, folded and said once', (_, labels) => {
    expect(labels).toEqual([...new Set(labels)].sort());
    expect(labels).toEqual(labels.map(fold));
  });

  it.each(all)('%s, in %s, parts two lists', (label) => {
    expect(label).not.toBe('');
    expect(isSectionLabel(label)).toBe(true);
    expect(around(capital(label))).toEqual([...entries(ABOVE), `# ${capital(label)}`, ...entries(BELOW)]);
  });

  it.each(['Spade', 'The method', 'Methods', 'Pros and', 'Was uns gefällt', '材'])('are no other words: %s', (line) => {
    expect(isSectionLabel(line)).toBe(false);
    expect(around(line)).toEqual(entries([...ABOVE, line, ...BELOW]));
  });

  it.each(['INGREDIENTS', ' Pros & Cons ', 'What we don’t like'])('are the same in another spelling: %s', (line) => {
    expect(isSectionLabel(line)).toBe(true);
  });
});
