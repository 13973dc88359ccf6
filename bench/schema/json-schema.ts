import * as z from 'zod/v4';
import * as article from '../../src/schema/article.js';
import * as block from '../../src/schema/block.js';
import * as normalized from '../../src/schema/normalized.js';
import { looseArticleSchema } from '../../src/schema/loose.js';
import { spanSchema } from '../../src/schema/parts.js';

/**
 * Names under `$defs`. They are kept here and not in the schemas: zod's registry of names is one
 * for the whole program, where ours could meet the names of a program that uses ours.
 */
const NAMES: readonly (readonly [schema: z.ZodType, name: string])[] = [
  [article.articleSchema, 'Article'],
  [article.authorSchema, 'Author'],
  [block.blockSchema, 'Block'],
  [block.codeBlockSchema, 'CodeBlock'],
  [block.embedBlockSchema, 'EmbedBlock'],
  [block.headingBlockSchema, 'HeadingBlock'],
  [block.imageBlockSchema, 'ImageBlock'],
  [block.listBlockSchema, 'ListBlock'],
  [block.listItemSchema, 'ListItem'],
  [block.markSchema, 'Mark'],
  [block.paragraphBlockSchema, 'ParagraphBlock'],
  [block.quoteBlockSchema, 'QuoteBlock'],
  [block.tableBlockSchema, 'TableBlock'],
  [normalized.destinationSchema, 'Destination'],
  [normalized.fieldProvenanceSchema, 'FieldProvenance'],
  [normalized.keptSchema, 'Kept'],
  [normalized.missingSchema, 'Missing'],
  [normalized.provenanceSchema, 'Provenance'],
  [normalized.removalSchema, 'Removal'],
  [normalized.repairSchema, 'Repair'],
  [normalized.verdictSchema, 'Verdict'],
  [normalized.verdictEvidenceSchema, 'VerdictEvidence'],
  [normalized.warningSchema, 'Warning'],
  [spanSchema, 'Span'],
];

/** The files written beside the schemas, and what each holds. */
export const SCHEMA_FILES: readonly { readonly file: string; readonly schema: z.ZodType; readonly title: string; readonly io?: 'input' }[] =
  [
    { file: 'article.schema.json', schema: article.articleSchema, title: 'Article' },
    { file: 'normalized.schema.json', schema: normalized.normalizedSchema, title: 'Normalized' },
    { file: 'article.loose.schema.json', schema: looseArticleSchema, title: 'LooseArticle', io: 'input' },
  ];

/** The file's text: JSON Schema of draft 2020-12, with the descriptions, one definition a type. */
export function jsonSchemaText(schema: z.ZodType, title: string, io: 'input' | 'output' = 'output'): string {
  const names = new Map(NAMES.filter(([named]) => named !== schema));
  const registry = z.registry<Record<string, unknown>>();
  registry.get = ((named: z.ZodType) => {
    const id = names.get(named);
    const own = z.globalRegistry.get(named);
    return id === undefined ? own : { ...own, id };
  }) as typeof registry.get;
  const { $schema, '~standard': _, ...rest } = z.toJSONSchema(schema, { metadata: registry, io }) as Record<string, unknown>;
  return `${JSON.stringify({ $schema, title, ...rest }, withoutIds, 2)}\n`;
}

/** zod repeats a definition's name as its `id`, which means nothing in draft 2020-12. */
function withoutIds(this: unknown, key: string, value: unknown): unknown {
  return key === 'id' && typeof value === 'string' ? undefined : value;
}
