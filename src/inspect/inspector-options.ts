import { boolean, integer, parseTable, required, secret, type Values } from '../options/option-types.js';
import { InvalidConfigError } from '../errors.js';
import { canonicalIPv6, isIPv4 } from '../protocol/ip.js';
import { tlsOrUnset } from './inspector-tls.js';

/** The shortest token accepted: 16 characters of base64 hold 96 bits. */
const leastTokenLength = 16;
const tokenExpected = `a string of ${leastTokenLength} to 256 characters`;

const table = {
  /**
   * Where the view listens: an IP address or a name of this machine. Default `127.0.0.1`. Beyond loopback, `tls` and `token`
   * are required.
   */
  host: required('127.0.0.1', 'an IP address or a host name of this machine', isHost),
  /** Default 0: the system chooses. */
  port: integer(0, 0, 65_535),
  /**
   * Only browsers that have opened a URL with this token see the page. 16 to 256 characters that nobody can guess, such as
   * `randomBytes(24).toString('base64url')`. Required beyond loopback.
   */
  token: secret(tokenExpected, isToken),
  /**
   * Serves the view over HTTPS, TLS 1.2 at least: `{ cert, key, passphrase? }` in PEM. Required beyond loopback. Off by default.
   */
  tls: tlsOrUnset(),
  /** Show the last application messages of the watched address. Default false. */
  showMessages: boolean(false),
  /**
   * Show AVPs that carry secrets, or tell who or where a subscriber is, as `‹redacted, 15 octets›`, and those that no dictionary
   * knows as well. Default true.
   */
  redact: boolean(true),
} as const;

export type ResolvedInspectorOptions = Values<typeof table>;

/**
 * The options of `startInspector`.
 *
 * @interface
 */
export type InspectorOptions = {
  readonly [Name in keyof ResolvedInspectorOptions]?: ResolvedInspectorOptions[Name];
};

/** Throws an {@link InvalidConfigError} that names the first field that is wrong. */
export function resolveInspectorOptions(given: InspectorOptions): ResolvedInspectorOptions {
  const options = parseTable(table, given, '');
  const { host, tls, token } = options;
  if (isLoopback(host)) return options;
  const where = `where host (${host}) is not loopback`;
  if (tls === undefined) {
    const expected = `{ cert, key } in PEM ${where}, since everyone on the way could read the page`;
    throw InvalidConfigError.wrong('tls', expected, undefined);
  }
  if (token === undefined) {
    const expected = `${tokenExpected} ${where}, since everyone who reaches it could see the page`;
    throw InvalidConfigError.wrong('token', expected, undefined);
  }
  return options;
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || (isIPv4(host) && host.startsWith('127.')) || canonicalIPv6(host) === '::1';
}

/** The addresses that mean all addresses of the machine. */
export function isWildcard(host: string): boolean {
  return host === '0.0.0.0' || canonicalIPv6(host) === '::';
}

function isHost(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return (
    isIPv4(value) ||
    canonicalIPv6(value) !== undefined ||
    /^(?=.{1,253}$)[a-z](?:[a-z\d.-]*[a-z\d])?$/i.test(value)
  );
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && value.length >= leastTokenLength && value.length <= 256;
}
