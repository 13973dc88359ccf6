import { answerLine } from '../../src/cli/ndjson.js';
import { splitLines } from '../../src/cli/lines.js';
import { library } from '../../src/cli/library.js';
import type { Article, Mark } from '../../src/article.js';
import { normalizeHtml, normalizeText, segments, toHtml } from '../../src/index.js';

/** Elements that `toHtml` writes; anything else in its output came from the source. */
const TAG =
  /<(?!\/?(?:a|article|blockquote|code|em|figcaption|figure|footer|h[1-6]|img|li|ol|p|pre|small|strong|table|tbody|td|th|thead|tr|ul)[ >])/;

function check(fine: boolean, what: string): void {
  if (!fine) throw new Error(what);
}

/** Tiling and well-formed output: what can be told of any result in little time. */
function read(source: string, normalize: typeof normalizeText): void {
  const normalized = normalize(source, { url: 'https://example.com/news/1' });
  let at = 0;
  for (const { span } of segments(source, normalized)) {
    check(span.start === at && span.end > at, 'segments do not tile');
    at = span.end;
  }
  check(at === source.length, 'segments do not reach the end');
  const json = JSON.stringify(normalized.article);
  check(JSON.stringify(JSON.parse(json)) === json, 'does not survive JSON');
  check(!TAG.test(toHtml(normalized.article)), 'toHtml writes another element');
}

/** An article with the bytes wherever it holds text, and marks whose places are the bytes themselves. */
function poisoned(bytes: Buffer): Article {
  const text = bytes.toString('utf8');
  const types = ['link', 'strong', 'emphasis', 'code'] as const;
  const marks = Array.from({ length: Math.min(20, bytes.length >> 1) }, (_, i): Mark => ({
    type: types[i & 3] ?? 'link',
    start: bytes[2 * i] ?? 0,
    end: bytes[2 * i + 1] ?? 0,
    href: text,
  }));
  return {
    ...normalizeText('').article,
    title: text,
    subtitle: text,
    language: text,
    url: text,
    text,
    body: [
      { type: 'paragraph', text, marks },
      { type: 'list', ordered: true, start: bytes[0] ?? 0, items: [{ text, marks, depth: bytes[0] ?? 0 }] },
      { type: 'code', text, language: text },
      { type: 'image', src: text, alt: text, caption: text, credit: text },
      { type: 'embed', src: text, title: text },
      { type: 'table', header: true, rows: [[text], [text]] },
    ],
  };
}

async function readLines(bytes: Buffer): Promise<void> {
  const size = 1 + ((bytes[0] ?? 0) % 64);
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  };
  let line = 0;
  for await (const found of splitLines(chunks(), 200)) {
    line += 1;
    check(found.line === line, 'a line is missing');
    const answer = answerLine(found, { options: {}, removals: true, maxLineBytes: 200 }, library);
    check(answer === null || !('error' in answer) || answer.error.code !== 'internal-error', 'internal-error');
  }
}

const targets: Readonly<Record<string, (bytes: Buffer) => void | Promise<void>>> = {
  text: (bytes) => {
    read(bytes.toString('utf8'), normalizeText);
  },
  html: (bytes) => {
    read(bytes.toString('utf8'), normalizeHtml);
  },
  ndjson: readLines,
  write: (bytes) => {
    check(!TAG.test(toHtml(poisoned(bytes))), 'toHtml writes another element');
  },
};

const target = targets[process.env['FUZZ_TARGET'] ?? 'text'];

/** What the fuzzer calls with the bytes it made. */
export async function fuzz(bytes: Buffer): Promise<void> {
  await target?.(bytes);
}
