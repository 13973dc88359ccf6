import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../../src/index.js';
import { pageOf } from './page.js';

const H1 = '<h1>Storm closes the port</h1>';

describe('a standfirst between headline and byline', () => {
  it.each<[what: string, above: string, subtitle: string | null]>([
    ['a short one that its class names', `${H1}<h2 class="article-subtitle">Ferries wait for calm seas</h2><div class="byline">By Jane Doe</div>`, 'Ferries wait for calm seas'],
    ['a short one above a name and a date', `${H1}<h3 class="subtitle">Ferries wait for calm seas</h3><div><a href="/@jane">Jane Doe</a></div><div>Mar 3, 2023</div>`, 'Ferries wait for calm seas'],
    ['no short line without such a class', `${H1}<p>Ferries wait for calm seas</p><div class="byline">By Jane Doe</div>`, null],
    ['no heading of other stories', `${H1}<h2 class="subtitle">More stories here</h2><ul><li><a href="/">A</a></li></ul>`, null],
  ])('%s', (_, above, subtitle) => {
    expect(pageOf({ head: '<title>Storm closes the port</title>', above }).article.subtitle).toBe(subtitle);
  });
});

describe('a standfirst that its element names, below the byline', () => {
  const BYLINE = '<div class="byline">By Jane Doe</div>';
  const DEK = 'Ferries wait for calm seas until Friday';
  it.each<[what: string, above: string, subtitle: string | null]>([
    ['a dek', `${H1}${BYLINE}<p class="dek">${DEK}</p>`, DEK],
    ['a sentence in a box of its own', `${H1}${BYLINE}<div class="article-excerpt"><p>${DEK}.</p></div>`, `${DEK}.`],
    ['below a date', `${H1}<div>3 March 2023</div><div class="standfirst"><p>${DEK}.</p></div>`, `${DEK}.`],
    ['a heading below byline and date', `${H1}${BYLINE}<div>3 March 2023</div><h2 class="article__lede">${DEK}</h2>`, DEK],
    ['below the picture', `${H1}${BYLINE}<figure><img src="/a.jpg" alt="The port" width="800" height="500"><figcaption>The port on Monday</figcaption></figure><h2 class="ArticleHeader__subtitle">${DEK}</h2>`, DEK],
    ['without a byline', `${H1}<div class="sapo"><p>${DEK}.</p></div>`, `${DEK}.`],
    ['no first paragraph of that name', `${H1}${BYLINE}<p class="lede">${DEK}.</p>`, null],
    ['no paragraph that is named a lead', `${H1}${BYLINE}<div class="lead"><p>${DEK}.</p></div>`, null],
    ['none of several headings', `${H1}${BYLINE}<h2 class="subtitle">${DEK}</h2><p>The storm came at night, and nobody had been warned of it in time.</p><h2 class="subtitle">What the port will do about it now</h2>`, null],
    ['no two paragraphs', `${H1}${BYLINE}<div class="excerpt"><p>${DEK}.</p><p>The port stays closed until then.</p></div>`, null],
    ['no byline of that name', `${H1}<h2 class="subtitle">By Jane Doe, our reporter</h2>`, null],
    ['no label', `${H1}${BYLINE}<h2 class="subtitle">In this story you will read:</h2>`, null],
    ['not below a paragraph', `${H1}<p>The storm came at night, and nobody had been warned of it in time, the keeper of the port said when he was asked.</p><div class="excerpt"><p>${DEK}.</p></div>`, null],
  ])('%s', (_, above, subtitle) => {
    const { article } = pageOf({ head: '<title>Storm closes the port</title>', above });
    expect(article.subtitle).toBe(subtitle);
    if (subtitle !== null) expect(article.text).not.toContain(subtitle);
  });

  it('is no excerpt that is all there is', () => {
    const { article } = normalizeHtml(`<title>Storm closes the port</title><article>${H1}${BYLINE}<div class="excerpt"><p>Ferries stay in harbour until Friday, the operator said, because the storm has closed the port.</p></div></article>`);
    expect(article.subtitle).toBeNull();
    expect(article.text).toContain('Ferries stay');
  });
});
