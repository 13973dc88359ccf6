import { isMainThread } from 'node:worker_threads';
import { CleanCopyError } from '../../src/errors.js';
import type { Article } from '../../src/article.js';
import type { Normalized, Removal, RemovalKind, Segment } from '../../src/normalized.js';
import { validateArticle } from '../../src/schema/index.js';
import type { Library } from '../../src/cli/io.js';

/** Lines the fake takes for boilerplate. */
const BOILERPLATE: readonly (readonly [RegExp, RemovalKind, string])[] = [
  [/^\d+ Comments?$/, 'comments', 'comment-count'],
  [/^Share( \S+)*$/, 'share', 'share-row'],
  [/^[\u00a0\u200b]+$/, 'spacer', 'spacer-line'],
];

const LINE = /[^\n\r]+|\r\n|[\n\r]/g;

function removalAt(source: string, start: number, text: string): Removal | null {
  const row = BOILERPLATE.find(([pattern]) => pattern.test(text));
  if (row === undefined) return null;
  const [, kind, rule] = row;
  return { kind, rule, because: 'The test says so.', evidence: [rule], confidence: 1, span: { start, end: start + text.length }, text: source.slice(start, start + text.length) };
}

/** A stand-in for the library that is small enough to see through: some lines go, the others are paragraphs. */
export const fakeLibrary: Library = {
  version: '9.9.9',
  normalizeText(raw, options) {
    if (options?.maxLength !== undefined && raw.length > options.maxLength) throw new CleanCopyError('input-too-long', 'too long');
    if (options?.language === 'xx-bad') throw new CleanCopyError('invalid-option', 'Option language takes a tag.');
    if (options?.rules !== undefined && 'no-such' in options.rules) throw new CleanCopyError('unknown-option', 'There is no rule "no-such".');
    if (raw === 'crash') throw new TypeError('a bug');
    if (raw === 'end the thread' && !isMainThread) process.exit();
    const lines = [...raw.matchAll(LINE)].map((match) => ({ start: match.index, text: match[0] }));
    const removals = lines.flatMap(({ start, text }) => removalAt(raw, start, text) ?? []);
    const kept = lines.filter(({ start, text }) => text.trim() !== '' && removalAt(raw, start, text) === null).map((line) => line.text);
    const article = {
      title: null, subtitle: null, authors: [], publishedAt: options?.now?.toISOString() ?? null, modifiedAt: null, dateline: null,
      language: options?.language ?? null, direction: null, siteName: null, url: options?.url ?? null, section: null, tags: [],
      image: null, body: kept.map((text) => ({ type: 'paragraph', text, marks: [] })), text: kept.join('\n\n'), wordCount: 0, commentCount: null,
    } satisfies Article;
    return {
      article, removals, repairs: [], kept: [], provenance: {}, warnings: [],
      verdict: { kind: 'article', confidence: 0.5, evidence: [{ text: 'the fake always says so' }], missing: null },
    } satisfies Normalized;
  },
  normalizeHtml: (raw, options) => fakeLibrary.normalizeText(raw.replace(/<[^<>]*>/g, ''), options),
  segments(source, normalized) {
    return [...source.matchAll(LINE)].map((match): Segment => {
      const text = match[0];
      const span = { start: match.index, end: match.index + text.length };
      const removal = normalized.removals.find((one) => one.span.start === span.start);
      if (removal !== undefined) return { type: 'removed', span, text, removal };
      if (text.trim() === '') return { type: 'separator', span, text };
      return { type: 'kept', span, text, to: { field: 'body', block: 0, item: null }, result: text, repairs: [] };
    });
  },
  toPlainText: (article) => article.text,
  toMarkdown: (article) => `# Markdown\n\n${article.text}\n`,
  toHtml: (article) => `<article>${article.text}</article>`,
  loadValidator: () => Promise.resolve(validateArticle),
  toJsonLd: (article) => ({ '@type': 'Article', articleBody: article.text }),
};
