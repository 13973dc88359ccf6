import type { Article } from './article.js';
import { becauseOf, dropCause, ruleIds } from './catalogue.js';
import { CleanCopyError } from './errors.js';
import { statedFields } from './fields/meta/index.js';
import { countWords, detectLanguage, directionOf, type DetectedLanguage } from './language/index.js';
import { assemble } from './ledger/assemble.js';
import { leadPicture } from './ledger/media-blocks.js';
import { treeFeatures } from './judge/features/tree.js';
import { elementRules } from './judge/rules/elements/index.js';
import type { Normalized, Provenance } from './normalized.js';
import { checkOptions, type CheckedOptions, type NormalizeOptions } from './options.js';
import type { Page } from './page/page.js';
import { readHtml } from './read/html/read-html.js';
import { readText } from './read/text.js';
import { repairSource } from './repair/repair.js';
import { settle, type Known } from './settle.js';
import { verdictOf } from './verdict/verdict.js';
import { warningsOf } from './warnings.js';
import { baseUrl } from './write/resolve-url.js';
import { bodyText } from './write/plain-text.js';

/**
 * Turns the raw text of a scraped article into an {@link Article} and an account of everything that
 * is not in it.
 *
 * Pure: the same input gives the same output, nothing is read or written, nothing is changed.
 *
 * @param raw - the text as the scraper left it; any string
 * @param options - what is known of it; see {@link NormalizeOptions}
 * @throws {@link CleanCopyError} if `raw` is no string or longer than `maxLength`, or an option is wrong
 * @example
 * ```ts
 * import { normalizeText } from 'cleancopy';
 *
 * const { article, removals } = normalizeText('A storm closed the port on Monday.\n\n\u00a0\n\nPost a Comment');
 * console.log(article.text); // A storm closed the port on Monday.
 * console.log(removals.map(({ kind }) => kind)); // [ 'spacer', 'comments' ]
 * ```
 */
export function normalizeText(raw: string, options: NormalizeOptions = {}): Normalized {
  const checked = checkOptions(options, ruleIds);
  checkSource(raw, checked);
  return normalizePage(readText(raw, repairSource(raw, checked.off)), checked, { stated: null, tree: () => [], rules: [] });
}

/**
 * Turns the HTML of a page into an {@link Article} and an account of everything that is not in it:
 * the same as {@link normalizeText} gives, with links, pictures, tables and what the page's metadata
 * says of it.
 *
 * Pure: the same input gives the same output, nothing is fetched, no script is run.
 *
 * @param html - the page as it was served or as a browser saved it; any string
 * @param options - what is known of it; `url` makes its relative URLs absolute; see {@link NormalizeOptions}
 * @throws {@link CleanCopyError} if `html` is no string or longer than `maxLength`, or an option is wrong
 * @example
 * ```ts
 * import { normalizeHtml } from 'cleancopy';
 *
 * const { article } = normalizeHtml('<h1>Storm closes the port</h1><p>Ferries stay in harbour until Friday, the operator said.</p>');
 * console.log(article.title); // Storm closes the port
 * ```
 */
export function normalizeHtml(html: string, options: NormalizeOptions = {}): Normalized {
  const checked = checkOptions(options, ruleIds);
  checkSource(html, checked);
  const page = readHtml(html, checked.off);
  return normalizePage(page, checked, { stated: statedFields(page, checked), tree: treeFeatures, rules: elementRules });
}

/** The way of every page, whichever reader it came from. */
function normalizePage(page: Page, options: CheckedOptions, known: Known): Normalized {
  const { stated } = known;
  const base = baseUrl(page.base, options.url);
  const { scene, decisions, values, provenance, ambiguous, language, media } = settle(page, options, known);
  const { body, kept, removals, repairs, lines } = assemble(page, decisions, { drop: dropCause, repair: becauseOf }, base, media);
  const text = bodyText(body);
  const shown = leadPicture(body);
  const found = languageOf(text, language, options.language ?? stated?.language);
  const article: Article = {
    title: lines.get('title') ?? values.title,
    subtitle: lines.get('subtitle') ?? values.subtitle,
    authors: values.authors,
    publishedAt: values.publishedAt,
    modifiedAt: values.modifiedAt,
    dateline: values.dateline,
    language: found?.language ?? null,
    direction: directionOf(text),
    siteName: values.siteName,
    url: stated?.url?.value ?? options.url,
    section: values.section,
    tags: values.tags,
    image: stated?.image?.value ?? shown,
    body,
    text,
    wordCount: countWords(text),
    commentCount: values.commentCount,
  };
  const all: Provenance = {
    ...provenance,
    ...(found && { language: { source: 'text', confidence: found.confidence } }),
    ...(article.url !== null && { url: stated?.url?.provenance ?? { source: 'option', confidence: 1 } }),
    ...(article.image !== null && { image: stated?.image?.provenance ?? { source: 'element', confidence: 0.8 } }),
  };
  return {
    article,
    removals,
    repairs,
    kept,
    verdict: verdictOf(article, all, scene, decisions),
    provenance: ofValues(all, article),
    warnings: warningsOf(page, { article, provenance, repairs, removals, ambiguous }),
  };
}

/** Confidence from which the language of the page's prose is that of the article. */
const CERTAIN = 0.95;

/** The language of the body. If that of the page is certain, the body is not looked at again. */
function languageOf(text: string, ofPage: DetectedLanguage | null, hint: string | null | undefined): DetectedLanguage | null {
  return text !== '' && ofPage !== null && ofPage.confidence >= CERTAIN ? ofPage : detectLanguage(text, hint ?? undefined);
}

/** Without the provenance of a subtitle that a later round moved to another field. */
function ofValues(provenance: Provenance, { subtitle }: Article): Provenance {
  const entries = Object.entries(provenance).filter(([field]) => field !== 'subtitle' || subtitle !== null);
  return Object.fromEntries(entries);
}

function checkSource(raw: unknown, { maxLength }: CheckedOptions): void {
  if (typeof raw !== 'string') {
    throw new CleanCopyError('invalid-input', `The source must be a string; it was ${raw === null ? 'null' : typeof raw}.`);
  }
  if (raw.length > maxLength) {
    const advice = 'Pass a greater maxLength, or a shorter source.';
    throw new CleanCopyError('input-too-long', `The source has ${raw.length} code units, over the ${maxLength} allowed. ${advice}`);
  }
}
