/**
 * The URL that a text is, read from a base where there is one; `null` where it is none.
 *
 * `URL.canParse` is not asked: once Node 20 and 22 have compiled a call of it, they answer `false` for
 * whatever holds a letter such as `ü` (their fast path takes Latin-1 bytes for UTF-8).
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
