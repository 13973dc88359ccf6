import { normalizeText } from 'cleancopy';
import type { Article } from 'cleancopy';
import { articleSchema, validateArticle, type ValidateOptions } from 'cleancopy/schema';
import * as z from 'zod';

const dump = [
  'Ferries stay in harbour as storm closes the port',
  'The port of Aberdeen was closed on Tuesday after waves of nine metres were measured at its mouth, the harbour master said.',
  'Ferries to Orkney and Shetland will stay in harbour until Friday, and the operator has told passengers not to travel to the port.',
  'Post a Comment',
  '0 Comments',
].join('\n\n');

const { article } = normalizeText(dump);

// The schema gives the hand-written interface, and composes with the user's own schemas.
const parsed: Article = articleSchema.parse(article);
const stored = z.object({ id: z.string(), article: articleSchema });
const row: { id: string; article: Article } = stored.parse({ id: '1', article });

const now = row.id === '' ? new Date(0) : undefined;
const options: ValidateOptions = { now, codes: undefined, thresholds: undefined };
const result = validateArticle(row.article, options);
if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
if (parsed.text !== article.text) throw new Error('the schema changed the article');
