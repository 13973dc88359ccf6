import { describe, expect, it } from 'vitest';
import { jsonLd, meta, pageOf } from './page.js';

interface Row {
  readonly is: string;
  readonly head?: string;
  readonly above?: string;
  readonly title: string | null;
  readonly source?: string;
}

const rows: readonly Row[] = [
  { is: 'the top heading', title: 'Storm closes the port', source: 'element' },
  { is: 'the heading that og:title repeats, without the name of the site', head: meta('og:title', 'Storm closes the port | The Example') + meta('og:site_name', 'The Example'), title: 'Storm closes the port', source: 'element' },
  {
    is: 'no name of the site that is the top heading',
    head: `<title>Storm closes the port - The Example</title>${meta('og:title', 'Storm closes the port')}${meta('og:site_name', 'The Example')}`,
    above: '<h1>The Example</h1><h2 class="entry-title">Storm closes the port</h2>',
    title: 'Storm closes the port',
    source: 'element',
  },
  {
    is: 'what the metadata states where no block shows it',
    head: `<title>Storm closes the port - The Example</title>${meta('og:title', 'Storm closes the port')}${meta('og:site_name', 'The Example')}${jsonLd({ '@type': 'NewsArticle', headline: 'Storm closes the port' })}`,
    above: '',
    title: 'Storm closes the port',
    source: 'open-graph',
  },
  {
    is: 'with entities of JSON-LD decoded',
    head: jsonLd({ '@type': 'Article', headline: 'Wind &amp; water close the port' }) + meta('og:title', 'Wind &amp; water close the port'),
    above: '',
    title: 'Wind & water close the port',
  },
  { is: 'a heading with a dash that parts no name of the site', above: '<h1>Storm closes the port – ferries wait</h1>', head: meta('og:title', 'Storm closes the port – ferries wait'), title: 'Storm closes the port – ferries wait' },
  { is: 'a heading without the date before it, where the metadata states the rest', above: '<h1>Dec 18, 2025 Storm closes the port</h1>', head: meta('og:title', 'Storm closes the port'), title: 'Storm closes the port', source: 'element' },
  { is: 'a heading without the label before it, where the metadata states the rest', above: '<h1>Blog: Storm closes the port</h1>', head: meta('og:title', 'Storm closes the port | The Example'), title: 'Storm closes the port', source: 'element' },
  { is: 'a heading without the section that the URL names', above: '<h1>Storm closes the port | Opinion</h1>', head: meta('og:title', 'Storm closes the port | Opinion') + meta('og:url', 'https://example.com/opinion/2025/port'), title: 'Storm closes the port', source: 'element' },
  { is: 'a heading with a bar behind which no name of the site or a section stands', above: '<h1>Storm closes the port | Ferries wait for calm seas</h1>', head: meta('og:title', 'Storm closes the port | Ferries wait for calm seas'), title: 'Storm closes the port | Ferries wait for calm seas' },
  { is: 'the whole of a heading that begins with what the metadata states', above: '<h1>Storm closes the port, and ferries wait for calm seas</h1>', head: meta('og:title', 'Storm closes the port'), title: 'Storm closes the port, and ferries wait for calm seas' },
  { is: 'the top heading, though the metadata states an unknown name behind it', above: '<h1>What closes a port in winter?</h1>', head: meta('og:title', 'What closes a port in winter? | ABC Bulletin'), title: 'What closes a port in winter?', source: 'element' },
  { is: 'no name of the site that is the top heading and begins what the metadata states', above: '<h1>Harbour Weekly</h1><h2 class="entry-title">Storm closes the port</h2>', head: meta('og:title', 'Harbour Weekly | Storm closes the port') + meta('og:site_name', 'Harbour Weekly'), title: 'Storm closes the port' },
  { is: 'the stated headline without the name of the site that its host tells', above: '', head: `${meta('og:title', 'Storm closes the port | Harbour Weekly')}${meta('og:url', 'https://www.harbourweekly.example/port')}`, title: 'Storm closes the port' },
  // A heading of few words before names that nothing tells
  { is: 'a heading of one word before the name of the site', head: '<title>Why? | The Coast Times</title>', above: '<header><a href="/">The Coast Times</a></header><h1>Why?</h1>', title: 'Why?', source: 'element' },
  { is: 'a heading of two words before a section and the name of the site', head: '<title>10 things | Blog | Coast Ltd</title>', above: '<header><a href="/">Coast Ltd</a></header><h1>10 things</h1>', title: '10 things' },
  { is: 'a heading with a dash of its own', head: '<title>Storm &amp; tide – “closed” | The Coast Times</title>', above: '<header><div class="site-title"><a href="/">The Coast Times</a></div></header><h1>Storm &amp; tide – “closed”</h1>', title: 'Storm & tide – “closed”' },
  { is: 'no name of the site that is the top heading, where a lower one has the rest', head: '<title>Coast Times | Storm closes the port of Leith</title>', above: '<h1>Coast Times</h1><h2>Storm closes the port of Leith</h2>', title: 'Storm closes the port of Leith' },
  { is: 'no name of the site that is a top heading and leads home', head: '<title>Coast Times | Storm closes the port of Leith</title>', above: '<h1><a href="/">Coast Times</a></h1><p class="title">Storm closes the port of Leith</p>', title: 'Storm closes the port of Leith' },
  { is: 'a heading of one word at a URL that ends in its folder', head: `<title>Coffee - University of Example</title>${meta('og:site_name', 'University of Example')}${meta('og:url', 'https://uex.example/sbcb/plants/coffee/')}`, above: '<h2>University of Example</h2><h1>Coffee</h1>', title: 'Coffee', source: 'element' },
  { is: 'the stated headline without the name of a blog behind it', head: `<title>What do people love about ferries? | Ferry Blog</title>${meta('og:title', 'What do people love about ferries? | Ferry Blog')}`, above: '', title: 'What do people love about ferries?' },
  { is: 'the whole of a stated headline that says what a blog does', head: '<title>Ferries wait in the port – how to write about it in a blog</title>', above: '', title: 'Ferries wait in the port – how to write about it in a blog' },
  { is: 'no long name of the site behind its short one in brackets', head: `<title>Harbour Materials - The Center for Ports and Harbour Learning (CPHL)</title>${meta('og:title', 'Harbour Materials - The Center for Ports and Harbour Learning (CPHL)')}${meta('og:site_name', 'CPHL')}`, above: '', title: 'Harbour Materials' },
  { is: 'the whole of a stated headline that ends in other brackets', head: meta('og:title', 'Storm closes the port – ferries wait for the calm (updated)') + meta('og:site_name', 'CPHL'), above: '', title: 'Storm closes the port – ferries wait for the calm (updated)' },
  // A kicker in the heading
  { is: 'a heading without the kicker in an element of its own', head: '<title>Storm closes the port of Leith | Site</title>', above: '<h1><span class="kicker">Weather</span><span class="headline">Storm closes the port of Leith</span></h1>', title: 'Storm closes the port of Leith', source: 'element' },
  { is: 'a heading without the kicker before a space', head: meta('og:title', 'Storm &amp; tide close the port'), above: '<h1><small>Live</small> Storm &amp; tide close the port</h1>', title: 'Storm & tide close the port' },
  { is: 'a heading without the badge behind it', head: '<title>Storm closes the port</title>', above: '<h1>Storm closes the port <span class="badge">Premium</span></h1>', title: 'Storm closes the port' },
  { is: 'the whole of a heading that says more without a tag', head: '<title>Storm closes the port</title>', above: '<h1>Massive storm closes the port</h1>', title: 'Massive storm closes the port' },
  { is: 'the whole of a heading whose first word is set apart', head: '<title>Storm closes the port</title>', above: '<h1><em>Massive</em> storm closes the port</h1>', title: 'Massive storm closes the port' },
  { is: 'the whole of a heading of which a tag parts what is stated', head: '<title>Titanic sinks in port | Site</title>', above: '<h1>The <i>Titanic</i> sinks in port</h1>', title: 'The Titanic sinks in port' },
  { is: 'the whole of a heading whose second line is long', head: '<title>Storm closes the port</title>', above: '<h1>Storm closes the port <span>and ferries wait for calm seas</span></h1>', title: 'Storm closes the port and ferries wait for calm seas' },
];

describe('the headline of a page with metadata', () => {
  it.each(rows)('is $is', ({ head, above, title, source }) => {
    const { article, provenance } = pageOf({ ...(head !== undefined && { head }), ...(above !== undefined && { above }) });
    expect(article.title).toBe(title);
    if (source !== undefined) expect(provenance.title?.source).toBe(source);
  });

  it('leaves the body with the name of the site cut off', () => {
    const { article, removals } = pageOf({ above: '<h1>Storm closes the port | The Example</h1>', head: meta('og:site_name', 'The Example') + meta('og:title', 'Storm closes the port') });
    expect(article.title).toBe('Storm closes the port');
    expect(article.text).not.toContain('Example');
    expect(removals.map(({ rule }) => rule)).toContain('site-suffix');
  });
});
