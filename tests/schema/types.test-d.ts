/**
 * Interfaces and schemas say the same, in both directions: a field, an optional key or a literal
 * that only one side has makes `tsc --noEmit` fail here. Nothing of this file runs.
 */
import type * as z from 'zod/v4';
import type * as article from '../../src/article.js';
import type * as normalized from '../../src/normalized.js';
import type { articleObject, authorObject } from '../../src/schema/article.js';
import type { blockUnion, markObject } from '../../src/schema/block.js';
import type * as schema from '../../src/schema/normalized.js';
import type { spanObject } from '../../src/schema/parts.js';
import type { Equal, Expect } from './equal.js';

/** The type spelled out and without `readonly`, which schemas do not state. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;

/** The type spelled out as it is. */
type Spelled<T> = T extends object ? { [K in keyof T]: Spelled<T[K]> } : T;

/** Every property is `readonly`, all the way down: what the interfaces promise. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** {@link Plain} blurs `a?: T` and `a?: T | undefined`; that the schema's type fits the interface's tells them apart. */
type Same<Schema extends z.ZodType, Interface> =
  z.infer<Schema> extends Interface ? Equal<Plain<z.infer<Schema>>, Plain<Interface>> : false;

export type Checks = [
  Expect<Same<typeof articleObject, article.Article>>,
  Expect<Same<typeof authorObject, article.Author>>,
  Expect<Same<typeof blockUnion, article.Block>>,
  Expect<Same<typeof markObject, article.Mark>>,
  Expect<Same<typeof spanObject, article.Span>>,
  Expect<Same<typeof schema.destinationObject, normalized.Destination>>,
  Expect<Same<typeof schema.fieldProvenanceObject, normalized.FieldProvenance>>,
  Expect<Same<typeof schema.keptObject, normalized.Kept>>,
  Expect<Same<typeof schema.missingObject, normalized.Missing>>,
  Expect<Same<typeof schema.normalizedObject, normalized.Normalized>>,
  Expect<Same<typeof schema.provenanceObject, normalized.Provenance>>,
  Expect<Same<typeof schema.removalObject, normalized.Removal>>,
  Expect<Same<typeof schema.repairObject, normalized.Repair>>,
  Expect<Same<typeof schema.verdictObject, normalized.Verdict>>,
  Expect<Same<typeof schema.verdictEvidenceObject, normalized.VerdictEvidence>>,
  Expect<Same<typeof schema.warningObject, normalized.Warning>>,
  Expect<Equal<Frozen<normalized.Normalized>, Spelled<normalized.Normalized>>>,
];

/** The check itself can fail: these differ in a field, in an optional key and in `undefined` under one. */
export type Checked = [
  Expect<Equal<Same<z.ZodType<{ a: 1; b: 2 }>, { a: 1 }>, false>>,
  Expect<Equal<Same<z.ZodType<{ a: 1 }>, { a?: 1 }>, false>>,
  Expect<Equal<Same<z.ZodType<{ a?: 1 | undefined }>, { a?: 1 }>, false>>,
];
