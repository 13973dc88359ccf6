import type { MetaFact } from '../../page/meta.js';
import { resolveUrl } from '../../write/resolve-url.js';
import { WEB_SCHEMES } from '../../write/url.js';
import type { StatedValue } from '../stated.js';
import { factsOf, type Facts } from './facts.js';
import { IMAGE_NAMES, URL_NAMES } from './names.js';

/** The page's canonical URL: the first stated one that names a page; the root of a site only where that is all. */
export function canonicalUrl(facts: Facts, base: string | null): StatedValue | null {
  const urls = factsOf(facts, URL_NAMES).flatMap((fact) => stated(fact, base, 0.95));
  const isPage = ({ value }: StatedValue): boolean => /^https?:\/\/[^/?#]+\/?[^/?#]/i.test(value);
  const given = urls.find(isPage) ?? (base === null || !/^https?:\/\/[^/?#]+\/[^/?#]/i.test(base) ? urls[0] : undefined);
  return given ?? null;
}

/** Pictures that stand in for one that is missing. */
const NO_PICTURE = /(?:^|[/_.-])(?:blank|default|fallback|no-?image|pixel|placeholder|spacer|transparent)(?:[/_.-]|$)/i;

/** The lead picture. */
export function leadImage(facts: Facts, base: string | null): StatedValue | null {
  const urls = factsOf(facts, IMAGE_NAMES)
    .slice(0, 16)
    .flatMap((fact) => stated(fact, base, 0.9));
  return urls.find(({ value }) => !NO_PICTURE.test(value)) ?? null;
}

function stated({ value, source, span }: MetaFact, base: string | null, confidence: number): StatedValue[] {
  const url = resolveUrl(value, base, WEB_SCHEMES);
  return url === null ? [] : [{ value: url, provenance: { source, span, confidence } }];
}
