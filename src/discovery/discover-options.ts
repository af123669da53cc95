import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import { readServer } from '../transport/dns-client.js';
import type { Resolver } from '../transport/resolver.js';

/** Over what the peers that DNS tells of are spoken to. */
export type DiscoveryTransport = 'auto' | 'tls' | 'tcp' | 'tls-or-tcp';

/** The option table of discovery; docs/options.md takes these comments as they are. */
export const discoverTable = {
  /**
   * The realm whose peers are the members: NAPTR records of it are asked for, then SRV records, then addresses. Either this or
   * `srv` must be given. RFC 6733 §5.2. Default: none.
   */
  realm: is.identityOrUnset(),
  /** The name of SRV records whose targets are the members, such as `_diameter._tcp.example.net`. RFC 2782. Default: none. */
  srv: is.identityOrUnset(),
  /**
   * The applications whose peers are looked for (`aaa+ap16777251`). Default: those of the client. RFC 6408.
   */
  applicationIds: is.optional<readonly number[]>(
    'an array of Application-Ids, at least one',
    (value): value is readonly number[] => is.isArrayOf(value, is.isUnsigned32) && value.length > 0,
  ),
  /**
   * `tls`: peers with TLS alone. `tcp`: peers with plain TCP alone. `tls-or-tcp`: those with TLS, and plain TCP where DNS tells
   * of none with TLS; who forges DNS can then make you speak in clear. `auto`: `tls` if `tls.ca` is set or `requireTls`,
   * otherwise `tcp`.
   */
  transport: is.oneOf<DiscoveryTransport>('auto', 'tls', 'tcp', 'tls-or-tcp'),
  /** Follow NAPTR records that lead out of the domain of the realm. RFC 6733 §5.2. */
  allowOtherDomains: is.boolean(false),
  /** The certificate of a peer must cover the realm, or the domain of `srv`, as well as its own name. RFC 6733 §5.2. */
  checkDomain: is.boolean(true),
  /** Dial private, loopback and link-local addresses, which are usual in networks of operators. */
  allowPrivateAddresses: is.boolean(true),
  /** So many peers become members, those of the smallest priority first. What is beyond is left out, and told. */
  maxMembers: is.integer(64, 1, 1_000),
  /** Milliseconds between two refreshes at least, however short the TTL is; also the first delay after a failure. */
  minRefreshMs: is.milliseconds(5_000),
  /** Milliseconds between two refreshes at most, however long the TTL is. */
  maxRefreshMs: is.milliseconds(3_600_000),
  /**
   * The name servers, such as `192.0.2.53`, `192.0.2.53:5353` or `[2001:db8::53]:53`. Each is asked twice before the next refresh.
   * Default: those of the system.
   */
  servers: is.optional<readonly string[]>(
    'an array of IP addresses of name servers, with a port where it is not 53',
    (value): value is readonly string[] => is.isArrayOf(value, isServer) && value.length > 0,
  ),
  /** Milliseconds that one name server has for one question; a given `resolver` has sixteen times as long. */
  queryTimeoutMs: is.milliseconds(2_000),
  /** Asks DNS in place of the client. Default: the client asks `servers`. */
  resolver: is.optional<Resolver>('an object with the functions naptr, srv and addresses', isResolver),
} as const;

export type ResolvedDiscoverOptions = is.Values<typeof discoverTable>;

/**
 * How the members of a group are found. Each is described in docs/options.md.
 *
 * @interface
 */
export type DiscoverOptions = Partial<ResolvedDiscoverOptions>;

/** Throws an `InvalidConfigError`. */
export function resolveDiscoverOptions(given: unknown, field: string): ResolvedDiscoverOptions {
  const options = is.parseTable(discoverTable, given, `${field}.`);
  const { maxRefreshMs, minRefreshMs, realm, servers, resolver, srv } = options;
  if ((realm === undefined) === (srv === undefined)) {
    const got = realm === undefined ? 'neither' : 'both';
    throw new InvalidConfigError(
      field,
      `${field} must have either realm, such as "example.net", or srv, such as "_diameter._tcp.example.net" (got ${got})`,
    );
  }
  if (resolver !== undefined && servers !== undefined) {
    throw new InvalidConfigError(
      `${field}.servers`,
      `${field}.servers must be left out where ${field}.resolver is given`,
    );
  }
  if (minRefreshMs > maxRefreshMs) {
    const expected = `at most maxRefreshMs (${maxRefreshMs})`;
    throw InvalidConfigError.wrong(`${field}.minRefreshMs`, expected, minRefreshMs);
  }
  return options;
}

function isServer(value: unknown): value is string {
  return typeof value === 'string' && readServer(value) !== undefined;
}

function isResolver(value: unknown): value is Resolver {
  if (typeof value !== 'object' || value === null) return false;
  return ['naptr', 'srv', 'addresses'].every((name) => is.isFunction(Reflect.get(value, name)));
}
