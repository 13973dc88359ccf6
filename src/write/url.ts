/** Schemes a link may have. */
export const LINK_SCHEMES: readonly string[] = ['http', 'https', 'mailto'];

/** Schemes a picture or an embed may have. */
export const WEB_SCHEMES: readonly string[] = ['http', 'https'];

/**
 * What browsers drop from a URL before they read its scheme (tab and line ends anywhere, controls
 * and spaces at the ends), and a little more: every C0 and C1 control, wherever it stands.
 * `java\tscript:` is `javascript:` to a browser, so it has to be to us.
 */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g;

/** Spaces left inside: a URL holds none, so each becomes its percent-encoded form. */
const INNER_SPACE = /\s/g;

/** `scheme:` and whatever follows it. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** `//` and the first character of a host. */
const HOST_FOLLOWS = /^\/\/[^/?#\\:@]/;

/**
 * The URL without controls and outer spaces, if it is absolute and its scheme is allowed; else `null`.
 * The scheme comes back in lower case, the rest as it was. `http` and `https` need a host,
 * `mailto` an address. Nothing is fetched or resolved.
 *
 * @param url - any string
 * @param allow - schemes in lower case, without the colon
 *
 * @example
 * ```ts
 * safeUrl(' HTTPS://example.com/a b\n', ['http', 'https']); // 'https://example.com/a%20b'
 * safeUrl('java\tscript:alert(1)', ['http', 'https']); // null
 * safeUrl('//example.com/', ['http', 'https']); // null: not absolute
 * ```
 */
export function safeUrl(url: string, allow: readonly string[]): string | null {
  const clean = url.replace(CONTROLS, '').trim().replace(INNER_SPACE, encodeURIComponent);
  const scheme = SCHEME.exec(clean)?.[1];
  if (scheme === undefined || !allow.includes(scheme.toLowerCase())) return null;
  const rest = clean.slice(scheme.length + 1);
  const isComplete = scheme.toLowerCase() === 'mailto' ? rest.includes('@') : HOST_FOLLOWS.test(rest);
  return isComplete ? `${scheme.toLowerCase()}:${rest}` : null;
}
