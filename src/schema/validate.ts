import { checkArticle } from '../quality/check-article.js';
import type { Lost } from '../quality/subject.js';
import type { Article } from '../article.js';
import type { Normalized } from '../normalized.js';
import { articleSchema } from './article.js';
import { bounded } from './bounded.js';
import { articleList, type ArticleList } from '../from/lists.js';
import { readForeign, shapeOf } from '../from/shapes.js';
import type { ArticleIssue, ArticleShape, ArticleValidation } from './issue.js';
import { normalizedSchema } from './normalized.js';
import { isObject } from '../from/values.js';
import { issuesOf } from './schema-issues.js';
import { isTooLong } from './too-long.js';
import { checkValidateOptions, type CheckedValidateOptions, type ValidateOptions } from './validate-options.js';
import { isKnownVersion, storedArticleSchema } from './version.js';

/**
 * Whether a value is an Article, and whether what was scraped is any good: everything that is wrong
 * with it, in one list. Never throws, not even for cyclic objects, proxies, getters that throw and
 * wrong options. The article in the answer is a copy.
 *
 * Takes an Article, a Normalized, a {@link StoredArticle}, and records in the shapes of Readability,
 * article-extractor, Defuddle, Mercury, Diffbot, Firecrawl, newspaper, Trafilatura, WordPress, schema.org, RSS and
 * JSON Feed, which it brings over first; of a feed or another list it says where the articles stand. Where the form is wrong, only that is reported: checks of quality need an Article. Of one code at most
 * 1,000 issues are listed, the first ones.
 *
 * @param value - anything: parsed JSON, a row of a database, an object someone built
 * @param options - severities by code, thresholds, the present; see {@link ValidateOptions}
 *
 * @example
 * ```ts
 * import { validateArticle } from 'cleancopy/schema';
 *
 * const result = validateArticle(JSON.parse('{ "title": "Storm closes the port" }'));
 * result.ok; // false
 * if (!result.ok) for (const { path, message } of result.issues) console.log(path.join('.'), message);
 * ```
 */
export function validateArticle(value: unknown, options: ValidateOptions = {}): ArticleValidation {
  let shape: ArticleShape = 'article';
  const checked = readOptions(options);
  if (typeof checked === 'string')
    return { ok: false, shape, issues: [{ code: 'option/invalid', severity: 'error', path: [], message: checked }] };
  try {
    shape = shapeOf(value);
    if (isTooLong(value)) return { ok: false, shape, issues: [UNREADABLE] };
    const list = articleList(value);
    return list === null ? judged(shape, readAs(shape, value), checked) : { ok: false, shape, issues: [severalIn(list)] };
  } catch {
    return { ok: false, shape, issues: [UNREADABLE] };
  }
}

/** The options, or what is wrong with them. */
function readOptions(options: unknown): CheckedValidateOptions | string {
  try {
    return checkValidateOptions(options);
  } catch {
    return 'The options could not be read: a getter or proxy threw. Pass a plain object.';
  }
}

const UNREADABLE: ArticleIssue = {
  code: 'schema/unreadable',
  severity: 'error',
  path: [],
  message: 'The value could not be read: a getter or proxy threw, it holds itself, or its lists have more than two million entries.',
};

/** A feed or another list in place of an article, and what to pass. */
function severalIn({ path, length }: ArticleList): ArticleIssue {
  const where = path.length === 0 ? 'the list' : path.join('.');
  const what = path.length === 0 ? `a list of ${length}` : `a feed or another list, of ${length} ${length === 1 ? 'entry' : 'entries'}`;
  const message = `This is ${what}, no single article: ${length === 0 ? `${where} is empty` : `pass each entry of ${where} by itself`}.`;
  return { code: 'schema/article-list', severity: 'error', path, message };
}

const UNKNOWN_VERSION: ArticleIssue = {
  code: 'schema/unknown-version',
  severity: 'error',
  path: ['schemaVersion'],
  message: 'This version of the schema is not known here; use the version of the library that wrote it, or a later one.',
};

/** A value after the schema: an article with what it came with, or what is wrong with its form. */
type Reading =
  | {
      readonly article: Article;
      readonly normalized: Normalized | null;
      readonly lost: readonly Lost[];
      readonly hidden: readonly string[];
    }
  | { readonly issues: readonly ArticleIssue[] };

function readAs(shape: ArticleShape, value: unknown): Reading {
  if (shape === 'normalized') {
    const parsed = normalizedSchema.safeParse(value, { reportInput: true });
    return parsed.success ? fromNormalized(parsed.data) : { issues: issuesOf(parsed.error) };
  }
  if (shape === 'stored') {
    if (!isObject(value) || !isKnownVersion(value['schemaVersion'])) return { issues: [UNKNOWN_VERSION] };
    const parsed = storedArticleSchema.safeParse(value, { reportInput: true });
    return parsed.success ? ofArticle(parsed.data.article) : { issues: issuesOf(parsed.error) };
  }
  const foreign = shape === 'article' ? null : readForeign(shape, value);
  const parsed = articleSchema.safeParse(foreign === null ? value : foreign.article, { reportInput: true });
  return parsed.success
    ? { ...ofArticle(parsed.data), ...(foreign !== null && { lost: foreign.lost, hidden: foreign.hidden }) }
    : { issues: issuesOf(parsed.error) };
}

const ofArticle = (article: Article): Reading => ({ article, normalized: null, lost: [], hidden: [] });

function fromNormalized(normalized: Normalized): Reading {
  const hidden = normalized.removals.filter(({ kind }) => kind === 'hidden' || kind === 'invisible').map(({ text }) => text);
  return { article: normalized.article, normalized, lost: [], hidden };
}

/** Where the article stands in a value that holds more. */
const INSIDE: ReadonlySet<ArticleShape> = new Set<ArticleShape>(['normalized', 'stored']);

function judged(shape: ArticleShape, reading: Reading, { now, codes, thresholds }: CheckedValidateOptions): ArticleValidation {
  if ('issues' in reading) return { ok: false, shape, issues: bounded(reading.issues) };
  const { article, ...around } = reading;
  const found = checkArticle(article, { ...around, now, thresholds }, codes);
  const issues = INSIDE.has(shape) ? found.map((issue) => ({ ...issue, path: ['article', ...issue.path] })) : found;
  return { ok: !issues.some(({ severity }) => severity === 'error'), shape, article, issues: bounded(issues) };
}
