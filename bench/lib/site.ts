import { parseUrl } from '../../src/write/parse-url.js';

/** The registered name of a page's host, near enough; its id where no URL is known. Pages of one site never stand on both sides of a fold. */
export function siteOf(url: string | null | undefined, id: string): string {
  const host = url == null ? undefined : parseUrl(url)?.hostname;
  return host === undefined ? id : host.split('.').slice(-2).join('.');
}
