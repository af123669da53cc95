import { InvalidAddressError } from '../errors.js';
import { canonicalIPv6, isIPv4, ipv4MappedIn, zonedIPv6 } from '../protocol/ip.js';

/** Where a peer listens. Two spellings of one place have the same `key`. */
export interface PeerAddress {
  /**
   * `host:port`, with a lower-case host and an IPv6 address in brackets, with its zone; `aaas://host:port` with TLS; `#2` behind it
   * for the second connection to this place.
   */
  readonly key: string;
  /** Without brackets and without a final dot. */
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on (RFC 6733 §2.1). */
  readonly isSecured: boolean;
}

/** RFC 6733 §11.4. */
const ports = { plain: 3868, secured: 5868 } as const;

const uri = /^(?<scheme>aaas?):\/\/(?<rest>[^;]*)(?<parameters>(?:;.*)?)$/i;
const numbered = /^(?<place>[^#]*)#(?<number>.*)$/s;
const bracketed = /^\[(?<host>[^\]]*)\](?::(?<port>.*))?$/;
const plain = /^(?<host>[^:]*)(?::(?<port>.*))?$/;
const hostName =
  /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)*[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?$/;

/** As many connections one place may have. */
export const mostConnections = 64;

/** The address of the connection with this number, from 1, to the place of an address in whatever spelling. */
export function connectionAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}#${number}`;
}

/** The address without the number of the connection, and the number. Throws an {@link InvalidAddressError}. */
function withoutNumber(input: string): { place: string; number: number } {
  const { number, place } = numbered.exec(input)?.groups ?? {};
  if (number === undefined || place === undefined) return { place: input, number: 1 };
  if (/^[1-9]\d?$/.test(number) && Number(number) <= mostConnections) {
    return { place, number: Number(number) };
  }
  const what = `the number of the connection ${JSON.stringify(number)} is not from 1 to ${mostConnections}`;
  throw new InvalidAddressError(input, what);
}

/** The key of the place, whichever of its connections a key is for. */
export function placeOf(key: string): string {
  const end = key.indexOf('#');
  return end < 0 ? key : key.slice(0, end);
}

/**
 * Reads an address: `host`, `host:port`, an IPv6 address with or without brackets and a zone (`fe80::1%eth0`), or a
 * DiameterURI `aaa://host:port;transport=tcp` (RFC 6733 §4.3.1), or `aaas://host:port` with TLS. An IPv4-mapped IPv6 address is the IPv4 address; a name
 * with a final dot is the name without it. `#2` at the end is the second connection to this place, which is another one than the
 * plain address, or `#1`. Throws an {@link InvalidAddressError} that says what is wrong.
 */
export function parseAddress(spelling: string): PeerAddress {
  if (typeof spelling !== 'string') throw new InvalidAddressError(spelling, 'it is not a string');
  const { number, place } = withoutNumber(spelling);
  const address = parsePlace(place, spelling);
  return { ...address, key: connectionAddress(address.key, number) };
}

/** `input`: what was given, for errors. */
function parsePlace(text: string, input: string): PeerAddress {
  const match = uri.exec(text);
  if (match?.groups !== undefined) checkParameters(input, match.groups['parameters'] ?? '');
  else if (text.includes('://')) throw new InvalidAddressError(input, 'its scheme is neither aaa nor aaas');
  const isSecured = match?.groups?.['scheme']?.toLowerCase() === 'aaas';
  const address = (host: string, port: number = isSecured ? ports.secured : ports.plain): PeerAddress => {
    const place = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
    return { key: isSecured ? `aaas://${place}` : place, host, port, isSecured };
  };

  // In a URI the percent sign of a zone is itself escaped (RFC 6874).
  const hostPort = match?.groups?.['rest']?.replace('%25', '%') ?? text;
  const bareIPv6 = readIPv6(hostPort);
  if (bareIPv6 !== undefined) return address(bareIPv6);
  const isBracketed = hostPort.startsWith('[');
  if (!isBracketed && hostPort.includes('%')) {
    throw new InvalidAddressError(input, `${JSON.stringify(hostPort)} is not an IPv6 address with a zone`);
  }
  const parts = (isBracketed ? bracketed : plain).exec(hostPort)?.groups;
  if (parts === undefined) {
    throw new InvalidAddressError(input, 'its bracket does not enclose an IPv6 address');
  }
  const { host = '', port } = parts;
  const portNumber = port === undefined ? undefined : parsePort(input, port);
  if (isBracketed) {
    const ipv6 = readIPv6(host);
    if (ipv6 === undefined) {
      throw new InvalidAddressError(input, `${JSON.stringify(host)} is not an IPv6 address`);
    }
    return address(ipv6, portNumber);
  }
  const name = withoutFinalDot(host.toLowerCase());
  if (name === '') throw new InvalidAddressError(input, hostPort === '' ? 'it is empty' : 'it has no host');
  if (/^[\d.]+$/.test(name) ? !isIPv4(name) : !hostName.test(name)) {
    throw new InvalidAddressError(input, `${JSON.stringify(host)} is neither a host name nor an IP address`);
  }
  return address(name, portNumber);
}

/** In its canonical spelling; undefined if it is not one. */
function readIPv6(text: string): string | undefined {
  const zoned = zonedIPv6(text);
  if (zoned !== undefined) return zoned;
  const canonical = canonicalIPv6(text);
  return canonical === undefined ? undefined : (ipv4MappedIn(canonical) ?? canonical);
}

/** The final dot of a domain name (RFC 1034 §3.1); what looks like an IPv4 address has none. */
function withoutFinalDot(name: string): string {
  return /^[\d.]*$/.test(name) ? name : name.replace(/\.$/, '');
}

function checkParameters(input: string, parameters: string): void {
  for (const parameter of parameters.split(';').slice(1)) {
    const [name = '', value = ''] = parameter.toLowerCase().split('=');
    const only = name === 'transport' ? 'tcp' : name === 'protocol' ? 'diameter' : undefined;
    if (only === undefined) {
      throw new InvalidAddressError(input, `the parameter ${JSON.stringify(parameter)} is not known`);
    }
    if (value !== only) throw new InvalidAddressError(input, `only ${name}=${only} is supported`);
  }
}

function parsePort(input: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) {
    throw new InvalidAddressError(input, `the port ${JSON.stringify(text)} is not a number from 1 to 65535`);
  }
  return port;
}
