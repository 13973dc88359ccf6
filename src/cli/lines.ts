/** One line of a stream of bytes, without its line end. */
export interface ByteLine {
  /** Counted from 1, blank lines included. */
  readonly line: number;
  /** Good until the next line is asked for; `null` if the line is longer than the limit: its bytes were let go as they came. */
  readonly bytes: Uint8Array | null;
  /** Its length, also where `bytes` is `null`. */
  readonly length: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NOTHING = new Uint8Array(0);

/**
 * Splits a stream at its line feeds (a carriage return before one goes with it). Holds one line at most, and no more
 * than `maxBytes` of it, however the chunks fall; the room for it serves all lines, since room that is made anew for each
 * leaves the memory of a long stream in pieces.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let line = 1;
  let length = 0;
  let held = NOTHING;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const piece = chunk.subarray(from, end);
      const whole = length === 0 ? piece : hold(held, length, piece, maxBytes);
      length += piece.length;
      yield { line, bytes: length > maxBytes ? null : withoutReturn(whole.subarray(0, length)), length };
      line += 1;
      length = 0;
      from = end + 1;
    }
    const rest = chunk.subarray(from);
    held = hold(held, length, rest, maxBytes);
    length += rest.length;
  }
  if (length > 0) yield { line, bytes: length > maxBytes ? null : withoutReturn(held.subarray(0, length)), length };
}

/** `held` with `piece` after its first `length` bytes; doubles its room, so that many small chunks stay linear. */
function hold(held: Uint8Array, length: number, piece: Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> {
  const needed = length + piece.length;
  if (needed > maxBytes) return NOTHING;
  const room =
    needed <= held.length ? (held as Uint8Array<ArrayBuffer>) : new Uint8Array(Math.min(maxBytes, Math.max(needed, 2 * held.length)));
  if (room !== held) room.set(held.subarray(0, length));
  room.set(piece, length);
  return room;
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes[bytes.length - 1] === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
