import { Buffer } from 'node:buffer';

const dottedQuad = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

export function isIPv4(text: string): boolean {
  return dottedQuad.test(text);
}

/** The canonical spelling of an IPv6 address (RFC 5952 as the URL parser has it); undefined if it is not one. */
export function canonicalIPv6(text: string): string | undefined {
  if (!/^[\da-f:.]+$/i.test(text) || !text.includes(':')) return undefined;
  const url = `http://[${text}]`;
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : undefined;
}

/**
 * An IPv6 address with a zone, such as `fe80::1%eth0` (RFC 4007 §11), in its canonical spelling; undefined if it is not
 * one.
 */
export function zonedIPv6(text: string): string | undefined {
  const [ip = '', zone = '', ...more] = text.split('%');
  const canonical = canonicalIPv6(ip);
  if (canonical === undefined || ipv4MappedIn(canonical) !== undefined || more.length > 0) return undefined;
  return /^[\w.~-]{1,64}$/.test(zone) ? `${canonical}%${zone}` : undefined;
}

/**
 * The IPv4 address in a canonical IPv4-mapped one, `::ffff:c000:201` (RFC 4291 §2.5.5.2); undefined if it is not one.
 */
export function ipv4MappedIn(canonical: string): string | undefined {
  const [, high, low] = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(canonical) ?? [];
  if (high === undefined || low === undefined) return undefined;
  const bytes = Buffer.alloc(4);
  bytes.writeUInt16BE(Number.parseInt(high, 16), 0);
  bytes.writeUInt16BE(Number.parseInt(low, 16), 2);
  return bytes.join('.');
}

/** The 4 or 16 octets of an address; undefined if it is not one. */
export function ipToBytes(text: string): Buffer | undefined {
  if (isIPv4(text)) return Buffer.from(text.split('.').map(Number));
  const canonical = canonicalIPv6(text);
  if (canonical === undefined) return undefined;
  const [head = '', tail = ''] = canonical.split('::');
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'));
  const before = groupsOf(head);
  const after = groupsOf(tail);
  const bytes = Buffer.alloc(16);
  before.forEach((group, i) => bytes.writeUInt16BE(Number.parseInt(group, 16), 2 * i));
  after.forEach((group, i) => bytes.writeUInt16BE(Number.parseInt(group, 16), 16 - 2 * (after.length - i)));
  return bytes;
}

/** The text of 4 or 16 octets; undefined for any other number of them. */
export function ipFromBytes(bytes: Buffer): string | undefined {
  if (bytes.length === 4) return bytes.join('.');
  if (bytes.length !== 16) return undefined;
  const groups = Array.from({ length: 8 }, (_, i) => bytes.readUInt16BE(2 * i).toString(16));
  return canonicalIPv6(groups.join(':'));
}

/** Networks whose traffic stays on one machine, one link or one site (RFC 1918, 4193, 6598), in octets and bits. */
const privateNetworks = (
  [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
    ['::', 127],
    ['fc00::', 7],
    ['fe80::', 10],
  ] as const
).map(([network, bits]) => ({ network: ipToBytes(network), bits }));

/** Whether traffic to an IP address may cross the Internet. */
export function isPublic(ip: string): boolean {
  const canonical = canonicalIPv6(ip.replace(/%.*$/, ''));
  const bytes = ipToBytes((canonical && ipv4MappedIn(canonical)) ?? canonical ?? ip);
  if (bytes === undefined) return false;
  return !privateNetworks.some(
    ({ bits, network }) => network !== undefined && isWithin(bytes, network, bits),
  );
}

function isWithin(ip: Buffer, network: Buffer, bits: number): boolean {
  if (ip.length !== network.length) return false;
  const whole = bits >> 3;
  const mask = 0xff & (0xff << (8 - (bits & 7)));
  const isSameRest = (((ip[whole] ?? 0) ^ (network[whole] ?? 0)) & mask) === 0;
  return ip.subarray(0, whole).equals(network.subarray(0, whole)) && ((bits & 7) === 0 || isSameRest);
}
