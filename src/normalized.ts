import type { Article, ArticleField, Span } from './article.js';

/** What kind of thing was left out. */
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

/** A stretch of the source that is not in the article, and why. */
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
}

/** A change made to text that was kept. */
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

/** Where a kept stretch went: a field of the article, and for the body which block of it. */
export interface Destination {
  /** Field of {@link Article}. */
  readonly field: ArticleField;
  /** Index in `article.body`; `null` for any other field. */
  readonly block: number | null;
  /** Index of the list entry or table row inside the block; `null` where the block has none. */
  readonly item: number | null;
}

/** A stretch of the source that the article holds. */
export interface Kept {
  /** Where it stands in the caller's own string. */
  readonly span: Span;
  /** Where it went. */
  readonly to: Destination;
}

/** Where a field's value came from. */
export type ProvenanceSource =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'element'
  | 'byline-line'
  | 'title-line'
  | 'widget'
  | 'text'
  | 'model'
  | 'option';

/** Where one field's value came from and how sure it is. */
export interface FieldProvenance {
  /** The kind of place. */
  readonly source: ProvenanceSource;
  /** Where in the caller's own string; absent where no one place holds it. */
  readonly span?: Span;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** For each field that has a value, where that value came from. */
export type Provenance = { readonly [F in ArticleField]?: FieldProvenance };

/** What a page can turn out to be. */
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

/** Why a wall, an error page or a teaser does not hold the text. */
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

/** What keeps a text from the reader. */
export interface Missing {
  /** Why it is not there. */
  readonly reason: MissingReason;
  /** How many characters the source says are missing; `null` where it does not say. */
  readonly characters: number | null;
  /** The place that says so best; absent where no one place does. */
  readonly span?: Span;
}

/** One thing that speaks for a verdict. */
export interface VerdictEvidence {
  /** A short statement of what was seen. */
  readonly text: string;
  /** Where in the caller's own string; absent where no one place holds it. */
  readonly span?: Span;
}

/** What the page is, judged on its evidence as a whole. */
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

/** Something the caller should know that is no error. */
export interface Warning {
  /** Stable identifier. */
  readonly code: 'empty-input' | 'lone-surrogate' | 'suspicious-hidden-text' | 'ambiguous-date' | 'no-body';
  /** What was seen and what was done. */
  readonly message: string;
  /** Where; absent where it concerns the whole source. */
  readonly span?: Span;
}

/** What one run found: the article, and the account of everything else. */
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

/** A stretch that the article holds. */
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

/** A stretch that was left out. */
export interface RemovedSegment extends SegmentBase {
  /** Discriminates the union. */
  readonly type: 'removed';
  /** Why. */
  readonly removal: Removal;
}

/** Line ends and spaces between blocks. */
export interface SeparatorSegment extends SegmentBase {
  /** Discriminates the union. */
  readonly type: 'separator';
}

/** Tags, comments, scripts and styles of HTML; bullets, numbers and quote marks of plain text. */
export interface MarkupSegment extends SegmentBase {
  /** Discriminates the union. */
  readonly type: 'markup';
}

/** What became of one stretch of the source; switch on `type`. */
export type Segment = KeptSegment | RemovedSegment | SeparatorSegment | MarkupSegment;
