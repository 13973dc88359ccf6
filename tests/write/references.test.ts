import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/article.js';
import { inlineMarkdown } from '../../src/write/markdown-inline.js';

/** A character on the outer side of a sign, where CommonMark wants a space or punctuation. */
const bold = (char: string): string => {
  const marks: readonly Mark[] = [{ type: 'strong', start: char.length, end: char.length + 4 }];
  return inlineMarkdown(`${char}“no”${char}`, marks, 'inside-line');
};

describe('a character beside a sign', () => {
  it.each([0x41, 0xa0, 0xe9, 0xd7ff, 0xe000, 0xfdcf, 0xfdf0, 0xfeff, 0xfffd, 0x10000, 0x1f600, 0x1fffd])('%i becomes a reference', (code) => {
    expect(bold(String.fromCodePoint(code))).toBe(`&#${code};**“no”**&#${code};`);
  });

  it.each([0x01, 0x1f, 0x7f, 0x80, 0x9f, 0xd800, 0xdbff, 0xdfff, 0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1fffe, 0x1ffff])('%i, which no reference can stand for, gets a comment', (code) => {
    const char = String.fromCodePoint(code);
    expect(bold(char)).toBe(`${char}<!-- -->**“no”**<!-- -->${char}`);
  });

  it.each(['~', '(', ')', '.'])('%s needs nothing', (char) => {
    expect(bold(char)).toMatch(/^\\?.\*\*“no”\*\*\\?.$/);
  });

  it('needs nothing beside a letter inside the sign', () => {
    expect(inlineMarkdown('anob', [{ type: 'strong', start: 1, end: 3 }], 'inside-line')).toBe('a**no**b');
    expect(inlineMarkdown('a b c', [{ type: 'strong', start: 2, end: 3 }], 'inside-line')).toBe('a **b** c');
    expect(inlineMarkdown('abc', [{ type: 'strong', start: 1, end: 2 }], 'inside-line')).toBe('&#97;**b**&#99;');
  });

  it('is whole where it takes two code units', () => {
    expect(inlineMarkdown('x😀“no”😀y', [{ type: 'strong', start: 3, end: 7 }], 'inside-line')).toBe('x&#128512;**“no”**&#128512;y');
  });
});
