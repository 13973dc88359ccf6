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

describe('the authors of a page', () => {
  const article = (author: unknown): string => jsonLd({ '@type': 'NewsArticle', headline: 'Storm closes the port', author });
  it.each([
    ['JSON-LD', { head: article({ '@type': 'Person', name: 'Jane Doe', url: 'https://example.com/jane' }) }, [{ name: 'Jane Doe', url: 'https://example.com/jane' }]],
    ['several of JSON-LD', { head: article([{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Person', name: 'John Roe' }]) }, [{ name: 'Jane Doe' }, { name: 'John Roe' }]],
    ['a person before the site', { head: article({ '@type': 'Organization', name: 'The Example' }) + meta('author', 'Jane Doe') + meta('og:site_name', 'The Example') }, [{ name: 'Jane Doe' }]],
    ['an agency beside a person', { head: article([{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'NewsMediaOrganization', name: 'Reuters' }]) }, [{ name: 'Jane Doe' }, { name: 'Reuters' }]],
    ['not the site beside a person', { head: article([{ '@type': 'Person', name: 'Jane Doe' }, { '@type': 'Organization', name: 'The Example' }]) + meta('og:site_name', 'The Example') }, [{ name: 'Jane Doe' }]],
    ['a body alone', { head: article({ '@type': 'Organization', name: 'Reuters' }) }, [{ name: 'Reuters' }]],
    ['a reference in the graph', { head: jsonLd({ '@graph': [{ '@type': 'Article', headline: 'Storm closes the port', author: { '@id': '#jane' } }, { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' }] }) }, [{ name: 'Jane Doe' }]],
    ['a byline of the page', { above: '<h1>Storm closes the port</h1><div class="byline">By Jane Doe</div>' }, [{ name: 'Jane Doe' }]],
    ['the page behind the name', { above: '<h1>Storm closes the port</h1><p>By <a rel="author" href="https://example.com/jane">Jane Doe</a></p>' }, [{ name: 'Jane Doe', url: 'https://example.com/jane' }]],
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
