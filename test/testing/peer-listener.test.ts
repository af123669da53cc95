import { connect } from 'node:tls';
import { createTestCertificates, hostileBytes, misbehave, type PeerListener } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

describe('the embedded peer', () => {
  it('keeps the last messages only, as many as it may', async () => {
    const peer = await makePeer({ maxReceived: 10 });
    const client = makeClient();
    for (let index = 0; index < 150; index++) await client.request(peer.address, ccr());
    expect(peer.received).toHaveLength(10);
    expect(peer.received.every(({ commandCode }) => commandCode === 272)).toBe(true);
    const last = peer.received.at(-1);
    expect(last).toBe(await peer.waitFor((message) => message === last));
  });

  it('keeps none if it may not', async () => {
    const peer = await makePeer({ maxReceived: 0 });
    await makeClient().request(peer.address, ccr());
    expect(peer.received).toEqual([]);
  });

  it('tells a listener of connections and messages as they come and go', async () => {
    const heard: string[] = [];
    const peer = await makePeer({
      listener: {
        connected: ({ remoteAddress }) => heard.push(`connected ${remoteAddress.replace(/\d+$/, 'N')}`),
        received: ({ commandCode }) => heard.push(`received ${commandCode}`),
        sent: (bytes) => heard.push(`sent ${bytes.length > 20 ? 'a message' : `${bytes.length} bytes`}`),
        disconnected: () => heard.push('disconnected'),
      },
      behaviour: { answers: misbehave.before(hostileBytes.unaskedAnswer(7).subarray(0, 20)) },
    });
    const client = makeClient();
    await rejection(client.request(peer.address, ccr()));
    await eventually(() => heard.includes('disconnected'));
    expect(heard.slice(0, 5)).toEqual([
      'connected 127.0.0.1:N',
      'received 257',
      'sent a message',
      'received 272',
      'sent 20 bytes',
    ]);
  });

  it('tells a listener of handshakes of TLS that fail', async () => {
    const { ca, issue } = createTestCertificates();
    const failures: string[] = [];
    const listener: PeerListener = {
      tlsFailed: (error, remoteAddress) => failures.push(`${remoteAddress} ${error.message}`),
    };
    const peer = await makePeer({ tls: { ...issue('peer.example.net'), ca }, listener });
    const socket = connect({ port: peer.port, ca, checkServerIdentity: () => undefined });
    await new Promise((resolve) => {
      socket.on('error', () => {}).on('close', resolve);
    });
    await eventually(() => failures.length > 0);
    expect(failures[0]).toMatch(/^127\.0\.0\.1:\d+ .*peer did not return a certificate/);
  });

  it('has in its CEA the address that the client has found', async () => {
    const peer = await makePeer({ host: '0.0.0.0' });
    const client = makeClient();
    const { peer: info } = await client.connect(`127.0.0.1:${peer.port}`);
    expect(info?.hostIpAddresses).toEqual(['127.0.0.1']);
  });
});
