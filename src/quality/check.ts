import type { Span } from '../article.js';
import type { ArticleIssueSeverity, QualityIssueCode } from './code.js';
import type { Subject } from './subject.js';

/** Keys and indexes from the article down. */
export type Path = readonly (string | number)[];

/** What a check saw at one place. */
export interface CheckFinding {
  readonly path: Path;
  /** One short statement for each thing seen; at least one. */
  readonly evidence: readonly string[];
  /** Where in the text at `path`; absent where it concerns the whole of it. */
  readonly span?: Span;
  /** The evidence is slight: worth knowing, no more. */
  readonly slight?: true;
}

/** One check: what it is called, how bad it is, why it matters, and how it tells. */
export interface Check {
  readonly code: QualityIssueCode;
  readonly severity: ArticleIssueSeverity;
  /** What is wrong, in a sentence for people. */
  readonly message: string;
  /** Why it matters, in a sentence for people. */
  readonly because: string;
  /** Everything found, in the order of the article; empty where all is well. */
  readonly find: (subject: Subject) => readonly CheckFinding[];
}
