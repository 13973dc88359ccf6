import type { Article } from './article.js';
import { CleanCopyError } from './errors.js';
import type { Normalized } from './normalized.js';

/** Throws unless a value has the outline of an Article: a script without types passes a whole result, or what a store gave back. */
export function checkArticle(value: Article, caller: string, lists: readonly (keyof Article)[] = ['body']): void {
  if (hasLists(value, lists)) return;
  const advice = holds(value, 'article') ? 'This is a result: pass its `article`.' : 'Ask `validateArticle` of cleancopy/schema what it lacks.';
  throw new CleanCopyError('invalid-input', `${caller} needs an Article; it was ${nameOf(value)}. ${advice}`);
}

/** Throws unless the values are a source and what was made of it, in this order. */
export function checkResult(source: string, normalized: Normalized, caller: string): void {
  if (typeof source !== 'string') throw new CleanCopyError('invalid-input', `${caller} needs the source first, a string; it was ${nameOf(source)}.`);
  if (hasLists(normalized, ['kept', 'removals', 'repairs'])) return;
  throw new CleanCopyError('invalid-input', `${caller} needs the result of normalizing second; it was ${nameOf(normalized)}.`);
}

function holds(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

function hasLists(value: unknown, keys: readonly string[]): boolean {
  return keys.every((key) => holds(value, key) && Array.isArray((value as Record<string, unknown>)[key]));
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object without its lists' : typeof value;
}
