import type { Article, Author, Block } from '../article.js';
import { bodyIn, peopleIn } from '../fields/meta/people.js';
import { statedDate } from '../fields/meta/stated-date.js';
import { clip } from '../judge/clip.js';
import { canonicalTag, countWords, detectLanguage, directionOf } from '../language/index.js';
import type { Lost } from '../quality/subject.js';
import { isBodyType } from '../read/html/json-ld-values.js';
import { bodyText } from '../write/plain-text.js';
import { isIsoDate } from '../write/iso-date.js';
import { resolveUrl } from '../write/resolve-url.js';
import { WEB_SCHEMES } from '../write/url.js';
import { htmlBody } from './html-body.js';
import { asLine, asList, asObject, firstLine, wellFormed } from './values.js';

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
  const declared = canonicalTag(asLine(record.language) ?? '');
  const { commentCount } = record;
  const article: Article = {
    title: asLine(record.title),
    subtitle: asLine(record.subtitle),
    authors: people(record.authors, url, lost),
    publishedAt: date(record.published, ['publishedAt'], declared, lost),
    modifiedAt: date(record.modified, ['modifiedAt'], declared, lost),
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
    commentCount: typeof commentCount === 'number' && Number.isSafeInteger(commentCount) && commentCount >= 0 ? commentCount : null,
  };
  return { article, lost, hidden: html?.hidden ?? [] };
}

function textBody(value: unknown): Block[] {
  const paragraphs = asList(value).filter((entry) => typeof entry === 'string');
  const lines = wellFormed(paragraphs.join('\n')).split(/[\n\r\u2028\u2029]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').map((text) => ({ type: 'paragraph', text, marks: [] }));
}

function webUrl(value: unknown, base: string | null, path: Lost['path'], lost: Lost[]): string | null {
  const given = asLine(value);
  if (given === null) return null;
  const url = resolveUrl(given, base, WEB_SCHEMES);
  if (url === null) lost.push({ what: 'url', path, value: clip(given) });
  return url;
}

/** Names, objects with a name, or lists of either. A name may be a whole byline. */
function people(value: unknown, base: string | null, lost: Lost[]): Author[] {
  const found = new Map<string, Author>();
  for (const entry of asList(value)) {
    const fields = asObject(entry);
    const given = firstLine(entry, fields['name'], fields['_']);
    if (given === null) continue;
    const names = isBodyType(fields['@type']) ? bodyIn(given) : peopleIn(given);
    if (names.length === 0) lost.push({ what: 'author', path: ['authors'], value: clip(given) });
    const url = names.length === 1 ? resolveUrl(firstLine(fields['url'], fields['uri'], fields['@id']) ?? '', base, WEB_SCHEMES) : null;
    for (const name of names) if (!found.has(name)) found.set(name, url === null ? { name } : { name, url });
  }
  return [...found.values()];
}

/** Seconds of the last year that a record can be of, 2100: larger numbers are milliseconds. */
const LAST_SECOND = 4_133_980_799;

function date(value: unknown, path: Lost['path'], language: string | null, lost: Lost[]): string | null {
  const moment = value instanceof Date ? value.getTime() : typeof value === 'number' ? value * (Math.abs(value) > LAST_SECOND ? 1 : 1000) : null;
  const stated = moment === null ? asLine(value) : isoMoment(moment);
  if (stated === null) return null;
  if (isIsoDate(stated)) return stated;
  const read = moment === null ? statedDate(stated, { language, now: null }) : null;
  if (read === null) lost.push({ what: 'date', path, value: clip(stated) });
  return read;
}

/** The moment in ISO 8601, years beyond 0 to 9999 with their sign; or the number, where it is no moment. */
function isoMoment(moment: number): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? String(moment) : date.toISOString();
}
