import { describe, expect, it } from 'vitest';
import { readText } from '../../src/read/text.js';

function kinds(source: string): string[] {
  return readText(source, []).blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

describe('lines that are code', () => {
  it.each([
    ['statements', 'const x = 1;\nlet y = call(x);\nreturn y;'],
    ['calls', 'open();\nread(buffer, size);\nclose();'],
    ['types', 'int count;\nchar name;\nvoid run(int size);'],
    ['a block', 'for (const x of y) {\n  x.run();\n}'],
    ['Python', 'def run(self):\n    x = self.size()\n    y = self.name()'],
  ])('%s', (_, source) => {
    expect(kinds(source).every((block) => block.startsWith('code: '))).toBe(true);
  });

  it.each([
    ['the points of a contract', 'the price of the goods;\nthe date of delivery;\nthe place of delivery;'],
    ['points in German', 'Betriebe der Landwirtschaft;\nBetriebe des Handels;\nBetriebe der Industrie;'],
    ['points of one word', 'wheat;\nbarley;\nrye;'],
    ['points with brackets', 'private companies (of any size);\npublic bodies (in towns);\nreturn tickets (second class);'],
    ['headings with brackets', 'For the dough (per person):\nFor the filling (per person):\nFor the sauce (per person):'],
  ])('not %s', (_, source) => {
    expect(kinds(source).every((block) => block.startsWith('text: '))).toBe(true);
  });
});

describe('numbered lines', () => {
  it.each([
    ['that count', '1. Oslo\n2. Bergen\n3. Hamar', 3],
    ['that leap, on adjacent lines', '1. Oslo\n4. Bergen\n9. Hamar', 3],
    ['that count, with blank lines between', '1. Oslo\n\n2. Bergen', 2],
  ])('are entries: %s', (_, source, items) => {
    expect(kinds(source).filter((block) => block.startsWith('item: '))).toHaveLength(items);
  });

  it.each([
    ['alone', '3. Bergen'],
    ['that leap, with blank lines between', '1. Oslo\n\n4. Bergen'],
    ['that go back', '9. Oslo\n4. Bergen'],
  ])('are none: %s', (_, source) => {
    expect(kinds(source).filter((block) => block.startsWith('item: '))).toEqual([]);
  });
});
