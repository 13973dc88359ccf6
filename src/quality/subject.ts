import type { Article, Block, Mark, Span } from '../article.js';
import { detectLanguage, type DetectedLanguage } from '../language/index.js';
import type { Normalized } from '../normalized.js';
import type { Path } from './check.js';
import { scanNoise, type Noise } from './noise-scan.js';
import type { ValidateThresholds } from './thresholds.js';

/** A text of an article that people read, and where it stands. */
export interface TextUnit {
  readonly path: Path;
  readonly text: string;
  readonly kind: 'title' | 'subtitle' | 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'cell' | 'caption';
  /** Stretches that are marked as code: what they hold is spoken of; absent where there are none. */
  readonly code?: readonly Span[];
}

/** What somebody else's record held and an Article cannot hold. */
export interface Lost {
  readonly what: 'author' | 'date' | 'language' | 'url';
  /** The field of the article that lacks it. */
  readonly path: Path;
  readonly value: string;
}

/** All that checks may look at; what costs time is found when first asked for. */
export interface Subject {
  readonly article: Article;
  /** What the article came with, where it came from this library. */
  readonly normalized: Normalized | null;
  readonly lost: readonly Lost[];
  /** Texts of the page that its readers do not see. */
  readonly hidden: readonly string[];
  readonly now: Date | null;
  readonly thresholds: ValidateThresholds;
  /** Title, subtitle and body, in reading order; without code. */
  readonly units: readonly TextUnit[];
  /** The units of the body. */
  readonly body: readonly TextUnit[];
  /** Language of the body as its words tell it, whatever is declared. */
  readonly language: () => DetectedLanguage | null;
  /** What the library's own rules find in the body. */
  readonly noise: () => Noise;
}

/** What {@link makeSubject} needs besides the article. */
export type Around = Pick<Subject, 'normalized' | 'lost' | 'hidden' | 'now' | 'thresholds'>;

/** Looks over an article once. */
export function makeSubject(article: Article, around: Around): Subject {
  const body = article.body.flatMap((block, at) => unitsOf(block, ['body', at]));
  const head: TextUnit[] = [];
  if (article.title !== null) head.push({ path: ['title'], text: article.title, kind: 'title' });
  if (article.subtitle !== null) head.push({ path: ['subtitle'], text: article.subtitle, kind: 'subtitle' });
  const readable = body.filter(({ kind }) => kind !== 'code');
  const language = once(() => detectLanguage(readable.map(({ text }) => text).join('\n')));
  return {
    article,
    ...around,
    units: [...head, ...readable],
    body: readable,
    language,
    noise: once(() =>
      scanNoise(
        readable.filter(({ kind }) => kind !== 'cell'),
        language()?.language ?? null,
      ),
    ),
  };
}

function unitsOf(block: Block, path: Path): TextUnit[] {
  switch (block.type) {
    case 'list':
      return block.items.map(({ text, marks }, at) => ({ path: [...path, 'items', at, 'text'], text, kind: 'item', ...codeIn(marks) }));
    case 'table':
      return block.rows.flatMap((row, at) =>
        row.map((text, cell): TextUnit => ({ path: [...path, 'rows', at, cell], text, kind: 'cell' })),
      );
    case 'image':
      return block.caption === null ? [] : [{ path: [...path, 'caption'], text: block.caption, kind: 'caption' }];
    case 'embed':
      return [];
    case 'code':
      return [{ path: [...path, 'text'], text: block.text, kind: 'code' }];
    default:
      return [{ path: [...path, 'text'], text: block.text, kind: block.type, ...codeIn(block.marks) }];
  }
}

function codeIn(marks: readonly Mark[]): Pick<TextUnit, 'code'> {
  const code = marks.filter(({ type }) => type === 'code').map(({ start, end }) => ({ start, end }));
  return code.length === 0 ? {} : { code };
}

/** The text of a unit with a letter for every code unit that is marked as code, so that places stay. */
export function withoutCode({ text, code = [] }: TextUnit): string {
  return code.reduce((bare, { start, end }) => bare.slice(0, start) + 'x'.repeat(end - start) + bare.slice(end), text);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
