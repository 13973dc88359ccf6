import type { Span } from '../article.js';
import type { Cause } from '../judge/decision.js';
import { modelRule } from '../judge/rules/model.js';
import type { Removal } from '../normalized.js';
import type { Piece } from '../page/page.js';
import { mergeSpans, partsOf, textParts } from './parts.js';

/** A stretch of the source that leaves, before it is known which others leave with it. */
export interface Taken {
  readonly cause: Cause;
  readonly confidence: number;
  readonly span: Span;
  readonly parts: readonly Span[] | undefined;
}

/** Takes a stretch away. */
export function take(source: string, span: Span, cause: Cause, pieces: readonly Piece[] = []): Taken {
  return { cause, confidence: cause.confidence, span, parts: textParts(source, pieces) };
}

/**
 * The one maker of removals: sorts what was taken by place, drops what lies inside another, and makes one of
 * neighbours that one rule took out for one reason with nothing but white space between them.
 */
export function makeRemovals(source: string, taken: readonly Taken[]): Removal[] {
  const sorted = [...taken].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: Taken[] = [];
  const inner: Taken[] = [];
  for (const one of sorted) {
    const last = out.at(-1);
    if (last !== undefined && one.span.start < last.span.end) inner.push(one);
    else if (last === undefined || !canMerge(source, last, one)) out.push(one);
    else out[out.length - 1] = merge(last, one);
  }
  const said = new Map<string, readonly string[]>();
  return (inner.length === 0 ? out : withInner(out, inner)).map((one) => removal(source, one, said));
}

/** Evidence is asked for here, once for each removal: finding it out may cost more than the decision did. */
function removal(source: string, { cause, confidence, span, parts }: Taken, said: Map<string, readonly string[]>): Removal {
  const { kind, rule, because } = cause;
  const evidence = shared(cause.evidence, said.get(rule));
  said.set(rule, evidence);
  const text = source.slice(span.start, span.end);
  // Most have no parts, and a page may have a removal for every few characters: an object that is spread into is larger.
  return parts === undefined
    ? { kind, rule, because, evidence, confidence, span, text }
    : { kind, rule, because, evidence, confidence, span, text, parts };
}

/** The same evidence that a rule gives line after line is held once. */
function shared(evidence: readonly string[], last: readonly string[] | undefined): readonly string[] {
  return last?.length === evidence.length && evidence.every((line, at) => line === last[at]) ? last : evidence;
}

/** True for two stretches of one context: the lines of a menu are one removal, two widgets are two. */
function canMerge(source: string, { cause, span }: Taken, next: Taken): boolean {
  if (cause.rule !== modelRule.id || next.cause.rule !== modelRule.id || cause.kind !== next.cause.kind) return false;
  return source.slice(span.end, next.span.start).trim() === '';
}

/** Two neighbours as one, for the reasons of the first. */
function merge(first: Taken, second: Taken): Taken {
  const parts = first.parts === undefined && second.parts === undefined ? undefined : [...partsOf(first), ...partsOf(second)];
  return {
    cause: first.cause,
    confidence: Math.min(first.confidence, second.confidence),
    span: { start: first.span.start, end: second.span.end },
    parts,
  };
}

/** What went by itself from the middle of a removal is text of that removal, not one of its tags. */
function withInner(taken: readonly Taken[], inner: readonly Taken[]): Taken[] {
  let next = 0;
  return taken.map((outer) => {
    const spans: Span[] = [];
    for (; next < inner.length && (inner[next] as Taken).span.start < outer.span.end; next++) spans.push(...partsOf(inner[next] as Taken));
    return outer.parts === undefined || spans.length === 0 ? outer : { ...outer, parts: mergeSpans([...outer.parts, ...spans]) };
  });
}
