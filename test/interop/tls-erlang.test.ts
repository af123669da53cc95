import { TlsFailedError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { entered } from '../support/client.js';
import { makeClient } from './client.js';
import { certificateFile } from './daemon.js';
import { ErlangPeer } from './erlang.js';
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

const port = 5869;
const address = `aaas://127.0.0.1:${port}`;

describe('Erlang/OTP over TLS', () => {
  it('answers requests over TLS 1.2, with certificates on both sides', async () => {
    const peer = await ErlangPeer.start(port);
    const client = makeClient('erlang-requests', { tls: ours });
    await client.connect(address);
    await peer.serves('erlang-requests');
    const connection = await expectService(client, 'erlang-requests', address);
    expect(connection.tls).toMatchObject({
      version: 'TLSv1.2',
      cipher: 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
      identity: '127.0.0.1',
      isResumed: false,
      certificate: { subject: 'CN=server.example.com', issuer: 'CN=Interop CA' },
    });
  });

  it('has its Re-Auth-Request answered by our handler', async () => {
    const peer = await ErlangPeer.start(port);
    const client = makeClient('erlang-re-auth', { tls: ours });
    await client.connect(address);
    await peer.serves('erlang-re-auth');
    await expectReAuth(client, 'erlang-re-auth', address);
    await peer.hasPrinted('RAA 2002\n');
  });

  it('and we answer the watchdogs of each other', async () => {
    await ErlangPeer.start(port);
    await expectWatchdogs('erlang-watchdogs', address);
  });

  it('answers our DPR', async () => {
    await ErlangPeer.start(port);
    const connection = await makeClient('erlang-our-dpr', { tls: ours }).connect(address);
    await connection.close();
    expect(baseMessages(connection).slice(-2)).toEqual(['sent DPR', 'received DPA 2001']);
  });

  it.each([
    ['killed', ['OPEN → FAILED', 'FAILED → RECONNECTING']],
    ['stopped', ['OPEN → DPR_RECEIVED', 'DPR_RECEIVED → RECONNECTING']],
  ] as const)('serves us again after it was %s under traffic, in a new session', async (how, first) => {
    const peer = await ErlangPeer.start(port);
    const { connection, states } = await restartUnderTraffic(
      `erlang-${how}`,
      address,
      () => (how === 'killed' ? peer.kill() : peer.stop()),
      () => ErlangPeer.start(port),
    );
    expect(states.slice(0, 2)).toEqual(first);
    expect(connection.tls?.isResumed).toBe(false);
    if (how === 'stopped') {
      expect(baseMessages(connection)).toEqual(expect.arrayContaining(['received DPR', 'sent DPA 2001']));
    }
  });

  it('resumes the session after a loss', async () => {
    await ErlangPeer.start(port);
    const relay = await Relay.open(port);
    const client = makeClient('erlang-lost', { tls: ours });
    const connection = await client.connect(`aaas://${relay.address}`);
    const isBack = entered(client, 'OPEN');
    relay.cut();
    await isBack;
    expect(connection.tls).toMatchObject({ isResumed: true, version: 'TLSv1.2' });
  });
});

describe('the certificate of Erlang/OTP is refused by us', () => {
  it.each(ourRefusals)('if $why', async (refusal) => {
    await ErlangPeer.start(port, refusal.shown);
    await expectOurRefusal(`erlang-${refusal.problem}`, address, refusal);
  });
});

describe('our certificate is refused by Erlang/OTP, with an alert that we tell', () => {
  const refused = (what: string) =>
    `the peer refused our certificate: ${what}. Check that the CA that issued tls.cert is known to the peer, and ` +
    'that tls.cert is valid and holds its intermediate certificates';

  it.each([
    [
      'another CA has issued it',
      'client-of-other-ca',
      'certificate-refused',
      refused('it does not know the CA that issued it'),
    ],
    [
      'it has expired',
      'client-expired',
      'certificate-refused',
      refused('it has expired, or is not valid yet'),
    ],
    [
      'it is not valid yet',
      'client-not-yet-valid',
      'certificate-refused',
      refused('it has expired, or is not valid yet'),
    ],
    ['it was revoked', 'client-revoked', 'certificate-refused', refused('it was revoked')],
    [
      'we show none',
      undefined,
      'certificate-required',
      'the peer refused the handshake: it may want a certificate, and we have shown none. Set tls.cert and tls.key',
    ],
  ] as const)('if %s', async (_, certificate, problem, words) => {
    await ErlangPeer.start(port);
    const own = certificate === undefined ? {} : ourCertificate(certificate);
    const error = await failure('erlang-refused', address, { ca: certificateFile('ca.pem'), ...own });
    expect(error).toBeInstanceOf(TlsFailedError);
    expect(error).toMatchObject({
      problem,
      delivery: 'not-sent',
      message: `TLS with ${address} failed: ${words}`,
    });
  });
});
