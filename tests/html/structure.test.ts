import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';

const P = 'The society has kept the plots along the canal for almost a century, and its members say that the soil has never been better.';
const Q = 'Anyone who wants a plot puts a name on the list in January, and most people wait for about three years until one becomes free.';
const R = 'The council owns the land, but it has promised in writing that nothing will be built on it before the year 2040.';

const pageOf = (html: string): string => `<html lang="en"><body><article><h1>Canal plots turn ninety</h1><p>${P}</p><p>${Q}</p>${html}<p>${R}</p></article></body></html>`;

/** What becomes of some HTML inside an article: `# heading`, `* entry`, `> quote — who`, `[caption — credit]` and paragraphs. */
function bodyOf(html: string): string[] {
  return normalizeHtml(pageOf(html)).article.body.slice(2, -1).flatMap((block) => {
    if (block.type === 'list') return block.items.map(({ text }) => `* ${text}`);
    if (block.type === 'heading') return [`${'#'.repeat(block.level)} ${block.text}`];
    if (block.type === 'quote') return [`> ${block.text}${block.cite === null ? '' : ` — ${block.cite}`}`];
    if (block.type === 'image') return [`[${String(block.caption)} — ${String(block.credit)}]`];
    return block.type === 'paragraph' ? [block.text] : [block.type];
  });
}

const A = 'Most people wait for three years, but those who live nearby may get one sooner.';

describe('questions and answers', () => {
  it.each<[what: string, html: string, body: string[]]>([
    ['a button in a heading', `<h3><button aria-expanded="false">How long is the wait?</button></h3><div><p>${A}</p></div>`, ['### How long is the wait?', A]],
    ['with a picture in it', `<h3 class="accordion-header"><button class="accordion-button collapsed" type="button"><span>How long is the wait?</span><svg><path/></svg></button></h3><p>${A}</p>`, ['### How long is the wait?', A]],
    ['a button alone', `<button class="accordion">How long is the wait?</button><div><p>${A}</p></div>`, ['How long is the wait?', A]],
    ['in bold, whatever the answer', '<p><strong>What do you grow?</strong></p><p>Beans.</p><p><b>Why?</b></p><p>They taste good.</p>', ['## What do you grow?', 'Beans.', '## Why?', 'They taste good.']],
    ['in bold above a line break', '<p><b>What do you grow?</b><br>Beans.</p>', ['## What do you grow?', 'Beans.']],
    ['in bold, one above the other', '<p><b>What do you grow?</b></p><p><b>Why?</b></p><p>Beans.</p>', ['What do you grow?', '## Why?', 'Beans.']],
    ['bold that asks nothing, above fewer words', '<p><b>The end of a year</b></p><p>Beans.</p>', ['The end of a year', 'Beans.']],
    ['where the page has headings', '<h2>Talk</h2><p><b>What do you grow?</b></p><p>Beans.</p>', ['## Talk', 'What do you grow?', 'Beans.']],
  ])('%s', (_, html, body) => {
    expect(bodyOf(html)).toEqual(body);
  });
});

describe('who is quoted', () => {
  it.each<[what: string, html: string, body: string[]]>([
    ['a cite behind a list', '<blockquote><p>We need things:</p><ul><li>a spade</li><li>boots</li></ul><cite>Jane Doe, chair</cite></blockquote>', ['> We need things:', '* a spade', '* boots', '> Jane Doe, chair']],
    ['a footer behind a list', '<blockquote><ul><li>a spade</li><li>boots</li></ul><footer>Jane Doe, chair</footer></blockquote>', ['* a spade', '* boots', '> Jane Doe, chair']],
    ['a footer of two paragraphs', '<blockquote><p>We dig until it is dark.</p><footer><p>Jane Doe</p><p>Chair of the society</p></footer></blockquote>', ['> We dig until it is dark. — Jane Doe Chair of the society']],
    ['a footer and a paragraph that is none', '<blockquote><p>We dig until it is dark.</p><footer>Jane Doe</footer><p>We stop when it snows.</p></blockquote>', ['> We dig until it is dark. — Jane Doe', '> We stop when it snows.']],
  ])('%s', (_, html, body) => {
    expect(bodyOf(html)).toEqual(body);
  });
});

describe('whose picture it is', () => {
  const figure = (caption: string): string => `<figure><img src="https://example.com/a.jpg" width="800" height="500" alt="">${caption}</figure>`;
  it.each<[what: string, caption: string, expected: string]>([
    ['a cite behind the sentence', '<figcaption>The plots in spring. <cite>Jane Doe</cite></figcaption>', '[The plots in spring. — Jane Doe]'],
    ['a cite below a paragraph', '<figcaption><p>The plots in spring.</p><cite>Jane Doe / Hatherton Post</cite></figcaption>', '[The plots in spring. — Jane Doe / Hatherton Post]'],
    ['a name that a class tells', '<figcaption>The plots in spring. <span class="credit">Jane Doe</span></figcaption>', '[The plots in spring. — Jane Doe]'],
    ['a work in the sentence', '<figcaption>A scene of <cite>The Canal</cite></figcaption>', '[A scene of The Canal — null]'],
    ['a work that the next sentence begins with', '<figcaption>The plots in spring. <cite>The Canal</cite> was filmed there</figcaption>', '[The plots in spring. The Canal was filmed there — null]'],
  ])('%s', (_, caption, expected) => {
    expect(bodyOf(figure(caption))).toEqual([expected]);
    expect(normalizeHtml(pageOf(figure(caption))).article.authors).toEqual([]);
  });
});

describe('bullets that somebody typed', () => {
  it.each<[what: string, html: string, body: string[]]>([
    ['lines', '<p>You need:<br>• a spade<br>• boots</p>', ['You need:', '* a spade', '* boots']],
    ['lines with links', '<p>• <a href="https://example.com/">a spade</a><br>• boots</p>', ['* a spade', '* boots']],
    ['paragraphs', '<p>- a spade</p><p>- boots</p>', ['* a spade', '* boots']],
    ['sentences', '<p>• We need a spade.</p><p>• We need boots.</p>', ['* We need a spade.', '* We need boots.']],
    ['below each other, then prose', `<p>• a spade<br>• boots<br>${A}</p>`, ['* a spade', '* boots', A]],
    ['two kinds', '<p>• a spade</p><p>• boots</p><p>▪ beans</p><p>▪ leeks</p>', ['* a spade', '* boots', '* beans', '* leeks']],
  ])('make a list: %s', (_, html, body) => {
    expect(bodyOf(html)).toEqual(body);
  });

  it.each<[what: string, html: string, body: string[]]>([
    ['one alone', '<p>• a spade</p>', ['• a spade']],
    ['one line alone', '<p>You need:<br>• a spade</p>', ['You need: • a spade']],
    ['what people say', '<p>– We dig, she says.</p><p>– Until it is dark, he says.</p>', ['– We dig, she says.', '– Until it is dark, he says.']],
    ['in a sentence', '<p>a spade • boots • a key</p>', ['a spade • boots • a key']],
    ['parted by prose', `<p>• a spade</p><p>${A}</p><p>• boots</p>`, ['• a spade', A, '• boots']],
    ['lines of verse', '<p>The heron stands upon the lock<br>And does not count the hours</p>', ['The heron stands upon the lock And does not count the hours']],
  ])('make none: %s', (_, html, body) => {
    expect(bodyOf(html)).toEqual(body);
  });

  it('keep the marks of their words', () => {
    const { body } = normalizeHtml(pageOf('<p>• a <a href="https://example.com/">spade</a></p><p>• <b>boots</b></p>')).article;
    expect(body[2]).toMatchObject({ type: 'list', items: [{ text: 'a spade', marks: [{ type: 'link', start: 2, end: 7 }] }, { text: 'boots', marks: [{ type: 'strong', start: 0, end: 5 }] }] });
  });
});
