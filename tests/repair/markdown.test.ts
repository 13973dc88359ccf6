import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeHtml, normalizeText, segments, toMarkdown } from '../../src/index.js';
import { applyEdits } from '../../src/repair/edits.js';
import { findMarkdown } from '../../src/repair/markdown/index.js';

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
    ['a line\\\nbroken', 'a line\nbroken'],
    ['| a | b |\n| --- | :-: |\n| **1** | 2 |', 'a\tb\n\n1\t2'],
    ['a | b\n--- | ---\n1 | 2', 'a\tb\n\n1\t2'],
  ])('%j reads %j', (source, text) => {
    expect(plain(source)).toBe(text);
  });

  it.each([
    'snake_case_name and 2*3*4 and a * b',
    'an [aside] and [another] (with brackets)',
    'a [link]( that never ends',
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
