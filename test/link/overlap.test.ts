import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/client/diameter-client.js';
import { makeClient, makePeer } from '../support/client.js';
import { ccr } from '../support/messages.js';

/** A client with an open connection, and how many messages each write has. */
async function scene() {
  const peer = await makePeer();
  const client = makeClient();
  await client.connect(peer.address);
  const writes: number[] = [];
  newsOf(client).subscribe({ batchWritten: (_, _buffers, messages) => writes.push(messages) });
  const requests = (count: number) =>
    Promise.all(Array.from({ length: count }, () => client.request(peer.address, ccr())));
  return { client, peer, requests, writes };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const perHandOver = Math.ceil((6 * 1024) / ccr().length);

describe('requests of one tick', () => {
  it('are one write where they are few', async () => {
    const { requests, writes } = await scene();
    await requests(perHandOver - 1);
    expect(writes).toEqual([perHandOver - 1]);
  });

  it('go to an idle peer before the tick ends, so that it works while the others are written', async () => {
    const { requests, writes } = await scene();
    await requests(3 * perHandOver);
    expect(writes.slice(0, 2)).toEqual([perHandOver, perHandOver]);
    expect(sum(writes)).toBe(3 * perHandOver);
  });

  it('go in one write to a peer that has enough to do', async () => {
    const { client, peer, requests, writes } = await scene();
    peer.behave({ requests: 'ignore' });
    const unanswered = requests(8 * perHandOver).catch(() => {});
    await peer.waitFor(() => peer.received.length > 8 * perHandOver);
    writes.length = 0;
    peer.behave({ requests: 'answer' });
    await requests(3 * perHandOver);
    expect(writes).toEqual([3 * perHandOver]);
    client.destroy();
    await unanswered;
  });

  it('that were sent with send() are all told to be with the socket', async () => {
    const { client, peer, writes } = await scene();
    const count = 2 * perHandOver;
    await Promise.all(Array.from({ length: count }, () => client.send(peer.address, ccr())));
    expect(writes).toEqual([perHandOver, perHandOver]);
  });
});
