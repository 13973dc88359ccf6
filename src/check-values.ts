import type { Article } from './article.js';
import { CleanCopyError } from './errors.js';
import type { Normalized } from './normalized.js';

const BLOCK_TYPES: ReadonlySet<unknown> = new Set(['code', 'embed', 'heading', 'image', 'list', 'paragraph', 'quote', 'table']);

/**
 * Writes an Article, or says that the value is none: a script without types passes a whole result, or what a store gave back.
 * What the outline does not show, the writer stumbles over.
 */
export function writeArticle<T>(
  caller: string,
  value: Article,
  write: (article: Article) => T,
  lists: readonly (keyof Article)[] = ['body'],
): T {
  const advice = 'Ask `validateArticle` of cleancopy/schema what it lacks.';
  return typed(`${caller} needs a whole Article. ${advice}`, () => {
    if (!hasLists(value, lists))
      throw invalid(
        `${caller} needs an Article; it was ${nameOf(value)}. ${holds(value, 'article') ? 'This is a result: pass its `article`.' : advice}`,
      );
    const { title, subtitle, body } = value;
    if (![title, subtitle].every((line: unknown) => line === null || typeof line === 'string'))
      throw invalid(`${caller} needs an Article whose title and subtitle are text or null. ${advice}`);
    const at = body.findIndex((block: unknown) => !BLOCK_TYPES.has((block as Article['body'][number] | null)?.type));
    if (at >= 0) throw invalid(`${caller} needs an Article; its block ${at} has no known type. ${advice}`);
    return write(value);
  });
}

/** Reads a source beside what was made of it, or says that the values are not these two in this order. */
export function readResult<T>(caller: string, source: string, normalized: Normalized, read: () => T): T {
  return typed(`${caller} needs a whole result of normalizing second.`, () => {
    if (typeof source !== 'string') throw invalid(`${caller} needs the source first, a string; it was ${nameOf(source)}.`);
    if (!hasLists(normalized, ['kept', 'removals', 'repairs']))
      throw invalid(`${caller} needs the result of normalizing second; it was ${nameOf(normalized)}.`);
    const { kept, removals, repairs } = normalized;
    const isOwn =
      kept.every(({ span }) => span.end <= source.length) &&
      removals.every(({ span, text }) => source.slice(span.start, span.end) === text) &&
      repairs.every(({ span, before }) => source.slice(span.start, span.end) === before);
    if (!isOwn) throw invalid(`${caller} needs the very string that was normalized; this result is of another.`);
    return read();
  });
}

/** Reads a record of another tool, or says that it cannot be read: its getters may throw. */
export function readRecord<T>(caller: string, read: () => T): T {
  return typed(`${caller} could not read the record. Pass a plain object.`, read);
}

/** What `run` gives; any error that is not ours becomes one. */
function typed<T>(message: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw error instanceof CleanCopyError ? error : invalid(error instanceof Error ? `${message} (${error.message})` : message);
  }
}

const invalid = (message: string): CleanCopyError => new CleanCopyError('invalid-input', message);

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
