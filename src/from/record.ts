import type { Article, Block } from '../article.js';
import { clip } from '../judge/clip.js';
import { countWords, detectLanguage, directionOf } from '../language/index.js';
import { isPlaceholder } from '../quality/placeholders.js';
import type { Lost } from '../quality/subject.js';
import { bodyText } from '../write/plain-text.js';
import { resolveUrl } from '../write/resolve-url.js';
import { WEB_SCHEMES } from '../write/url.js';
import { wellFormed } from '../page/well-formed.js';
import { recordDate } from './dates.js';
import { htmlBody } from './html-body.js';
import { recordLanguage } from './language.js';
import { people } from './people.js';
import { asLine, asList, shown } from './values.js';

/** What somebody else's record says, under our names; every value as it stands there. */
export interface ForeignRecord {
  readonly title?: unknown;
  readonly subtitle?: unknown;
  readonly authors?: unknown;
  readonly published?: unknown;
  readonly modified?: unknown;
  readonly language?: unknown;
  readonly siteName?: unknown;
  readonly url?: unknown;
  readonly section?: unknown;
  readonly tags?: readonly string[];
  readonly image?: unknown;
  readonly dateline?: unknown;
  readonly commentCount?: unknown;
  /** The body as it will be; wins over all other. */
  readonly body?: readonly Block[] | null | undefined;
  /** The body as HTML; wins over `text` where it holds anything. */
  readonly html?: unknown;
  /** The body as plain text, a paragraph a line, or a list of such. */
  readonly text?: unknown;
}

/** An article made of a foreign record, and what of the record it could not hold. */
export interface Foreign {
  readonly article: Article;
  readonly lost: readonly Lost[];
  /** Texts of the record's HTML that its readers do not see. */
  readonly hidden: readonly string[];
}

/** Brings a record over to an Article. Nothing is cleaned away: what is wrong with it is for checks to say. */
export function fromRecord(record: ForeignRecord): Foreign {
  const lost: Lost[] = [];
  const url = webUrl(record.url, null, ['url'], lost);
  const html = typeof record.html === 'string' ? htmlBody(record.html, url) : null;
  const body = record.body ?? (html === null || html.body.length === 0 ? textBody(record.text) : html.body);
  const text = bodyText(body);
  const declared = recordLanguage(record.language, lost);
  const article: Article = {
    title: asLine(record.title),
    subtitle: asLine(record.subtitle),
    authors: people(record.authors, url, lost),
    publishedAt: recordDate(record.published, ['publishedAt'], declared, lost),
    modifiedAt: recordDate(record.modified, ['modifiedAt'], declared, lost),
    dateline: asLine(record.dateline),
    language: declared ?? detectLanguage(text)?.language ?? null,
    direction: directionOf(text),
    siteName: asLine(record.siteName),
    url,
    section: asLine(record.section),
    tags: record.tags ?? [],
    image: webUrl(record.image, url, ['image'], lost),
    body,
    text,
    wordCount: countWords(text),
    commentCount: countOf(record.commentCount),
  };
  return { article, lost, hidden: html?.hidden ?? [] };
}

function textBody(value: unknown): Block[] {
  const paragraphs = asList(value).filter((entry) => typeof entry === 'string');
  const lines = wellFormed(paragraphs.join('\n'))
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.trim());
  const said = lines.filter((line) => line !== '');
  return (said.length === 1 ? said.filter((line) => !isPlaceholder(line)) : said).map((text) => ({ type: 'paragraph', text, marks: [] }));
}

function webUrl(value: unknown, base: string | null, path: Lost['path'], lost: Lost[]): string | null {
  const given = asLine(value);
  const url = given === null ? null : resolveUrl(given, base, WEB_SCHEMES);
  const told = given ?? shown(value);
  if (url === null && told !== null) lost.push({ what: 'url', path, value: clip(told) });
  return url;
}

/** A number from 0, also as a text, its thousands apart or not: `12`, `'12'`, `'1,234'`. */
function countOf(value: unknown): number | null {
  const line = asLine(value);
  const count = line === null ? value : /^\d{1,15}$|^\d{1,3}(?:[,. ]\d{3}){1,4}$/.test(line) ? Number(line.replace(/\D/g, '')) : null;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : null;
}
