import type { Found, Judged } from '../found.js';
import type { Facts } from './facts.js';

/** The number of comments: a widget of the page shows it, else JSON-LD states it. */
export function weighCommentCount(_: Judged, facts: Facts, text: Found<number> | null): Found<number> | null {
  const fact = facts.get('json-ld:comment-count')?.[0];
  if (fact === undefined || !/^\d{1,7}$/.test(fact.value)) return text;
  const value = Number(fact.value);
  const agrees = text?.value === value;
  // What readers see is counted last
  if (text !== null && !agrees) return { ...text, provenance: { ...text.provenance, confidence: text.provenance.confidence * 0.8 } };
  return { value, provenance: { source: fact.source, span: fact.span, confidence: agrees ? 0.95 : 0.8 }, claims: text?.claims ?? [] };
}
