import { describe, expect, it } from 'vitest';
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
