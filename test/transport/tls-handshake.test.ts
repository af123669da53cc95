import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ccr } from '../support/messages.js';
import { issue, names, securePeer, secureClient, failure, rawServer } from '../support/tls.js';

describe('a peer that misbehaves in the handshake', () => {
  /** The server's side of a handshake, cut after so many octets. */
  async function cutAfter(octets: number, then: (socket: Socket) => void): Promise<string> {
    const peer = await securePeer();
    return rawServer((socket) => {
      const onward = new (socket.constructor as new () => Socket)();
      let left = octets;
      onward.on('error', () => {});
      onward.connect(peer.port, '127.0.0.1');
      socket.pipe(onward);
      onward.on('data', (chunk: Buffer) => {
        if (left <= 0) return;
        socket.write(chunk.subarray(0, left));
        left -= chunk.length;
        if (left <= 0) then(socket);
      });
      socket.on('close', () => onward.destroy());
    });
  }

  it.each([1, 5, 90, 127, 400, 800])('and resets after %i octets is told as one', async (octets) => {
    const error = await failure(await cutAfter(octets, (socket) => socket.resetAndDestroy()));
    expect(error.problem).toBe('closed');
  });

  it.each([1, 5, 90, 127, 400, 800])('and closes after %i octets is told as one', async (octets) => {
    const error = await failure(await cutAfter(octets, (socket) => socket.end()));
    expect(error.problem).toBe('closed');
  });

  it.each([1, 5, 90, 127, 400])('and sends garbage after %i octets is told as one', async (octets) => {
    // Longer than the longest record, so that it is no record that is still to come.
    const garbage = Buffer.alloc(40_000, 0x5a);
    const error = await failure(await cutAfter(octets, (socket) => socket.write(garbage)));
    expect(error.message).toContain('TLS with');
  });

  it.each([0, 1, 90, 400])('and falls silent after %i octets has tlsTimeoutMs', async (octets) => {
    const address = await (octets === 0 ? rawServer(() => {}) : cutAfter(octets, () => {}));
    const client = secureClient({}, { tlsTimeoutMs: 50 });
    await expect(client.request(address, ccr())).rejects.toMatchObject({
      name: 'ConnectionTimeoutError',
      phase: 'tls',
      message: expect.stringContaining('within tlsTimeoutMs (50)'),
    });
  });

  it('and shows more certificates than OpenSSL reads is told in one line', async () => {
    const name = (_: unknown, i: number) => `host-${i}.${'a'.repeat(40)}.example.net`;
    const huge = issue('hss.example.net', { ...names, names: Array.from({ length: 2_000 }, name) });
    const peer = await securePeer(huge);
    const error = await failure(peer.address);
    expect(error.message).toMatch(/^TLS with \S+ failed: .*excessive message size.*$/);
  });

  it('is served if it sends one octet at a time', async () => {
    const peer = await securePeer();
    const address = await rawServer((socket) => {
      const onward = new (socket.constructor as new () => Socket)();
      onward.on('error', () => {});
      onward.connect(peer.port, '127.0.0.1');
      socket.setNoDelay(true);
      for (const [from, to] of [
        [socket, onward],
        [onward, socket],
      ] as const) {
        from.on('data', (chunk: Buffer) => {
          for (const octet of chunk) to.write(Buffer.from([octet]));
        });
      }
      socket.on('close', () => onward.destroy());
    });
    await expect(secureClient().request(address, ccr())).resolves.toMatchObject({ resultCode: 2001 });
  });
});
