import type { ConnectionOptions } from '../connection/connection-options.js';
import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import { parseAddress } from '../pool/address.js';
import { ApplicationId } from '../protocol/codes.js';
import {
  clientTable,
  fullTable,
  type lifecycleTable,
  mostTwJitterMs,
  peerTable,
  shortestTwMs,
  type DiameterClientOptions,
  type PeerOptions,
} from './option-table.js';

export interface ResolvedOptions extends is.Values<typeof clientTable> {
  /** Of every address without overrides. */
  readonly common: ConnectionOptions;
  /** Those, and those of each address with overrides. */
  readonly all: readonly ConnectionOptions[];
  readonly optionsFor: (key: string) => ConnectionOptions;
}

/**
 * Checks everything and fills in the defaults. Throws an {@link InvalidConfigError} at the first field that is wrong.
 */
export function resolveOptions(given: DiameterClientOptions): ResolvedOptions {
  const { peers } = is.parseTable(fullTable, given, '');
  const whole = is.parseTable(clientTable, is.pick(clientTable, given), '');
  const base = is.pick(peerTable, given);
  const common = connectionOptions(base, {}, '');
  const overridden = new Map<string, ConnectionOptions>();
  for (const [address, overrides] of Object.entries(peers)) {
    const field = `peers[${JSON.stringify(address)}]`;
    const key = keyOf(address, field);
    if (overridden.has(key)) {
      throw InvalidConfigError.wrong(field, `given once, but is another spelling of ${key}`, address);
    }
    overridden.set(key, connectionOptions(base, overrides, `${field}.`));
  }
  const all = [common, ...overridden.values()];
  return { ...whole, common, all, optionsFor: (key) => overridden.get(key) ?? common };
}

function keyOf(address: string, field: string): string {
  try {
    return parseAddress(address).key;
  } catch (error) {
    throw InvalidConfigError.wrong(field, 'named by an address', address, { cause: error });
  }
}

function connectionOptions(
  base: Readonly<Record<string, unknown>>,
  overrides: PeerOptions,
  prefix: string,
): ConnectionOptions {
  is.parseTable(peerTable, overrides, prefix); // names the field of the override, if that is the wrong one
  const given: Readonly<Record<string, unknown>> = {
    ...base,
    ...is.onlyGiven(overrides),
    // These two are merged field by field.
    reconnect: { ...groupOf(base['reconnect']), ...is.onlyGiven(overrides.reconnect ?? {}) },
    tls: { ...groupOf(base['tls']), ...is.onlyGiven(overrides.tls ?? {}) },
  };
  const options = is.parseTable(peerTable, given, prefix);
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
  const saysWatchdog = overrides.watchdog === undefined ? given : overrides;
  const mostJitterMs = checkWatchdog(options, given, saysWatchdog, prefix);
  if (reconnect.initialDelayMs > reconnect.maxDelayMs) {
    const expected = `at most maxDelayMs (${reconnect.maxDelayMs})`;
    throw InvalidConfigError.wrong(`${prefix}reconnect.initialDelayMs`, expected, reconnect.initialDelayMs);
  }
  const hasApplication =
    options.authApplicationIds.length +
      options.acctApplicationIds.length +
      vendorSpecificApplicationIds.length >
    0;
  return {
    ...options,
    watchdogJitterMs: Math.min(options.watchdogJitterMs, mostJitterMs),
    authApplicationIds: hasApplication ? options.authApplicationIds : [ApplicationId.relay],
    supportedVendorIds:
      given['supportedVendorIds'] === undefined
        ? [...new Set(vendorSpecificApplicationIds.map(({ vendorId }) => vendorId))]
        : options.supportedVendorIds,
  };
}

function groupOf(given: unknown): object {
  return is.isRecord(given) ? given : {};
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
