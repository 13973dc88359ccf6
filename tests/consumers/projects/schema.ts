import { normalizeText } from 'cleancopy';
import type { Article } from 'cleancopy';
import { articleSchema, validateArticle } from 'cleancopy/schema';
import * as z from 'zod';

const { article } = normalizeText('A headline\n\nOne paragraph of an article, long enough to be one.');

// The schema gives the hand-written interface, and composes with the user's own schemas.
const parsed: Article = articleSchema.parse(article);
const stored = z.object({ id: z.string(), article: articleSchema });
const row: { id: string; article: Article } = stored.parse({ id: '1', article });

const result = validateArticle(row.article);
if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
if (parsed.text !== article.text) throw new Error('the schema changed the article');
