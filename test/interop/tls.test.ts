import { HandshakeFailedError } from 'diameter-client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entered } from '../support/client.js';
import { makeClient } from './client.js';
import {
  certificateFile,
  daemonLog,
  daemonTlsPort,
  killDaemon,
  replaceDaemon,
  startDaemon,
  stopDaemon,
} from './daemon.js';
import { Relay } from './relay.js';
import {
  baseMessages,
  expectOurRefusal,
  expectReAuth,
  expectService,
  expectWatchdogs,
  failure,
  ourCertificate,
  ourRefusals,
  ours,
  restartUnderTraffic,
} from './tls.js';

const address = `aaas://127.0.0.1:${daemonTlsPort}`;

beforeEach(() => startDaemon());

describe('freeDiameter over TLS', () => {
  it('answers requests over TLS 1.3, with certificates on both sides', async () => {
    const client = makeClient('tls-requests', { tls: ours });
    const connection = await expectService(client, 'tls-requests', address);
    expect(connection.tls).toMatchObject({
      version: 'TLSv1.3',
      cipher: 'TLS_AES_256_GCM_SHA384',
      identity: '127.0.0.1',
      isResumed: false,
      certificate: { subject: 'CN=server.example.com', issuer: 'CN=Interop CA' },
    });
  });

  it('has its Re-Auth-Request answered by our handler', async () => {
    await expectReAuth(makeClient('tls-re-auth', { tls: ours }), 'tls-re-auth', address);
    const line = 'RAA result 2002 for tls-re-auth.clients.example.com;1;1';
    await vi.waitUntil(() => daemonLog().includes(line), { timeout: 5_000 });
  });

  it('and we answer the watchdogs of each other', () => expectWatchdogs('tls-watchdogs', address));

  it('answers our DPR', async () => {
    const connection = await makeClient('tls-our-dpr', { tls: ours }).connect(address);
    await connection.close();
    expect(baseMessages(connection).slice(-2)).toEqual(['sent DPR', 'received DPA 2001']);
  });

  it.each([
    ['killed', killDaemon, ['OPEN → FAILED', 'FAILED → RECONNECTING']],
    ['stopped', stopDaemon, ['OPEN → DPR_RECEIVED', 'DPR_RECEIVED → RECONNECTING']],
  ] as const)('serves us again after it was %s under traffic, in a new session', async (how, end, first) => {
    const { connection, states } = await restartUnderTraffic(`tls-${how}`, address, end, startDaemon);
    expect(states.slice(0, 2)).toEqual(first);
    expect(connection.stats().timeouts).toBe(0);
    expect(connection.tls?.isResumed).toBe(false);
    if (how === 'stopped') {
      expect(baseMessages(connection)).toEqual(expect.arrayContaining(['received DPR', 'sent DPA 2001']));
    }
  });

  it('is spoken to in a new session after a loss: it gives no tickets', async () => {
    const relay = await Relay.open(daemonTlsPort);
    const client = makeClient('tls-lost', { tls: ours });
    const connection = await client.connect(`aaas://${relay.address}`);
    const isBack = entered(client, 'OPEN');
    relay.cut();
    await isBack;
    expect(connection.tls?.isResumed).toBe(false);
  });
});

describe('the certificate of freeDiameter is refused by us', () => {
  /** It does not start with a certificate that is not valid by its own clock. */
  const clocks: Readonly<Record<string, string>> = {
    'server-expired': '-30m',
    'server-not-yet-valid': '+36h',
  };

  it.each(ourRefusals)('if $why', async (refusal) => {
    const clock = clocks[refusal.shown];
    if (clock !== undefined) await replaceDaemon(refusal.shown, clock);
    await expectOurRefusal(`tls-${refusal.problem}`, address, refusal);
  });
});

describe('our certificate is refused by freeDiameter', () => {
  /** It closes while our CER is underway, which the system tells us as an end or as a reset. */
  const words =
    /^Capabilities exchange with aaas:\/\/127\.0\.0\.1:5868 failed: the peer (?:closed the connection|broke the connection \(.*ECONNRESET.*\)) instead of answering our CER\. It may have refused our certificate, or want one \(tls\.cert\)\. Check /;

  // It says so in its log alone. In TLS 1.3 our handshake is over by then, and the CER underway.
  it.each([
    ['another CA has issued it', 'client-of-other-ca', "The certificate hasn't got a known issuer."],
    ['it has expired', 'client-expired', 'The certificate has expired.'],
    ['it is not valid yet', 'client-not-yet-valid', 'The certificate is not yet activated.'],
    ['it was revoked', 'client-revoked', 'The certificate has been revoked.'],
    ['we show none', undefined, 'Certificate is required.'],
  ] as const)('if %s: it closes without an alert', async (_, certificate, itsWords) => {
    const logged = daemonLog().length;
    const own = certificate === undefined ? {} : ourCertificate(certificate);
    const error = await failure('tls-refused', address, { ca: certificateFile('ca.pem'), ...own });
    expect(error).toBeInstanceOf(HandshakeFailedError);
    expect(error.message).toMatch(words);
    await vi.waitUntil(() => daemonLog().slice(logged).includes(itsWords), { timeout: 5_000 });
  });
});
