import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerTo, StoreFullError, type DiameterMessage, type RecordStore } from 'diameter-client';
import { openJetStreamStore, type JetStreamStoreOptions } from 'diameter-client/jetstream';
import { eventually } from '../support/client.js';
import { deliver, listed, makeAccountant, makeAccountingPeer, numbersAt } from '../support/records.js';
import { NatsServer } from './nats-server.js';

/** A store of its own connection, which is closed at the end of the test. */
async function makeStore(
  server: NatsServer,
  options: Partial<JetStreamStoreOptions> = {},
): Promise<RecordStore> {
  const connection = await server.connect();
  const quick = { retryDelayMs: 20, maxRetryDelayMs: 200, takeOverMs: 2_000 };
  const store = await openJetStreamStore({ connection, ...quick, ...options });
  onTestFinished(() => store.close());
  return store;
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

describe('a record in JetStream', () => {
  it('is shared by three clients: each is sent once, without T', async () => {
    const server = await NatsServer.start();
    const peer = await makeAccountingPeer();
    const stores = await Promise.all([1, 2, 3].map(() => makeStore(server)));
    const clients = stores.map((store, i) =>
      makeAccountant(store, { originHost: `client${i}.example.com`, requestTimeoutMs: 20_000 }),
    );
    await Promise.all(
      clients.flatMap((client, i) =>
        numbers(i * 300, i * 300 + 300).map((n) => deliver(client, peer.address, n)),
      ),
    );
    await eventually(() => numbersAt(peer).length >= 900, 'all records', 20_000);
    await eventually(
      () => clients.reduce((sum, client) => sum + client.stats().recordsDelivered, 0) === 900,
      'all answered',
    );
    expect(
      numbersAt(peer)
        .map(Number)
        .toSorted((a, b) => a - b),
    ).toEqual(numbers(0, 900));
    // All of them had their share.
    for (const client of clients) expect(client.stats().recordsDelivered).toBeGreaterThan(0);
  });

  it('outlives a server that is killed, and no record is lost or sent again without T', async () => {
    const server = await NatsServer.start();
    const peer = await makeAccountingPeer();
    const store = await makeStore(server);
    const client = makeAccountant(store);
    const accepted: number[] = [];
    const accept = async (number: number) => {
      await deliver(client, peer.address, number);
      accepted.push(number);
    };
    const first = Promise.allSettled(numbers(0, 200).map(accept));
    await eventually(() => numbersAt(peer).length > 20, 'some records');
    await server.kill();
    await server.run();
    await first;
    await Promise.allSettled(numbers(200, 300).map(accept));
    expect(accepted.length).toBeGreaterThan(100);
    const lost = () => accepted.filter((n) => !numbersAt(peer).some((one) => Number.parseInt(one) === n));
    await eventually(() => lost().length === 0, 'every accepted record', 20_000);
    expect(againWithoutT(numbersAt(peer))).toEqual([]);
  });

  it('is taken over from a client that is gone, with T', async () => {
    const server = await NatsServer.start();
    const requests: DiameterMessage[] = [];
    let isSilent = true;
    const peer = await makeAccountingPeer({
      onRequest: (request: DiameterMessage) => {
        requests.push(request);
        return isSilent ? undefined : answerTo(request, { resultCode: 2001 });
      },
    });
    const gone = makeAccountant(await makeStore(server));
    const id = await deliver(gone, peer.address, 1);
    await eventually(() => requests.length === 1, 'the first copy');
    // What it had under way stays so until takeOverMs has passed: it does not give it back, as after kill -9.
    isSilent = false;
    const store = await makeStore(server);
    const client = makeAccountant(store, { originHost: 'other.example.com' });
    gone.destroy();
    await eventually(() => client.stats().recordsDelivered === 1, 'the record delivered', 10_000);
    expect(requests.map(({ isRetransmitted }) => isRetransmitted)).toEqual([false, true]);
    expect(requests[1]?.endToEndId).toBe(requests[0]?.endToEndId);
    expect(await listed(store)).toEqual([]);
    expect(id).toMatch(/^[\w-]{36}$/);
  });

  it('goes without T again where an error answer has come, and is parked, replayed and discarded', async () => {
    const server = await NatsServer.start();
    const answers = [4002, 3004, 5005];
    const peer = await makeAccountingPeer({
      onRequest: (request: DiameterMessage) => answerTo(request, { resultCode: answers.shift() ?? 2001 }),
    });
    const store = await makeStore(server);
    const client = makeAccountant(store);
    const id = await deliver(client, peer.address, 1);
    await eventually(() => client.stats().recordsParked === 1, 'the record parked', 10_000);
    expect(await listed(store, 'parked')).toMatchObject([
      { id, reason: '5005 DIAMETER_MISSING_AVP', target: peer.address },
    ]);
    expect(await store.replay(id)).toBe(1);
    await eventually(() => client.stats().recordsDelivered === 1, 'the record delivered', 10_000);
    expect(numbersAt(peer)).toEqual(['1', '1', '1', '1 T']);
    expect(await store.replay()).toBe(0);

    answers.push(5005);
    const other = await deliver(client, peer.address, 2);
    await eventually(() => client.stats().recordsParked === 2, 'the other one parked', 10_000);
    expect(await store.discard(other)).toBe(1);
    expect(await listed(store)).toEqual([]);
  });

  it('is refused by a store that is full, or of something else', async () => {
    const server = await NatsServer.start();
    const store = await makeStore(server, { maxBytes: 65_536 });
    const client = makeAccountant(store, { dialTimeoutMs: 20_000 });
    const results = await Promise.allSettled(numbers(0, 1_000).map((n) => deliver(client, '127.0.0.1:1', n)));
    const refusals = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    );
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals) expect(refusal).toBeInstanceOf(StoreFullError);
    expect((await listed(store, 'pending')).length).toBe(1_000 - refusals.length);
  });
});

it('examples/accounting-fleet.ts shares the records of three clients', async () => {
  const { port } = await NatsServer.start();
  const options = ['--import', 'tsx', 'examples/accounting-fleet.ts', `nats://127.0.0.1:${port}`];
  const { stdout } = await promisify(execFile)(process.execPath, options, { timeout: 60_000 });
  expect(stdout.trim().split('\n')).toEqual([
    'accepted: 300',
    'delivered: 300, by all three: true',
    'each once: true',
  ]);
});

/** Numbers that came again without T. */
function againWithoutT(received: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return received.filter((one) => {
    const number = one.replace(' T', '');
    const isAgain = seen.has(number) && !one.endsWith(' T');
    seen.add(number);
    return isAgain;
  });
}
