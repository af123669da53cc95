import type { ConnectionOptions } from '../connection/connection-options.js';
import { InvalidConfigError } from '../errors.js';
import { changesOf, givenOf, merged, valuesOf, type Changes, type Given } from '../options/changes.js';
import * as is from '../options/option-types.js';
import { parseAddress, placeOf } from '../pool/address.js';
import { ApplicationId } from '../protocol/codes.js';
import { resolvedRedirect, type RedirectOptions } from '../redirect/redirect-options.js';
import {
  clientTable,
  fullTable,
  type lifecycleTable,
  mostTwJitterMs,
  peerTable,
  shortestTwMs,
  type DiameterClientOptions,
} from './option-table.js';

/**
 * What {@link DiameterClient.update} takes for one address: the options that can change. Null takes an override back, so that
 * the value of the client holds again; undefined changes nothing.
 */
export type PeerUpdate = Changes<typeof peerTable>;

/**
 * What {@link DiameterClient.update} takes: the options that can change. Null takes a value back, so that the default holds
 * again; undefined changes nothing. docs/options.md tells of each when a change takes effect.
 */
export type DiameterClientUpdate = PeerUpdate &
  Changes<typeof clientTable> & {
    /** By address. Null takes back everything that can change. */
    readonly peers?: Readonly<Record<string, PeerUpdate | null>>;
  };

/** What the program has given, checked and copied. */
interface GivenOptions {
  readonly client: Given;
  /** By the key of the address. */
  readonly peers: ReadonlyMap<string, GivenOverrides>;
}

interface GivenOverrides {
  /** How errors name it: `peers["host"]`. */
  readonly field: string;
  readonly given: Given;
}

export interface ResolvedOptions extends is.Values<typeof clientTable> {
  readonly redirect: RedirectOptions;
  /** Of every address without overrides. */
  readonly common: ConnectionOptions;
  /** Those, and those of each address with overrides. */
  readonly all: readonly ConnectionOptions[];
  readonly optionsFor: (key: string) => ConnectionOptions;
  readonly given: GivenOptions;
}

/**
 * Checks everything and fills in the defaults. Throws an {@link InvalidConfigError} at the first field that is wrong.
 */
export function resolveOptions(options: DiameterClientOptions): ResolvedOptions {
  const { peers, ...client } = givenOf(fullTable, options, '');
  const overrides = new Map<string, GivenOverrides>();
  for (const { field, key, value } of addressesIn(peers)) {
    overrides.set(key, { field, given: givenOf(peerTable, value, `${field}.`) });
  }
  return resolved({ client, peers: overrides }, undefined);
}

/**
 * The options after a change; the present ones stay as they are. Throws an {@link InvalidConfigError} at the first field that
 * is wrong, also if it is wrong only together with what holds already, or that cannot change.
 */
export function updatedOptions(present: ResolvedOptions, update: DiameterClientUpdate): ResolvedOptions {
  is.checkRecord('changes', update);
  const { peers, ...rest } = update;
  const client = merged(fullTable, present.given.client, changesOf(fullTable, rest, ''));
  const overrides = new Map(present.given.peers);
  for (const { field, key, value } of addressesIn(peers)) {
    if (value === undefined) continue;
    const former = overrides.get(key) ?? { field, given: {} };
    const changes = value === null ? everythingBack(former.given) : changesOf(peerTable, value, `${field}.`);
    const given = merged(peerTable, former.given, changes);
    if (Object.keys(given).length === 0) overrides.delete(key);
    else overrides.set(key, { ...former, given });
  }
  return resolved({ client, peers: overrides }, present);
}

/** Null for each override that can change. */
function everythingBack(overrides: Given): Given {
  const rows: is.OptionTable = peerTable;
  const names = Object.keys(overrides).filter((name) => rows[name]?.change !== undefined);
  return Object.fromEntries(names.map((name) => [name, null]));
}

/** Two spellings of one address are refused. */
function addressesIn(peers: unknown): { field: string; key: string; value: unknown }[] {
  if (peers === undefined) return [];
  is.checkRecord('peers', peers);
  const keys = new Set<string>();
  return Object.entries(peers).map(([address, value]: [string, unknown]) => {
    const field = `peers[${JSON.stringify(address)}]`;
    const key = keyOf(address, field);
    if (keys.has(key)) {
      throw InvalidConfigError.wrong(field, `given once, but is another spelling of ${key}`, address);
    }
    keys.add(key);
    return { field, key, value };
  });
}

function keyOf(address: string, field: string): string {
  try {
    return parseAddress(address).key;
  } catch (error) {
    throw InvalidConfigError.wrong(field, 'named by an address', address, { cause: error });
  }
}

function resolved(given: GivenOptions, present: ResolvedOptions | undefined): ResolvedOptions {
  const client = is.pick(peerTable, given.client);
  const common = withKnownTls(connectionOptions(client, {}, ''), present?.common);
  const overridden = new Map<string, ConnectionOptions>();
  for (const [key, { field, given: overrides }] of given.peers) {
    const ofPlace = key === placeOf(key) ? undefined : given.peers.get(placeOf(key))?.given;
    const options = connectionOptions(client, merged(peerTable, ofPlace ?? {}, overrides), `${field}.`);
    overridden.set(key, withKnownTls(options, present?.optionsFor(key), common));
  }
  const values = valuesOf(clientTable, given.client);
  return {
    ...values,
    redirect: resolvedRedirect(values.redirect, given.client['redirect'] !== undefined),
    given,
    common,
    all: [common, ...overridden.values()],
    optionsFor: (key) => overridden.get(key) ?? overridden.get(placeOf(key)) ?? common,
  };
}

/** Settings that have not changed stay the same object, since credentials and sessions of TLS are kept for it. */
function withKnownTls(
  options: ConnectionOptions,
  ...known: readonly (ConnectionOptions | undefined)[]
): ConnectionOptions {
  const equal = known.find((other) => other !== undefined && isSame(other.tls, options.tls));
  return equal === undefined ? options : { ...options, tls: equal.tls };
}

function isSame(one: object, other: object): boolean {
  return Object.entries(one).every(([name, value]) => value === Reflect.get(other, name));
}

function connectionOptions(client: Given, overrides: Given, prefix: string): ConnectionOptions {
  const given = merged(peerTable, client, overrides);
  const options = valuesOf(peerTable, given);
  for (const field of ['originHost', 'originRealm'] as const) {
    if (options[field] === '') {
      throw InvalidConfigError.wrong(
        `${prefix}${field}`,
        is.identityExpected(field === 'originHost' ? 'client.example.com' : 'example.com'),
        given[field],
      );
    }
  }
  const { reconnect, vendorSpecificApplicationIds } = options;
  const saysWatchdog = overrides['watchdog'] === undefined ? given : overrides;
  const mostJitterMs = checkWatchdog(options, given, saysWatchdog, prefix);
  if (reconnect.initialDelayMs > reconnect.maxDelayMs) {
    const expected = `at most maxDelayMs (${reconnect.maxDelayMs})`;
    throw InvalidConfigError.wrong(`${prefix}reconnect.initialDelayMs`, expected, reconnect.initialDelayMs);
  }
  const { breaker, overload } = options;
  if (breaker.maxOpenMs < breaker.openMs) {
    const expected = `at least openMs (${breaker.openMs})`;
    throw InvalidConfigError.wrong(`${prefix}breaker.maxOpenMs`, expected, breaker.maxOpenMs);
  }
  const hasApplication =
    options.authApplicationIds.length +
      options.acctApplicationIds.length +
      vendorSpecificApplicationIds.length >
    0;
  return {
    ...options,
    // Whoever sets up a breaker wants one.
    breaker: given['breaker'] === undefined ? breaker : { ...breaker, enabled: breaker.enabled ?? true },
    overload: { ...overload, enabled: overload.enabled ?? given['overload'] !== undefined },
    watchdogJitterMs: Math.min(options.watchdogJitterMs, mostJitterMs),
    authApplicationIds: hasApplication ? options.authApplicationIds : [ApplicationId.relay],
    supportedVendorIds:
      given['supportedVendorIds'] === undefined
        ? [...new Set(vendorSpecificApplicationIds.map(({ vendorId }) => vendorId))]
        : options.supportedVendorIds,
  };
}

/** Returns the most that Tw may vary by. */
function checkWatchdog(
  options: is.Values<typeof lifecycleTable>,
  given: Readonly<Record<string, unknown>>,
  saysWatchdog: object,
  prefix: string,
): number {
  const { dwrIntervalMs, dwrTimeoutMs, watchdog, watchdogJitterMs } = options;
  const check = (isRight: boolean, field: string, expected: string) => {
    if (!isRight) throw InvalidConfigError.wrong(`${prefix}${field}`, expected, Reflect.get(options, field));
  };
  const isRfc3539 = watchdog === 'rfc3539';
  if (isRfc3539) {
    check(
      dwrIntervalMs >= shortestTwMs,
      'dwrIntervalMs',
      `at least ${shortestTwMs} where watchdog is 'rfc3539'`,
    );
    for (const field of ['dwrTimeoutMs', 'maxDwrFailures']) {
      check(
        Reflect.get(saysWatchdog, field) === undefined,
        field,
        "absent where watchdog is 'rfc3539', which has no use for it",
      );
    }
  } else {
    check(dwrTimeoutMs < dwrIntervalMs, 'dwrTimeoutMs', `less than dwrIntervalMs (${dwrIntervalMs})`);
  }
  const mostMs = isRfc3539 ? mostTwJitterMs : dwrIntervalMs / 10;
  const expected = isRfc3539 ? `at most ${mostMs}` : `at most a tenth of dwrIntervalMs (${mostMs})`;
  check(given['watchdogJitterMs'] === undefined || watchdogJitterMs <= mostMs, 'watchdogJitterMs', expected);
  return mostMs;
}
