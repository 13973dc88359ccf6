import type { Article } from '../article.js';
import type { Decision } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Scene } from '../judge/rules/rule.js';
import { thousandths } from '../page/confidence.js';
import type { Provenance } from '../normalized.js';
import { creditCuts, withoutCredit } from './credit-tail.js';
import type { FieldValues, Finder } from './finders.js';
import type { Claim, Found } from './found.js';
import { saidOf } from './rules.js';
import type { Headline } from './stated.js';
import { repeatsOfTitle, type TitleLine } from './title.js';
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

/** Adds a field, and takes the lines that it explains. */
export function withField(
  before: Fields,
  { survey }: Scene,
  field: Finder['field'],
  found: Found<unknown>,
  off: ReadonlySet<string>,
): Fields {
  const { value, provenance, claims } = found;
  const fields: Fields = {
    decisions: takeLines(before.decisions, claims, off),
    values: { ...before.values, [field]: value },
    provenance: { ...before.provenance, [field]: { ...provenance, confidence: thousandths(provenance.confidence) } },
    ambiguous: found.isAmbiguous === true ? [...before.ambiguous, field] : before.ambiguous,
  };
  if (field !== 'subtitle') return fields;
  if (claims.length === 0) return { ...fields, values: { ...fields.values, subtitle: withoutCredit(String(value), off) } };
  // A standfirst that a block shows is that block's text.
  const decisions = claims.reduce(
    (some, { at }) => replaced(some, at, { keep: true, field: 'subtitle', cuts: creditCuts(survey.blocks[at]?.text ?? '', off) }),
    fields.decisions,
  );
  return { ...fields, decisions, values: { ...fields.values, subtitle: null } };
}

/** Takes lines that belong to a field and say nothing of its value. */
export const withoutLines = (before: Fields, claims: readonly Claim[], off: ReadonlySet<string>): Fields =>
  claims.length === 0 ? before : { ...before, decisions: takeLines(before.decisions, claims, off) };

/** Adds the headline that the page names, and keeps the line that shows it. */
export function withHeadline(before: Fields, scene: Scene, headline: Headline, off: ReadonlySet<string>): Fields {
  const { text, provenance, at, cuts } = headline;
  const fields: Fields = {
    ...before,
    decisions: takeLines(before.decisions, headline.claims, off),
    values: { ...before.values, title: text },
    provenance: { ...before.provenance, title: provenance },
  };
  if (at < 0) return fields;
  const decisions = takeLines(fields.decisions, repeatsOfTitle(scene, { at, confidence: 1 }), off);
  return { ...fields, decisions: replaced(decisions, at, { keep: true, field: 'title', cuts: off.has('site-suffix') ? [] : cuts }) };
}

/** Keeps the line that is the headline. */
export function withTitle(before: Fields, scene: Scene, title: TitleLine, off: ReadonlySet<string>): Fields {
  const { at, confidence } = title;
  const cuts = off.has('site-suffix') ? [] : titleCuts(scene, at, before.values.siteName);
  const span = scene.survey.blocks[at]?.span;
  return {
    ...before,
    decisions: replaced(takeLines(before.decisions, repeatsOfTitle(scene, title), off), at, { keep: true, field: 'title', cuts }),
    provenance: { ...before.provenance, title: { source: 'title-line', confidence, ...(span && { span }) } },
  };
}

/** A headline above nothing, if it is a sentence or all there is, is the text. */
export function withText(fields: Fields, { survey: { blocks, own } }: Scene): Fields {
  const { decisions, values, provenance } = fields;
  const at = decisions.findIndex((decision) => decision.keep && decision.field === 'title');
  if (
    at < 0 ||
    blocks[at]?.kind !== 'text' ||
    (own[at]?.ending !== 1 && blocks.length > 1) ||
    decisions.some((decision) => decision.keep && decision.field === 'body')
  )
    return fields;
  const others: { -readonly [F in keyof Provenance]: Provenance[F] } = { ...provenance };
  delete others.title;
  return {
    ...fields,
    decisions: replaced(decisions, at, { keep: true, field: 'body', cuts: [] }),
    values: { ...values, title: null },
    provenance: others,
  };
}

/** The decisions after fields took the lines that they explain out of the body. */
function takeLines(decisions: readonly Decision[], claims: readonly Claim[], off: ReadonlySet<string>): readonly Decision[] {
  if (claims.length === 0) return decisions;
  const taken = [...decisions];
  for (const { at, rule, evidence, confidence } of claims) {
    const decision = taken[at];
    if (decision === undefined || rule === null || off.has(rule)) continue;
    // A field names a line better than its place on the page does.
    if (decision.keep || decision.cause.rule === modelRule.id)
      taken[at] = { keep: false, cause: { rule, ...saidOf(rule), evidence, confidence: thousandths(confidence) } };
  }
  return taken;
}

function replaced(decisions: readonly Decision[], at: number, decision: Decision): readonly Decision[] {
  return decisions.map((each, index) => (index === at ? decision : each));
}
