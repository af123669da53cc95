import { Buffer } from 'node:buffer';
import { avp, AvpCode, type PeerInfo, type Verdict } from 'diameter-client';
import { createTestCertificates } from 'diameter-client/testing';
import { describe, expect, it, vi } from 'vitest';
import { deferred, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { logTo } from '../../src/observability/log.js';
import { isPublic } from '../../src/protocol/ip.js';
import { ccr, rar } from '../support/messages.js';

const host = 'hss1.epc.mnc001.mcc001.3gppnetwork.org';
const realm = 'epc.mnc001.mcc001.3gppnetwork.org';

const aPeer = () => makePeer({ originHost: host, originRealm: realm });

describe('the peer that is expected', () => {
  it.each([
    [{ expectedOriginHost: host.toUpperCase() }],
    [{ expectedOriginHost: ['other.example.net', host] }],
    [{ expectedOriginHost: `.${realm}` }],
    [{ expectedOriginRealm: realm }],
    [{ expectedOriginRealm: ['.3gppnetwork.org'] }],
  ])('is accepted: %j', async (options) => {
    const { address } = await aPeer();
    const client = makeClient(options);
    await expect(client.request(address, ccr())).resolves.toMatchObject({ resultCode: 2001 });
  });

  it.each([
    [{ expectedOriginHost: 'hss2' }, `its Origin-Host is ${host} and not the expectedOriginHost hss2`],
    [{ expectedOriginHost: ['a', 'b'] }, 'and not the expectedOriginHost a, b'],
    // A suffix stands for what ends in it, and neither for itself nor for what only looks alike.
    [{ expectedOriginHost: `.${host}` }, 'and not the expectedOriginHost'],
    [{ expectedOriginHost: `.${host.slice(5)}x` }, 'and not the expectedOriginHost'],
    [{ expectedOriginRealm: 'example.net' }, `its Origin-Realm is ${realm} and not the expectedOriginRealm`],
  ])('is no other: %j', async (options, words) => {
    const { address } = await aPeer();
    const error = await rejection(makeClient(options).request(address, ccr()));
    expect(error).toMatchObject({ name: 'HandshakeFailedError', isPermanent: true });
    expect(error.message).toContain(words);
  });

  it.each([[{ expectedOriginHost: [] }], [{ expectedOriginRealm: 'a b' }], [{ expectedOriginHost: [7] }]])(
    'must be an identity, a suffix or several of them: not %j',
    (options) => {
      expect(() => makeClient(options as object)).toThrow(
        /expectedOrigin\w+ must be a DiameterIdentity, a suffix/,
      );
    },
  );
});

describe('verifyPeer', () => {
  it('gets what the peer says of itself, and its certificate', async () => {
    const { ca, issue } = createTestCertificates();
    const seen: [PeerInfo, string | undefined][] = [];
    const client = makeClient({
      tls: { ca },
      verifyPeer: (peer, certificate) => {
        seen.push([peer, certificate?.subject]);
        return true;
      },
    });
    const secured = await makePeer({
      originHost: 'hss.example.net',
      tls: issue('hss.example.net', { ipAddresses: ['127.0.0.1'] }),
    });
    const plain = await aPeer();
    await client.connect(secured.address);
    await client.connect(plain.address);
    expect(seen).toMatchObject([
      [{ originHost: 'hss.example.net' }, 'CN=hss.example.net'],
      [{ originHost: host, originRealm: realm }, undefined],
    ]);
  });

  it.each<[Verdict | Promise<Verdict>, string]>([
    [false, `verifyPeer refused ${host}.`],
    ['not on the list', `verifyPeer refused ${host}: not on the list`],
    [Promise.resolve('no'), `verifyPeer refused ${host}: no`],
    [undefined as unknown as boolean, 'verifyPeer must return true, false or a reason (got undefined)'],
  ])('refuses a peer with %j', async (verdict, words) => {
    const { address } = await aPeer();
    const client = makeClient({ verifyPeer: () => verdict });
    const error = await rejection(client.request(address, ccr()));
    expect(error.name).toBe('HandshakeFailedError');
    expect(`${error.message}.`).toContain(words);
  });

  it('refuses a peer by throwing', async () => {
    const { address } = await aPeer();
    const client = makeClient({ verifyPeer: () => Promise.reject(new Error('the list is away')) });
    const error = await rejection(client.request(address, ccr()));
    expect(error.message).toContain('verifyPeer failed: the list is away');
  });

  it('may take its time, and what the peer says meanwhile is kept in order', async () => {
    const peer = await aPeer();
    const verdict = deferred<boolean>();
    const asked: number[] = [];
    const client = makeClient({
      verifyPeer: () => verdict.promise,
      onRequest: (request) => {
        asked.push(request.endToEndId);
        return {};
      },
    });
    const answer = client.request(peer.address, ccr());
    await peer.waitFor(({ commandCode }) => commandCode === 257);
    await eventually(() => client.stats().messagesReceived === 1, 'the CEA');
    const requests = [1, 2, 3].map((endToEndId) => {
      const bytes = rar([avp.utf8String(AvpCode.originHost, host)]);
      bytes.writeUInt32BE(endToEndId, 16);
      return peer.request(bytes);
    });
    expect(client.connection(peer.address)?.state).toBe('CER_SENT');
    expect(asked).toEqual([]);
    verdict.resolve(true);
    await expect(answer).resolves.toMatchObject({ resultCode: 2001 });
    await Promise.all(requests);
    expect(asked).toEqual([1, 2, 3]);
  });

  it('has until cerTimeoutMs, and what it decides later changes nothing', async () => {
    const peer = await aPeer();
    const verdicts = [deferred<boolean>(), deferred<boolean>()];
    let asked = 0;
    const verifyPeer = vi.fn(() => verdicts[asked++]?.promise ?? false);
    const client = makeClient({ verifyPeer, cerTimeoutMs: 30 });
    const error = await rejection(client.request(peer.address, ccr()));
    expect(error).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'cea' });
    expect(error.message).toContain('verifyPeer did not decide within cerTimeoutMs (30)');
    const second = client.request(peer.address, ccr());
    await eventually(() => asked === 2, 'the second question');
    verdicts[0]?.resolve(true);
    await rejection(second); // and is not opened by the verdict on the first connection
    expect(client.connection(peer.address)).toBeUndefined();
  });

  it('keeps a peer that floods it waiting from growing our memory: it is not read', async () => {
    const peer = await aPeer();
    const client = makeClient({ verifyPeer: () => new Promise<boolean>(() => {}), cerTimeoutMs: 1_000 });
    void client.request(peer.address, ccr()).catch(() => {});
    await eventually(() => client.stats().messagesReceived === 1, 'the CEA');
    const flood = Buffer.concat(Array.from({ length: 40_000 }, () => rar()));
    peer.sockets[0]?.write(flood);
    await eventually(() => client.connections().length === 0, 'the end');
    expect(client.stats().bytesReceived).toBeLessThan(1_000_000);
    expect(flood.length).toBeGreaterThan(2_000_000);
  });
});

describe('a message of another Origin-Host than that of the CEA', () => {
  const relayed = () => rar([avp.utf8String(AvpCode.originHost, 'pcrf.elsewhere.example')]);
  const own = () => rar([avp.utf8String(AvpCode.originHost, host.toUpperCase())]);

  it('is answered and counted: a relay or proxy passes it on', async () => {
    const peer = await aPeer();
    const client = makeClient({ onRequest: () => ({}) });
    await client.connect(peer.address);
    expect((await peer.request(relayed())).resultCode).toBe(2001);
    expect((await peer.request(own())).resultCode).toBe(2001);
    expect(client.stats().relayedMessages).toBe(1);
    expect(client.connection(peer.address)?.stats().relayedMessages).toBe(1);
  });

  it('gets 5012 where allowRelayedMessages is false', async () => {
    const peer = await aPeer();
    const client = makeClient({ onRequest: () => ({}), allowRelayedMessages: false });
    await client.connect(peer.address);
    const refused = await peer.request(relayed());
    expect(refused.resultCode).toBe(5012);
    expect(refused.find(AvpCode.errorMessage)?.utf8String()).toContain('another Origin-Host');
    expect((await peer.request(own())).resultCode).toBe(2001);
  });

  it('is logged if it is an answer, where allowRelayedMessages is false, and handed over', async () => {
    const debug = vi.fn();
    const logger = { debug, info: () => {}, warn: () => {}, error: () => {} };
    const client = makeClient({ allowRelayedMessages: false, logger });
    const peer = await makePeer({
      onRequest: () => ({ resultCode: 2001, originHost: 'pcrf.elsewhere.example' }),
    });
    await expect(client.request(peer.address, ccr())).resolves.toMatchObject({ resultCode: 2001 });
    expect(client.stats().relayedMessages).toBe(1);
    expect(debug.mock.calls.flat()).toContain('answer: its Origin-Host is not that of the CEA');
  });
});

describe('plain TCP to an address that is not private', () => {
  it('is warned of once for each client', async () => {
    const shown = ['192.0.2.1', '8.8.8.8', '2001:db8::1', '172.32.0.1', '::ffff:8.8.8.8', '100.128.0.1'];
    const hidden = ['127.0.0.1', '10.1.2.3', '172.31.255.255', '192.168.1.1', '100.64.0.1', '169.254.1.1'];
    expect(shown.filter((ip) => !isPublic(ip))).toEqual([]);
    expect([...hidden, '::1', 'fd00::1', 'fe80::1%eth0', '::ffff:10.0.0.1'].filter(isPublic)).toEqual([]);
    const warn = vi.fn();
    const client = makeClient();
    const peer = await aPeer();
    const connection = await client.connect(peer.address);
    const { connected } = logTo({ debug: () => {}, info: () => {}, warn, error: () => {} });
    for (const ip of ['127.0.0.1', '192.0.2.1', '192.0.2.2']) {
      connected?.(connection as Parameters<typeof connected>[0], ip, false); // the same object
    }
    expect(warn.mock.calls).toEqual([
      [
        { address: peer.address, remoteAddress: '192.0.2.1' },
        expect.stringContaining('plain TCP to an address that is not private'),
      ],
    ]);
  });
});
