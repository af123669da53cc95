import { DiameterClient, InvalidConfigError, type DiameterClientUpdate } from 'diameter-client';
import { pino } from 'pino';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { resolveOptions, updatedOptions } from '../../src/client/options.js';
import { identity, makeClient, makePeer } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { ca, secureClient, securePeer } from '../support/tls.js';

/** The options of a client, and how a change is refused. */
function scene(given: object = {}) {
  const client = makeClient(given);
  const refused = (changes: unknown): InvalidConfigError => {
    try {
      // What a program without types may pass.
      client.update(changes as DiameterClientUpdate);
    } catch (error) {
      if (error instanceof InvalidConfigError) return error;
      throw error;
    }
    throw new Error('the changes were accepted');
  };
  return { client, refused };
}

/** The options of two addresses after several changes: that of an override, and any other. */
function after(given: object, ...changes: readonly DiameterClientUpdate[]) {
  const first = resolveOptions({ ...identity, ...given });
  const last = changes.reduce((options, change) => updatedOptions(options, change), first);
  return { first, last, hss: last.optionsFor('hss:3868'), common: last.optionsFor('ocs:3868') };
}

describe('a change of options that is wrong', () => {
  it.each([
    [7, 'changes'],
    [null, 'changes'],
    [{ requestTimeoutMs: 0 }, 'requestTimeoutMs'],
    [{ requestTimeout: 1 }, 'requestTimeout'],
    [{ reconnect: 5 }, 'reconnect'],
    [{ reconnect: { jitter: 2 } }, 'reconnect.jitter'],
    [{ reconnect: { retries: null } }, 'reconnect.retries'],
    [{ tls: { ca: '' } }, 'tls.ca'],
    [{ peers: 5 }, 'peers'],
    [{ peers: { 'h st': {} } }, 'peers["h st"]'],
    [{ peers: { hss: {}, 'HSS:3868': {} } }, 'peers["HSS:3868"]'],
    [{ peers: { hss: 5 } }, 'peers["hss"]'],
    [{ peers: { hss: { dialTimeoutMs: '1' } } }, 'peers["hss"].dialTimeoutMs'],
    [{ peers: { hss: { maxConnections: 1 } } }, 'peers["hss"].maxConnections'],
    [{ logger: { level: 'loud' } }, 'logger'],
    [{ logger: { info: () => {} } }, 'logger'],
  ])('is refused with its field: %j', (changes, field) => {
    expect(scene().refused(changes).field).toBe(field);
  });

  it.each([
    [{}, { dwrTimeoutMs: 30_000 }, 'dwrTimeoutMs'],
    [{ dwrTimeoutMs: 20_000 }, { dwrIntervalMs: 20_000 }, 'dwrTimeoutMs'],
    [{ watchdogJitterMs: 3_000 }, { dwrIntervalMs: 29_000 }, 'watchdogJitterMs'],
    [{ dwrTimeoutMs: 20_000 }, { watchdog: 'rfc3539' }, 'dwrTimeoutMs'],
    [{ watchdog: 'rfc3539' }, { dwrTimeoutMs: 20_000 }, 'dwrTimeoutMs'],
    [{}, { reconnect: { maxDelayMs: 4_999 } }, 'reconnect.initialDelayMs'],
    [{ peers: { HSS: { dwrTimeoutMs: 20_000 } } }, { dwrIntervalMs: 15_000 }, 'peers["HSS"].dwrTimeoutMs'],
    [{ dwrIntervalMs: 90_000, dwrTimeoutMs: 60_000 }, { dwrIntervalMs: null }, 'dwrTimeoutMs'],
  ])('together with what holds already is refused: %j, then %j', (given, changes, field) => {
    expect(scene(given).refused(changes).field).toBe(field);
  });

  it('changes nothing, also of what is right in it', async () => {
    const peer = await makePeer();
    const { client, refused } = scene({ maxConnections: 1 });
    await client.connect(peer.address);
    const pool = { maxConnections: 5, requestTimeoutMs: 1, onRequest: () => ({}) };
    expect(refused({ ...pool, logger: { level: 'loud' } }).message).toContain('logger cannot be made: ');
    expect(refused({ ...pool, peers: { hss: { dwrTimeoutMs: 40_000 } } }).field).toContain('hss');
    expect(refused({ ...pool, requireTls: true }).field).toBe('requireTls');
    await expect(client.connect('127.0.0.2')).rejects.toThrow('maxConnections is 1');
    expect((await peer.request(ccr())).resultCode).toBe(3001);
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
  });

  it('may not take the CA from a connection that is in use, which would trust the CAs of the web', async () => {
    const peer = await securePeer();
    const client = secureClient();
    const connection = await client.connect(peer.address);
    expect(() => client.update({ tls: { ca: null } })).toThrow(`tls.ca is required for ${peer.address}`);
    expect(() => client.update({ tls: null })).toThrow(`tls.ca is required for ${peer.address}`);
    client.update({ tls: { ca: null }, peers: { [peer.address]: { tls: { ca } } } });
    await connection.close();
    expect((await client.connect(peer.address)).state).toBe('OPEN');
  });

  it('cannot set the level of a logger that has none', () => {
    const log = vi.fn();
    const { refused } = scene({ logger: { debug: log, info: log, warn: log, error: log } });
    expect(refused({ logger: { level: 'info' } }).message).toContain('it is no pino logger');
  });

  it('is refused by the types, if it can never be right', () => {
    type Changeable = keyof DiameterClientUpdate;
    expectTypeOf<'requestTimeoutMs' | 'tls' | 'peers' | 'logger'>().toExtend<Changeable>();
    expectTypeOf<Extract<Changeable, 'originHost' | 'authApplicationIds' | 'clock'>>().toBeNever();
    expectTypeOf<DiameterClientUpdate['maxInFlight']>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<{ initialDelayMs: null }>().toExtend<NonNullable<DiameterClientUpdate['reconnect']>>();
  });
});

describe('a change of options', () => {
  it('of the client holds for every address but those that have a value of their own', () => {
    const given = { peers: { hss: { requestTimeoutMs: 7 } } };
    const { common, first, hss } = after(given, { requestTimeoutMs: 5, sendTimeoutMs: 6 });
    expect(common).toMatchObject({ requestTimeoutMs: 5, sendTimeoutMs: 6 });
    expect(hss).toMatchObject({ requestTimeoutMs: 7, sendTimeoutMs: 6 });
    expect(first.common.requestTimeoutMs).toBe(10_000);
  });

  it('of one address holds for it alone, in whichever spelling, and merges groups field by field', () => {
    const given = { reconnect: { multiplier: 2 }, peers: { hss: { reconnect: { jitter: 0 } } } };
    const { common, hss } = after(given, {
      peers: { 'aaa://HSS': { maxInFlight: 9, reconnect: { initialDelayMs: 1 } } },
    });
    expect(hss).toMatchObject({ maxInFlight: 9, reconnect: { multiplier: 2, jitter: 0, initialDelayMs: 1 } });
    expect(common).toMatchObject({ maxInFlight: 65_536, reconnect: { jitter: 0.2, initialDelayMs: 5_000 } });
  });

  it('to null takes back a value, a field of a group, a group, or all of an address that can change', () => {
    const of = { originHost: 'us.example.com', maxInFlight: 9, reconnect: { jitter: 0, multiplier: 3 } };
    const given = { maxInFlight: 5, reconnect: { jitter: 0.1 }, peers: { hss: of } };
    expect(after(given, { maxInFlight: null }).common.maxInFlight).toBe(65_536);
    expect(after(given, { reconnect: null }).common.reconnect.jitter).toBe(0.2);
    expect(after(given, { peers: { hss: { maxInFlight: null } } }).hss.maxInFlight).toBe(5);
    const field = after(given, { peers: { hss: { reconnect: { jitter: null } } } });
    expect(field.hss.reconnect).toMatchObject({ jitter: 0.1, multiplier: 3 });
    const back = {
      maxInFlight: 5,
      originHost: 'us.example.com',
      reconnect: { jitter: 0.1, multiplier: 1.5 },
    };
    expect(after(given, { peers: { hss: null } }).hss).toMatchObject(back);
    expect(after({}, { peers: { hss: null } }).hss).toMatchObject({ maxInFlight: 65_536 });
  });

  it('to undefined is none', () => {
    const nothing = { maxInFlight: undefined, tls: undefined, peers: { hss: undefined } } as object;
    const { hss, common } = after({ maxInFlight: 5, peers: { hss: { maxInFlight: 9 } } }, nothing, {
      peers: undefined,
    } as object);
    expect([hss.maxInFlight, common.maxInFlight]).toEqual([9, 5]);
  });

  it('that resolves a conflict in the same step is right', () => {
    const { common } = after({ dwrTimeoutMs: 20_000 }, { watchdog: 'rfc3539', dwrTimeoutMs: null });
    expect(common.watchdog).toBe('rfc3539');
    expect(after({}, { dwrIntervalMs: 8_000, dwrTimeoutMs: 4_000 }).common.watchdogJitterMs).toBe(800);
  });

  it('makes no options for each address: those without a value of their own share one object', () => {
    const { last } = after(
      { peers: { hss: { maxInFlight: 9 } } },
      { maxInFlight: 5 },
      { peers: { hss: null } },
    );
    expect(last.optionsFor('hss:3868')).toBe(last.optionsFor('ocs:3868'));
    expect(last.all).toHaveLength(1);
  });

  it('of something else keeps the settings of TLS, and with them the sessions and what was parsed', () => {
    const { first, hss, last } = after(
      { tls: { ca: [ca] } },
      { maxInFlight: 5, peers: { hss: { maxInFlight: 9 } } },
    );
    expect([last.common.tls, hss.tls].every((tls) => tls === first.common.tls)).toBe(true);
    const changed = updatedOptions(last, { tls: { identity: 'hss.example.net' } });
    expect(changed.common.tls).not.toBe(first.common.tls);
    expect(changed.common.tls.ca).toBe(first.common.tls.ca);
  });

  it('is a copy: what the program does later with its lists has no effect', () => {
    const expectedOriginHost = ['hss'];
    const { common } = after({}, { expectedOriginHost });
    expectedOriginHost.push('other');
    expect(common.expectedOriginHost).toEqual(['hss']);
  });

  it('of the level makes a child of the logger that was given, and never one of the child before', () => {
    const logger = pino({ level: 'silent' });
    const child = vi.spyOn(logger, 'child');
    const { client } = scene({ logger });
    for (const level of ['info', 'debug', 'warn']) client.update({ logger: { level } });
    expect(child.mock.contexts.map((context) => context === logger)).toEqual([true, true, true]);
  });

  it('to a Tw below the least of RFC 3539 is warned of once', () => {
    const warn = vi.fn();
    const logger = { debug: () => {}, info: () => {}, warn, error: () => {} };
    const { client } = scene({ logger });
    for (let i = 0; i < 2; i++) client.update({ dwrIntervalMs: 5_000, dwrTimeoutMs: 1_000 });
    expect(warn.mock.calls).toEqual([
      [
        { line: 'quick-watchdog', dwrIntervalMs: 5_000 },
        'dwrIntervalMs is below 6000, the least that RFC 3539 §3.4.1 allows',
      ],
    ]);
  });

  it('is taken by a client that is closed, and does nothing', async () => {
    const client = new DiameterClient(identity);
    await client.close();
    expect(() => client.update({ requestTimeoutMs: 1, maxConnections: 1 })).not.toThrow();
  });
});
