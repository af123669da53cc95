import { describe, expect, it } from 'vitest';
import { Accounting } from 'diameter-client/dictionaries/accounting';
import { answerTo } from 'diameter-client';
import { eventually, makeClient } from '../support/client.js';
import {
  deliver,
  listed,
  makeAccountant,
  makeAccountingPeer,
  makeStore,
  numbersAt,
  storePath,
} from '../support/records.js';

describe('a record', () => {
  it('is sent once, and leaves the store when it is answered with success', async () => {
    const store = await makeStore();
    const peer = await makeAccountingPeer();
    const client = makeAccountant(store);
    const ids = await Promise.all([1, 2, 3].map((number) => deliver(client, peer.address, number)));
    expect(new Set(ids).size).toBe(3);
    await eventually(() => client.stats().recordsDelivered === 3, 'three records delivered');
    expect(numbersAt(peer)).toEqual(['1', '2', '3']);
    await client.close();
    expect(store.stats()).toEqual({ pending: 0, parked: 0, bytes: 0, oldestAt: undefined });
  });

  it('outlives the client, and is sent with the T flag by the next one', async () => {
    const path = storePath();
    const gone = await makeAccountingPeer();
    await gone.close();
    const before = await makeStore({ path });
    const first = makeAccountant(before);
    const id = await deliver(first, gone.address, 7);
    first.destroy();
    await before.close();

    const store = await makeStore({ path });
    const [record] = await listed(store);
    expect(record).toMatchObject({ id, state: 'pending', target: gone.address });
    const peer = await makeAccountingPeer({ port: Number(gone.address.split(':')[1]) });
    const client = makeAccountant(store);
    await eventually(() => client.stats().recordsDelivered === 1, 'the record delivered');
    expect(numbersAt(peer)).toEqual(['7 T']);
    const [request] = peer.received.filter(({ commandCode }) => commandCode === 271);
    expect(request?.endToEndId).toBe(record?.message.endToEndId);
    expect(request && Accounting.request.decode(request).sessionId).toBe(
      record && Accounting.request.decode(record.message).sessionId,
    );
  });

  it('is parked with its reason when it is refused for good, and sent again when it is replayed', async () => {
    const store = await makeStore();
    const answers = [5005, 2001];
    const peer = await makeAccountingPeer({
      onRequest: (request: Parameters<typeof answerTo>[0]) =>
        answerTo(request, { resultCode: answers.shift() ?? 2001 }),
    });
    const client = makeAccountant(store);
    const id = await deliver(client, peer.address, 1);
    await eventually(() => client.stats().recordsParked === 1, 'the record parked');
    expect(await listed(store, 'parked')).toMatchObject([{ id, reason: '5005 DIAMETER_MISSING_AVP' }]);
    expect(await store.replay(id)).toBe(1);
    await eventually(() => client.stats().recordsDelivered === 1, 'the record delivered');
    // It was answered, so it is no retransmission.
    expect(numbersAt(peer)).toEqual(['1', '1']);
  });

  it('is refused where the client has no store', async () => {
    await expect(deliver(makeClient(), 'peer.example.net', 1)).rejects.toMatchObject({ field: 'store' });
  });
});
