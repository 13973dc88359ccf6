import type { Mark } from '../page/mark.js';
import { resolveUrl } from '../write/resolve-url.js';

/** Marks with absolute URLs; a link to nowhere that can be named is none. */
export function resolveMarks(marks: readonly Mark[], base: string | null): Mark[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'link') return [mark];
    const href = resolveUrl(mark.href ?? '', base);
    return href === null ? [] : [{ ...mark, href }];
  });
}
