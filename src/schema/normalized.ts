/* The schema twin of src/normalized.ts, type by type with the same texts: as long as that file has types. */
import * as z from 'zod/v4';
import type { ArticleField } from '../article.js';
import type {
  Destination,
  FieldProvenance,
  Kept,
  Missing,
  Normalized,
  Provenance,
  Removal,
  Repair,
  Verdict,
  VerdictEvidence,
  Warning,
} from '../normalized.js';
import { articleObject, articleSchema } from './article.js';
import { confidence, count, isAsLong, optionalKey, spanSchema, type OptionalKey } from './parts.js';
import { anyText, failsAs, someText } from './text.js';

const SPAN_FITS = failsAs('schema/invalid-span', 'The span must be as long as the text it holds.');

export const removalObject = z.strictObject({
  kind: z
    .enum([
      'spacer',
      'comments',
      'share',
      'related',
      'advertisement',
      'newsletter',
      'consent',
      'navigation',
      'login',
      'paywall',
      'tags',
      'byline',
      'credit',
      'copyright',
      'pagination',
      'player',
      'hidden',
      'invisible',
      'other',
    ])
    .describe('What it is.'),
  rule: someText().describe('Id of the rule that decided, as listed in the rule reference.'),
  because: someText().describe("The rule's reason, in a sentence a person understands."),
  evidence: z.array(z.string()).min(1).describe('What the rule saw here; at least one entry.'),
  confidence: confidence(),
  span: spanSchema.describe("Where it stands in the caller's own string."),
  text: z.string().describe('The stretch of the source that the span covers.'),
  parts: optionalKey(
    z.array(spanSchema).min(1),
    'The stretches of the span that are text, in source order, where tags stand between them; absent where all of it is text.',
  ),
});

/**
 * A stretch of the source that is not in the article, and why.
 *
 * @example
 * ```ts
 * import { removalSchema } from 'cleancopy/schema';
 *
 * const removal = { kind: 'share', rule: 'share-row', because: 'It is a share bar.', evidence: ['nothing but names'], confidence: 0.96, span: { start: 0, end: 4 }, text: 'Mail' };
 * removalSchema.safeParse(removal).success; // true
 * ```
 */
export const removalSchema: z.ZodType<Removal> = removalObject
  .refine(({ span, text }) => isAsLong(span, text), SPAN_FITS)
  .describe('A stretch of the source that is not in the article, and why.');

export const repairObject = z.strictObject({
  rule: someText().describe('Id of the repair, as listed in the rule reference.'),
  because: someText().describe('Why, in a sentence a person understands.'),
  span: spanSchema.describe("What it replaced, in the caller's own string."),
  before: z.string().describe('The stretch of the source that the span covers.'),
  after: anyText().describe('What the article holds instead.'),
});

/**
 * A change made to text that was kept.
 *
 * @example
 * ```ts
 * import { repairSchema } from 'cleancopy/schema';
 *
 * const repair = { rule: 'html-entity', because: 'An entity was left.', span: { start: 3, end: 11 }, before: '&eacute;', after: 'é' };
 * repairSchema.safeParse(repair).success; // true
 * ```
 */
export const repairSchema: z.ZodType<Repair> = repairObject
  .refine(({ span, before }) => isAsLong(span, before), SPAN_FITS)
  .describe('A change made to text that was kept.');

const articleField = z.enum(Object.keys(articleObject.shape) as [ArticleField, ...ArticleField[]]);

export const destinationObject = z.strictObject({
  field: articleField.describe('Field of the article.'),
  block: count().nullable().describe('Index in the body; null for any other field.'),
  item: count().nullable().describe('Index of the list entry or table row inside the block; null where the block has none.'),
});

/**
 * Where a kept stretch went.
 *
 * @example
 * ```ts
 * import { destinationSchema } from 'cleancopy/schema';
 *
 * destinationSchema.safeParse({ field: 'body', block: 0, item: null }).success; // true
 * ```
 */
export const destinationSchema: z.ZodType<Destination> = destinationObject.describe(
  'Where a kept stretch went: a field of the article, and for the body which block of it.',
);

export const keptObject = z.strictObject({
  span: spanSchema.describe("Where it stands in the caller's own string."),
  to: destinationSchema,
});

/**
 * A stretch of the source that the article holds.
 *
 * @example
 * ```ts
 * import { keptSchema } from 'cleancopy/schema';
 *
 * keptSchema.safeParse({ span: { start: 0, end: 5 }, to: { field: 'title', block: null, item: null } }).success; // true
 * ```
 */
export const keptSchema: z.ZodType<Kept> = keptObject.describe('A stretch of the source that the article holds.');

export const fieldProvenanceObject = z.strictObject({
  source: z
    .enum(['json-ld', 'open-graph', 'meta', 'element', 'byline-line', 'title-line', 'widget', 'text', 'model', 'option'])
    .describe('The kind of place.'),
  span: optionalKey(spanSchema, "Where in the caller's own string; absent where no one place holds it."),
  confidence: confidence(),
});

/**
 * Where one field's value came from and how sure it is.
 *
 * @example
 * ```ts
 * import { fieldProvenanceSchema } from 'cleancopy/schema';
 *
 * fieldProvenanceSchema.safeParse({ source: 'json-ld', confidence: 1.5 }).success; // false
 * ```
 */
export const fieldProvenanceSchema: z.ZodType<FieldProvenance> = fieldProvenanceObject.describe(
  "Where one field's value came from and how sure it is.",
);

/** One optional key for each field of the article: the two cannot drift apart. */
export const provenanceObject = z.strictObject(
  Object.fromEntries(articleField.options.map((field) => [field, optionalKey(fieldProvenanceSchema, `Where ${field} came from.`)])) as {
    [F in keyof typeof articleObject.shape]: OptionalKey<FieldProvenance>;
  },
);

/**
 * For each field that has a value, where that value came from.
 *
 * @example
 * ```ts
 * import { provenanceSchema } from 'cleancopy/schema';
 *
 * provenanceSchema.safeParse({ title: { source: 'title-line', confidence: 0.9 } }).success; // true
 * ```
 */
export const provenanceSchema: z.ZodType<Provenance> = provenanceObject.describe(
  'For each field that has a value, where that value came from.',
);

export const missingObject = z.strictObject({
  reason: z
    .enum([
      'consent',
      'login',
      'bot-check',
      'age',
      'region',
      'not-found',
      'server-error',
      'parked',
      'script',
      'paywall',
      'read-more',
      'cut-off',
    ])
    .describe('Why it is not there.'),
  characters: count().nullable().describe('How many characters the source says are missing; null where it does not say.'),
  span: optionalKey(spanSchema, 'The place that says so best; absent where no one place does.'),
});

/**
 * What keeps a text from the reader.
 *
 * @example
 * ```ts
 * import { missingSchema } from 'cleancopy/schema';
 *
 * missingSchema.safeParse({ reason: 'paywall', characters: null }).success; // true
 * ```
 */
export const missingSchema: z.ZodType<Missing> = missingObject.describe('What keeps a text from the reader.');

export const verdictEvidenceObject = z.strictObject({
  text: someText().describe('A short statement of what was seen.'),
  span: optionalKey(spanSchema, "Where in the caller's own string; absent where no one place holds it."),
});

/**
 * One thing that speaks for a verdict.
 *
 * @example
 * ```ts
 * import { verdictEvidenceSchema } from 'cleancopy/schema';
 *
 * verdictEvidenceSchema.safeParse({ text: 'three paragraphs of prose' }).success; // true
 * ```
 */
export const verdictEvidenceSchema: z.ZodType<VerdictEvidence> = verdictEvidenceObject.describe('One thing that speaks for a verdict.');

export const verdictObject = z.strictObject({
  kind: z
    .enum([
      'article',
      'teaser',
      'listing',
      'forum',
      'product',
      'documentation',
      'service',
      'live',
      'transcript',
      'wall',
      'error-page',
      'empty',
      'other',
    ])
    .describe('What it is.'),
  confidence: confidence(),
  evidence: z.array(verdictEvidenceSchema).min(1).describe('What speaks for it, the strongest first; at least one entry.'),
  missing: missingSchema.nullable().describe('What keeps the text away: of a wall, an error page or a teaser; null for every other kind.'),
});

/**
 * What the page is, judged on its evidence as a whole.
 *
 * @example
 * ```ts
 * import { verdictSchema } from 'cleancopy/schema';
 *
 * verdictSchema.safeParse({ kind: 'article', confidence: 0.9, evidence: [], missing: null }).success; // false: no evidence
 * ```
 */
export const verdictSchema: z.ZodType<Verdict> = verdictObject.describe('What the page is, judged on its evidence as a whole.');

export const warningObject = z.strictObject({
  code: z
    .enum(['empty-input', 'html-as-text', 'json-as-text', 'lone-surrogate', 'suspicious-hidden-text', 'ambiguous-date', 'no-body'])
    .describe('Stable identifier.'),
  message: someText().describe('What was seen and what was done.'),
  span: optionalKey(spanSchema, 'Where; absent where it concerns the whole source.'),
});

/**
 * Something the caller should know that is no error.
 *
 * @example
 * ```ts
 * import { warningSchema } from 'cleancopy/schema';
 *
 * warningSchema.safeParse({ code: 'no-body', message: 'Nothing was taken.' }).success; // true
 * ```
 */
export const warningSchema: z.ZodType<Warning> = warningObject.describe('Something the caller should know that is no error.');

export const normalizedObject = z.strictObject({
  article: articleSchema,
  removals: z.array(removalSchema).describe('Everything left out, in source order.'),
  repairs: z.array(repairSchema).describe('Every change to kept text, in source order.'),
  kept: z.array(keptSchema).describe('Every stretch the article holds, in source order.'),
  verdict: verdictSchema,
  provenance: provenanceSchema,
  warnings: z.array(warningSchema).describe('Things to know; empty for most input.'),
});

/**
 * What one run found: the article, and the account of everything else.
 *
 * @example
 * ```ts
 * import { normalizeText } from 'cleancopy';
 * import { normalizedSchema } from 'cleancopy/schema';
 *
 * const line = JSON.stringify(normalizeText('Ferries stay in harbour until Friday.\n\nPost a Comment'));
 * const { removals } = normalizedSchema.parse(JSON.parse(line));
 * removals.length; // 1
 * ```
 */
export const normalizedSchema: z.ZodType<Normalized> = normalizedObject.describe(
  'What one run found: the article, and the account of everything else.',
);
