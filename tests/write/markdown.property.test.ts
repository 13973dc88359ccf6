import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, Block, Mark } from '../../src/article.js';
import { toMarkdown } from '../../src/write/markdown.js';
import { article, block, lineText, markedText, naughtyStrings, toLine } from '../arbitraries.js';
import { expected, rendered } from './expected.js';
import { emptyArticle } from './samples.js';
import { childElements, elements, everyElement, marksByCharacter, RENDERERS, textOf } from './rendered.js';

const RUNS = 2000;

function withBody(...body: readonly Block[]): Article {
  return { ...emptyArticle, body };
}

/** Marks by character as the article asks for them, without links that a longer one already covers. */
function askedMarks(text: string, marks: readonly Mark[]): string[] {
  return Array.from({ length: text.length }, (_, index) => {
    const types = new Set(marks.filter((mark) => covers(text, mark, index)).map((mark) => mark.type));
    return [...types].sort().join(' ');
  });
}

/** Whether a mark, grown to whole characters, covers the code unit at `index`. */
function covers(text: string, mark: Mark, index: number): boolean {
  if (mark.end <= mark.start) return false;
  const point = text.codePointAt(index - 1) ?? 0;
  const from = index > 0 && point > 0xffff ? index - 1 : index;
  const to = (text.codePointAt(from) ?? 0) > 0xffff ? from + 2 : from + 1;
  return mark.start < to && mark.end > from;
}

describe.each(RENDERERS)('$name renders toMarkdown(article) as', ({ tables, render }) => {
  it('exactly the words of a paragraph', () => {
    fc.assert(
      fc.property(lineText(), (text) => {
        const paragraphs = elements(render(toMarkdown(withBody({ type: 'paragraph', text, marks: [] }))));
        expect(rendered(paragraphs)).toEqual([['p', text]]);
        expect(everyElement(paragraphs).map((element) => element.tagName)).toEqual(['p']);
      }),
      { numRuns: RUNS },
    );
  });

  it('the marks of a paragraph, over the same characters', () => {
    fc.assert(
      fc.property(markedText(), ({ text, marks }) => {
        const [paragraph, ...more] = elements(render(toMarkdown(withBody({ type: 'paragraph', text, marks }))));
        expect(more).toEqual([]);
        const letters = (all: readonly string[]): string[] => all.filter((_, index) => /\S/.test(text.charAt(index)));
        expect(paragraph === undefined ? '' : textOf(paragraph)).toBe(text);
        expect(letters(paragraph === undefined ? [] : marksByCharacter(paragraph))).toEqual(letters(askedMarks(text, marks)));
      }),
      { numRuns: RUNS },
    );
  });

  it('the same blocks with the same words', () => {
    const readable = (block: Block): boolean => tables || block.type !== 'table';
    fc.assert(
      fc.property(fc.array(block().filter(readable), { maxLength: 5 }), (body) => {
        const html = render(toMarkdown(withBody(...body)));
        const bare = ([tag, text]: [tag: string, text: string]): string[] => [tag, tag.endsWith('table') ? text.replaceAll('|', '') : text];
        const wanted = body.flatMap(expected).map(bare);
        const found = rendered(elements(html)).map(bare);
        expect(found).toEqual(wanted);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('title, subtitle and body of any article, without throwing', () => {
    fc.assert(
      fc.property(article(), (generated) => {
        const [first] = elements(render(toMarkdown(generated)));
        if (generated.title !== null) expect(first && [first.tagName, textOf(first)]).toEqual(['h1', generated.title]);
      }),
      { numRuns: RUNS / 10 },
    );
  });

  it.skipIf(naughtyStrings.length === 0).each(['paragraph', 'heading', 'quote', 'list', 'strong'] as const)('every naughty string in a %s', (form) => {
    for (const text of naughtyStrings.map(toLine).filter((line) => line !== '')) {
      const strong: Mark = { type: 'strong', start: 0, end: text.length };
      const shapes: Record<typeof form, Block> = {
        paragraph: { type: 'paragraph', text, marks: [] },
        heading: { type: 'heading', level: 2, text, marks: [] },
        quote: { type: 'quote', text, marks: [], cite: null },
        list: { type: 'list', ordered: false, start: 1, items: [{ text, marks: [], depth: 0 }] },
        strong: { type: 'paragraph', text, marks: [strong] },
      };
      const found = elements(render(toMarkdown(withBody(shapes[form]))));
      expect(rendered(found)).toEqual(expected(shapes[form]));
      expect(everyElement(found).filter((element) => ['a', 'em', 'img', 's', 'hr', 'table', 'h1'].includes(element.tagName))).toEqual([]);
    }
  });
});

it('keeps list entries apart and nested as they were', () => {
  const items = [0, 1, 1, 2, 0].map((depth, index) => ({ text: `entry ${index}`, marks: [], depth }));
  for (const { render } of RENDERERS) {
    const [list] = elements(render(toMarkdown(withBody({ type: 'list', ordered: true, start: 9, items }))));
    expect(childElements(list?.childNodes ?? []).length).toBe(2);
  }
});
