import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';

const HEAD = '<h1>Storm closes harbour of Port Ellis</h1>';
const STORY = '<p>The harbour of Port Ellis was closed on Monday after the storm broke two of its three piers, the harbour master said.</p>';
const OTHER = '<p>Boats were towed to the river mouth, where the crews waited for the wind to turn before they could unload the catch.</p>';

function shows(html: string): boolean {
  return normalizeHtml(html).article.text.includes('two of its three piers');
}

describe('a short article in a container that scripts show later', () => {
  it.each([
    ['style', `<body><div style="display:none"><article>${HEAD}${STORY}</article></div><p>Please wait.</p></body>`],
    ['hidden', `<body><div hidden>${HEAD}${STORY}${OTHER}</div></body>`],
    ['the whole page', `<body style="visibility:hidden">${HEAD}${STORY}</body>`],
  ])('is read: %s', (_, html) => { expect(shows(html)).toBe(true); });

  it.each([
    ['no headline', `<body><div hidden><h2>A box</h2>${STORY}</div><p>Please wait.</p></body>`],
    ['a headline that is shown', `<body>${HEAD}<div hidden><h1>A box</h1>${STORY}</div></body>`],
    ['prose that is shown', `<body><div hidden>${HEAD}${STORY}</div>${OTHER}</body>`],
    ['for those without scripts', `<body><noscript>${HEAD}${STORY}</noscript></body>`],
  ])('stays hidden: %s', (_, html) => { expect(shows(html)).toBe(false); });
});

const CONSENT = `<h2>Cookies</h2><p>${'We use cookies and similar means to show you what matters to you and to measure how our pages are used by all. '.repeat(8)}</p>`;
const VOYAGE = `<p>${'The crew sailed past the islands and the captain wrote of every reef that they met on the long way to the south. '.repeat(8)}</p>`;

describe('a hidden box beside an article of one sentence', () => {
  const page = (box: string, story = '<p>The harbour was closed on Monday.</p>'): string =>
    normalizeHtml(`<body><article>${HEAD}${story}</article><div style="display:none">${box}</div></body>`).article.text;

  it('that asks for consent is not the article', () => {
    expect(page(CONSENT)).not.toContain('similar means');
    expect(page(CONSENT, STORY)).not.toContain('similar means');
    expect(page(CONSENT)).toContain('closed on Monday');
  });

  it('that holds much prose of another kind is', () => { expect(page(VOYAGE)).toContain('every reef'); });
});

it('a page about cookies that a script shows later is read', () => {
  expect(normalizeHtml(`<body><div hidden><h1>What cookies are</h1>${CONSENT}</div></body>`).article.text).toContain('similar means');
});
