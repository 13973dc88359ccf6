import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalizeHtml } from '../../src/index.js';
import { root } from '../sources.js';

const page = readFileSync(`${root}fixtures/html-pages/news.html`, 'utf8');
const { article, removals, provenance } = normalizeHtml(page, { url: 'https://www.example.com/scotland/storm-closes-port?ref=home' });

describe('a news page from its HTML', () => {
  it('gives the fields of metadata and text, each with its source', () => {
    expect(article).toMatchObject({
      title: 'Storm closes the port of Aberdeen',
      authors: [{ name: 'Jane Doe', url: 'https://www.example.com/people/jane-doe' }],
      publishedAt: '2019-11-19T09:30:00+00:00',
      modifiedAt: '2019-11-19T11:00:00+00:00',
      siteName: 'The Example',
      section: 'Scotland',
      url: 'https://www.example.com/scotland/storm-closes-port',
      image: 'https://www.example.com/pictures/pier.jpg',
      language: 'en-GB',
      direction: 'ltr',
      commentCount: 2,
    });
    expect(provenance.authors?.source).toBe('json-ld');
    expect(provenance.title?.span).toBeDefined();
  });

  it('gives the body with its structure, and nothing of what stands around it', () => {
    expect(article.body.map((block) => ('text' in block ? `${block.type}: ${block.text}` : block.type === 'list' ? `list: ${block.items.map(({ text }) => text).join(' / ')}` : block.type))).toEqual([
      'image',
      'paragraph: The port of Aberdeen was closed on Tuesday after waves of nine metres were measured at its mouth, and ferries will stay in harbour until Friday.',
      'paragraph: “We have not seen a sea like this for twenty years,” said the harbour master, who had been on the pier since the early morning.',
      'heading: What it means for travellers',
      'paragraph: Tickets to Orkney and Shetland stay valid until the end of the month, the operator said, and nobody has to pay for changing a booking.',
      'list: The Tuesday and Wednesday sailings are cancelled. / The Thursday sailing depends on the wind.',
      'paragraph: The lighthouse at Girdle Ness measured gusts of ninety miles an hour, and the coast road was under water in three places by noon.',
    ]);
  });

  it('keeps the links of the body, made absolute', () => {
    const links = article.body.flatMap((block) => ('marks' in block ? block.marks.map(({ start, end, href }) => [block.text.slice(start, end), href]) : []));
    expect(links).toEqual([['harbour master', 'https://www.example.com/people/harbour-master']]);
  });

  it.each([
    ['consent', 'We use cookies'],
    ['navigation', 'Sport'],
    ['share', 'WhatsApp'],
    ['byline', 'Jane Doe'],
    ['related', 'Bridge for the island'],
    ['comments', 'never been so sick'],
    ['copyright', '© 2019'],
  ])('removes as %s what has %j in it', (kind, text) => {
    expect(removals.filter((removal) => removal.text.includes(text)).map((removal) => removal.kind)).toEqual([kind]);
  });
});
