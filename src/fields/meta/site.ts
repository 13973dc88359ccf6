import { factsOf, keyOf, type Facts } from './facts.js';
import { SITE_NAMES, URL_NAMES } from './names.js';

/** Keys of what the site is called: the names that it states, and its host without ending. */
export function siteKeys(facts: Facts): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const { value } of factsOf(facts, SITE_NAMES)) {
    keys.add(keyOf(value));
    // "Example | News for the harbour" is Example
    for (const part of value.split(/\s[|•·–—»:-]\s/u)) keys.add(keyOf(part));
  }
  const host = hostOf(facts);
  if (host !== null) for (const key of [host, host.split('.').slice(0, -1).join('.'), host.split('.')[0] ?? '']) keys.add(keyOf(key));
  keys.delete('');
  return keys;
}

/** The host of the page without `www.`; `null` where the page does not state its URL. */
export function hostOf(facts: Facts): string | null {
  for (const { value } of factsOf(facts, URL_NAMES)) {
    const host = /^https?:\/\/(?:www\.)?([^/?#:]{3,80})/i.exec(value)?.[1];
    if (host !== undefined) return host.toLowerCase();
  }
  return null;
}

/** True for a text that is a name of the site, with or without article. */
export function isSite(text: string, keys: ReadonlySet<string>): boolean {
  const key = keyOf(text);
  return keys.has(key) || keys.has(key.replace(/^the/, '')) || keys.has(`the${key}`);
}

/** The words of the page's own URL: the last part of its path that has several. */
export function slugWords(facts: Facts, given: string | null): string[] {
  const urls = [...(given === null ? [] : [given]), ...factsOf(facts, URL_NAMES).map(({ value }) => value)];
  for (const url of urls) {
    const path = (url.split(/[?#]/, 1)[0] ?? '').toLowerCase().split('/').slice(3);
    const parts = path.map((part) =>
      decoded(part)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''),
    );
    const found = parts.findLast((part) => part.filter((word) => word.length > 1 && !/^\d+$/.test(word)).length > 1);
    if (found !== undefined) return found.filter((word) => !/^(?:html?|php|aspx?|\d{5,})$/.test(word));
  }
  return [];
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
