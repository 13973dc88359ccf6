const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes from base64 (RFC 4648) without line ends; every engine has its own way, this one is the same on all. */
export function bytesOf(base64: string): Uint8Array {
  const code = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) code[ALPHABET.charCodeAt(at)] = at;
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding);
  for (let at = 0, to = 0; at < base64.length; at += 4) {
    let four = 0;
    for (let i = 0; i < 4; i++) four = (four << 6) | (code[base64.charCodeAt(at + i) & 127] as number);
    for (let shift = 16; shift >= 0 && to < bytes.length; shift -= 8) bytes[to++] = (four >> shift) & 255;
  }
  return bytes;
}
