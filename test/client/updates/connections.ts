import { createPrivateKey } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { avp, type DiameterClient, type DiameterClientUpdate, InvalidMessageError } from 'diameter-client';
import type { TestPeer, TestPeerOptions } from 'diameter-client/testing';
import { expect } from 'vitest';
import { makeClient, makePeer, rejection } from '../../support/client.js';
import { ccr } from '../../support/messages.js';
import { crl, ours, peerCertificate, secureClient, securePeer, strangers } from '../../support/tls.js';
import type { Effects } from './scene.js';

/** An open connection stays through the change; the next one is made by it, and fails with these words. */
async function nextFails(
  client: DiameterClient,
  { address }: TestPeer,
  change: DiameterClientUpdate,
  words: string | RegExp,
) {
  const connection = await client.connect(address);
  client.update(change);
  expect((await client.request(address, ccr())).resultCode).toBe(2001);
  await connection.close();
  expect((await rejection(client.connect(address))).message).toMatch(words);
}

/** The same of TLS. */
const nextTlsFails =
  (change: DiameterClientUpdate['tls'], words: string | RegExp, peerTls: object = {}) =>
  async () => {
    const peer = await securePeer(peerTls);
    await nextFails(secureClient(), peer, { tls: change ?? {} }, words);
  };

async function plain(change: DiameterClientUpdate, words: string | RegExp, options: TestPeerOptions = {}) {
  await nextFails(makeClient(), await makePeer(options), change, words);
}

/** Node.js has no other way to tell. */
function hasNoDelay(message: unknown): unknown {
  // What Node.js tells of each new socket.
  const { socket } = message as { readonly socket: object };
  const symbol = Object.getOwnPropertySymbols(socket).find(
    ({ description }) => description === 'kSetNoDelay',
  );
  return symbol === undefined ? undefined : Reflect.get(socket, symbol);
}

const stranger = strangers.issue('client.example.com');
const locked = createPrivateKey(ours.key)
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' })
  .toString();

/** Options of the next connection: the open one stays. */
export const connections: Effects = {
  expectedOriginHost: () => plain({ expectedOriginHost: 'hss' }, 'not the expectedOriginHost hss'),
  expectedOriginRealm: () => plain({ expectedOriginRealm: 'hss' }, 'not the expectedOriginRealm hss'),
  verifyPeer: () => plain({ verifyPeer: () => 'not today' }, /verifyPeer refused .*: not today/),
  localAddress: () => plain({ localAddress: '192.0.2.1' }, 'EADDRNOTAVAIL'),

  async noDelay() {
    const sockets: unknown[] = [];
    const note = (message: unknown) => sockets.push(message);
    const peer = await makePeer();
    const client = makeClient();
    subscribe('net.client.socket', note);
    const connection = await client.connect(peer.address);
    client.update({ noDelay: false });
    await connection.close();
    await client.connect(peer.address);
    unsubscribe('net.client.socket', note);
    expect(sockets.map(hasNoDelay)).toEqual([true, false]);
  },

  async checkApplications() {
    const peer = await makePeer({ authApplicationIds: [7] });
    const client = makeClient({ authApplicationIds: [4, 7] });
    const connection = await client.connect(peer.address);
    client.update({ checkApplications: false });
    expect((await rejection(client.request(peer.address, ccr()))).name).toBe('ApplicationUnsupportedError');
    await connection.close();
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
  },

  async maxMessageBytes() {
    const padding = avp.octetString(9_999, Buffer.alloc(2_000));
    const peer = await makePeer({ onRequest: () => ({ resultCode: 2001, avps: [padding] }) });
    const client = makeClient();
    const connection = await client.connect(peer.address);
    client.update({ maxMessageBytes: 1_000 });
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
    expect(await rejection(client.request(peer.address, ccr({ avps: [padding] })))).toBeInstanceOf(
      InvalidMessageError,
    );
    await connection.close();
    expect((await rejection(client.request(peer.address, ccr()))).name).toBe('ConnectionClosedError');
  },

  async allowSameOriginHost() {
    const [one, other] = [await makePeer({ originHost: 'hss' }), await makePeer({ originHost: 'hss' })];
    const client = makeClient();
    await client.connect(one.address);
    expect((await rejection(client.connect(other.address))).message).toContain(
      'allowSameOriginHost permits it',
    );
    client.update({ allowSameOriginHost: true });
    expect((await client.connect(other.address)).state).toBe('OPEN');
  },

  'tls.ca': nextTlsFails({ ca: strangers.ca }, 'no CA of tls.ca'),
  'tls.cert': nextTlsFails({ cert: stranger.cert }, 'tls.ca, tls.cert, tls.key cannot be used'),
  'tls.key': nextTlsFails({ key: stranger.key }, 'tls.ca, tls.cert, tls.key cannot be used'),
  'tls.pfx': nextTlsFails({ cert: null, key: null, pfx: './none.p12' }, 'tls.pfx cannot be read'),
  'tls.crl': nextTlsFails({ crl: crl([peerCertificate.cert]) }, 'was revoked'),
  'tls.identity': nextTlsFails({ identity: 'ocs.example.net' }, 'and not for ocs.example.net'),
  'tls.minVersion': nextTlsFails({ minVersion: 'TLSv1.3' }, /TLS/, { maxVersion: 'TLSv1.2' }),

  async 'tls.passphrase'() {
    const client = secureClient({ key: locked, passphrase: 'right' });
    await nextFails(client, await securePeer(), { tls: { passphrase: 'wrong' } }, 'cannot be used');
  },

  async 'tls.ciphers'() {
    const peer = await securePeer();
    const client = secureClient();
    const connection = await client.connect(peer.address);
    client.update({ tls: { ciphers: 'TLS_AES_128_GCM_SHA256' } });
    expect(connection.tls?.cipher).toBe('TLS_AES_256_GCM_SHA384');
    await connection.close();
    expect((await client.connect(peer.address)).tls?.cipher).toBe('TLS_AES_128_GCM_SHA256');
  },
};
