import type { Readable, Writable } from 'node:stream';
import type { Article } from '../article.js';
import type { Normalized, Segment } from '../normalized.js';
import type { NormalizeOptions } from '../options.js';
import type { ArticleValidation } from '../schema/issue.js';
import type { ValidateOptions } from '../schema/validate-options.js';
import type { LineSettings } from './ndjson.js';
import type { Thread } from './pool.js';

/** Everything of the world the command touches, besides the files it is told to read. */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly stdinIsTerminal: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  /** Bytes of standard input if it is a file, `null` for a pipe or terminal. */
  readonly stdinBytes: number | null;
  /** Width of the terminal on standard output in cells, `null` without one. */
  readonly columns: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Starts a thread that answers lines. */
  readonly startThread: (settings: LineSettings) => Thread;
  /** From the first call on, a signal to stop aborts what is returned instead of ending the process; its reason is a {@link StopSignal}. */
  readonly stopSignal: () => AbortSignal;
}

/** How a person or a system asks the command to stop. */
export type StopSignal = 'SIGINT' | 'SIGTERM';

/** The library's functions, passed in so that tests can stand in for them. */
export interface Library {
  readonly version: string;
  readonly normalizeText: (raw: string, options?: NormalizeOptions) => Normalized;
  readonly normalizeHtml: (raw: string, options?: NormalizeOptions) => Normalized;
  readonly segments: (source: string, normalized: Normalized) => readonly Segment[];
  readonly toPlainText: (article: Article) => string;
  readonly toMarkdown: (article: Article) => string;
  readonly toHtml: (article: Article) => string;
  readonly toJsonLd: (article: Article) => unknown;
  /** Loads `validateArticle`, which needs zod, an optional peer; rejects where zod is not installed. */
  readonly loadValidator: () => Promise<Validate>;
}

/** `validateArticle` of cleancopy/schema. */
export type Validate = (value: unknown, options?: ValidateOptions) => ArticleValidation;

/** Sends one message to the person at the terminal. */
export type Say = (message: string) => void;
