import type { Found, Judged } from '../found.js';
import { keyOf, type Facts } from './facts.js';
import { SITE_NAMES } from './names.js';
import { hostOf } from './site.js';

/** What a name is worth by its place in the list; each further place that agrees adds. */
const FIRST = 0.85;
const STEP = 0.1;
const AGREES = 0.05;
/** A name of a publication is no longer, in words: what is longer goes on with what it does. */
const MOST_WORDS = 8;

/** The name of the publication: what the page calls its site, confirmed by publisher, host and text. */
export function weighSiteName(_: Judged, facts: Facts, text: Found<string> | null): Found<string> | null {
  const stated = SITE_NAMES.flatMap((name, at) =>
    (facts.get(name) ?? []).slice(0, 1).map((fact) => ({ fact, weight: FIRST - at * STEP, value: bare(fact.value) })),
  );
  const names = stated.filter(({ value }) => isName(value));
  const host = keyOf(hostOf(facts) ?? '');
  let best: (typeof names)[number] | null = null;
  let most = text === null ? 0 : text.provenance.confidence * 0.8;
  for (const name of names) {
    const key = keyOf(name.value);
    const others = names.filter((other) => other !== name && keyOf(other.value) === key).length;
    const weight =
      name.weight +
      AGREES * others +
      (key !== '' && host.startsWith(key) ? AGREES : 0) +
      (text !== null && keyOf(text.value) === key ? AGREES : 0);
    if (weight > most) [best, most] = [name, weight];
  }
  if (best === null) return text;
  return {
    value: best.value,
    provenance: { source: best.fact.source, span: best.fact.span, confidence: Math.min(0.98, most) },
    claims: text?.claims ?? [],
  };
}

/** `Example | News for the harbour` → `Example` */
function bare(value: string): string {
  const head = value.split(/\s[|•·–—»]\s|\s-\s|:\s/u, 1)[0]?.trim() ?? '';
  return value.split(/\s+/).length > 4 && head.length > 2 ? head : value;
}

function isName(value: string): boolean {
  return /\p{L}/u.test(value) && !/^https?:|^www\.|^[@/]/i.test(value) && value.split(/\s+/).length <= MOST_WORDS;
}
