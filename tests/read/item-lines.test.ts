import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text.js';

const kinds = (...lines: string[]): string[] => readText(lines.join('\n'), []).blocks.map(({ kind, text }) => `${kind}: ${text}`);

describe('an entry of several lines', () => {
  it('is whole between two others', () => {
    expect(kinds('• Ferries stay in the harbour until', 'the wind turns on Friday.', '• Schools stay closed.')).toEqual([
      'item: Ferries stay in the harbour until the wind turns on Friday.',
      'item: Schools stay closed.',
    ]);
  });

  it('is whole below one that has several too', () => {
    expect(kinds('- Ferries stay in the harbour until', 'the wind turns.', '- Shops have food for a week and', 'water for two.')).toEqual([
      'item: Ferries stay in the harbour until the wind turns.',
      'item: Shops have food for a week and water for two.',
    ]);
  });

  it('has its lines below its text, not below its mark', () => {
    expect(kinds('* Ferries stay.', '  The wind turns on Friday.', '* Schools stay closed.')).toEqual([
      'item: Ferries stay. The wind turns on Friday.',
      'item: Schools stay closed.',
    ]);
  });

  it('may be numbered', () => {
    expect(kinds('1. Ferries stay in the harbour until', 'the wind turns.', '2. Schools stay closed.')).toEqual([
      'item: Ferries stay in the harbour until the wind turns.',
      'item: Schools stay closed.',
    ]);
  });

  it.each([
    ['a line that begins a sentence', ['• Ferries', 'They stay in the harbour.', '• Shops'], 'text: They stay in the harbour.'],
    ['a small letter behind the last entry', ['• ferries', '• shops', 'nobody came on monday either'], 'text: nobody came on monday either'],
    ['a small letter behind a full stop', ['• Ferries stay.', 'nobody came', '• Shops'], 'text: nobody came'],
    ['another sign', ['• Ferries stay until', 'the wind turns', '- Shops'], 'text: the wind turns'],
    ['a blank line', ['• Ferries stay until', '', 'the wind turns', '• Shops'], 'text: the wind turns'],
    ['names that a sign opens', ['@jane waits until', 'the wind turns', '@john'], 'text: the wind turns'],
  ])('ends before %s', (_, lines, alone) => {
    expect(kinds(...lines)).toContain(alone);
  });
});
