import { describe, expect, it } from 'vitest';
import { meta, pageOf } from './page.js';

interface Row {
  readonly is: string;
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly published: string | null;
  readonly modified?: string | null;
}

const H1 = '<h1>Storm closes the port</h1>';
const TIME = '<time datetime="2024-05-06T10:00:00Z">6 May 2024</time>';
const TWEET = '<blockquote class="twitter-tweet"><p lang="en">The quay is gone, and nobody knows how.</p>&mdash; Jane (@jane) <a href="https://twitter.com/jane/status/1">March 3, 2023</a></blockquote>';

const rows: readonly Row[] = [
  // Dates of others
  { is: 'not of a post in the text', below: TWEET, published: null },
  { is: 'not of a comment', below: `<div id="comments"><h2>2 comments</h2><article class="comment"><b>Bob</b> ${TIME}<p>Great read.</p></article></div>`, published: null },
  { is: 'not of a comment without a heading above it', below: `<div id="comments"><article class="comment"><b>Bob</b> ${TIME}<p>Great read.</p></article></div>`, published: null },
  { is: 'not of a comment that states it as a property', below: `<div id="comments"><article class="comment"><b>Bob</b> <time itemprop="datePublished" datetime="2024-05-06">6 May 2024</time><p>Great read.</p></article></div>`, published: null },
  { is: 'not of another story', below: `<section class="related-posts"><h3>Related</h3><article class="card"><a href="/x">Crane falls at the quay</a>${TIME}</article></section>`, published: null },
  { is: 'not of what a paragraph tells', below: '<p>The flood of <time datetime="1953-01-31">31 January 1953</time> was worse, and many people lost their houses along the coast in that night.</p>', published: null },
  { is: 'not of what a line tells', below: '<p>The flood of <time datetime="1953-01-31">31 January 1953</time> was worse</p>', published: null },
  { is: 'not of what the first line tells', above: `${H1}<p>The flood of <time datetime="1953-01-31">31 January 1953</time> was worse</p>`, published: null },
  // The article's own
  { is: 'of an element below the text', below: `<footer class="entry-footer">Posted on ${TIME}</footer>`, published: '2024-05-06T10:00:00Z' },
  { is: 'of an element alone below the text', below: `<div class="meta">${TIME}</div>`, published: '2024-05-06T10:00:00Z' },
  { is: 'of an element in the byline', above: `${H1}<p>By Jane Doe in Leith, ${TIME}</p>`, published: '2024-05-06T10:00:00Z' },
  { is: 'of the page beside a post in the text', above: `${H1}<p>${TIME}</p>`, below: TWEET, published: '2024-05-06T10:00:00Z' },
  { is: 'of a line below the text', below: '<p>6 May 2024</p>', published: '2024-05-06' },
  // Updates
  { is: 'of the update, to the minute', above: `${H1}<p>Last updated <time datetime="2024-01-17T11:00:00Z">17 January 2024</time></p>`, published: '2024-01-17', modified: '2024-01-17T11:00:00Z' },
  {
    is: 'of both elements on a line',
    above: `${H1}<p>Published <time datetime="2024-01-16T11:00:00Z">16 January 2024</time> Last updated <time datetime="2024-01-17T11:00:00Z">17 January 2024</time></p>`,
    published: '2024-01-16T11:00:00Z',
    modified: '2024-01-17T11:00:00Z',
  },
  {
    is: 'as classes tell which is which',
    above: `${H1}<span class="posted-on"><time class="entry-date published" datetime="2024-01-16T08:00:00+00:00">January 16, 2024</time><time class="updated" datetime="2024-01-17T09:00:00+00:00">January 17, 2024</time></span>`,
    published: '2024-01-16T08:00:00+00:00',
    modified: '2024-01-17T09:00:00+00:00',
  },
  { is: 'one where an element has both classes', above: `${H1}<time class="entry-date published updated" datetime="2024-01-16T08:00:00+00:00">January 16, 2024</time>`, published: '2024-01-16T08:00:00+00:00' },
  { is: 'of the update alone at the foot', below: '<footer>Last updated on <b><time datetime="2024-01-17T11:00:00.000Z">Jan 17, 2024</time></b></footer>', published: null, modified: '2024-01-17T11:00:00.000Z' },
  { is: 'of the last edit alone at the foot', below: '<footer><ul><li>This page was last edited on 3 January 2024, at 10:15 (UTC).</li></ul></footer>', published: null, modified: '2024-01-03T10:15Z' },
  { is: 'of the first day, with an edit at the foot', above: `${H1}<p>2 January 2024</p>`, below: '<p>This page was last edited on 3 January 2024</p>', published: '2024-01-02', modified: '2024-01-03' },
  { is: 'of an abbreviated time, as its title states it', above: `${H1}<p>at <abbr class="published" itemprop="datePublished" title="2024-01-16T08:00:00Z">8:00 AM</abbr></p>`, published: '2024-01-16T08:00:00Z' },
  { is: 'of an abbreviated time by its class alone', above: `${H1}<p>at <abbr class="published" title="2024-01-16T08:00:00Z">8:00 AM</abbr></p>`, published: '2024-01-16T08:00:00Z' },
  { is: 'not of another abbreviation', above: `${H1}<p>at <abbr title="2024-01-16T08:00:00Z">8:00 AM</abbr></p>`, published: null },
  { is: 'of the metadata before the elements', head: meta('article:published_time', '2024-05-04T10:00:00Z'), above: `${H1}<p>Updated ${TIME}</p>`, published: '2024-05-04T10:00:00Z', modified: '2024-05-06T10:00:00Z' },
];

describe('the dates of a page with elements for them', () => {
  it.each(rows)('are $is', ({ head, above, below, published, modified = null }) => {
    const { article } = pageOf({ ...(head !== undefined && { head }), ...(above !== undefined && { above }), ...(below !== undefined && { below }) });
    expect([article.publishedAt, article.modifiedAt]).toEqual([published, modified]);
  });
});
