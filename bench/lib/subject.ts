import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Article } from '../../src/article.js';
import type { Normalized, Segment } from '../../src/normalized.js';

/** What the bench measures: the library, or a stand-in with the same functions. */
export interface Subject {
  readonly normalizeText: (raw: string, options?: Readonly<Record<string, unknown>>) => Normalized;
  readonly normalizeHtml?: Subject['normalizeText'];
  readonly toPlainText?: (article: Article) => string;
  readonly segments?: (source: string, normalized: Normalized) => readonly Segment[];
}

/** Loads `src/index.ts`, or the module named with `--subject`. */
export async function loadSubject(path: string | undefined): Promise<Subject> {
  const url = path === undefined ? new URL('../../src/index.ts', import.meta.url) : pathToFileURL(resolve(path));
  return (await import(url.href)) as Subject;
}

/** The function for a style: `html` has its own. */
export function normalizerOf(subject: Subject, style: string): Subject['normalizeText'] {
  if (style !== 'html') return subject.normalizeText;
  if (subject.normalizeHtml === undefined) throw new Error('the subject has no normalizeHtml');
  return subject.normalizeHtml;
}
