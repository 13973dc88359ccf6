/** An object, or a list of objects. */
const OPENING = /^\s*(?:\{\s*["}]|\[\s*\{\s*["}])/;

/** True for a source that is one JSON value with keys. */
export function looksLikeJson(source: string): boolean {
  if (!OPENING.test(source)) return false;
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
