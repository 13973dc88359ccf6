import type { Article, Mark } from '../../src/article.js';
import { splitLines } from '../../src/cli/lines.js';
import { dateRole } from '../../src/fields/dates/date-role.js';
import { findDates } from '../../src/fields/dates/find-dates.js';
import { findDateline } from '../../src/fields/names/dateline.js';
import { looksLikeName } from '../../src/fields/names/looks-like-name.js';
import { parseByline } from '../../src/fields/names/parse-byline.js';
import { normalizeText, toHtml, toJsonLdString, toMarkdown, toPlainText } from '../../src/index.js';
import { countWords } from '../../src/language/count-words.js';
import { detectLanguage } from '../../src/language/detect.js';
import { repairText } from '../../src/repair/repair.js';

/** One function over one shape of input, made ready outside the time that is measured. */
interface PartCase {
  readonly name: string;
  readonly work: (size: number) => () => unknown;
}

const NOW = new Date('2026-03-20T12:00:00Z');

/** What the readers of one line are given, and what each of them could stumble over. */
// prettier-ignore
const TEXTS: readonly { readonly part: string; readonly read: (text: string) => unknown; readonly units: readonly string[] }[] = [
  ...Object.entries({
    findDates: (text: string) => findDates(text, { now: NOW }),
    parseByline: (text: string) => parseByline(text, { now: NOW }),
    looksLikeName,
    dateRole,
    findDateline,
  }).map(([part, read]) => ({
    part,
    read,
    units: ['1', '/', '1/', '1/1/', 'Jan ', '2019-', '12:', '+01:00', '19. ', 'Nov 19 ', 'Mon ', 'de ', '年', 'MarMar', 'By ', 'By Jane Doe and ', ',', 'a, ', 'A. ', '| ', ' - ', 'Published: ', ' '],
  })),
  { part: 'countWords', read: countWords, units: ['a ', 'a', '漢字', 'ア', 'ไทย', 'က', '\u0301', '\u200d', '한', '_', '1,', 'कि ', ': ', '\ud83d'] },
  { part: 'detectLanguage', read: (text) => detectLanguage(text), units: ['Die Katze schläft auf dem Sofa. ', '漢字', 'a', ' '] },
  {
    part: 'repairText',
    read: repairText,
    units: [
      'Ã', 'Ã©', 'Ã ', 'Ã©\n', 'â€', 'Â£', 'ÂÂÂ£', 'РЎ', '√©', '╨┐', '&', '&#', '&amp', '&amp;', '&#8203;', '&amp;<', '\u0301', '\u200d', '\u00ad\u200d',
      '\u200d\u200e', '\u200e', '\u202b', '\u2066', '\u2069', 'א\u2066', '\u202bא', '\u00ad', '\u0093', '\u0085', '\ud83d', '\u{e0061}', '🏴\u{e0061}', '\ufeff', '\n', '<',
    ],
  },
  {
    part: 'write',
    read: (text) => writeAll(articleOf(text)),
    units: ['a', ' ', '-', '|', '<', '&', '&a', '&#', '`', '` ', '*', '_a', '[', '](', '!', '\\', '1', '1.', '.', 'a.b', 'a@', '/', '://', '\u0301', '\u200D', '\u202E', '\uD83D', '😀', '\n', '#', '\u00A0'],
  },
];

/** What has a shape of its own. */
const SHAPES: readonly PartCase[] = [
  {
    name: 'write, marks that overlap',
    work: (size) => {
      const types = ['strong', 'emphasis', 'link', 'code'] as const;
      const marks = Array.from({ length: size / 8 }, (_, at): Mark => {
        const type = types[at % 4] ?? 'code';
        const span = { start: at * 5, end: at * 5 + 12 };
        return type === 'link' ? { type, ...span, href: 'https://a.example/' } : { type, ...span };
      });
      const article = articleOf('a b“c” '.repeat(size / 8), marks);
      return () => writeAll(article);
    },
  },
  {
    name: 'write, entries each deeper than the one above',
    work: (size) => {
      const items = Array.from({ length: size / 2 }, (_, depth) => ({ text: 'a', marks: [], depth }));
      const article: Article = { ...articleOf(''), body: [{ type: 'list', ordered: false, start: 1, items }] };
      return () => writeAll(article);
    },
  },
  {
    name: 'write, a row of many cells among rows of one',
    work: (size) => {
      const rows = [Array.from({ length: size / 16 }, () => 'a'), ...Array.from({ length: size / 16 }, () => ['a'])];
      const article: Article = { ...articleOf(''), body: [{ type: 'table', header: true, rows }] };
      return () => writeAll(article);
    },
  },
  {
    name: 'splitLines, one line in chunks of one byte',
    work: (size) => {
      const bytes = Buffer.alloc(size, 'x');
      return async () => {
        const chunks = async function* (): AsyncGenerator<Uint8Array> {
          for (let at = 0; at < size; at += 1) yield await Promise.resolve(bytes.subarray(at, at + 1));
        };
        let count = 0;
        for await (const line of splitLines(chunks(), 2 * size)) count += line.line;
        return count;
      };
    },
  },
];

export const PART_CASES: readonly PartCase[] = [
  ...TEXTS.flatMap(({ part, read, units }) =>
    units.map((unit) => ({
      name: `${part} of ${JSON.stringify(unit)}`,
      work: (size: number) => {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
        return (): unknown => read(text);
      },
    })),
  ),
  ...SHAPES,
];

function articleOf(text: string, marks: readonly Mark[] = []): Article {
  const entry = { text, marks, depth: 0 };
  return {
    ...normalizeText('').article,
    title: text,
    text,
    body: [
      { type: 'paragraph', text, marks },
      { type: 'list', ordered: true, start: 1, items: [entry] },
      { type: 'code', text, language: text },
      { type: 'table', header: true, rows: [[text]] },
    ],
  };
}

function writeAll(article: Article): number {
  return [toPlainText, toMarkdown, toHtml, toJsonLdString].reduce((length, write) => length + write(article).length, 0);
}
