import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adviceFor } from '../../src/machines/advice.js';
import { makeClient, makePeer, rejection } from '../support/client.js';

function systemError(code: string): Error {
  return Object.assign(new Error(`connect ${code} 192.0.2.7:3868`), { code });
}

/** The address of a server that says this to whoever connects, and closes. */
async function strangerThatSays(bytes: string | Buffer): Promise<string> {
  const server = createServer((socket) => socket.on('error', () => {}).end(bytes));
  server.listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
}

describe('the advice of an error', () => {
  it.each([
    ['ENOTFOUND', 'the spelling of the name'],
    ['EAI_AGAIN', 'The name server does not answer'],
    ['ECONNREFUSED', 'runs and listens on that port'],
    ['ETIMEDOUT', 'routes and firewalls'],
    ['EHOSTUNREACH', 'No route leads to the host'],
    ['ENETUNREACH', 'No route leads to that network'],
    ['EADDRNOTAVAIL', 'Check localAddress'],
    ['EMFILE', 'maxConnections'],
    ['ECONNRESET', 'no firewall or proxy resets'],
  ])('fits its cause: %s', (code, advice) => {
    expect(adviceFor(systemError(code))).toContain(advice);
  });

  it('is that of the first of several addresses that has any', () => {
    const errors = [new Error('odd'), systemError('ENETUNREACH'), systemError('ECONNREFUSED')];
    expect(adviceFor(new AggregateError(errors, 'all have failed'))).toContain(
      'No route leads to that network',
    );
  });

  it('is none for what is not known', () => {
    expect(adviceFor(systemError('toString'))).toBeUndefined();
    expect(adviceFor(undefined)).toBeUndefined();
  });

  it('of a name that does not resolve does not speak of a peer that runs', async () => {
    const { message } = await rejection(makeClient().connect('no-such-host.invalid:3868'));
    expect(message).toMatch(
      /^Cannot connect to no-such-host\.invalid:3868: getaddrinfo (ENOTFOUND|EAI_AGAIN)/,
    );
    expect(message).toMatch(/resolver/);
    expect(message).not.toContain('listens');
  });

  it('of a port at which nobody listens says so', async () => {
    const peer = await makePeer();
    await peer.kill();
    const { message } = await rejection(makeClient().connect(peer.address));
    expect(message).toContain('ECONNREFUSED');
    expect(message).toMatch(/\. Check that the peer runs and listens on that port$/);
  });

  it('of a local address that is none of this machine names the option', async () => {
    const peer = await makePeer();
    const { message } = await rejection(makeClient({ localAddress: '192.0.2.1' }).connect(peer.address));
    expect(message).toMatch(/EADDRNOTAVAIL.*\. Check localAddress: /);
  });

  it.each([
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n', 'An HTTP server listens there'],
    ['TLS', Buffer.from('15030100020246', 'hex'), 'The peer speaks TLS there'],
    ['TLS', Buffer.from('16030300310200002d0303000000000000000000', 'hex'), 'The peer speaks TLS there'],
    ['SSH', 'SSH-2.0-OpenSSH_9.2p1\r\n', 'An SSH server listens there'],
  ])('where the peer speaks %s tells what listens there', async (protocol, bytes, advice) => {
    const address = await strangerThatSays(bytes);
    const error = await rejection(makeClient().connect(address));
    expect(error.name).toBe('HandshakeFailedError');
    expect(error.message).toContain(
      `Capabilities exchange with ${address} failed: the peer sent ${protocol} instead of answering our CER. ${advice}`,
    );
  });
});
