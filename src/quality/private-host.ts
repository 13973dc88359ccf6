/** A block of addresses: its first, and how many bits all of them share. */
type Block = readonly [first: string, bits: number];

/** IPv4 that no other network reaches (RFC 6890 and after it), one block a use. */
const PRIVATE_V4: readonly Block[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // behind the address of a carrier
  ['127.0.0.0', 8], // this machine
  ['169.254.0.0', 16], // this link
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15], // measurements
  ['224.0.0.0', 3], // to many, and kept for later
];

/** The same of IPv6, by the first 16 bits; `::`, `::1` and those that hold an IPv4 begin with zeros. */
const PRIVATE_V6: readonly Block[] = [
  ['fc00', 7],
  ['fe80', 10], // this link
  ['fec0', 10],
  ['ff00', 8], // to many
];

/** Last labels of names that no public server answers (RFC 6761, 6762, 7686, 8375, and usage); `example` stands for real ones. */
const PRIVATE_NAMES = /(?:^|\.)(?:home\.arpa|corp|home|internal|intranet|invalid|lan|local|localdomain|localhost|onion|test)$/;

const numberOf = (v4: string): number => v4.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const isPrivateV4 = (address: number): boolean =>
  PRIVATE_V4.some(([first, bits]) => Math.floor(address / 2 ** (32 - bits)) === Math.floor(numberOf(first) / 2 ** (32 - bits)));

function isPrivateV6(host: string): boolean {
  // ::ffff:a00:7 is 10.0.0.7
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(host) ?? [];
  if (high !== undefined && low !== undefined) return isPrivateV4(parseInt(high, 16) * 65_536 + parseInt(low, 16));
  if (host.startsWith('::')) return true;
  const first = parseInt(host.split(':', 1)[0] ?? '', 16);
  return PRIVATE_V6.some(([block, bits]) => first >> (16 - bits) === parseInt(block, 16) >> (16 - bits));
}

/** Why nobody else can reach a host as URLs have it, in lower case, addresses in their shortest form; `null` if its form does not tell. */
export function whyPrivate(hostname: string): string | null {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1)) ? `${host} is known to its own network only` : null;
  if (host.split('.').includes('')) return `${hostname} has an empty label`;
  const isPrivate = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) ? isPrivateV4(numberOf(host)) : PRIVATE_NAMES.test(host);
  if (isPrivate) return `${hostname} is known to its own network only`;
  return host.includes('.') ? null : `${hostname} is no host of the web`;
}
