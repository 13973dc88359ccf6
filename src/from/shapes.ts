import { readArticleExtractor } from './article-extractor.js';
import { readDefuddle } from './defuddle.js';
import { readDiffbot } from './diffbot.js';
import { readFirecrawl } from './firecrawl.js';
import { isFlatRecord, readFlatRecord } from './flat-record.js';
import { readJsonFeedItem } from './json-feed.js';
import { readMercury } from './mercury.js';
import { readNewspaper } from './newspaper.js';
import { readReadability } from './readability.js';
import { fromRecord, type Foreign, type ForeignRecord } from './record.js';
import { readRssItem } from './rss.js';
import { articleNode, readSchemaOrg } from './schema-org.js';
import type { ArticleShape } from './shape.js';
import { readTrafilatura } from './trafilatura.js';
import { isObject, type Fields } from './values.js';
import { readWordPress } from './wordpress.js';

/** A shape of somebody else: what tells it, and how it is read. */
interface ForeignShape {
  readonly shape: ArticleShape;
  /** Keys that only this shape has; all of one group tell it. */
  readonly keys: readonly (readonly string[])[];
  readonly read: (value: unknown) => ForeignRecord;
}

/** The first that fits is taken: shapes whose keys nobody else has stand first. */
// prettier-ignore
const SHAPES: readonly ForeignShape[] = [
  { shape: 'wordpress', keys: [['_embedded', 'content', 'title'], ['date_gmt', 'content'], ['_links', 'content', 'title']], read: readWordPress },
  { shape: 'firecrawl', keys: [['markdown', 'metadata'], ['rawHtml', 'metadata'], ['success', 'data']], read: readFirecrawl },
  { shape: 'json-feed', keys: [['content_html'], ['content_text'], ['date_published', 'id']], read: readJsonFeedItem },
  { shape: 'mercury', keys: [['lead_image_url'], ['date_published', 'content'], ['rendered_pages', 'content'], ['next_page_url', 'content'], ['word_count', 'content', 'title']], read: readMercury },
  { shape: 'diffbot', keys: [['diffbotUri'], ['pageUrl', 'text'], ['pageUrl', 'html'], ['request', 'objects']], read: readDiffbot },
  { shape: 'readability', keys: [['textContent', 'content'], ['textContent', 'excerpt'], ['byline', 'content']], read: readReadability },
  { shape: 'defuddle', keys: [['schemaOrgData', 'content'], ['parseTime', 'content'], ['domain', 'site', 'content']], read: readDefuddle },
  { shape: 'newspaper', keys: [['publish_date', 'text'], ['top_image', 'text'], ['meta_lang', 'text']], read: readNewspaper },
  { shape: 'trafilatura', keys: [['fingerprint', 'text'], ['source-hostname', 'text'], ['sitename', 'text'], ['hostname', 'text', 'date']], read: readTrafilatura },
  { shape: 'rss', keys: [['pubDate'], ['isoDate'], ['content:encoded'], ['guid', 'link'], ['dc:creator'], ['link', 'summary'], ['link', 'description', 'title'], ['link', 'published', 'content'], ['link', 'updated', 'title']], read: readRssItem },
  { shape: 'article-extractor', keys: [['ttr', 'content'], ['links', 'content', 'url'], ['published', 'content', 'source']], read: readArticleExtractor },
];

/** Keys that an Article has and none of the other shapes. */
const OWN: readonly string[] = ['publishedAt', 'modifiedAt', 'wordCount', 'commentCount', 'body'];
/** All keys of an Article. */
const ARTICLE: ReadonlySet<string> = new Set([
  ...OWN,
  ...'title subtitle authors dateline language direction siteName url section tags image text'.split(' '),
]);

const has = (value: Fields, key: string): boolean => Object.hasOwn(value, key);

/** What a value is taken for; an Article where nothing else fits. */
export function shapeOf(value: unknown): ArticleShape {
  if (Array.isArray(value)) return articleNode(value) === null ? 'article' : 'schema-org';
  if (!isObject(value)) return 'article';
  if (has(value, 'article') && has(value, 'removals')) return 'normalized';
  if (has(value, 'article') && has(value, 'schemaVersion')) return 'stored';
  if (has(value, '@type') || has(value, '@graph')) return articleNode(value) === null ? 'article' : 'schema-org';
  // A body in one piece is somebody else's.
  const own = OWN.filter((key) => has(value, key) && (key !== 'body' || typeof value['body'] !== 'string'));
  if (own.length > 1) return 'article';
  const known = SHAPES.find(({ keys }) => keys.some((group) => group.every((key) => has(value, key))))?.shape;
  return known ?? (isFlatRecord(value, ARTICLE) ? 'flat-record' : 'article');
}

/** Shapes that are told by more than their keys. */
const APART: Readonly<Partial<Record<ArticleShape, ForeignShape['read']>>> = { 'flat-record': readFlatRecord, 'schema-org': readSchemaOrg };

/** Brings a value of somebody else's shape over. */
export function readForeign(shape: ArticleShape, value: unknown): Foreign | null {
  const read = APART[shape] ?? SHAPES.find((entry) => entry.shape === shape)?.read;
  return read === undefined ? null : fromRecord(read(value));
}
