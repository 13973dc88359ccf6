import type { Answered, Answerer } from './answer.js';
import type { ByteLine } from './lines.js';

/** Bytes of lines that may wait for their answers, so that long lines do not pile up. */
const MOST_BYTES = 16 * 1024 ** 2;

/**
 * The answers in the order of their lines, up to `ahead` lines being answered at a time; an answer that is ready
 * does not wait for the next line. Where the lines break off, those that were handed out are answered first and
 * the error comes after them.
 */
export async function* inOrder(lines: AsyncIterable<ByteLine>, answer: Answerer, ahead: number): AsyncGenerator<Answered> {
  const source = lines[Symbol.asyncIterator]();
  const waiting: { readonly length: number; readonly answer: ReturnType<Answerer> }[] = [];
  let bytes = 0;
  let reading: Promise<Read> | null = null;
  let ended: Exclude<Read, { found: ByteLine }> | null = null;
  try {
    for (;;) {
      if (ended === null && waiting.length < ahead && bytes <= MOST_BYTES) reading ??= readOne(source);
      const first = waiting[0];
      if (reading !== null && (first === undefined || (await isFirst(reading, first.answer)))) {
        const read = await reading;
        reading = null;
        if (!('found' in read)) ended = read;
        else {
          const length = read.found.bytes?.length ?? 0;
          waiting.push({ length, answer: answer(read.found) });
          bytes += length;
        }
      } else if (first !== undefined) {
        const found = await first.answer;
        waiting.shift();
        bytes -= first.length;
        if (found !== null) yield found;
      } else break;
    }
  } finally {
    await source.return?.(undefined);
  }
  if (ended !== null && 'error' in ended) throw ended.error;
}

/** What came of asking for one more line. */
type Read = { readonly found: ByteLine } | { readonly end: true } | { readonly error: unknown };

async function readOne(source: AsyncIterator<ByteLine>): Promise<Read> {
  try {
    const next = await source.next();
    return next.done === true ? { end: true } : { found: next.value };
  } catch (error) {
    return { error };
  }
}

/** Whether one promise settles before another value is there. */
function isFirst(one: Promise<unknown>, other: unknown): Promise<boolean> {
  return Promise.race([Promise.resolve(other).then(() => false), one.then(() => true)]);
}
