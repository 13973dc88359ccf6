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
