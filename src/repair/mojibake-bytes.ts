import { codecs } from '../tables.js';

/** Bytes of one encoding, by the UTF-16 code unit that shows them. */
export type ByteTable = ReadonlyMap<number, number>;

/** Below this, every code unit has a mask; above it only Apple's logo (U+F8FF, Macintosh 0xF0) counts. */
const MASKED = 0x2600;
const APPLE = 0xf8ff;

function byteTable(table: string, mixesC1: boolean): ByteTable {
  const bytes = new Map<number, number>();
  if (mixesC1) for (let byte = 0x80; byte < 0xa0; byte++) bytes.set(byte, byte);
  for (let i = 0; i < table.length; i++) bytes.set(table.charCodeAt(i), 0x80 + i);
  return bytes;
}

/** The byte that a character shows in each encoding, in the order of `codecs`. */
export const bytesOf: readonly ByteTable[] = /* @__PURE__ */ codecs.map((codec) => byteTable(codec.table, codec.mixesC1));

/** Whether a byte opens a UTF-8 sequence. */
function opens(byte: number): boolean {
  return byte >= 0xc2 && byte <= 0xf4;
}

/** Whether a byte continues a UTF-8 sequence. */
export function continues(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

function masks(wanted: (byte: number) => boolean): Uint16Array {
  const out = new Uint16Array(MASKED);
  bytesOf.forEach((bytes, codec) => {
    for (const [code, byte] of bytes) {
      if (code < MASKED && wanted(byte)) out[code] = (out[code] ?? 0) | (1 << codec);
    }
  });
  return out;
}

/**
 * Encodings in which a code unit shows another byte than in the first of the table (windows-1252).
 * An encoding none of whose differences a line shows would only read it the same way again.
 */
const differences = /* @__PURE__ */ (() => {
  const out = new Uint16Array(MASKED);
  const first = bytesOf[0];
  bytesOf.forEach((bytes, codec) => {
    for (const [code, byte] of bytes) {
      if (code < MASKED && first?.get(code) !== byte) out[code] = (out[code] ?? 0) | (1 << codec);
    }
  });
  return out;
})();

const leads = /* @__PURE__ */ masks(opens);
const continuations = /* @__PURE__ */ masks(continues);
const APPLE_LEAD = /* @__PURE__ */ (() => 1 << codecs.findIndex((codec) => codec.name === 'macintosh'))();

/** Set of encodings (bit n for `codecs[n]`) in which a code unit opens a UTF-8 sequence. */
export function leadMask(code: number): number {
  if (code < MASKED) return leads[code] as number;
  return code === APPLE ? APPLE_LEAD : 0;
}

/** Set of encodings in which a code unit continues a UTF-8 sequence. */
export function continuationMask(code: number): number {
  return code < MASKED ? (continuations[code] as number) : 0;
}

/** Set of encodings in which a code unit shows another byte than in windows-1252. */
export function differenceMask(code: number): number {
  if (code < MASKED) return differences[code] as number;
  return code === APPLE ? APPLE_LEAD : 0;
}
