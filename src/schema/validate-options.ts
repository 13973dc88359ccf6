import { givenEntries, isPlain, momentIn } from '../option-values.js';
import { checks } from '../quality/checks/index.js';
import type { CodeSettings } from '../quality/check-article.js';
import { THRESHOLDS, type ValidateThresholds } from '../quality/thresholds.js';
import type { ArticleIssueSeverity, QualityIssueCode } from './issue.js';

/**
 * What a caller may say about validating. Every option may be left out.
 *
 * @example
 * ```ts
 * import { validateArticle, type ValidateOptions } from 'cleancopy/schema';
 *
 * const options: ValidateOptions = {
 *   now: new Date('2026-03-01T12:00:00Z'),
 *   codes: { 'date/no-zone': 'off', 'text/mojibake': 'error' },
 *   thresholds: { minWords: 100 },
 * };
 * validateArticle({}, options).ok; // false
 * ```
 */
export interface ValidateOptions {
  /** The present, to tell dates that lie in the future; without it they are not told. */
  readonly now?: Date | undefined;
  /** Severity by code, or `off`. Issues of the schema are always errors: without the form there is no Article. */
  readonly codes?: Readonly<Partial<Record<QualityIssueCode, ArticleIssueSeverity | 'off' | undefined>>> | undefined;
  /** Where checks draw their lines. */
  readonly thresholds?: Readonly<Partial<Record<keyof ValidateThresholds, number | undefined>>> | undefined;
}

/** Options after checking, with the defaults filled in. */
export interface CheckedValidateOptions {
  readonly now: Date | null;
  readonly codes: CodeSettings;
  readonly thresholds: ValidateThresholds;
}

const CODES: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(checks.map(({ code }) => code)))();
const SETTINGS: ReadonlySet<unknown> = new Set(['error', 'warning', 'info', 'off']);

/** Thresholds that are shares. */
const SHARES: ReadonlySet<string> = new Set([
  'boilerplateShare',
  'capitalShare',
  'languageConfidence',
  'lowerCaseStarts',
] satisfies (keyof ValidateThresholds)[]);

/** The options, or what is wrong with them, with what to do. `undefined` is not given, at the top and inside. Throws where a getter or proxy does. */
export function checkValidateOptions(options: unknown): CheckedValidateOptions | string {
  if (!isPlain(options)) return 'Options must be an object, as in { now: new Date() }.';
  const { now, codes = {}, thresholds = {}, ...others } = options;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return `There is no option "${unknown}". The options are: now, codes, thresholds.`;
  const moment = momentIn(now);
  if (now !== undefined && moment === null) return 'Option now takes a valid Date.';
  if (!isPlain(codes)) return "Option codes takes an object, as in { 'date/no-zone': 'off' }.";
  const settings = givenEntries(codes);
  for (const [code, setting] of settings) {
    if (!CODES.has(code)) return `There is no code "${code}" whose severity can be changed; \`issueCodes\` lists all codes.`;
    if (!SETTINGS.has(setting)) return `Code "${code}" takes error, warning, info or off.`;
  }
  if (!isPlain(thresholds)) return 'Option thresholds takes an object, as in { minWords: 100 }.';
  const lines = givenEntries(thresholds);
  for (const [name, value] of lines) {
    if (!Object.hasOwn(THRESHOLDS, name)) return `There is no threshold "${name}". They are: ${Object.keys(THRESHOLDS).join(', ')}.`;
    if (typeof value !== 'number' || !(value >= 0)) return `Threshold "${name}" takes a number from 0.`;
    if (SHARES.has(name) && value > 1) return `Threshold "${name}" is a share: it takes a number from 0 to 1.`;
  }
  return { now: moment, codes: Object.fromEntries(settings), thresholds: { ...THRESHOLDS, ...Object.fromEntries(lines) } };
}
