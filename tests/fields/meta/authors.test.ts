import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../src/fields/meta/people.js';
import { jsonLd, meta, pageOf } from './page.js';

describe('people in an author field', () => {
  it.each([
    ['Jane Doe', ['Jane Doe']],
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Doe, Jane', ['Jane Doe']],
    ['By Jane Doe', ['Jane Doe']],
    ['https://example.com/jane', []],
    ['jane@example.com', []],
    ['jane@example.com (Jane Doe)', ['Jane Doe']],
    ['Jane Doe <jane@example.com>', ['Jane Doe']],
    ['Jane Doe (mailto:jane@example.com)', ['Jane Doe']],
    ['jane@example.com (Jane Doe), john@example.com (John Roe)', ['Jane Doe', 'John Roe']],
    ['@janedoe', []],
    ['admin', []],
    ['Editorial Team', []],
    ['Written by', []],
    ['Sort by: Newest First', []],
    ['12345', []],
    ['Die Redaktion', []],
    ['Rédaction', []],
    ['編集部', []],
    ['Zum Inhalt springen', []],
    ['Aller au contenu principal', []],
    ['Skip to content', []],
    ['Saltar para o conteúdo', []],
    ['Startseite', []],
    ['Redaktion Harbour Weekly', ['Redaktion Harbour Weekly']],
    ['Max Home', ['Max Home']],
    ['Inhalt', ['Inhalt']],
    ['Иван Петров', ['Иван Петров']],
    ['홍길동', ['홍길동']],
  ])('%s', (value, names) => {
    expect(peopleIn(value)).toEqual(names);
  });
});

describe('people in an author field of a language', () => {
  it.each([
    ['zh', '记者 王小明 李华', ['王小明', '李华']],
    ['zh', '王小明 李华', ['王小明', '李华']],
    ['ja', '高橋 朱里', ['高橋 朱里']],
    ['ko', '홍길동·김영희 기자', ['홍길동', '김영희']],
    ['ar', 'أحمد سمير ووليد حسن', ['أحمد سمير', 'وليد حسن']],
    ['ar', 'أحمد وليد', ['أحمد وليد']],
  ])('%s: %s', (language, value, names) => {
    expect(peopleIn(value, language)).toEqual(names);
  });
});

const CANONICAL = '<link rel="canonical" href="https://example.com/storm">';
const H1 = '<h1>Storm closes the port</h1>';

describe('the authors of a page', () => {
  const article = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', headline: 'Storm closes the port', author });
  it.each([
    ['JSON-LD', { head: article({ '@type': 'Person', name: 'Jane Doe', url: 'https://example.com/jane' }) }, [{ name: 'Jane Doe', url: 'https://example.com/jane' }]],
    ['JSON-LD with the page of the article for theirs', { head: CANONICAL + article({ '@type': 'Person', name: 'Jane Doe', url: 'https://example.com/storm#author' }) }, [{ name: 'Jane Doe' }]],
    ['several of JSON-LD', { head: article([{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Person', name: 'John Roe' }]) }, [{ name: 'Jane Doe' }, { name: 'John Roe' }]],
    ['a person before the site', { head: article({ '@type': 'Organization', name: 'The Example' }) + meta('author', 'Jane Doe') + meta('og:site_name', 'The Example') }, [{ name: 'Jane Doe' }]],
    ['an agency beside a person', { head: article([{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'NewsMediaOrganization', name: 'Reuters' }]) }, [{ name: 'Jane Doe' }, { name: 'Reuters' }]],
    ['not the site beside a person', { head: article([{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Organization', name: 'The Example' }]) + meta('og:site_name', 'The Example') }, [{ name: 'Jane Doe' }]],
    ['a body alone', { head: article({ '@type': 'Organization', name: 'Reuters' }) }, [{ name: 'Reuters' }]],
    ['a reference in the graph', { head: jsonLd({ '@graph': [{ '@type': 'Article', headline: 'Storm closes the port', author: { '@id': '#jane' } }, { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' }] }) }, [{ name: 'Jane Doe' }]],
    ['a byline of the page', { above: '<h1>Storm closes the port</h1><div class="byline">By Jane Doe</div>' }, [{ name: 'Jane Doe' }]],
    ['the page behind the name', { above: '<h1>Storm closes the port</h1><p>By <a rel="author" href="https://example.com/jane">Jane Doe</a></p>' }, [{ name: 'Jane Doe', url: 'https://example.com/jane' }]],
    ['the page that a byline links', { head: CANONICAL, above: `${H1}<div class="byline">By <a href="/author/jane-doe">Jane Doe</a></div>` }, [{ name: 'Jane Doe', url: 'https://example.com/author/jane-doe' }]],
    ['the page that a card of WordPress links', { head: CANONICAL, above: `${H1}<div class="entry-meta"><span class="author vcard"><a class="url fn n" href="/author/jane">Jane Doe</a></span></div>` }, [{ name: 'Jane Doe', url: 'https://example.com/author/jane' }]],
    [
      'each page of a byline with several links',
      { head: CANONICAL, above: `${H1}<p>By <a href="/author/jane-doe">Jane Doe</a> and <a href="/author/john">John Roe</a></p>` },
      [{ name: 'Jane Doe', url: 'https://example.com/author/jane-doe' }, { name: 'John Roe', url: 'https://example.com/author/john' }],
    ],
    ['no other link of a byline', { head: CANONICAL, above: `${H1}<div class="byline">By Jane Doe in <a href="/news">News</a></div>` }, [{ name: 'Jane Doe' }]],
    ['no place of the same page', { head: CANONICAL, above: `${H1}<div class="byline">By <a href="#bio">Jane Doe</a></div>` }, [{ name: 'Jane Doe' }]],
    ['no address of mail', { head: CANONICAL, above: `${H1}<div class="byline">By <a href="mailto:jane@example.com">Jane Doe</a></div>` }, [{ name: 'Jane Doe' }]],
    ['no page that a comment links', { head: CANONICAL + article({ '@type': 'Person', name: 'Jane Doe' }), below: '<div id="comments"><p>By <a href="/user/7">Jane Doe</a></p></div>' }, [{ name: 'Jane Doe' }]],
    [
      'the page that another object of the graph states',
      { head: jsonLd({ '@graph': [{ '@type': 'Article', headline: 'Storm closes the port', author: { name: 'Jane Doe', '@id': '#jane' } }, { '@type': 'Person', '@id': '#jane', name: 'Jane Doe', url: 'https://example.com/jane' }] }) },
      [{ name: 'Jane Doe', url: 'https://example.com/jane' }],
    ],
    [
      'the page of a person in another script',
      { head: article({ name: 'Jane Doe', '@id': '#jane' }) + jsonLd({ '@type': 'Person', '@id': '#jane', name: 'Jane Doe', url: 'https://example.com/jane' }) },
      [{ name: 'Jane Doe', url: 'https://example.com/jane' }],
    ],
    ['all of a byline that holds whom JSON-LD names', { head: article({ '@type': 'Person', name: 'Jane Doe' }), above: `${H1}<p>By Jane Doe and Robert Brown</p>` }, [{ name: 'Jane Doe' }, { name: 'Robert Brown' }]],
    ['all of such a byline, though a meta tag agrees with JSON-LD', { head: article({ '@type': 'Person', name: 'Jane Doe' }) + meta('author', 'Jane Doe'), above: `${H1}<p>By Jane Doe and Robert Brown</p>` }, [{ name: 'Jane Doe' }, { name: 'Robert Brown' }]],
    ['no role behind the name', { head: article({ '@type': 'Person', name: 'Jane Doe' }), above: `${H1}<p>By Jane Doe, Health Editor</p>` }, [{ name: 'Jane Doe' }]],
    ['no title behind the name', { head: article({ '@type': 'Person', name: 'Jane Doe' }), above: `${H1}<p>By Jane Doe, Master Gardener</p>` }, [{ name: 'Jane Doe' }]],
    ['no site behind the name', { head: article({ '@type': 'Person', name: 'Jane Doe' }) + meta('og:site_name', 'The Example'), above: `${H1}<p>By Jane Doe and The Example</p>` }, [{ name: 'Jane Doe' }]],
    ['no byline of somebody else', { head: article({ '@type': 'Person', name: 'Jane Doe' }), above: `${H1}<p>By Robert Brown</p>` }, [{ name: 'Jane Doe' }]],
    ['all whom JSON-LD names, where the byline names one', { head: article([{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Person', name: 'John Roe' }]), above: `${H1}<p>By Jane Doe</p>` }, [{ name: 'Jane Doe' }, { name: 'John Roe' }]],
    ['no label of a form', { above: '<h1>Storm closes the port</h1>', below: '<div class="comment-form-author">Name *</div>' }, []],
    ['no date in the place of a byline', { above: '<h1>Storm closes the port</h1><div class="byline">Tue, 19 Nov, 2019 - 06:36</div>' }, []],
    ['no topic and date in the place of a byline', { above: '<h1>Storm closes the port</h1><div class="post-byline"><span>Harbour life</span> <span>January 27, 2025</span></div>' }, []],
    ['no reader of a review', { head: jsonLd({ '@type': 'Product', name: 'Crane', review: [{ '@type': 'Review', author: { name: 'John Roe' } }, { '@type': 'Review', author: { name: 'Mary Major' } }] }) }, []],
    ['no account of Twitter', { head: '<meta name="twitter:creator" content="@janedoe">' }, []],
    ['no URL of Facebook', { head: meta('article:author', 'https://www.facebook.com/janedoe') }, []],
  ])('%s', (_, parts, authors) => {
    expect(pageOf(parts).article.authors).toEqual(authors);
  });
});
