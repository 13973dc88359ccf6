import { parseUrl } from './parse-url.js';
import { LINK_SCHEMES, safeUrl } from './url.js';

/**
 * A URL of the page made absolute; `null` for what is no http, https or mailto URL, or cannot be
 * resolved because there is nothing that it is relative to.
 */
export function resolveUrl(url: string, base: string | null, schemes: readonly string[] = LINK_SCHEMES): string | null {
  const given = url.trim();
  const direct = safeUrl(given, schemes);
  if (direct !== null) return direct;
  if (base === null || given === '' || /^[a-z][a-z\d+.-]*:/i.test(given)) return null;
  const resolved = parseUrl(given, base);
  return resolved === null ? null : safeUrl(resolved.href, schemes);
}

/** What relative URLs of a page are relative to: what it says itself, else where it was found. */
export function baseUrl(stated: string | null, url: string | null): string | null {
  return stated === null ? url : (resolveUrl(stated, url) ?? url);
}
