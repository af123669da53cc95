import { DiameterClient, type CallOptions } from 'diameter-client';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { entered, eventually, identity, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { ccr, numberedCcr } from '../support/messages.js';

describe('a call that waits for a connection', () => {
  it('ends at its own deadline, alone, and nothing of it is written afterwards', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    const short = rejection(client.request(peer.address, numberedCcr(1), { timeoutMs: 1_000 }));
    const sent = rejection(client.send(peer.address, numberedCcr(2), { timeoutMs: 1_000 }));
    const long = client.request(peer.address, numberedCcr(3), { timeoutMs: 4_000 });
    await entered(client, 'CER_SENT');
    clock.increment(1_100);
    expect(await short).toMatchObject({
      name: 'RequestTimeoutError',
      delivery: 'not-sent',
      code: 'ERR_DIAMETER_REQUEST_TIMEOUT',
    });
    expect(await sent).toMatchObject({
      name: 'SendTimeoutError',
      delivery: 'not-sent',
      code: 'ERR_DIAMETER_SEND_TIMEOUT',
    });

    peer.behave({ cer: 'answer' });
    const rest = rejection(long);
    clock.increment(3_000);
    await rest;
    await client.request(peer.address, numberedCcr(4));
    const numbers = peer.received.filter((m) => m.commandCode === 272).map((m) => m.find(415)?.unsigned32());
    expect(numbers).toEqual([4]);
  });

  it('stops the dial when it was the last that waited and the connection was never open', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient();
    const abort = new AbortController();
    const calls = [
      rejection(client.request(peer.address, ccr(), { signal: abort.signal })),
      rejection(client.connect(peer.address, { signal: abort.signal })),
    ];
    await entered(client, 'CER_SENT');
    abort.abort(new Error('enough'));
    for (const error of await Promise.all(calls)) expect(error.message).toBe('enough');
    expect(client.connection(peer.address)).toBeUndefined();
    await eventually(() => peer.sockets.length === 0, 'the end of the abandoned connection');
  });

  it('ends by its own abort while the dial goes on for the others', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const abort = new AbortController();
    const aborted = rejection(client.request(peer.address, numberedCcr(1), { signal: abort.signal }));
    const other = client.request(peer.address, numberedCcr(2));
    abort.abort(new Error('enough'));
    expect((await aborted).message).toBe('enough');
    await other;
    expect(peer.received.filter((m) => m.commandCode === 272)).toHaveLength(1);
  });

  it('that is aborted before it begins dials nothing', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const reason = new Error('never mind');
    const signal = AbortSignal.abort(reason);
    for (const call of [
      client.request(peer.address, ccr(), { signal }),
      client.send(peer.address, ccr(), { signal }),
      client.connect(peer.address, { signal }),
    ]) {
      expect(await rejection(call)).toBe(reason);
    }
    expect(client.connections()).toHaveLength(0);
    expect(peer.accepted).toBe(0);
  });
});

describe('a request in flight', () => {
  it('ends at its deadline; the connection stays, the late answer is counted and dropped (C-050)', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    await client.connect(peer.address);
    const call = rejection(client.request(peer.address, ccr(), { timeoutMs: 500 }));
    const request = await peer.waitFor((m) => m.commandCode === 272);
    clock.increment(600);
    expect(await call).toMatchObject({ name: 'RequestTimeoutError', delivery: 'maybe-delivered' });
    expect(client.stats()).toMatchObject({ requests: 1, timeouts: 1, inFlight: 0 });

    const late = Buffer.from(request.bytes);
    late.writeUInt8(late.readUInt8(4) & 0x7f, 4);
    peer.sockets[0]?.write(late);
    await eventually(() => client.stats().unmatchedAnswers === 1, 'the late answer');
    expect(client.connection(peer.address)?.state).toBe('OPEN');
  });

  it('ends by its abort with the reason of the signal, whatever that is', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const client = makeClient();
    const abort = new AbortController();
    const call = client.request(peer.address, ccr(), { signal: abort.signal });
    await peer.waitFor((m) => m.commandCode === 272);
    abort.abort('just a string');
    await expect(call).rejects.toBe('just a string');
    expect(client.stats()).toMatchObject({ requests: 1, errors: 1, inFlight: 0 });
  });

  it('shares a signal with thousands of others without a warning, and lets go of it', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const peer = await makePeer();
    const client = makeClient();
    const { signal } = new AbortController();
    await Promise.all(Array.from({ length: 2_000 }, () => client.request(peer.address, ccr(), { signal })));
    await turn();
    process.off('warning', note);
    expect(warnings).toEqual([]);
  });
});

describe('what is wrong with a call itself', () => {
  it.each([
    ['its own options first', ['nowhere:x', Buffer.alloc(0), { timeoutMs: 0 }], 'InvalidConfigError'],
    ['then the address', ['nowhere:x', Buffer.alloc(0), {}], 'InvalidAddressError'],
    ['then the message', ['host', Buffer.alloc(0), { signal: AbortSignal.abort() }], 'InvalidMessageError'],
    ['then the signal', ['host', ccr(), { signal: AbortSignal.abort() }], 'AbortError'],
    ['then the pool', ['host', ccr(), {}], 'PoolClosedError'],
  ] as const)('is told by a rejection: %s', async (_, [address, message, options], name) => {
    const client = new DiameterClient(identity);
    await client.close();
    expect((await rejection(client.request(address, message, options))).name).toBe(name);
    expect((await rejection(client.send(address, message, options))).name).toBe(name);
  });

  it.each([null, 5, { timeout: 5 }, { timeoutMs: 2 ** 31 }, { signal: {} }])(
    'is told of the options %j',
    async (options) => {
      // What a program without types could pass.
      const call = makeClient().request('host', ccr(), options as unknown as CallOptions);
      expect((await rejection(call)).name).toBe('InvalidConfigError');
    },
  );

  it.each([
    ['fewer than 20 bytes', Buffer.alloc(19), 'it has 19 bytes'],
    [
      'a length field that is not its length',
      Buffer.concat([ccr(), Buffer.alloc(4)]),
      'its Message Length says',
    ],
    ['another version', Buffer.from(ccr().map((byte, i) => (i === 0 ? 2 : byte))), 'its version is 2'],
    ['more than maxMessageBytes', ccr({ avps: [] }), 'exceed maxMessageBytes (24)'],
    ['a clear R bit', Buffer.from(ccr().map((byte, i) => (i === 4 ? 0x40 : byte))), 'its R bit is clear'],
    [
      'a command of the connection',
      Buffer.from('0100001480000118000000000000000000000000', 'hex'),
      'belongs to the connection',
    ],
  ])('a request with %s is refused before anything is dialled', async (what, bytes, problem) => {
    const client = makeClient(what === 'more than maxMessageBytes' ? { maxMessageBytes: 24 } : {});
    const error = await rejection(client.request('127.0.0.1:1', bytes));
    expect(error).toMatchObject({
      name: 'InvalidMessageError',
      delivery: 'not-sent',
      address: '127.0.0.1:1',
    });
    expect(error.message).toContain(problem);
    expect(client.connections()).toHaveLength(0);
  });

  it('that is not made of bytes is refused all the same', async () => {
    // What a program without types could pass.
    const call = makeClient().send('host', 'text' as unknown as Uint8Array);
    expect((await rejection(call)).message).toContain('it is not a Uint8Array');
  });
});
