/* The account of a run as one file, each type with its example, since the parts refer to each other: that is why it is long. */
import type { Article, ArticleField, Span } from './article.js';

/**
 * What kind of thing was left out.
 *
 * @example
 * ```ts
 * import { normalizeText, type RemovalKind } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const kinds: readonly RemovalKind[] = normalized.removals.map(({ kind }) => kind);
 * kinds; // ['comments']
 * ```
 */
export type RemovalKind =
  | 'spacer'
  | 'comments'
  | 'share'
  | 'related'
  | 'advertisement'
  | 'newsletter'
  | 'consent'
  | 'navigation'
  | 'login'
  | 'paywall'
  | 'tags'
  | 'byline'
  | 'credit'
  | 'copyright'
  | 'pagination'
  | 'player'
  | 'hidden'
  | 'invisible'
  | 'other';

/**
 * A stretch of the source that is not in the article, and why.
 *
 * @example
 * ```ts
 * import { normalizeText, type Removal } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const removal: Removal | undefined = normalized.removals[0];
 * removal?.text; // '0 Comments'
 * removal?.rule; // 'comment-count'
 * ```
 */
export interface Removal {
  /** What it is. */
  readonly kind: RemovalKind;
  /** Id of the rule that decided, as listed in the rule reference. */
  readonly rule: string;
  /** The rule's reason, in a sentence a person understands. */
  readonly because: string;
  /** What the rule saw here; at least one entry. */
  readonly evidence: readonly string[];
  /** How sure the rule is, from 0 to 1. */
  readonly confidence: number;
  /** Where it stands in the caller's own string. */
  readonly span: Span;
  /** `source.slice(span.start, span.end)`. */
  readonly text: string;
  /** The stretches of `span` that are text, in source order, where tags stand between them; absent where all of it is text. */
  readonly parts?: readonly Span[];
}

/**
 * A change made to text that was kept.
 *
 * @example
 * ```ts
 * import { normalizeText, type Repair } from 'cleancopy';
 *
 * const repair: Repair | undefined = normalizeText('The caf&eacute; at the pier is closed until Friday.').repairs[0];
 * repair?.before; // '&eacute;'
 * repair?.after; // 'é'
 * ```
 */
export interface Repair {
  /** Id of the repair, as listed in the rule reference. */
  readonly rule: string;
  /** Why, in a sentence a person understands. */
  readonly because: string;
  /** What it replaced, in the caller's own string. */
  readonly span: Span;
  /** `source.slice(span.start, span.end)`. */
  readonly before: string;
  /** What the article holds instead. */
  readonly after: string;
}

/**
 * Where a kept stretch went: a field of the article, and for the body which block of it.
 *
 * @example
 * ```ts
 * import { normalizeText, type Destination } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const places: readonly Destination[] = normalized.kept.map(({ to }) => to);
 * places.map(({ field }) => field); // ['title', 'body']
 * ```
 */
export interface Destination {
  /** Field of {@link Article}. */
  readonly field: ArticleField;
  /** Index in `article.body`; `null` for any other field. */
  readonly block: number | null;
  /** Index of the list entry or table row inside the block; `null` where the block has none. */
  readonly item: number | null;
}

/**
 * A stretch of the source that the article holds.
 *
 * @example
 * ```ts
 * import { normalizeText, type Kept } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const kept: Kept | undefined = normalized.kept[0];
 * kept?.to.field; // 'title'
 * ```
 */
export interface Kept {
  /** Where it stands in the caller's own string. */
  readonly span: Span;
  /** Where it went. */
  readonly to: Destination;
}

/**
 * Where a field's value came from.
 *
 * @example
 * ```ts
 * import { normalizeText, type ProvenanceSource } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const source: ProvenanceSource | undefined = normalized.provenance.title?.source;
 * source; // 'title-line'
 * ```
 */
export type ProvenanceSource =
  'json-ld' | 'open-graph' | 'meta' | 'element' | 'byline-line' | 'title-line' | 'widget' | 'text' | 'model' | 'option';

/**
 * Where one field's value came from and how sure it is.
 *
 * @example
 * ```ts
 * import { normalizeText, type FieldProvenance } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const from: FieldProvenance | undefined = normalized.provenance.title;
 * from?.source; // 'title-line'
 * ```
 */
export interface FieldProvenance {
  /** The kind of place. */
  readonly source: ProvenanceSource;
  /** Where in the caller's own string; absent where no one place holds it. */
  readonly span?: Span;
  /** From 0 to 1. */
  readonly confidence: number;
}

/**
 * For each field that has a value, where that value came from.
 *
 * @example
 * ```ts
 * import { normalizeText, type Provenance } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const provenance: Provenance = normalized.provenance;
 * provenance.publishedAt; // undefined: the article has no date
 * ```
 */
export type Provenance = { readonly [F in ArticleField]?: FieldProvenance };

/**
 * What a page can turn out to be.
 *
 * @example
 * ```ts
 * import { normalizeText, type VerdictKind } from 'cleancopy';
 *
 * const kind: VerdictKind = normalizeText('').verdict.kind;
 * kind; // 'empty'
 * ```
 */
export type VerdictKind =
  /** One text with a beginning and an end. */
  | 'article'
  /** The beginning of an article that goes on elsewhere. */
  | 'teaser'
  /** Many entries that lead elsewhere: a front page, a category, search results. */
  | 'listing'
  /** People asking, answering and talking. */
  | 'forum'
  /** One thing for sale. */
  | 'product'
  /** A manual, a reference, a wiki of how something works. */
  | 'documentation'
  /** What an organisation offers: its landing pages. */
  | 'service'
  /** Reports in short entries while something goes on. */
  | 'live'
  /** What was said, speaker by speaker. */
  | 'transcript'
  /** Something to pass before there is a text: consent, login, a check for bots, age, region. */
  | 'wall'
  /** No page: not found, out of order, parked, in need of scripts. */
  | 'error-page'
  /** Nothing is left of the source. */
  | 'empty'
  /** Too little to tell. */
  | 'other';

/**
 * Why a wall, an error page or a teaser does not hold the text.
 *
 * @example
 * ```ts
 * import type { MissingReason } from 'cleancopy';
 *
 * const again: ReadonlySet<MissingReason> = new Set(['bot-check', 'server-error'] as const); // worth another try
 * again.has('server-error'); // true
 * ```
 */
export type MissingReason =
  | 'consent'
  | 'login'
  | 'bot-check'
  | 'age'
  | 'region'
  | 'not-found'
  | 'server-error'
  | 'parked'
  | 'script'
  | 'paywall'
  | 'read-more'
  | 'cut-off';

/**
 * What keeps a text from the reader.
 *
 * @example
 * ```ts
 * import { normalizeText, type Missing } from 'cleancopy';
 *
 * const missing: Missing | null = normalizeText('Ferries stay in harbour until Friday.').verdict.missing;
 * missing?.reason; // undefined unless something keeps the text away
 * ```
 */
export interface Missing {
  /** Why it is not there. */
  readonly reason: MissingReason;
  /** How many characters the source says are missing; `null` where it does not say. */
  readonly characters: number | null;
  /** The place that says so best; absent where no one place does. */
  readonly span?: Span;
}

/**
 * One thing that speaks for a verdict.
 *
 * @example
 * ```ts
 * import { normalizeText, type VerdictEvidence } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const evidence: readonly VerdictEvidence[] = normalized.verdict.evidence;
 * evidence.length > 0; // true
 * ```
 */
export interface VerdictEvidence {
  /** A short statement of what was seen. */
  readonly text: string;
  /** Where in the caller's own string; absent where no one place holds it. */
  readonly span?: Span;
}

/**
 * What the page is, judged on its evidence as a whole.
 *
 * @example
 * ```ts
 * import { normalizeText, type Verdict } from 'cleancopy';
 *
 * const normalized = normalizeText('Storm closes the port\n\nFerries stay in harbour until Friday, the operator said.\n\n0 Comments');
 * const verdict: Verdict = normalized.verdict;
 * verdict.confidence > 0; // true
 * ```
 */
export interface Verdict {
  /** What it is. */
  readonly kind: VerdictKind;
  /** From 0 to 1. */
  readonly confidence: number;
  /** What speaks for it, the strongest first; at least one entry. */
  readonly evidence: readonly VerdictEvidence[];
  /** What keeps the text away: of a wall, an error page or a teaser; `null` for every other kind. */
  readonly missing: Missing | null;
}

/**
 * Something the caller should know that is no error.
 *
 * @example
 * ```ts
 * import { normalizeText, type Warning } from 'cleancopy';
 *
 * const warnings: readonly Warning[] = normalizeText(' ').warnings;
 * warnings[0]?.code; // 'empty-input'
 * ```
 */
export interface Warning {
  /** Stable identifier. */
  readonly code:
    'empty-input' | 'html-as-text' | 'json-as-text' | 'lone-surrogate' | 'suspicious-hidden-text' | 'ambiguous-date' | 'no-body';
  /** What was seen and what was done. */
  readonly message: string;
  /** Where; absent where it concerns the whole source. */
  readonly span?: Span;
}

/**
 * What one run found: the article, and the account of everything else.
 *
 * @example
 * ```ts
 * import { normalizeText, type Normalized } from 'cleancopy';
 *
 * const normalized: Normalized = normalizeText('Ferries stay in harbour until Friday, the operator said.');
 * normalized.article.body.length; // 1
 * ```
 */
export interface Normalized {
  /** The clean data. */
  readonly article: Article;
  /** Everything left out that a reader of the page could have seen or missed, in source order. */
  readonly removals: readonly Removal[];
  /** Every change to kept text, in source order. */
  readonly repairs: readonly Repair[];
  /** Every stretch the article holds, in source order. */
  readonly kept: readonly Kept[];
  /** What the page is. */
  readonly verdict: Verdict;
  /** Where each field came from. */
  readonly provenance: Provenance;
  /** Things to know; empty for most input. */
  readonly warnings: readonly Warning[];
}

/** The part every {@link Segment} has. */
interface SegmentBase {
  /** Where it stands in the caller's own string. */
  readonly span: Span;
  /** `source.slice(span.start, span.end)`. */
  readonly text: string;
}

/**
 * A stretch that the article holds.
 *
 * @example
 * ```ts
 * import { normalizeText, segments, type KeptSegment } from 'cleancopy';
 *
 * const source = 'The caf&eacute; at the pier is closed until Friday.';
 * const kept = segments(source, normalizeText(source)).filter((segment): segment is KeptSegment => segment.type === 'kept');
 * kept.map(({ result }) => result).join(''); // 'The café at the pier is closed until Friday.'
 * ```
 */
export interface KeptSegment extends SegmentBase {
  /** Discriminates the union. */
  readonly type: 'kept';
  /** Where it went. */
  readonly to: Destination;
  /** What the article holds for it: `text`, after the repairs that fall inside. */
  readonly result: string;
  /** The repairs that fall inside, in source order. */
  readonly repairs: readonly Repair[];
}

/**
 * A stretch that was left out. A removal that tags interrupt has one for each of its `parts`.
 *
 * @example
 * ```ts
 * import { normalizeText, segments, type RemovedSegment } from 'cleancopy';
 *
 * const source = 'Ferries stay in harbour until Friday, the operator said.\n\n0 Comments';
 * const removed = segments(source, normalizeText(source)).filter((segment): segment is RemovedSegment => segment.type === 'removed');
 * removed.map(({ removal }) => removal.kind); // ['comments']
 * ```
 */
export interface RemovedSegment extends SegmentBase {
  /** Discriminates the union. */
  readonly type: 'removed';
  /** Why. */
  readonly removal: Removal;
}

/**
 * Line ends and spaces between blocks.
 *
 * @example
 * ```ts
 * import type { SeparatorSegment } from 'cleancopy';
 *
 * const segment: SeparatorSegment = { type: 'separator', span: { start: 21, end: 23 }, text: '\n\n' };
 * segment.text.trim(); // ''
 * ```
 */
export interface SeparatorSegment extends SegmentBase {
  /** Discriminates the union. */
  readonly type: 'separator';
}

/**
 * Tags, comments, scripts and styles of HTML; bullets, numbers and quote marks of plain text.
 *
 * @example
 * ```ts
 * import { normalizeHtml, segments, type MarkupSegment } from 'cleancopy';
 *
 * const source = '<p>Ferries stay in harbour until Friday.</p>';
 * const markup = segments(source, normalizeHtml(source)).filter((segment): segment is MarkupSegment => segment.type === 'markup');
 * markup.map(({ text }) => text); // ['<p>', '</p>']
 * ```
 */
export interface MarkupSegment extends SegmentBase {
  /** Discriminates the union. */
  readonly type: 'markup';
}

/**
 * What became of one stretch of the source; switch on `type`.
 *
 * @example
 * ```ts
 * import { normalizeText, segments, type Segment } from 'cleancopy';
 *
 * const source = 'Ferries stay in harbour until Friday, the operator said.\n\n0 Comments';
 * const all: readonly Segment[] = segments(source, normalizeText(source));
 * all.map(({ type }) => type); // ['kept', 'separator', 'removed']
 * ```
 */
export type Segment = KeptSegment | RemovedSegment | SeparatorSegment | MarkupSegment;
