/** What the tests of TLS with freeDiameter and with Erlang/OTP have in common. */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  TlsFailedError,
  type Connection,
  type DiameterClient,
  type DiameterError,
  type PeerOptions,
  type TlsProblem,
} from 'diameter-client';
import { CcRequestType, CreditControl, ReAuth } from 'diameter-client/dictionaries/credit-control';
import { expect, vi } from 'vitest';
import { entered, recordStates, rejection } from '../support/client.js';
import { acr, ccr, makeClient, Trigger } from './client.js';
import { certificateFile, daemonHost } from './daemon.js';
import { Traffic } from './traffic.js';

type Tls = NonNullable<PeerOptions['tls']>;

export function ourCertificate(name = 'client'): Tls {
  return { cert: certificateFile(`${name}.pem`), key: certificateFile(`${name}.key`) };
}

/** The CA of the suite, and our certificate. */
export const ours: Tls = { ca: certificateFile('ca.pem'), ...ourCertificate() };

/** What a request fails with, by a client with these options of TLS. */
export async function failure(name: string, address: string, tls: Tls): Promise<DiameterError> {
  const error = await rejection(makeClient(name, { tls }).request(address, ccr(name)));
  return error as DiameterError;
}

/** A refusal by us: why, of which certificate of the peer, with which options, and how it is told. */
interface OurRefusal {
  readonly why: string;
  readonly shown: string;
  readonly tls?: Tls;
  readonly problem: TlsProblem;
  readonly words: RegExp | ((shown: X509Certificate) => string);
}

export const ourRefusals: readonly OurRefusal[] = [
  {
    why: 'another CA has issued it',
    shown: 'server',
    tls: { ca: certificateFile('other-ca.pem') },
    problem: 'unknown-ca',
    // The code tells whether the peer sends the certificate of its CA, too.
    words:
      /^its certificate CN=server\.example\.com was issued by CN=Interop CA, which is no CA of tls\.ca \((?:UNABLE_TO_VERIFY_LEAF_SIGNATURE|SELF_SIGNED_CERT_IN_CHAIN)\)\. Check that tls\.ca holds the CA that issued the certificate of the peer, and that the peer sends its intermediate certificates$/,
  },
  {
    why: 'it is for another name',
    shown: 'server',
    tls: { identity: 'ocs.example.com' },
    problem: 'wrong-name',
    words: () =>
      'its certificate is for DNS:server.example.com, IP Address:127.0.0.1, and not for ocs.example.com, ' +
      'which is tls.identity or the host of the address. Check the address; set tls.identity where the ' +
      'certificate rightly has another name',
  },
  {
    why: 'it has expired',
    shown: 'server-expired',
    problem: 'expired',
    words: ({ validTo }) =>
      `its certificate CN=server.example.com expired at ${new Date(validTo).toISOString()}. The peer needs a new ` +
      'certificate; check the clock of this machine, too',
  },
  {
    why: 'it is not valid yet',
    shown: 'server-not-yet-valid',
    problem: 'not-yet-valid',
    words: ({ validFrom }) =>
      `its certificate CN=server.example.com is not valid before ${new Date(validFrom).toISOString()}. Check the ` +
      'clocks of the peer and of this machine',
  },
  {
    why: 'it was revoked',
    shown: 'server',
    tls: { crl: certificateFile('servers.crl') },
    problem: 'revoked',
    words: ({ serialNumber }) =>
      `its certificate CN=server.example.com, serial number ${serialNumber}, was revoked. Ask the operator of the peer`,
  },
];

/** Expects that a peer that shows this certificate is refused, and told so. */
export async function expectOurRefusal(name: string, address: string, refusal: OurRefusal): Promise<void> {
  const { problem, shown, tls, words } = refusal;
  const error = await failure(name, address, { ...ours, ...tls });
  expect(error).toBeInstanceOf(TlsFailedError);
  expect(error).toMatchObject({ problem, delivery: 'not-sent', address });
  const beginning = `TLS with ${address} failed: `;
  expect(error.message.slice(0, beginning.length)).toBe(beginning);
  const told = error.message.slice(beginning.length);
  if (words instanceof RegExp) expect(told).toMatch(words);
  else expect(told).toBe(words(new X509Certificate(readFileSync(certificateFile(`${shown}.pem`)))));
}

/** Expects that requests of both applications are answered, by name and as bytes. Returns the connection. */
export async function expectService(
  client: DiameterClient,
  name: string,
  address: string,
): Promise<Connection> {
  const named = await client.call(address, CreditControl, {
    destinationHost: daemonHost,
    serviceContextId: '32251@3gpp.org',
    ccRequestType: CcRequestType.EVENT_REQUEST,
    ccRequestNumber: 5,
  });
  expect(named).toMatchObject({ originHost: daemonHost, ccRequestNumber: 5, faults: [] });
  expect(named.result.isSuccess).toBe(true);
  expect((await client.request(address, ccr(name))).resultCode).toBe(2001);
  expect((await client.request(address, acr(name))).resultCode).toBe(2001);
  const connection = client.connection(address);
  if (connection === undefined) throw new Error('the connection is gone');
  return connection;
}

/** Expects that a Re-Auth-Request of the peer reaches our handler. Its answer has the Result-Code 2002. */
export async function expectReAuth(client: DiameterClient, name: string, address: string): Promise<void> {
  const asked = new Promise((resolve) => {
    client.handle(ReAuth, ({ faults, originHost }) => {
      resolve({ faults, originHost });
      return { resultCode: 2002 };
    });
  });
  await client.request(address, ccr(name, { number: Trigger.reAuth }));
  expect(await asked).toEqual({ faults: [], originHost: daemonHost });
}

/** Expects that both sides ask for a sign of life and are answered. The peer asks after about 6 s of silence. */
export async function expectWatchdogs(name: string, address: string): Promise<void> {
  const kept = async (suffix: string, dwrIntervalMs: number, both: readonly string[]) => {
    const client = makeClient(`${name}-${suffix}`, { tls: ours, dwrIntervalMs, dwrTimeoutMs: 400 });
    const connection = await client.connect(address);
    await vi.waitUntil(() => both.every((one) => baseMessages(connection).includes(one)), {
      timeout: 15_000,
    });
    expect(connection.state).toBe('OPEN');
  };
  await Promise.all([
    kept('we-ask', 500, ['sent DWR', 'received DWA 2001']),
    kept('they-ask', 30_000, ['received DWR', 'sent DWA 2001']),
  ]);
}

/** The last ones of each kind, for example `sent DWR`, `received DWA 2001`. */
export function baseMessages(connection: Connection): string[] {
  return connection
    .baseMessages()
    .map(({ direction, message, name }) =>
      [direction, name, ...(message.isRequest ? [] : [message.resultCode])].join(' '),
    );
}

/**
 * Ends a peer under traffic that never pauses, and starts it again. Expects that the client is back by itself, and that
 * every call is settled once, with its own answer or an error. Returns the connection and the states it went through.
 */
export async function restartUnderTraffic(
  name: string,
  address: string,
  end: () => Promise<unknown>,
  start: () => Promise<unknown>,
) {
  const client = makeClient(name, { tls: ours, requestTimeoutMs: 4_000 });
  const connection = await client.connect(address);
  const states = recordStates(client);
  const traffic = new Traffic(client, address, name);
  const isLost = entered(client, 'RECONNECTING');
  const moreAnswers = async () => {
    const before = traffic.count('answer');
    await vi.waitUntil(() => traffic.count('answer') > before + 100, { timeout: 10_000 });
  };
  await moreAnswers();

  await end();
  await isLost;
  const isBack = entered(client, 'OPEN');
  await start();
  await isBack;
  await moreAnswers();
  const calls = await traffic.stop();

  expect(connection.stats()).toMatchObject({ requests: calls, inFlight: 0, reconnectCount: 1 });
  expect(traffic.count('answer')).toBe(connection.stats().answers);
  expect(traffic.count("another call's answer")).toBe(0);
  expect(traffic.count('answer') + traffic.count('maybe-delivered')).toBe(calls);
  return { connection, states };
}
