/**
 * The program that is killed: delivers records without end, and says on its standard output which were accepted. With `drain` it
 * replays what is parked and ends when the store is empty.
 */
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DiameterClient, type RecordStore } from 'diameter-client';
import { Accounting } from 'diameter-client/dictionaries/accounting';
import { openJetStreamStore } from 'diameter-client/jetstream';
import { openStore } from 'diameter-client/store';
import { connect } from '@nats-io/transport-node';

/** What the judge tells it. */
export interface Orders {
  /** Of the file; or the address of a NATS server, where several programs share the store. */
  readonly path: string;
  readonly originHost: string;
  readonly peers: readonly string[];
  /** The number of the first record. */
  readonly first: number;
  /** By how much the clock of this run is wrong. */
  readonly clockOffsetMs: number;
  readonly isGroup: boolean;
  readonly concurrency: number;
  readonly drain: boolean;
}

// Given by the judge alone.
const orders = JSON.parse(process.argv[2] ?? '') as Orders;

/** Said at once, whatever happens next. */
function say(line: string): void {
  for (;;) {
    try {
      writeSync(1, `${line}\n`);
      return;
    } catch (error) {
      // The judge reads it a moment later.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

const pace = { retryDelayMs: 20, maxRetryDelayMs: 200, maxInFlight: 32 };
const store = await (orders.path.startsWith('nats://')
  ? openShared(orders.path)
  : openStore({ path: orders.path, ...pace }));

async function openShared(servers: string): Promise<RecordStore> {
  const always = { maxReconnectAttempts: -1, reconnectTimeWait: 50, waitOnFirstConnect: true };
  const connection = await connect({ servers, ...always });
  for (;;) {
    try {
      return await openJetStreamStore({ connection, takeOverMs: 2_000, ...pace });
    } catch {
      // The server is killed, too.
      await delay(100);
    }
  }
}

const client = new DiameterClient({
  originHost: orders.originHost,
  originRealm: 'example.com',
  acctApplicationIds: [3],
  authApplicationIds: [],
  requestTimeoutMs: 400,
  dprTimeoutMs: 400,
  reconnect: { initialDelayMs: 20, maxDelayMs: 100 },
  store,
  clock: {
    now: () => Date.now() + orders.clockOffsetMs,
    setTimeout: (callback, delayMs) => setTimeout(callback, delayMs),
    clearTimeout: (id) => clearTimeout(id as NodeJS.Timeout | undefined), // what setTimeout has returned
  },
});
const group = client.group('cdf', {
  members: orders.peers.map((address) => ({ address })),
  policy: 'weighted',
});
const target = orders.isGroup ? group : (orders.peers[0] ?? '');
say('ready');

let next = orders.first;
async function deliver(): Promise<void> {
  for (;;) {
    const number = next++;
    try {
      await client.deliver(target, Accounting, {
        destinationRealm: 'example.net',
        accountingRecordType: 1,
        accountingRecordNumber: number,
      });
    } catch (error) {
      // Without its server a store accepts nothing.
      if (!orders.path.startsWith('nats://')) throw error;
      await delay(100);
      continue;
    }
    say(`accepted ${number}`);
    // Not faster than the peers take them for long.
    if (store.stats().pending > 500) await delay(20);
  }
}

async function drain(): Promise<void> {
  for (;;) {
    await store.replay();
    const { parked, pending } = store.stats();
    if (parked + pending === 0) break;
    await delay(50);
  }
  await client.close();
  await store.close();
  say('empty');
  process.exit();
}

if (orders.drain) await drain();
else await Promise.all(Array.from({ length: orders.concurrency }, () => deliver()));
