import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { answerTo, TlsFailedError, type DiameterClientOptions, type PeerOptions } from 'diameter-client';
import { createTestCertificates, type TestPeerOptions } from 'diameter-client/testing';
import { onTestFinished } from 'vitest';
import { makeClient, makePeer } from './client.js';
import { ccr } from './messages.js';

export const { ca, crl, issue } = createTestCertificates();
export const strangers = createTestCertificates({ commonName: 'Other CA' });
export const names = { ipAddresses: ['127.0.0.1'] };
export const peerCertificate = issue('hss.example.net', names);
export const ours = issue('client.example.com');

/** A peer over TLS that wants a certificate of its clients. */
export const securePeer = (tls: object = {}, options: TestPeerOptions = {}) =>
  makePeer({ originHost: 'hss.example.net', tls: { ...peerCertificate, ca, ...tls }, ...options });

export const secureClient = (tls: PeerOptions['tls'] = {}, options: Partial<DiameterClientOptions> = {}) =>
  makeClient({ tls: { ca, ...ours, ...tls }, ...options });

/** What the CEA says in place of the truth. */
export const claiming = (originHost: string): TestPeerOptions => ({
  behaviour: {
    cea: (_cea, cer) => answerTo(cer, { resultCode: 2001, originHost, originRealm: 'example.net' }),
  },
});

/** What a request fails with. */
export async function failure(address: string, tls: PeerOptions['tls'] = {}): Promise<TlsFailedError> {
  const error: unknown = await secureClient(tls)
    .request(address, ccr())
    .catch((reason: unknown) => reason);
  if (error instanceof TlsFailedError) return error;
  throw new Error('TLS did not fail', { cause: error });
}

/** A server of plain TCP that does something with each connection. */
export async function rawServer(serve: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    serve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `aaas://127.0.0.1:${address.port}`;
}
