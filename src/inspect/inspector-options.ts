import { boolean, integer, optional, parseTable, required, type Values } from '../options/option-types.js';
import { InvalidConfigError } from '../errors.js';
import { canonicalIPv6, isIPv4 } from '../protocol/ip.js';

/** The shortest token accepted: 16 characters of base64 hold 96 bits. */
const leastTokenLength = 16;

const table = {
  /** Where the view listens: an IP address or a name of this machine. Default `127.0.0.1`. */
  host: required('127.0.0.1', 'an IP address or a host name of this machine', isHost),
  /** Default 0: the system chooses. */
  port: integer(0, 0, 65_535),
  /**
   * Only browsers that have opened a URL with this token see the page. At least 16 characters. Required beyond
   * loopback.
   */
  token: optional(`a string of ${leastTokenLength} to 256 characters`, isToken),
  /** Show the last application messages of the watched address. Default false. */
  showMessages: boolean(false),
  /**
   * Show AVPs that carry secrets, or tell who or where a subscriber is, as `‹redacted, 15 octets›`, and those that no dictionary
   * knows as well. Default true.
   */
  redact: boolean(true),
} as const;

export type ResolvedInspectorOptions = Values<typeof table>;

/** The options of `startInspector`. */
export type InspectorOptions = {
  readonly [Name in keyof ResolvedInspectorOptions]?: ResolvedInspectorOptions[Name];
};

/** Throws an {@link InvalidConfigError} that names the first field that is wrong. */
export function resolveInspectorOptions(given: InspectorOptions): ResolvedInspectorOptions {
  const options = parseTable(table, given, '');
  if (options.token === undefined && !isLoopback(options.host)) {
    const expected = `a string of ${leastTokenLength} to 256 characters where host (${options.host}) is not loopback, since everyone who reaches it could see the page`;
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
