/**
 * What windows-1252 holds at 0x80-0x9F (Encoding Standard, index windows-1252); elsewhere it is Latin-1.
 * Its own table because TextDecoder of some Node versions (20.20 among them) reads these bytes as C1 controls.
 *
 *   0x80 0x81 ... : the five that are no characters stay what they are
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads bytes as windows-1252, which no byte can make fail. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009f]/g, (character) => HIGH.charAt(character.charCodeAt(0) - 0x80));
}
