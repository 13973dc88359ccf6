import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';
import { isSamePicture, showsArticle } from '../../src/judge/picture-names.js';
import type { Media } from '../../src/page/media.js';

const FIRST = '<p>The harbour was closed on Monday after the storm had torn two ferries from their moorings, the port said.</p>';
const SECOND = '<p>Nobody was hurt, but the damage to the pier will take weeks to repair, and the ferries stay in port until then.</p>';
const LAST = '<p>Divers will look at the foundations of the northern mole on Friday, when the sea is expected to be calm again.</p>';
const H1 = '<h1>Storm closes the harbour</h1>';
const BYLINE = '<p class="byline">By Jane Doe</p><p class="date">3 May 2021</p>';
const SHIP = '<img src="/ship.jpg" alt="A ferry in the storm">';

/** The files that the body shows. */
function shown(html: string, head = ''): string[] {
  const { article } = normalizeHtml(`${head}<body>${html}`, { url: 'https://example.com/news/1' });
  return article.body.flatMap((block) => (block.type === 'image' ? [(block.src ?? '').split('/').at(-1) ?? ''] : []));
}

const OF_ARTICLE: readonly [what: string, html: string, head?: string][] = [
  ['between headline and text', `<article>${H1}${SHIP}${FIRST}${SECOND}${LAST}</article>`],
  ['in a figure', `<article>${H1}<figure>${SHIP}<figcaption>A ferry in the storm</figcaption></figure>${FIRST}${SECOND}${LAST}</article>`],
  ['in a paragraph', `<article>${H1}<p>${SHIP}</p>${FIRST}${SECOND}${LAST}</article>`],
  ['below the byline', `<article>${H1}${BYLINE}${SHIP}${FIRST}${SECOND}${LAST}</article>`],
  ['above the byline', `<article>${H1}<div class="hero">${SHIP}</div>${BYLINE}${FIRST}${SECOND}${LAST}</article>`],
  ['outside the box of the text', `<article><header>${H1}${BYLINE}</header><div class="featured">${SHIP}</div><div class="entry-content">${FIRST}${SECOND}${LAST}</div></article>`],
  ['that leads to its own file', `<article>${H1}<a href="/full/ship.jpg">${SHIP}</a>${FIRST}${SECOND}${LAST}</article>`],
  ['loaded later', `<article>${H1}<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/ship.jpg">${FIRST}${SECOND}${LAST}</article>`],
  ['that the page states, with a link to elsewhere', `<article>${H1}<a href="/gallery"><img src="/storm-ferry-960x640.jpg?a=/ship.jpg"></a>${FIRST}${SECOND}${LAST}</article>`, '<meta property="og:image" content="https://cdn.example.com/storm-ferry-1200x630.jpg">'],
  ['that the page states, above the headline', `<article><div><img src="/big/storm-ferry.jpg?a=/ship.jpg"></div>${H1}${FIRST}${SECOND}${LAST}</article>`, '<meta property="og:image" content="https://cdn.example.com/storm-ferry-1200x630.jpg">'],
  ['between paragraphs', `<article>${H1}${FIRST}${SHIP}${SECOND}${LAST}</article>`],
  ['between paragraphs, a logo or a banner that the text may be about', `<article>${H1}${FIRST}<img src="/logo-banner/ship.jpg">${SECOND}${LAST}</article>`],
  ['between paragraphs, with a link to a shop', `<article>${H1}${FIRST}<figure><a href="https://shop.example/ship">${SHIP}</a></figure>${SECOND}${LAST}</article>`],
  ['between paragraphs, in a box for a slider', `<article>${H1}${FIRST}<div class="carousel card">${SHIP}</div>${SECOND}${LAST}</article>`],
  ['between paragraphs, with one line that goes', `<article>${H1}${FIRST}<div>${SHIP}<p>Getty Images</p></div>${SECOND}${LAST}</article>`],
  ['that the page states, in a box that goes', `<article>${H1}${FIRST}<div class="newsletter-box"><img src="/storm-ferry-960x640.jpg?a=/ship.jpg"><p>Get the news of the day in your inbox.</p><button>Subscribe</button></div>${SECOND}${LAST}</article>`, '<meta property="og:image" content="https://cdn.example.com/storm-ferry-1200x630.jpg">'],
  ['behind the last', `<article>${H1}${FIRST}${SECOND}${LAST}${SHIP}</article>`],
  ['behind the last, in a figure', `<article>${H1}<div>${FIRST}${SECOND}${LAST}<figure>${SHIP}<figcaption>A ferry</figcaption></figure></div></article>`],
];

const ELSEWHERE: readonly [what: string, html: string][] = [
  ['above the headline', `<header>${SHIP}</header><article>${H1}${FIRST}${SECOND}${LAST}</article>`],
  ['with a link to another page', `<article>${H1}<a href="/other-story">${SHIP}</a>${FIRST}${SECOND}${LAST}</article>`],
  ['an icon by its size', `<article>${H1}<img src="/ship.jpg" width="32">${FIRST}${SECOND}${LAST}</article>`],
  ['small by its address', `<article>${H1}<img src="/ship-96x96.jpg">${FIRST}${SECOND}${LAST}</article>`],
  ['a logo', `<article>${H1}<img src="/img/logo.jpg">${FIRST}${SECOND}${LAST}</article>`],
  ['a logo by its text', `<article>${H1}<img src="/ship.jpg" alt="Port logo">${FIRST}${SECOND}${LAST}</article>`],
  ['who wrote it, by the box', `<article>${H1}<div class="author-box"><img src="/jd.jpg" width="300"><p>By Jane Doe</p></div>${FIRST}${SECOND}${LAST}</article>`],
  ['who wrote it, by the text', `<article>${H1}<img src="/jd.jpg" alt="Jane Doe">${BYLINE}${FIRST}${SECOND}${LAST}</article>`],
  ['who wrote it, by the file', `<article>${H1}<img src="/people/jane-doe.jpg">${BYLINE}${FIRST}${SECOND}${LAST}</article>`],
  ['an advertisement', `<article>${H1}<div class="ad-slot">${SHIP}</div>${FIRST}${SECOND}${LAST}</article>`],
  ['three of them: a row of cards', `<article>${H1}<div><img src="/a.jpg"><img src="/b.jpg"><img src="/c.jpg"></div>${FIRST}${SECOND}${LAST}</article>`],
  ['of a teaser below', `<article>${H1}${FIRST}${SECOND}${LAST}<div class="related"><h3>Related stories</h3><a href="/other-story">${SHIP}<span>Another storm</span></a></div></article>`],
  ['below what leaves', `<article>${H1}${FIRST}${SECOND}${LAST}<p>Share this:</p>${SHIP}</article>`],
  ['of a card for another story, between paragraphs', `<article>${H1}${FIRST}<div><a href="/other-story">${SHIP}</a><p>Read next</p><p><a href="/other-story">More stories</a></p></div>${SECOND}${LAST}</article>`],
  ['of an offer, between paragraphs', `<article>${H1}${FIRST}<div class="offer">${SHIP}<p>Download our app for the latest news</p><a href="https://apps.example">App Store</a></div>${SECOND}${LAST}</article>`],
  ['of a letter, between paragraphs', `<article>${H1}${FIRST}<div class="newsletter-promo">${SHIP}</div>${SECOND}${LAST}</article>`],
  ['an advertisement with a link, between paragraphs', `<article>${H1}${FIRST}<div class="banner"><a href="https://shop.example/boots">${SHIP}</a></div>${SECOND}${LAST}</article>`],
  ['a call to act, between paragraphs', `<article>${H1}${FIRST}<img src="/uploads/demo-cta-2.png">${SECOND}${LAST}</article>`],
  ['part of the design, between paragraphs', `<article>${H1}${FIRST}<img src="/wp-content/themes/port/wave.png">${SECOND}<img src="/icons/anchor.png">${LAST}</article>`],
  ['a face, between paragraphs', `<article>${H1}${FIRST}<img src="https://faces.example/gravatar/ab12">${SECOND}<div class="author-card"><img src="/jd.jpg" width="300"></div>${LAST}</article>`],
  ['in the foot of the page', `<main><article>${H1}<div><div><div>${FIRST}${SECOND}${LAST}</div></div></div></article></main><footer><div>${SHIP}</div></footer>`],
];

describe('pictures', () => {
  it.each(OF_ARTICLE)('of the article: %s', (_, html, head) => {
    expect(shown(html, head)).toEqual(['ship.jpg']);
  });

  it.each(ELSEWHERE)('of something else: %s', (_, html) => {
    expect(shown(html)).toEqual([]);
  });

  it.each([
    ['a film below the headline', `<article>${H1}<iframe src="https://www.youtube.com/embed/a1"></iframe>${FIRST}${SECOND}${LAST}</article>`, 1],
    ['a film behind the text', `<article>${H1}<div>${FIRST}${SECOND}${LAST}<iframe src="https://player.vimeo.com/video/1"></iframe></div></article>`, 1],
    ['a player that reads the text aloud', `<article>${H1}<iframe src="https://audio.example.com/player/1"></iframe>${FIRST}${SECOND}${LAST}</article>`, 0],
    ['a film in a box for something else', `<article>${H1}<div class="ad-slot"><iframe src="https://www.youtube.com/embed/a1"></iframe></div>${FIRST}${SECOND}${LAST}</article>`, 0],
  ])('%s', (_, html, count) => {
    expect(normalizeHtml(html).article.body.filter(({ type }) => type === 'embed')).toHaveLength(count);
  });

  it('are the lead image where the page states none and they stand above the text', () => {
    const imageOf = (html: string): string | null => normalizeHtml(`<body>${html}`, { url: 'https://example.com/' }).article.image;
    expect(imageOf(`<article>${H1}${SHIP}${FIRST}${SECOND}${LAST}</article>`)).toBe('https://example.com/ship.jpg');
    expect(imageOf(`<article>${H1}${FIRST}${SHIP}${SECOND}${LAST}</article>`)).toBeNull();
    expect(imageOf(`<meta property="og:image" content="/social.jpg"><article>${H1}${SHIP}${FIRST}${SECOND}${LAST}</article>`)).toBe('https://example.com/social.jpg');
  });
});

const CAPTIONS: readonly [html: string, caption: string | null, credit: string | null][] = [
  ['The pier on Monday', 'The pier on Monday', null],
  ['Fishing boats in the harbour of Aberdeen before the storm', 'Fishing boats in the harbour of Aberdeen before the storm', null],
  ['The pier on Monday <small>Jane Doe / AFP</small>', 'The pier on Monday', 'Jane Doe / AFP'],
  ['The pier on Monday. <span class="credit">Photo: Jane Doe/Reuters</span>', 'The pier on Monday.', 'Photo: Jane Doe/Reuters'],
  ['The pier on Monday morning after the storm had passed. Photograph: Jane Doe/Reuters', 'The pier on Monday morning after the storm had passed.', 'Photograph: Jane Doe/Reuters'],
  ['The pier on Monday (Jane Doe/AFP)', 'The pier on Monday', 'Jane Doe/AFP'],
  ['Photo: Jane Doe', null, 'Photo: Jane Doe'],
  ['The pier (right) in a photo by the port', 'The pier (right) in a photo by the port', null],
];

describe('captions', () => {
  it.each(CAPTIONS)('follow a picture that stays: %s', (html, caption, credit) => {
    const figure = `<figure>${SHIP}<figcaption>${html}</figcaption></figure>`;
    for (const page of [`${H1}${figure}${FIRST}${SECOND}${LAST}`, `${H1}${FIRST}${figure}${SECOND}${LAST}`, `${H1}${FIRST}${SECOND}${LAST}${figure}`]) {
      const { article, removals } = normalizeHtml(`<article>${page}</article>`, { url: 'https://example.com/news/1' });
      expect(article.body.filter(({ type }) => type === 'image')).toEqual([{ type: 'image', src: 'https://example.com/ship.jpg', alt: 'A ferry in the storm', caption, credit }]);
      expect(article.title).toBe('Storm closes the harbour');
      expect(article.text).not.toContain('pier on');
      expect(removals).toEqual([]);
    }
  });

  it('go with the picture of another story', () => {
    const { article } = normalizeHtml(`<article>${H1}${FIRST}${SECOND}${LAST}</article><div class="related"><figure><a href="/other">${SHIP}</a><figcaption>The pier on Monday</figcaption></figure></div>`, { url: 'https://example.com/news/1' });
    expect(article.body.every(({ type }) => type === 'paragraph')).toBe(true);
  });

  it('stay with a picture among the text that leads to its source', () => {
    const { article } = normalizeHtml(`<article>${H1}${FIRST}<figure><a href="/gallery">${SHIP}</a><figcaption>The pier on Monday</figcaption></figure>${SECOND}${LAST}</article>`, { url: 'https://example.com/news/1' });
    expect(article.body.find(({ type }) => type === 'image')).toMatchObject({ caption: 'The pier on Monday' });
  });
});

describe('the name of a picture', () => {
  const picture = (src: string, more: Partial<Media> = {}): Media => ({ kind: 'image', src, title: null, before: 0, caption: -1, element: 0, width: 0, around: [], href: null, span: { start: 0, end: 0 }, ...more });

  it.each([
    'https://example.com/uploads/iconic-pier.jpg', 'https://example.com/authority/ferry.jpg', 'https://example.com/uploads/ferry-1024x576.jpg?w=700', 'https://example.com/ferry.jpg?s=1800',
    'https://example.com/assets/img/2021/05/03/ferry.jpg', 'https://example.com/logos-of-all-ports/2021/05/03/ferry.jpg',
  ])('says nothing against it: %s', (src) => {
    expect(showsArticle(picture(src), ['Jane Doe'])).toBe(true);
  });

  it.each([
    'https://example.com/uploads/icon-pier.png', 'https://example.com/authors/jane.jpg', 'https://example.com/uploads/ferry-160X200.jpg', 'https://example.com/ferry.jpg?w=96',
    'https://example.com/assets/img/ferry.jpg', 'https://example.com/wp-content/themes/port/img/blocks/hero/ferry.jpg', 'https://example.com/ferry.svg', 'https://example.com/Doe_Jane_2020.jpg',
  ])('says that it is another: %s', (src) => {
    expect(showsArticle(picture(src), ['Jane Doe'])).toBe(false);
  });

  it.each([
    ['https://a.example/storm-ferry-300x200.webp', 'https://b.example/x/storm-ferry-1200x630.jpg?v=1', true],
    ['https://a.example/_next/image?url=%2Fstorm-ferry.jpg&w=3840', 'https://b.example/storm-ferry-scaled.jpg', true],
    ['https://a.example/1.jpg', 'https://b.example/1.jpg', false],
    ['https://a.example/storm-pier.jpg', 'https://b.example/storm-ferry.jpg', false],
    ['https://a.example/storm-ferry.jpg', null, false],
  ])('is that of the stated one: %s, %s', (src, stated, expected) => {
    expect(isSamePicture(src, stated)).toBe(expected);
  });
});
