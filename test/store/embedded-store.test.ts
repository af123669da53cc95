import { Buffer } from 'node:buffer';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from 'xstate';
import { encodeMessage, StoreFullError } from 'diameter-client';
import type { Courier, DueRecord, Outcome } from '../../src/delivery/record-store.js';
import { EmbeddedStore } from '../../src/store/embedded-store.js';
import { storeTable } from '../../src/store/store-options.js';
import { defaultsOf } from '../../src/options/option-types.js';
import { deferred, turn } from '../support/client.js';
import { MemoryDisk } from './memory-disk.js';

const message = Buffer.from(encodeMessage({ commandCode: 271, applicationId: 3, avps: [] }));
const peer = 'peer.example.net:3868';
const delivered: Outcome = { kind: 'delivered' };
const day = 86_400_000;

/** A store on a disk in memory, and a courier that each test lets carry what it likes, in simulated time. */
function scene(
  options: Partial<ReturnType<typeof defaultsOf<typeof storeTable>>> = {},
  disk = new MemoryDisk(),
) {
  const clock = new SimulatedClock();
  const carried: { record: DueRecord; end: (outcome: Outcome) => void }[] = [];
  const told: string[] = [];
  const known = new Set([peer]);
  const courier: Courier = {
    clock: {
      now: () => clock.now(),
      setTimeout: (callback, delayMs) => clock.setTimeout(callback, delayMs),
      clearTimeout: (id) => {
        if (typeof id === 'number') clock.clearTimeout(id);
      },
    },
    random: () => 0.5,
    carry: (record) => {
      const { promise, resolve } = deferred<Outcome>();
      carried.push({ record, end: resolve });
      return promise;
    },
    knows: (target) => known.has(target),
    stranded: (target) => told.push(`stranded ${target}`),
    parked: ({ id }, reason) => told.push(`parked ${id}: ${reason}`),
    storeFailed: () => told.push('failed'),
  };
  const path = 'memory';
  const store = new EmbeddedStore(disk, { ...defaultsOf(storeTable), path, ...options }, disk.count());
  store.begin(courier);
  onTestFinished(() => {
    for (const { end } of carried) end(delivered);
    return store.close();
  });
  return {
    store,
    disk,
    carried,
    told,
    known,
    add: (target = peer) => store.add({ target, message, acceptedAt: clock.now() }),
    /** Time passes, and what comes of that happens. */
    pass: async (ms: number) => {
      await turn();
      clock.increment(ms);
      await turn();
    },
    /** The ids that were carried, with a T where the record may have been sent before. */
    ids: () => carried.map(({ record: { id, mayHaveBeenSent } }) => `${id}${mayHaveBeenSent ? ' T' : ''}`),
    end: async (index: number, outcome: Outcome) => {
      carried[index]?.end(outcome);
      await turn();
    },
  };
}

function failed(kind: 'refused' | 'record' | 'target', mayHaveBeenSent = false): Outcome {
  return { kind, reason: 'no', mayHaveBeenSent };
}

describe('records', () => {
  it('are sent in the order in which they were accepted, so many at once as maxInFlight says', async () => {
    const { add, carried, disk, end, ids } = scene({ maxInFlight: 2 });
    for (let i = 0; i < 50; i++) await add();
    await turn();
    expect(ids()).toEqual(['1', '2']);
    for (let i = 0; i < 50; i++) await end(i, delivered);
    // Of the fifty, eight were in memory at a time.
    expect(ids()).toEqual(Array.from({ length: 50 }, (_, i) => String(i + 1)));
    expect(carried).toHaveLength(50);
    expect(disk.rows).toEqual([]);
  });

  it('that lie there when the client comes are sent with T, and those that are added then without', async () => {
    const disk = new MemoryDisk();
    disk.put(peer, message);
    const { add, ids, pass } = scene({}, disk);
    await add();
    await pass(1);
    expect(ids()).toEqual(['1 T', '2']);
  });

  it('wait while their target fails, twice as long each time, or until it is there again', async () => {
    const { add, end, ids, pass, store } = scene({ retryDelayMs: 100, maxRetryDelayMs: 1_000 });
    await add();
    await add();
    await end(0, failed('target'));
    await end(1, failed('target'));
    await pass(99);
    expect(ids()).toEqual(['1', '2']);
    await pass(1);
    expect(ids()).toEqual(['1', '2', '1', '2']);
    await end(2, failed('target', true));
    await end(3, failed('target'));
    await pass(199);
    expect(ids()).toHaveLength(4);
    await pass(1);
    // The first one may have been received.
    expect(ids().slice(4)).toEqual(['1 T', '2']);
    await end(4, failed('target'));
    await end(5, failed('target'));
    store.wake(peer);
    expect(ids().slice(6)).toEqual(['1 T', '2']);
  });

  it('that fail by themselves hold up no other one', async () => {
    const { add, end, ids, pass } = scene({ maxInFlight: 1, retryDelayMs: 100 });
    await add();
    await add();
    await end(0, failed('record'));
    expect(ids()).toEqual(['1', '2']);
    await end(1, delivered);
    await pass(100);
    expect(ids()).toEqual(['1', '2', '1']);
  });

  it('that were refused are parked, and keep their T when they are replayed', async () => {
    const { add, end, ids, pass, store, told } = scene();
    await add();
    await add();
    await end(0, failed('refused', true));
    await end(1, failed('refused'));
    expect(told).toEqual(['parked 1: no', 'parked 2: no']);
    expect(store.stats()).toMatchObject({ pending: 0, parked: 2 });
    expect(await store.replay()).toBe(2);
    await pass(0);
    expect(ids()).toEqual(['1', '2', '1 T', '2']);
    expect(store.stats()).toMatchObject({ pending: 2, parked: 0 });
  });

  it('that another process has replayed are found at the next look', async () => {
    const { add, disk, end, ids, pass } = scene();
    await add();
    await end(0, failed('refused'));
    await disk.run({ do: 'replay', id: undefined });
    disk.isChanged = true;
    await pass(1_000);
    expect(ids()).toEqual(['1', '1']);
  });

  it('that are too old are parked, also while nothing can be sent', async () => {
    const { add, pass, store, told } = scene({ maxAgeMs: day });
    await add('dra');
    await pass(day);
    expect(new Set(told)).toEqual(new Set(['stranded dra']));
    await pass(1_001);
    expect(told.at(-1)).toBe('parked 1: it could not be delivered within maxAgeMs (1 d)');
    expect(store.stats()).toMatchObject({ pending: 0, parked: 1 });
  });

  it('from the future, after the clock was set back, are sent like any other', async () => {
    const disk = new MemoryDisk();
    disk.put(peer, message, 400 * day);
    const { end, ids, pass, store } = scene({ maxAgeMs: day }, disk);
    await pass(2 * day);
    expect(ids()).toEqual(['1 T']);
    await end(0, delivered);
    expect(store.stats()).toMatchObject({ pending: 0, parked: 0 });
  });

  it('for a group that is made later wait for it', async () => {
    const { add, ids, known, pass, store, told } = scene();
    await add('dra');
    await pass(5_000);
    expect(told).toContain('stranded dra');
    expect(ids()).toEqual([]);
    known.add('dra');
    store.wake('dra');
    expect(ids()).toEqual(['1']);
  });

  it.each(['here', 'by another process'])('are sent no more once they were discarded %s', async (where) => {
    const { add, disk, end, ids, pass, store } = scene({ retryDelayMs: 5_000 });
    for (let i = 0; i < 3; i++) await add();
    await end(0, failed('record'));
    await end(1, failed('target'));
    await end(2, failed('record'));
    if (where === 'here') expect(await store.discard('1')).toBe(1);
    else {
      disk.rows = disk.rows.filter(({ id }) => id !== 1);
      disk.isChanged = true;
    }
    await pass(1_000);
    await pass(20_000);
    await pass(20_000);
    expect(ids()).toEqual(['1', '2', '3', '2', '3']);
    expect(store.stats()).toMatchObject({ pending: 2 });
  });

  it('are refused beyond maxBytes, those that are being written included', async () => {
    const { add, end, store } = scene({ maxBytes: message.length * 2 });
    const results = await Promise.allSettled([add(), add(), add()]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    await expect(add()).rejects.toThrow(StoreFullError);
    await end(0, delivered);
    await expect(add()).resolves.toBe('3');
    expect(store.stats().bytes).toBe(message.length * 2);
  });

  it('that were delivered leave a disk that has failed as soon as it works again', async () => {
    const { add, disk, end, ids, pass, told } = scene();
    await add();
    disk.failing = ['remove'];
    await end(0, delivered);
    expect(told).toEqual(['failed']);
    expect(disk.ids).toEqual([1]);
    disk.failing = [];
    await pass(1_000);
    expect(disk.ids).toEqual([]);
    expect(ids()).toEqual(['1']);
  });

  it('are not accepted by a disk that fails, and the next ones are', async () => {
    const { add, disk, store } = scene();
    disk.failing = ['add'];
    await expect(add()).rejects.toMatchObject({ problem: 'unavailable' });
    disk.failing = [];
    await expect(add()).resolves.toBe('1');
    expect(store.stats()).toMatchObject({ pending: 1, bytes: message.length });
  });
});

describe('a store', () => {
  it('waits for what is under way when it ends, and sends nothing more', async () => {
    const { add, disk, end, ids, store } = scene({ maxInFlight: 1 });
    await add();
    await add();
    let isClosed = false;
    const closed = store.close().then(() => (isClosed = true));
    await turn();
    expect(isClosed).toBe(false);
    await end(0, delivered);
    await closed;
    expect(ids()).toEqual(['1']);
    expect(disk.ids).toEqual([2]);
  });

  it('sends nothing to a target either whose first record is accepted while it ends', async () => {
    const { add, disk, end, ids, known, store } = scene();
    const other = 'other.example.net:3868';
    known.add(other);
    await add();
    const ended = store.end();
    await expect(add(other)).resolves.toBe('2');
    await end(0, delivered);
    await ended;
    expect([ids(), disk.ids]).toEqual([['1'], [2]]);
    expect(store.stats()).toMatchObject({ pending: 1 });
  });

  it('lists its records by their states, page after page', async () => {
    const { add, end, store } = scene();
    for (let i = 0; i < 250; i++) await add();
    await end(7, failed('refused'));
    const ids = async (state?: 'pending' | 'parked') => {
      const found: string[] = [];
      for await (const { id } of store.list({ state })) found.push(id);
      return found;
    };
    expect(await ids('parked')).toEqual(['8']);
    expect(await ids('pending')).toHaveLength(249);
    expect(await ids()).toHaveLength(250);
  });

  it('has one client, and takes no id that is none', async () => {
    const { store } = scene();
    expect(() => store.begin({} as Courier)).toThrow('store must be one that no other client has');
    await expect(store.replay('x')).rejects.toThrow('id must be the id of a record');
  });
});
