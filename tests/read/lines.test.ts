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
    ['Python with what it imports', 'import functools\nfrom collections import OrderedDict\n\ndef run(self):\n    if self.size > 3:\n        self.items.clear()\n    self.size += 1'],
    ['blocks with blank lines', 'function run(x) {\n  let size = 0;\n\n  read(x)\n  return size;\n}'],
    ['JSON', '{\n  "status": "ok",\n  "version": "1.2.3",\n  "nodes": [1, 2, 3]\n}'],
    ['CSS', '.box {\n  display: flex;\n  align-items: center;\n}'],
    ['SQL', 'SELECT country, COUNT(*) AS users\nFROM accounts\nWHERE active = 1\nORDER BY users DESC;'],
    ['Go', 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("Hello")\n}'],
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

describe('code of very many lines', () => {
  it('is one block', () => {
    expect(readText('x = 1;\n'.repeat(150_000), []).blocks).toHaveLength(1);
  });
});

describe('what stands between code', () => {
  const sentence = 'The timer is reset with every call, so that the function runs only once.';

  it('stays prose', () => {
    const code = 'const x = 1;\nlet y = call(x);\nreturn y;';
    expect(kinds(`${code}\n\n${sentence}\n\n${code}`)).toEqual([`code: ${code}`, `text: ${sentence}`, `code: ${code}`]);
    expect(kinds(`${sentence}\n\n${code}\n\n${sentence}`).at(-1)).toBe(`text: ${sentence}`);
  });

  it('is no code for being indented below a colon', () => {
    expect(kinds('What to bring:\n    warm clothes\n    a lamp\n    some bread').join()).not.toContain('code: ');
    expect(kinds('from Orkney\nimport duties\nfrom Norway').join()).not.toContain('code: ');
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

describe('quotations in quotations', () => {
  it.each(['>> It is the worst storm.', '> > It is the worst storm.', '> It is the worst storm.'])('lose their signs: %s', (line) => {
    expect(kinds(`> Storm closes the port.\n>\n${line}\n>\n> Ferries stay.`)).toContain('quote: It is the worst storm.');
  });

  it('the prompt of Python is none', () => {
    expect(kinds('Type this:\n\n>>> print(1)\n\nand see.').join()).not.toContain('quote: ');
  });
});
