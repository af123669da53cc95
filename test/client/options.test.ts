import {
  defaultOptions,
  DiameterClient,
  InvalidConfigError,
  type DiameterClientOptions,
} from 'diameter-client';
import { pino } from 'pino';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { resolveOptions } from '../../src/client/options.js';
import { identity } from '../support/client.js';

function refused(options: object): InvalidConfigError {
  try {
    // What a program without types could pass.
    const client = new DiameterClient(options as DiameterClientOptions);
    client.destroy();
  } catch (error) {
    if (error instanceof InvalidConfigError) return error;
    throw error;
  }
  throw new Error('the options were accepted');
}

describe('options', () => {
  it('have the documented defaults', () => {
    expect(defaultOptions).toMatchObject({
      productName: 'diameter-client',
      vendorId: 10_415,
      dialTimeoutMs: 10_000,
      sendTimeoutMs: 5_000,
      requestTimeoutMs: 10_000,
      cerTimeoutMs: 5_000,
      dwrIntervalMs: 30_000,
      dwrTimeoutMs: 10_000,
      maxDwrFailures: 3,
      watchdogJitterMs: 2_000,
      dprTimeoutMs: 5_000,
      reconnect: { enabled: true, initialDelayMs: 5_000, maxDelayMs: 300_000, multiplier: 1.5, jitter: 0.2 },
      idleTimeoutMs: 0,
      maxLifetimeMs: 0,
      maxMessageBytes: 1_048_576,
      maxQueuedBytes: 8_388_608,
      maxInFlight: 65_536,
      maxWaitingCalls: 10_000,
      maxConcurrentHandlers: 1_024,
      maxConnections: 10_000,
      maxWaitingCallsInAll: 100_000,
      maxConcurrentDials: 256,
      maxDialsPerSecond: 2_000,
      noDelay: true,
    });
  });

  it.each([
    [{ originRealm: 'example.com' }, 'originHost'],
    [{ ...identity, originHost: '' }, 'originHost'],
    [{ ...identity, originRealm: 'has space' }, 'originRealm'],
    [{ ...identity, dialTimeoutMs: 0 }, 'dialTimeoutMs'],
    [{ ...identity, dialTimeoutMs: Number.NaN }, 'dialTimeoutMs'],
    [{ ...identity, sendTimeoutMs: -1 }, 'sendTimeoutMs'],
    [{ ...identity, requestTimeoutMs: 2 ** 31 }, 'requestTimeoutMs'],
    [{ ...identity, dwrTimeoutMs: 30_000 }, 'dwrTimeoutMs'],
    [{ ...identity, watchdogJitterMs: 3_001 }, 'watchdogJitterMs'],
    [{ ...identity, watchdog: 'rfc' }, 'watchdog'],
    [{ ...identity, watchdog: 'rfc3539', dwrIntervalMs: 5_999 }, 'dwrIntervalMs'],
    [{ ...identity, watchdog: 'rfc3539', watchdogJitterMs: 2_001 }, 'watchdogJitterMs'],
    [{ ...identity, watchdog: 'rfc3539', dwrTimeoutMs: 1_000 }, 'dwrTimeoutMs'],
    [{ ...identity, watchdog: 'rfc3539', maxDwrFailures: 3 }, 'maxDwrFailures'],
    [
      { ...identity, peers: { host: { watchdog: 'rfc3539', maxDwrFailures: 3 } } },
      'peers["host"].maxDwrFailures',
    ],
    [{ ...identity, expectedOriginHost: 'a b' }, 'expectedOriginHost'],
    [{ ...identity, maxRememberedBytes: -1 }, 'maxRememberedBytes'],
    [{ ...identity, maxDwrFailures: 0 }, 'maxDwrFailures'],
    [{ ...identity, reconnect: { multiplier: 0.9 } }, 'reconnect.multiplier'],
    [{ ...identity, reconnect: { initialDelayMs: 400_000 } }, 'reconnect.initialDelayMs'],
    [{ ...identity, reconnect: { enabled: 'yes' } }, 'reconnect.enabled'],
    [{ ...identity, reconnect: { retries: 3 } }, 'reconnect.retries'],
    [{ ...identity, hostIpAddresses: ['nowhere'] }, 'hostIpAddresses'],
    [{ ...identity, authApplicationIds: [-1] }, 'authApplicationIds'],
    [{ ...identity, vendorSpecificApplicationIds: [{ vendorId: 10_415 }] }, 'vendorSpecificApplicationIds'],
    [{ ...identity, localAddress: 'eth0' }, 'localAddress'],
    [{ ...identity, maxMessageBytes: 19 }, 'maxMessageBytes'],
    [{ ...identity, maxConnections: 0 }, 'maxConnections'],
    [{ ...identity, onRequest: {} }, 'onRequest'],
    [{ ...identity, clock: {} }, 'clock'],
    [{ ...identity, timeoutMs: 5 }, 'timeoutMs'],
    [{ ...identity, toString: 1 }, 'toString'],
    [{ ...identity, requestTimeoutMs: 1_000_000_001 }, 'requestTimeoutMs'],
    // eslint-disable-next-line no-sparse-arrays
    [{ ...identity, authApplicationIds: [4, , 5] }, 'authApplicationIds'],
    [{ ...identity, reconnect: new Map() }, 'reconnect'],
    [{ ...identity, peers: new Map() }, 'peers'],
    [{ ...identity, peers: { 'ho st': {} } }, 'peers["ho st"]'],
    [{ ...identity, logger: { info: () => {} } }, 'logger'],
    [{ ...identity, peers: { host: { maxConnections: 1 } } }, 'peers["host"].maxConnections'],
    [{ ...identity, peers: { host: { dwrTimeoutMs: 40_000 } } }, 'peers["host"].dwrTimeoutMs'],
    [{ ...identity, peers: { host: {}, 'HOST:3868': {} } }, 'peers["HOST:3868"]'],
  ])('%j are refused with the field %s', (options, field) => {
    const error = refused(options);
    expect(error.field).toBe(field);
    const beginnings = [`${field} must be `, `${field} is required: `, `Unknown option "${field}". `];
    expect(beginnings.filter((beginning) => error.message.startsWith(beginning))).toHaveLength(1);
    expect(error).toMatchObject({
      code: 'ERR_DIAMETER_INVALID_CONFIG',
      name: 'InvalidConfigError',
      delivery: 'not-sent',
    });
  });

  it('name the value and what would be right', () => {
    expect(refused({ ...identity, dwrTimeoutMs: 30_000 }).message).toBe(
      'dwrTimeoutMs must be less than dwrIntervalMs (30000) (got 30000)',
    );
    expect(refused({ originHost: 'client.example.com' }).message).toMatch(
      /^originRealm is required: a DiameterIdentity such as "example.com".* \(got undefined\)$/,
    );
    expect(refused({ ...identity, productName: () => {} }).message).toContain('(got a function)');
    expect(refused({ ...identity, authApplicationIds: new Set([4]) }).message).toContain(
      '(got an object of class Set)',
    );
  });

  it.each([
    ['reconectEnabled', 'reconnect'],
    ['requestTimeout', 'requestTimeoutMs'],
    ['maxconnections', 'maxConnections'],
    ['orginHost', 'originHost'],
    ['dwrTimoutMs', 'dwrTimeoutMs'],
  ])('that are misspelt, such as %s, are told the nearest name first', (given, nearest) => {
    const { message } = refused({ ...identity, [given]: 1 });
    expect(message).toContain(`Unknown option "${given}". Did you mean "${nearest}"? Known options: acct`);
  });

  it('that are like none suggest none', () => {
    const { message } = refused({ ...identity, colour: 'red' });
    expect(message).toMatch(/^Unknown option "colour". Known options: acctApplicationIds, /);
  });

  it('of one address and of a group are named by their path', () => {
    expect(refused({ ...identity, peers: { 'ocs:3868': { dialTimeout: 1 } } }).message).toContain(
      'Unknown option "peers["ocs:3868"].dialTimeout". Did you mean "dialTimeoutMs"? ',
    );
    expect(refused({ ...identity, reconnect: { intialDelayMs: 1 } }).message).toContain(
      'Unknown option "reconnect.intialDelayMs". Did you mean "initialDelayMs"? ',
    );
  });

  it('advertise Relay where no application is configured', () => {
    expect(resolveOptions(identity).optionsFor('host:3868').authApplicationIds).toEqual([0xffffffff]);
    const accounting = resolveOptions({ ...identity, acctApplicationIds: [3] }).optionsFor('host:3868');
    expect(accounting.authApplicationIds).toEqual([]);
  });

  it('list the vendors of vendor-specific applications as supported, unless told otherwise', () => {
    const s6a = { vendorId: 10_415, authApplicationId: 16_777_251 };
    const options = { ...identity, vendorSpecificApplicationIds: [s6a, s6a] };
    expect(resolveOptions(options).optionsFor('h:1').supportedVendorIds).toEqual([10_415]);
    expect(
      resolveOptions({ ...options, supportedVendorIds: [] }).optionsFor('h:1').supportedVendorIds,
    ).toEqual([]);
  });

  it('take an override that is undefined for one that is not given', () => {
    const { optionsFor } = resolveOptions({
      ...identity,
      watchdog: 'rfc3539',
      expectedOriginHost: 'hss.example.net',
      reconnect: { enabled: false },
      // What a program without exact types may pass.
      peers: {
        host: {
          watchdog: undefined,
          expectedOriginHost: undefined,
          reconnect: { enabled: undefined },
        } as object,
      },
    });
    expect(optionsFor('host:3868')).toMatchObject({
      watchdog: 'rfc3539',
      expectedOriginHost: 'hss.example.net',
      reconnect: { enabled: false },
    });
  });

  it("have a Tw of 30 s by default, with 'rfc3539' of at least 6 s, and ± 2 s however short it is (C-026)", () => {
    expect(resolveOptions(identity).common.dwrIntervalMs).toBe(30_000);
    const { common, optionsFor } = resolveOptions({
      ...identity,
      dwrTimeoutMs: 1_000,
      peers: { strict: { watchdog: 'rfc3539', dwrIntervalMs: 6_000 } },
    });
    expect(common).toMatchObject({ watchdog: 'default', dwrTimeoutMs: 1_000 });
    expect(optionsFor('strict:3868')).toMatchObject({ dwrIntervalMs: 6_000, watchdogJitterMs: 2_000 });
  });

  it('keep the watchdog jitter within a tenth of a short interval', () => {
    const { watchdogJitterMs } = resolveOptions({
      ...identity,
      dwrIntervalMs: 6_000,
      dwrTimeoutMs: 1_000,
    }).optionsFor('h:1');
    expect(watchdogJitterMs).toBe(600);
  });

  it('are overridden for one address, whatever its spelling, and for no other', () => {
    const { optionsFor } = resolveOptions({
      ...identity,
      reconnect: { multiplier: 3 },
      peers: {
        'aaa://OCS': { requestTimeoutMs: 1, reconnect: { jitter: 0 }, originHost: 'other.example.com' },
      },
    });
    expect(optionsFor('ocs:3868')).toMatchObject({
      requestTimeoutMs: 1,
      originHost: 'other.example.com',
      originRealm: 'example.com',
      reconnect: { multiplier: 3, jitter: 0 },
    });
    expect(optionsFor('hss:3868')).toMatchObject({
      requestTimeoutMs: 10_000,
      originHost: 'client.example.com',
    });
  });

  it('are the caller’s no more once they are given', () => {
    const ids = [4];
    const { optionsFor } = resolveOptions({ ...identity, authApplicationIds: ids });
    ids.push(5);
    expect(optionsFor('h:1').authApplicationIds).toEqual([4]);
  });

  it('take a pino logger, pino options, an observer, and a simulated clock', () => {
    const clock = new SimulatedClock();
    for (const logger of [pino({ enabled: false }), { level: 'silent' }]) {
      const client = new DiameterClient({ ...identity, logger, clock, inspect: () => {}, random: () => 0.5 });
      client.destroy();
    }
  });
});
