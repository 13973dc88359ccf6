/** Tries allowed for one failure, so that a slow one cannot hold up a sweep. */
const TRIES = 400;

/** A shorter source that still fails: halves, then smaller stretches, are left out while `fails` holds. */
export function shrink(source: string, fails: (text: string) => boolean): string {
  let text = source;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1 && tries < TRIES; size = Math.floor(size / 2)) {
    for (let at = 0; at < text.length && tries < TRIES;) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      tries += 1;
      if (shorter.length < text.length && fails(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
