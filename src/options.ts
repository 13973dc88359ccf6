import { CleanCopyError } from './errors.js';
import { givenEntries, isPlain, momentIn } from './option-values.js';
import { parseUrl } from './write/parse-url.js';
import { safeUrl, WEB_SCHEMES } from './write/url.js';

/**
 * How much evidence an uncertain line needs to be kept.
 *
 * @example
 * ```ts
 * import { normalizeText, type Mode } from 'cleancopy';
 *
 * const mode: Mode = 'recall'; // rather keep a line too many
 * normalizeText('Ferries stay in harbour until Friday.', { mode }).article.body.length; // 1
 * ```
 */
export type Mode = 'precision' | 'balanced' | 'recall';

/**
 * What a caller may say about a source. Every option may be left out or `undefined`; `url` and `language` also `null`, as
 * an {@link Article} has them where they are unknown.
 *
 * @example
 * ```ts
 * import { normalizeText, type NormalizeOptions } from 'cleancopy';
 *
 * const options: NormalizeOptions = { url: 'https://example.com/story', language: 'en-GB', rules: { 'share-row': false } };
 * normalizeText('Ferries stay in harbour until Friday, the operator said.', options).article.url; // 'https://example.com/story'
 * ```
 */
export interface NormalizeOptions {
  /**
   * Where the source was found; an absolute http(s) URL. Becomes `article.url` unless the page names a better one, spaces
   * in it percent-encoded.
   */
  readonly url?: string | null | undefined;
  /** BCP 47 tag of the language that the caller expects; a hint, not an order. */
  readonly language?: string | null | undefined;
  /**
   * The present, for dates such as "2 hours ago" and for telling impossible dates.
   * Without it the library never reads a clock and leaves relative dates unread. Years 1900 to 9998.
   */
  readonly now?: Date | undefined;
  /** `precision` drops what is doubtful, `recall` keeps it; `balanced` is the default. */
  readonly mode?: Mode | undefined;
  /** Longest source taken, in UTF-16 code units; 16,777,216 unless given. A longer one is an error, never cut. */
  readonly maxLength?: number | undefined;
  /** Rules and repairs to switch off, by id: `{ 'share-row': false }`. {@link ruleIds} holds every id. */
  readonly rules?: Readonly<Record<string, boolean | undefined>> | undefined;
}

/** Options after checking, with the defaults filled in. */
export interface CheckedOptions {
  readonly url: string | null;
  readonly language: string | null;
  readonly now: Date | null;
  readonly mode: Mode;
  readonly maxLength: number;
  /** Ids of rules and repairs that are switched off. */
  readonly off: ReadonlySet<string>;
}

const MAX_LENGTH = 16 * 1024 * 1024;
const MODES: readonly Mode[] = ['precision', 'balanced', 'recall'];
const KNOWN: ReadonlySet<string> = new Set(['url', 'language', 'now', 'mode', 'maxLength', 'rules']);

/**
 * Checks what a caller passed.
 *
 * @throws {@link CleanCopyError} with code `invalid-option` or `unknown-option`, naming the option and what it takes
 */
export function checkOptions(options: unknown, ruleIds: readonly string[]): CheckedOptions {
  try {
    return readOptions(options, ruleIds);
  } catch (error) {
    if (error instanceof CleanCopyError) throw error;
    throw new CleanCopyError('invalid-option', 'The options could not be read: a getter or proxy threw. Pass a plain object.');
  }
}

/** Reads each option once, so that what was checked is what is used. */
function readOptions(options: unknown, ruleIds: readonly string[]): CheckedOptions {
  if (!isPlain(options)) {
    throw new CleanCopyError('invalid-option', 'Options must be an object, as in { language: "en" }.');
  }
  for (const key of Object.keys(options)) {
    if (!KNOWN.has(key)) {
      const known = [...KNOWN].join(', ');
      throw new CleanCopyError('unknown-option', `There is no option "${key}". The options are: ${known}.`);
    }
  }
  const maxLength = options['maxLength'] ?? MAX_LENGTH;
  if (typeof maxLength !== 'number' || !Number.isInteger(maxLength) || maxLength < 1) {
    throw invalid('maxLength', 'a whole number of UTF-16 code units, 1 or more', maxLength);
  }
  const mode = options['mode'] ?? 'balanced';
  if (!MODES.includes(mode as Mode)) throw invalid('mode', MODES.map((name) => `"${name}"`).join(', '), mode);
  return {
    url: checkUrl(options['url']),
    language: checkLanguage(options['language']),
    now: checkNow(options['now']),
    mode: mode as Mode,
    maxLength,
    off: checkRules(options['rules'], ruleIds),
  };
}

function checkUrl(url: unknown): string | null {
  if (url === undefined || url === null) return null;
  const clean = typeof url === 'string' && !/[\u{D800}-\u{DFFF}]/u.test(url) ? safeUrl(url, WEB_SCHEMES) : null;
  if (clean === null || parseUrl(clean) === null) throw invalid('url', 'an absolute http or https URL', url);
  return clean;
}

function checkLanguage(language: unknown): string | null {
  if (language === undefined || language === null) return null;
  if (typeof language !== 'string' || !/^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,9}$/i.test(language)) {
    throw invalid('language', 'a BCP 47 tag such as "en" or "pt-BR"', language);
  }
  return language;
}

function checkNow(now: unknown): Date | null {
  if (now === undefined) return null;
  const copy = momentIn(now);
  const year = copy?.getUTCFullYear() ?? NaN;
  if (copy === null || !(year >= 1900 && year < 9999)) throw invalid('now', 'a valid Date of a year from 1900 to 9998', now);
  return copy;
}

function checkRules(rules: unknown, ids: readonly string[]): ReadonlySet<string> {
  if (rules === undefined) return new Set();
  if (!isPlain(rules)) throw invalid('rules', 'an object of rule ids', rules);
  const off = new Set<string>();
  for (const [id, on] of givenEntries(rules)) {
    if (!ids.includes(id)) {
      throw new CleanCopyError('unknown-option', `There is no rule "${id}". \`ruleIds\` lists them.`);
    }
    if (typeof on !== 'boolean') throw invalid(`rules["${id}"]`, 'true or false', on);
    if (!on) off.add(id);
  }
  return off;
}

function invalid(name: string, takes: string, got: unknown): CleanCopyError {
  const shown =
    typeof got === 'string'
      ? `"${got.slice(0, 40)}"`
      : typeof got === 'object' && got !== null
        ? Object.prototype.toString.call(got)
        : String(got).slice(0, 40);
  return new CleanCopyError('invalid-option', `Option ${name} takes ${takes}; it was ${shown}.`);
}
