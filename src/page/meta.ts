import type { Span } from './span.js';

/** What kind of place a fact about the page came from. */
export type MetaSource = 'json-ld' | 'open-graph' | 'meta' | 'element';

/** One thing a page says of itself outside its text: a meta tag, a property of JSON-LD, an element made for it. */
export interface MetaFact {
  /** Where it came from. */
  readonly source: MetaSource;
  /** What it is about, in lower case: `og:title`, `json-ld:headline`, `rel:author`, `itemprop:datepublished`. */
  readonly name: string;
  /** The value, trimmed; never empty. */
  readonly value: string;
  /** Absolute URL that goes with the value, `null` if there is none. */
  readonly url: string | null;
  /** Index of the first block that ends behind the place, so the number of blocks before it. */
  readonly before: number;
  /** Where it stands in the source. */
  readonly span: Span;
}
