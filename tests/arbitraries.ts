import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Article, Author, Block, ListItem, Mark, MarkType } from '../src/article.js';
import { bodyText } from '../src/write/plain-text.js';

const BLNS = new URL('../../shared/bench/adversarial/blns.json', import.meta.url);

/** The big list of naughty strings where it is at hand, else `[]`. */
export const naughtyStrings: readonly string[] = existsSync(BLNS) ? (JSON.parse(readFileSync(BLNS, 'utf8')) as string[]) : [];

/** Fragments that mean something to a Markdown, HTML or URL parser, alone or next to each other. */
export const SYNTAX = [
  '*', '**', '_', '__', '***', '`', '```', '~~', '~~~', '\\', '\\\\', '#', '# ', '## x ##', '- ', '+ ', '* ', '1. ', '23) ', '> ',
  '---', '===', '***', '| a | b |', '|---|', ':', ': ', ':-', '[', ']', '[x]', '[x](y)', '![', '!', '![x](y)', '[^1]', '[^1]: x', '[a]: b',
  '<', '>', '<b>', '</b>', '<!--', '-->', '<https://a.example>', '&', '&amp;', '&#35;', '&#x41;', '&copy', '&nbsp;', 'https://', 'http://a.example/b_c?d=e&f',
  '//', '//localhost', 'www.', 'www.example.com', 'example.com', 'mailto:', 'me@example.com', 'xmpp:a@b.example', 'ftp://x', 'a.b', 'x.рф', '3.5', 'e.g.',
  '"', "'", '“', '”', '(', ')', '—', '…', '$', '^', '{', '}', '=', '%', ' ', '  ', '\u00A0', '\u3000', '\t', '中文', 'ñ', 'é', '😀', '👩‍👩‍👧', 'ع', 'ক', 'a', 'b', '1',
] as const;

const WORDS = ['harbour', 'ferry', 'The', 'storm', 'closed', 'Friday', 'über', 'порт', 'port', 'and', 'of', '2019'] as const;

/** One line of well-formed text without spaces at its ends; never empty. */
export function lineText(): fc.Arbitrary<string> {
  const naughty = naughtyStrings.length > 0 ? [fc.constantFrom(...naughtyStrings)] : [];
  const part = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SYNTAX) },
    { weight: 4, arbitrary: fc.constantFrom(...WORDS, ' ') },
    ...naughty.map((arbitrary) => ({ weight: 1, arbitrary })),
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  return fc
    .array(part, { minLength: 1, maxLength: 12 })
    .map((parts) => toLine(parts.join('')))
    .filter((line) => line !== '');
}

/** The line as clean text may hold it: no line ends, no control characters, no lone surrogates, no outer spaces. */
export function toLine(text: string): string {
  const visible = text.replace(/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u2028\u2029]+/g, ' ');
  return visible.replace(/[\u{D800}-\u{DFFF}]/gu, '\uFFFD').trim();
}

function webUrl(): fc.Arbitrary<string> {
  const tail = fc.constantFrom('', '/', '/a/b.html', '/x?y=1&z=(2)', '/a_b*c*', '/%20#top', '/a\\b', '/<b>', "/'q'", '/ü');
  return fc.tuple(fc.constantFrom('http://', 'https://'), fc.constantFrom('example.com', 'a.example:8080', 'münchen.example'), tail).map((parts) => parts.join(''));
}

/** A mark inside a text of the given length. */
function mark(length: number): fc.Arbitrary<Mark> {
  const range = fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const plain = fc.constantFrom<MarkType>('strong', 'emphasis', 'code');
  return fc.oneof(
    fc.tuple(plain, range).map(([type, span]): Mark => ({ type, ...span })),
    fc.tuple(fc.oneof(webUrl(), fc.constant('mailto:me@example.com')), range).map(([href, span]): Mark => ({ type: 'link', ...span, href })),
  );
}

/** Marks of any overlap, sorted as an article has them. */
function marksFor(text: string): fc.Arbitrary<readonly Mark[]> {
  return fc.array(mark(text.length), { maxLength: 5 }).map((marks) => [...marks].sort((a, b) => a.start - b.start || a.end - b.end));
}

/** A line of text with marks. */
export function markedText(): fc.Arbitrary<{ readonly text: string; readonly marks: readonly Mark[] }> {
  return lineText().chain((text) => marksFor(text).map((marks) => ({ text, marks })));
}

function orNull<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(some, { nil: null });
}

function listItem(): fc.Arbitrary<ListItem> {
  const number = fc.option(fc.option(fc.integer({ min: -3, max: 1_000_000_000 }), { freq: 2 }), { nil: undefined, freq: 2 });
  return fc.tuple(markedText(), fc.nat(3), number).map(([marked, depth, own]) => ({ ...marked, depth, ...(own !== undefined && { number: own }) }));
}

function codeText(): fc.Arbitrary<string> {
  return fc.array(fc.oneof(lineText(), fc.constantFrom('', '    x', '````', '~~~')), { minLength: 1, maxLength: 4 }).map((lines) => `x${lines.join('\n')}`);
}

/** A valid block of any type. */
export function block(): fc.Arbitrary<Block> {
  const cells = fc.array(fc.array(fc.oneof(lineText(), fc.constant('')), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const plain = fc.oneof(
    markedText().map((marked): Block => ({ type: 'paragraph', ...marked })),
    fc.tuple(markedText(), fc.integer({ min: 1, max: 6 })).map(([marked, level]): Block => ({ type: 'heading', level, ...marked })),
    fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), start: fc.nat(1000), items: fc.array(listItem(), { minLength: 1, maxLength: 5 }) }),
    fc.tuple(markedText(), orNull(lineText())).map(([marked, cite]): Block => ({ type: 'quote', ...marked, cite })),
    fc.record({ type: fc.constant('code' as const), text: codeText(), language: orNull(fc.constantFrom('ts', 'c++', 'objective-c')) }),
    fc.record({ type: fc.constant('table' as const), header: fc.boolean(), rows: cells }),
    fc.record({ type: fc.constant('image' as const), src: orNull(webUrl()), alt: orNull(lineText()), caption: orNull(lineText()), credit: orNull(lineText()) }),
    fc.record({ type: fc.constant('embed' as const), src: webUrl(), title: orNull(lineText()) }),
  );
  const isQuotable = ({ type }: Block): boolean => ['heading', 'list', 'code', 'table'].includes(type);
  return fc.tuple(plain, fc.nat(3)).map(([own, chance]): Block => (chance === 0 && isQuotable(own) ? ({ ...own, quoted: true } as Block) : own));
}

function author(): fc.Arbitrary<Author> {
  return fc.oneof(
    lineText().map((name): Author => ({ name })),
    fc.tuple(lineText(), webUrl()).map(([name, url]): Author => ({ name, url })),
  );
}

/** A date in each of the documented precisions. */
function isoDate(): fc.Arbitrary<string> {
  const parts = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString());
  return fc.oneof(
    fc.tuple(parts, fc.constantFrom(4, 7, 10, 16, 19, 24)).map(([full, length]) => full.slice(0, length)),
    fc.tuple(parts, fc.constantFrom('Z', '+01:00', '-05:30')).map(([full, zone]) => full.slice(0, 16) + zone),
  );
}

/** A valid article; `text` is the body's plain text. */
export function article(): fc.Arbitrary<Article> {
  return fc
    .record({
      title: orNull(lineText()),
      subtitle: orNull(lineText()),
      authors: fc.array(author(), { maxLength: 3 }),
      publishedAt: orNull(isoDate()),
      modifiedAt: orNull(isoDate()),
      dateline: orNull(lineText()),
      language: orNull(fc.constantFrom('en', 'pt-BR', 'zh-Hant')),
      direction: orNull(fc.constantFrom('ltr' as const, 'rtl' as const)),
      siteName: orNull(lineText()),
      url: orNull(webUrl()),
      section: orNull(lineText()),
      tags: fc.uniqueArray(lineText(), { maxLength: 4 }),
      image: orNull(webUrl()),
      body: fc.array(block(), { maxLength: 6 }),
      wordCount: fc.nat(5000),
      commentCount: orNull(fc.nat(500)),
    })
    .map((fields) => ({ ...fields, text: bodyText(fields.body) }));
}
