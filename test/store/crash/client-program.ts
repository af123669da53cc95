/**
 * The program that is killed: delivers records without end, and says on its standard output which were accepted. With `drain` it
 * replays what is parked and ends when the store is empty.
 */
import { writeSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { DiameterClient } from 'diameter-client';
import { Accounting } from 'diameter-client/dictionaries/accounting';
import { openStore } from 'diameter-client/store';

/** What the judge tells it. */
export interface Orders {
  readonly path: string;
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

const store = await openStore({ path: orders.path, retryDelayMs: 20, maxRetryDelayMs: 200, maxInFlight: 32 });
const client = new DiameterClient({
  originHost: 'client.example.com',
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
    await client.deliver(target, Accounting, {
      destinationRealm: 'example.net',
      accountingRecordType: 1,
      accountingRecordNumber: number,
    });
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
}

if (orders.drain) await drain();
else await Promise.all(Array.from({ length: orders.concurrency }, () => deliver()));
