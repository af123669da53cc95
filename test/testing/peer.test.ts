import { connect } from 'node:net';
import { once } from 'node:events';
import { avp, DisconnectCause } from 'diameter-client';
import { createPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr, rar } from '../support/messages.js';

describe('the embedded peer', () => {
  it('listens on a loopback port of the system’s choice under an identity of its own', async () => {
    const [one, two] = [await makePeer(), await makePeer()];
    expect(one.address).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(one.originHost).not.toBe(two.originHost);
    expect((await makePeer({ host: '::1' })).address).toMatch(/^\[::1\]:\d+$/);
  });

  it('answers through a function, whose failure becomes 5012', async () => {
    const peer = await makePeer({
      onRequest: (request) => {
        if (request.find(415) !== undefined) throw new Error('no');
        return { resultCode: 4012 };
      },
    });
    const client = makeClient();
    expect((await client.request(peer.address, ccr())).resultCode).toBe(4012);
    expect((await client.request(peer.address, ccr({ avps: [avp.unsigned32(415, 1)] }))).resultCode).toBe(
      5012,
    );
  });

  it('asks the client, and says DWR and DPR', async () => {
    const peer = await makePeer();
    const client = makeClient({ onRequest: () => ({ resultCode: 2001 }) });
    await client.connect(peer.address);
    expect((await peer.request(rar())).resultCode).toBe(2001);
    expect((await peer.sockets[0]?.sendDwr())?.resultCode).toBe(2001);
    const closed = entered(client, 'CLOSED');
    await peer.disconnect(DisconnectCause.busy);
    await closed;
    await expect(async () => peer.request(rar())).rejects.toThrow('nobody is connected');
  });

  it('misbehaves on demand, and stops doing so', async () => {
    const peer = await makePeer({ behaviour: { cer: { resultCode: 5012 } } });
    const client = makeClient();
    expect(await rejection(client.request(peer.address, ccr()))).toMatchObject({ resultCode: 5012 });
    peer.behave({ connections: 'close', cer: 'answer' });
    await rejection(client.request(peer.address, ccr()));
    peer.behave({ connections: 'serve', splitBytes: 7, answerDelayMs: 5 });
    expect((await client.request(peer.address, ccr())).resultCode).toBe(2001);
    peer.behave({ requests: 'ignore', dpr: 'close' });
    expect(await rejection(client.request(peer.address, ccr(), { timeoutMs: 20 }))).toMatchObject({
      name: 'RequestTimeoutError',
    });
    await client.close();
  });

  it('dies and comes back at the same address', async () => {
    const peer = await makePeer();
    const { address } = peer;
    await peer.kill();
    const socket = connect(peer.port, '127.0.0.1');
    const [error] = await once(socket, 'error').catch((reason: unknown) => [reason]);
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
    await peer.start();
    expect(peer.address).toBe(address);
    await makeClient().connect(address);
  });

  it('records what it got, and tells who waits for a message in vain', async () => {
    const peer = await makePeer();
    await makeClient().request(peer.address, ccr());
    expect(peer.received.map((m) => m.commandCode)).toEqual([257, 272]);
    await expect(peer.waitFor((m) => m.commandCode === 9, 10)).rejects.toThrow(
      'has received no such message within 10 ms',
    );
  });

  it('resets a client that sends bytes that are no message', async () => {
    const peer = await makePeer();
    const socket = connect(peer.port, '127.0.0.1');
    const error = new Promise((resolve) => {
      socket.once('error', resolve);
    });
    socket.write('GET / HTTP/1.1\r\nHost: peer\r\n\r\n');
    expect(await error).toMatchObject({ code: 'ECONNRESET' });
    expect(peer.sockets).toHaveLength(0);
  });

  it('resets a connection whose FIN is still on its way', async () => {
    const peer = await makePeer();
    const socket = connect(peer.port, '127.0.0.1');
    socket.on('error', () => {});
    await eventually(() => peer.sockets.length === 1);
    const [side] = peer.sockets;
    side?.end();
    side?.reset();
    await eventually(() => peer.sockets.length === 0, 'the end of the connection');
    socket.destroy();
  });

  it('is closed at the end of a block with `await using`', async () => {
    let address = '';
    {
      await using peer = await createPeer();
      ({ address } = peer);
      await makeClient().connect(address);
    }
    await rejection(makeClient().connect(address));
  });

  it('rejects what it asks when the connection ends before the answer', async () => {
    const peer = await makePeer();
    const client = makeClient({ onRequest: () => new Promise(() => {}) });
    await client.connect(peer.address);
    const asked = rejection(peer.request(rar()));
    await eventually(() => client.stats().messagesReceived === 2);
    client.destroy();
    expect((await asked).message).toContain('the connection ended before the answer came');
  });

  it('refuses names that it does not know, which would make a test pass that should not', async () => {
    const peer = await makePeer();
    // What a program without types could pass.
    expect(() => peer.behave({ cr: 'ignore' } as object)).toThrow(
      'Unknown behaviour "cr". Did you mean "cer"? Known behaviours: answerDelayMs, ',
    );
    await expect(createPeer({ orginHost: 'x' } as object)).rejects.toThrow(
      'Unknown option "orginHost". Did you mean "originHost"? ',
    );
  });

  it('has nobody to ask while nobody is connected', async () => {
    const peer = await makePeer();
    await expect(async () => peer.request(rar())).rejects.toThrow('nobody is connected');
  });

  it('refuses a misspelt word, and lists a connection no longer that it has reset', async () => {
    const peer = await makePeer();
    // What a program without types could pass.
    expect(() => peer.behave({ dwr: 'ignor' as 'ignore' })).toThrow(
      `dwr must be one of 'answer', 'ignore' (got "ignor")`,
    );
    await makeClient().connect(peer.address);
    expect(peer.sockets).toHaveLength(1);
    peer.resetConnections();
    expect(peer.sockets).toHaveLength(0);
  });
});
