import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText, segments } from '../../src/index.js';
import { codeIn } from '../../src/read/code-spans.js';
import { unglue } from '../../src/read/glue.js';
import { splitLines } from '../../src/read/lines.js';

const PARAGRAPHS = [
  'The council voted on Monday to keep the swimming pool at Mill Lane open for five more years, as it had promised to do before the election.',
  'Eleven members voted for the motion and seven against it, after a debate that went on until midnight and that hundreds followed on YouTube.',
  'The pool, which was built in 1964, needs a new roof that will cost two million pounds, and the town has asked the government for half of it.',
  'Swimmers who had gathered outside the town hall cheered when the result was read out, and some of them went for a swim the next morning.',
  'The mayor said that work on the roof should begin in spring, and that the pool would be shut for six weeks in summer when the schools are closed.',
  'Nobody had expected the vote to be close, but three members of the ruling party stayed at home, and two of them have since left the party.',
];
const MENU = 'HomeNewsSportWeatherTravelContact usMy accountLog in';
const SCRIPT = 'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag("js",new Date());';
const SHEET = '.css-17w .menu-open{color:var(--white);display:none;}.css-17w:hover{opacity:.8}@media (max-width:600px){.css-17w{width:100%}}';
const DATA = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Pool stays open","articleBody":"The council voted on Monday.","author":{"name":"Ann Lee"}}';
const GLUED = `${MENU}${SCRIPT}${DATA}Pool stays open${PARAGRAPHS.slice(0, 3).join('')}What happens next${PARAGRAPHS.slice(3).join('')}${SHEET}Read moreTwo heldRain aheadCup finalImprint`;

function linesOf(text: string): string[] {
  return unglue(text, splitLines(text).lines).map(({ start, end }) => text.slice(start, end));
}

describe('a page whose blocks stand on one line without anything between them', () => {
  const lines = linesOf(GLUED);

  it.each(PARAGRAPHS)('has this paragraph on a line of its own: %s', (paragraph) => {
    expect(lines).toContain(paragraph);
  });

  it.each(['Home', 'Contact us', 'What happens next', 'Two held', 'Imprint'])('has the label %s on a line of its own', (label) => {
    expect(lines).toContain(label);
  });

  it('gives the article and nothing else', () => {
    const { title, text } = normalizeText(GLUED).article;
    expect(title).toBe('Pool stays open');
    // Whether the words of a heading are kept is the model's to say: the odds are even here
    expect(text.split('\n\n').filter((line) => line !== 'What happens next')).toEqual(PARAGRAPHS);
  });

  it('loses no character of the source', () => {
    expect(segments(GLUED, normalizeText(GLUED)).map(({ text }) => text).join('')).toBe(GLUED);
  });
});

describe('what stays on its line', () => {
  const long = PARAGRAPHS.join(' ').repeat(2);

  it.each([
    ['a long paragraph', long],
    ['names with capitals inside', `${long} The JavaScript of LinkedIn, YouTube and the iPhone, said Mr McKay of OpenAI, runs on GitHub and WordPress.`],
    ['names of functions', `${long} Call useState, useEffect, getServerSideProps, getElementById, addEventListener, useMemo, useCallback and createElement, and fmt.Println to print.`],
    ['a sentence or two without a space', `${long}Then it rained.It went on.`],
    ['braces in prose', `${long} The sets {1, 2, 3} and {your name here} are written in braces, she said.`],
    ['a short line', MENU],
  ])('%s', (_, text) => {
    expect(linesOf(text)).toHaveLength(1);
  });
});

describe('code in a long line', () => {
  it.each([
    ['a script between words', `Home page ${SCRIPT}The council`, SCRIPT],
    ['a style sheet behind a sentence', `Call us now.${SHEET} Then go on.`, SHEET],
    ['a record of data', `Start Trial${DATA}More`, DATA],
    ['a push of data with brackets inside', 'Imprint self.__next_f.push([1,"a [b]) \\"c\\"]) d"])Home', 'self.__next_f.push([1,"a [b]) \\"c\\"]) d"])'],
  ])('is found: %s', (_, text, code) => {
    const [span] = codeIn(text, 0, text.length);
    expect(text.slice(span?.start, span?.end)).toContain(code.slice(12));
    expect(text.slice(0, span?.start).length).toBeGreaterThan(6);
  });

  it('is found in order and within the line, whatever stands in it', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', '(', ')', '.push([', '"])', '\\', '"', 'a', ' ', ':', ';', 'Word', 'word'), { maxLength: 400 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const spans = codeIn(text, 0, text.length);
        let from = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
