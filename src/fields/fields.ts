import type { Article } from '../article.js';
import type { Cause, Decision } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';
import type { FieldProvenance, Provenance } from '../normalized.js';
import type { CheckedOptions } from '../options.js';
import { creditCuts, withoutCredit } from './credit-tail.js';
import { finders, type FieldValues } from './finders.js';
import type { Claim, Judged } from './found.js';
import { dayOrderOf } from './page/day-order.js';
import { makeReadings, readLines, type ReadingsOfLines } from './readings.js';
import { fieldRules, type FieldRule, type FieldRuleId } from './rules.js';
import type { Stated } from './stated.js';
import { findTitle, repeatsOfTitle } from './title.js';
import { titleCuts } from './title-suffix.js';

/** The fields of a page, and what they change about the judge's decisions. */
export interface Fields {
  readonly decisions: readonly Decision[];
  readonly values: PageValues;
  readonly provenance: Provenance;
  /** The dates whose day and month may be the other way round. */
  readonly ambiguous: readonly (keyof Article)[];
}

/** The values of the fields; headline and standfirst only where no block shows them. */
export interface PageValues extends FieldValues {
  readonly title: string | null;
  readonly subtitle: string | null;
}

/**
 * Finds the headline, then every other field, and takes the lines that they explain out of the body.
 *
 * @param stated - what the page says of itself; `null` for plain text
 * @param read - gives what lines say by themselves
 */
export function findFields(
  scene: Scene,
  judged: readonly Decision[],
  language: string | null,
  options: CheckedOptions,
  stated: Stated | null,
  read: ReadingsOfLines = readLines,
): Fields {
  const decisions = [...judged];
  const provenance: { -readonly [F in keyof Article]?: FieldProvenance } = {};
  const { first, last } = proseRange(scene, decisions);
  const dating = { language, now: options.now, order: dayOrderOf(scene) };
  const readings = makeReadings(dating, read(dating));
  const headline = stated?.headline(scene, decisions, first, readings) ?? null;
  const title = headline === null ? findTitle(scene, decisions, first, slugOf(options.url), readings) : null;
  const context: Judged = {
    scene,
    decisions: judged,
    first,
    last,
    title: headline?.anchor ?? title?.at ?? -1,
    language,
    url: options.url,
    now: options.now,
    readings,
    stated: stated?.fields ?? NO_FIELDS,
  };
  const values: { -readonly [F in keyof PageValues]: PageValues[F] } = { ...NOTHING };
  const ambiguous: (keyof Article)[] = [];
  const take = (claims: readonly Claim[]): void => {
    for (const { at, rule, evidence, confidence } of claims) {
      const decision = decisions[at];
      if (decision === undefined || rule === null || options.off.has(rule)) continue;
      // A field names a line better than its place on the page does.
      if (decision.keep || decision.cause.rule === modelRule.id)
        decisions[at] = { keep: false, cause: { rule, ...saidOf(rule), evidence, confidence: thousandths(confidence) } };
    }
  };
  for (const { field, find } of finders) {
    const inText = find(context);
    const found = stated === null ? inText : stated.weigh(field, context, inText);
    if (found === null) continue;
    Object.assign(values, { [field]: found.value });
    provenance[field] = { ...found.provenance, confidence: thousandths(found.provenance.confidence) };
    take(found.claims);
    if (found.isAmbiguous === true) ambiguous.push(field);
    if (field !== 'subtitle') continue;
    // A standfirst that a block shows is that block's text.
    for (const { at } of found.claims)
      decisions[at] = { keep: true, field: 'subtitle', cuts: creditCuts(scene.survey.blocks[at]?.text ?? '', options.off) };
    values.subtitle = found.claims.length > 0 ? null : withoutCredit(String(found.value), options.off);
  }
  if (headline !== null) {
    values.title = headline.text;
    provenance.title = headline.provenance;
    take(headline.claims);
    if (headline.at >= 0) {
      take(repeatsOfTitle(scene, { at: headline.at, confidence: 1 }));
      decisions[headline.at] = { keep: true, field: 'title', cuts: options.off.has('site-suffix') ? [] : headline.cuts };
    }
  }
  if (title !== null) {
    take(repeatsOfTitle(scene, title));
    decisions[title.at] = {
      keep: true,
      field: 'title',
      cuts: options.off.has('site-suffix') ? [] : titleCuts(scene, title.at, values.siteName),
    };
    const span = scene.survey.blocks[title.at]?.span;
    provenance.title = { source: 'title-line', confidence: title.confidence, ...(span && { span }) };
  }
  keepText(scene, decisions, values, provenance);
  return { decisions, values, provenance, ambiguous };
}

/** A headline above nothing, if it is a sentence or all there is, is the text. */
function keepText(
  { survey: { blocks, own } }: Scene,
  decisions: Decision[],
  values: { title: string | null },
  provenance: { title?: FieldProvenance },
): void {
  const at = decisions.findIndex((decision) => decision.keep && decision.field === 'title');
  if (
    at < 0 ||
    blocks[at]?.kind !== 'text' ||
    (own[at]?.ending !== 1 && blocks.length > 1) ||
    decisions.some((decision) => decision.keep && decision.field === 'body')
  )
    return;
  decisions[at] = { keep: true, field: 'body', cuts: [] };
  values.title = null;
  delete provenance.title;
}

const NO_FIELDS: ReadonlySet<string> = new Set();

const NOTHING: PageValues = {
  title: null,
  subtitle: null,
  authors: [],
  publishedAt: null,
  modifiedAt: null,
  dateline: null,
  siteName: null,
  section: null,
  tags: [],
  commentCount: null,
};

/** First and last kept block of prose; if none is recognised as prose, of blocks of at least MANY_WORDS words; -1 if there is none. */
export function proseRange({ survey }: Scene, decisions: readonly Decision[]): { first: number; last: number } {
  const { blocks, prose } = survey;
  const between = (is: (at: number) => boolean): { first: number; last: number } => ({
    first: blocks.findIndex((_, at) => is(at)),
    last: blocks.findLastIndex((_, at) => is(at)),
  });
  const told = between((at) => decisions[at]?.keep === true && (prose[at] as number) > 0);
  return told.first >= 0 ? told : between((at) => decisions[at]?.keep === true && (blocks[at]?.words ?? 0) >= MANY_WORDS);
}

const MANY_WORDS = 12;

/** The words of a URL's last part that has several. */
function slugOf(url: string | null): string[] {
  const path = url === null ? '' : (url.split(/[?#]/, 1)[0] ?? '').toLowerCase();
  const words = path
    .split('/')
    .slice(3)
    .map((part) => part.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
  return words.findLast((part) => part.length > 2) ?? [];
}

/** What the table says of a rule. */
function saidOf(rule: FieldRuleId): Pick<Cause, 'kind' | 'because'> {
  const { kind, because } = fieldRules.find(({ id }) => id === rule) as FieldRule;
  return { kind, because };
}

/** A confidence without the digits that only sums of fractions have. */
function thousandths(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
