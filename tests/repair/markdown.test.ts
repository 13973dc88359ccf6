import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeHtml, normalizeText, segments, toMarkdown } from '../../src/index.js';
import { readText } from '../../src/read/text.js';
import { applyEdits } from '../../src/repair/edits.js';
import { findMarkdown } from '../../src/repair/markdown/index.js';
import { repairSource } from '../../src/repair/repair.js';

/** What leaves no doubt that the rest is Markdown. */
const CERTAIN = '## One\n\n**Two** and [three](https://a.example/3).\n\n';

const plain = (source: string): string => {
  const whole = CERTAIN + source;
  return applyEdits(whole, findMarkdown(whole)).slice(applyEdits(CERTAIN, findMarkdown(CERTAIN)).length);
};

describe('the signs of Markdown', () => {
  it.each([
    ['a [link](/to) here', 'a link here'],
    ['a [link](/to "Its title") here', 'a link here'],
    ["a [link](/to 'Its title') here", 'a link here'],
    ['[wiki](https://a.example/A_(b)) here', 'wiki here'],
    ['a [link](<https://a.example/with space>) here', 'a link here'],
    ['a picture ![of a pier](/pier.jpg "Pier") here', 'a picture  here'],
    ['[![a pier](/pier.jpg)](/pier) below', ' below'],
    ['[\n\nA teaser\n\n](/teaser)', '\n\nA teaser\n\n'],
    ['see [the report][1].\n\n[1]: https://a.example/report "Report"', 'see the report.\n\n'],
    ['**bold**, *italic*, ***both***, __bold__, _italic_', 'bold, italic, both, bold, italic'],
    ['**So: **it goes', 'So: it goes'],
    ['**a *b* c**', 'a b c'],
    ['~~gone~~', 'gone'],
    ['run `npm test` now, or ``a ` b``', 'run npm test now, or a ` b'],
    ['`**not bold**` is code', '**not bold** is code'],
    ['2 \\* 3 and snake\\_case', '2 * 3 and snake_case'],
    ['types of [cloud\ncomputing](https://a.example/types-of-\ncloud-\ncomputing "What it\nis") here', 'types of cloud\ncomputing here'],
    ['> the [port](https://a.example/the-\n> port) is', '> the port is'],
    ['![a pier\nat dawn](https://a.example/pier-\n2.jpg) below', ' below'],
    ['the [list](https://a.example/?q=two words (new) of it) here', 'the list here'],
    ['**So****it goes**', 'Soit goes'],
    ['So** **it goes', 'So** **it goes'],
    ['nothing ** here', 'nothing  here'],
    ['_Storm_ , she said', 'Storm, she said'],
    ['_Storm_ ,she said', 'Storm ,she said'],
    ['  * \n  * One', '\n  * One'],
    ['> One\n>\n> Two', '> One\n\n> Two'],
    ['One\n\n* * *\n\nTwo', 'One\n\n\n\nTwo'],
    ['  *     * #### One', '  *     One'],
    ['a line\\\nbroken', 'a line\nbroken'],
    ['| a | b |\n| --- | :-: |\n| **1** | 2 |', 'a\tb\n\n1\t2'],
    ['a | b\n--- | ---\n1 | 2', 'a\tb\n\n1\t2'],
    ['a| b  \n---|---  \n1| what is\nlong  \n2| 3  ', 'a\tb  \n\n1\twhat is\nlong  \n2\t3  '],
    ['a| b  \n---|---  \nwhat is\nlong| 2  ', 'a\tb  \n\nwhat is\nlong\t2  '],
    ['a [link](https://a.example/?q=two\nwords) here', 'a link here'],
  ])('%j reads %j', (source, text) => {
    expect(plain(source)).toBe(text);
  });

  it.each([
    'snake_case_name and 2*3*4 and a * b',
    'an [aside] and [another] (with brackets)',
    'a [link]( that never ends',
    'a [link](/of\nno-address) here',
    'a [link](https://a.example/broken-\n\noff) here',
    'a [link](not two words) here',
    'they said f**** twice',
    'a * b and a - b',
    '**open and never closed',
    'a | b without a table',
    '- [ ] to do',
    '```\n**code** and [code](/code)\n```',
    '~~~\n| a | b |\n| --- | --- |\n~~~',
    '[the report][2] that nothing defines',
    'C:\\new\\table',
  ])('%j stays', (source) => {
    expect(plain(source)).toBe(source);
  });

  it('are left where a text is not certainly Markdown', () => {
    for (const source of ['**Two** words', '# One\n\ntext', 'one [link](https://a.example)', '** 1 ** 2 ** 3 **', '[1](2) [3](4) [5](6) [7](8) [9](0)']) expect(findMarkdown(source)).toEqual([]);
  });

  it('take the labels of a header above Markdown, and of no other', () => {
    const header = 'Title: Storm\n\nURL Source: https://a.example/storm\n\nPublished Time: 2024-05-03\n\nMarkdown Content:\nIt rains.';
    expect(applyEdits(header, findMarkdown(header))).toBe('Storm\n\n\n\n2024-05-03\n\n\nIt rains.');
    for (const source of ['Title: Storm\n\nIt rains.', 'A note\n\nTitle: Storm\n\nURL Source: https://a.example\n\nMarkdown Content:\nIt rains.']) expect(findMarkdown(source)).toEqual([]);
  });

  it('sorted and apart, over any mixture of them', () => {
    const piece = fc.constantFrom('[', ']', '](', ')', '![', '*', '**', '_', '`', '``', '\\', '|', '\n', '\n\n', ' ', 'a', 'b c', '## x\n', '| --- | --- |\n', '```\n', '[1]: /x\n', '](/x "t")', '**a**', '[a](/b)');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const source = CERTAIN + pieces.join('');
        let at = 0;
        for (const { start, end } of findMarkdown(source)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('Markdown that was wrapped', () => {
  const words = 'ferries stay in harbour until the storm is over and the pier has been repaired by the town'.split(' ');
  /** Wraps as converters do: at the last space or hyphen before the column. */
  const wrap = (text: string, width: number): string => {
    const lines = [''];
    for (const chunk of text.match(/[^ -]*-?(?: |$)|[^ -]*-/g) ?? []) {
      if (((lines.at(-1) as string) + chunk).trimEnd().length > width) lines.push('');
      lines[lines.length - 1] = `${lines.at(-1) as string}${chunk}`;
    }
    return lines.map((line) => line.trimEnd()).join('\n');
  };
  const paragraph = (seed: number): string => Array.from({ length: 40 }, (_, at) => {
    const word = words[(at * seed) % words.length] as string;
    return at % 9 === 4 ? `[the ${word}](https://a.example/what-we-know-of-the-${word}-and-of-the-storm "More of it")` : word;
  }).join(' ');
  const plainOf = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
  const paragraphs = [5, 7, 11, 13].map((seed) => `T${paragraph(seed)}.`);
  const heading = 'What the town says of the ferries, the harbour, the pier and of the storm of this week';

  it.each([72, 78])('at column %i, links and all, has its paragraphs and headings whole', (width) => {
    const source = [`# Storm closes the port`, paragraphs[0], `## ${heading}`, ...paragraphs.slice(1)].map((block) => wrap(block as string, width)).join('\n\n');
    const { blocks } = readText(source, repairSource(source));
    expect(blocks.map(({ text }) => text)).toEqual(['Storm closes the port', plainOf(paragraphs[0] as string), heading, ...paragraphs.slice(1).map(plainOf)]);
  });

  it('keeps lines apart that were not full', () => {
    const source = `# Storm closes the port\n\n${paragraphs.map((text) => wrap(text, 78)).join('\n\n')}\n\nRoses are [red](/red)\nViolets are [blue](/blue)`;
    expect(readText(source, repairSource(source)).blocks.slice(-2).map(({ text }) => text)).toEqual(['Roses are red', 'Violets are blue']);
  });

  it('keeps the lines of a source apart that was not wrapped', () => {
    const source = `# Links\n\n${words.map((word) => `[${word}](https://a.example/${word}-and-more-of-it)`).join('\n')}\n\n**So** it goes.`;
    expect(readText(source, repairSource(source)).blocks).toHaveLength(words.length + 2);
  });
});

describe('Markdown as a source', () => {
  const html = `<article><h1>Storm closes the port</h1><p>Ferries stay in harbour until <b>Friday</b>, the <a href="https://a.example/op">operator</a> said on Tuesday after the storm.</p><h2>What happens next</h2><ul><li>The pier stays closed for <i>two</i> weeks.</li><li>Ferries run again from Friday.</li></ul><table><tr><th>Ship</th><th>Days</th></tr><tr><td>Anna</td><td>3</td></tr></table><pre><code class="language-js">const a = **b**;</code></pre><p>The operator will decide on Thursday whether the winter timetable can begin as planned, or must wait for repairs.</p></article>`;
  const { article } = normalizeHtml(html);
  const source = toMarkdown(article);
  const again = normalizeText(source);

  it('gives the article that it was written from, but for links and emphasis', () => {
    expect(again.article.title).toBe(article.title);
    expect(again.article.text).toBe(article.text);
    expect(again.article.body.map(({ type }) => type)).toEqual(article.body.map(({ type }) => type));
  });

  it('has its signs in the ledger', () => {
    expect(again.repairs.every(({ rule }) => rule === 'markdown-sign')).toBe(true);
    expect(segments(source, again).map(({ span }) => source.slice(span.start, span.end)).join('')).toBe(source);
  });

  it('keeps its signs where the repair is switched off', () => {
    expect(normalizeText(source, { rules: { 'markdown-sign': false, 'link-target': false } }).article.text).toContain('**Friday**');
  });

  it.each([1, 2, 3])('has a heading of level %i where it says so', (level) => {
    const text = `# Storm closes the port\n\nFerries stay in harbour until Friday, the **operator** said on Tuesday after the storm.\n\nThe port had been closed for two days in January as well, when a storm tore a roof from a shed.\n\n${'#'.repeat(level)} Repairs of the pier\n\nThe pier stays closed for **two** weeks, and ferries run again from Friday as they did before.\n\nNobody was hurt, and the mayor said on Monday that the town would pay for the repairs itself.`;
    expect(normalizeText(text).article.body.find(({ type }) => type === 'heading')).toMatchObject({ text: 'Repairs of the pier', level });
  });
});
