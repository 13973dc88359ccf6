import { spaced } from './folding.js';

/** Wanted snippets found and missed, unwanted ones kept and left out. */
export interface SnippetCounts {
  readonly found: number;
  readonly missed: number;
  readonly kept: number;
  readonly dropped: number;
}

export const NO_SNIPPETS: SnippetCounts = { found: 0, missed: 0, kept: 0, dropped: 0 };

/** A snippet counts as there if the text holds it, both in NFC with white space folded; case counts. */
export function countSnippets(text: string, wanted: readonly string[], unwanted: readonly string[]): SnippetCounts {
  const hay = spaced(text);
  const holds = (snippet: string): boolean => hay.includes(spaced(snippet));
  const found = wanted.filter(holds).length;
  const kept = unwanted.filter(holds).length;
  return { found, missed: wanted.length - found, kept, dropped: unwanted.length - kept };
}

export function addSnippets(a: SnippetCounts, b: SnippetCounts): SnippetCounts {
  return {
    found: a.found + b.found,
    missed: a.missed + b.missed,
    kept: a.kept + b.kept,
    dropped: a.dropped + b.dropped,
  };
}
