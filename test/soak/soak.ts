import { setTimeout as after } from 'node:timers/promises';
import type { ClientStats } from 'diameter-client';
import type { Told } from './attachments.js';
import { BusyClient, type Setup } from './busy-client.js';
import type { Faults } from './faults.js';
import type { Ledger } from './ledger.js';
import { describeHandles, measureHeld, riseOf, type Held } from './memory.js';
import type { PeerProcess } from './peer-process.js';
import { Punctuality } from './punctuality.js';
import type { Sample } from './report.js';
import { until } from './until.js';

export interface Result {
  /** Before the first client was made; after it was destroyed; after the second one was closed. */
  readonly start: Held;
  readonly warm: Held;
  readonly end: Held;
  /** Of the second client, once its connections were there. */
  readonly samples: readonly Sample[];
  readonly heapRise: number;
  readonly externalRise: number;
  readonly ledger: Ledger;
  readonly stats: ClientStats;
  /** By what was attached; undefined if nothing was. */
  readonly told: Told | undefined;
  readonly punctuality: Punctuality;
}

const longestWarmUpMs = 60_000;
const closeMs = 2_000;

/** More than this is a leak: what is bound to a call weighs some hundred bytes, and a minute has 180 000 calls. */
const tolerableBytes = 1_048_576;
const tolerableShare = 0.03;

/**
 *     first third: a client that is destroyed under load ─► heap when warm
 *     the rest:    a client that is closed under load    ─► heap at the end, handles as at the start
 *                  └─ its first fifth is not fitted
 *
 * Each client is a temporary of its call, so that nobody has it any more when what is left is measured.
 */
export async function soak(setup: Setup, peers: PeerProcess, faults: Faults): Promise<Result> {
  const wholeMs = setup.minutes * 60_000;
  const warmUpMs = Math.min(wholeMs / 3, longestWarmUpMs);
  const punctuality = new Punctuality((fault) => faults.note(fault));
  const start = await measureHeld();

  await destroyUnderLoad(new BusyClient(setup, peers.ports, faults, punctuality, 1), warmUpMs);
  const warm = await heldLike(start);
  const { ledger, samples, stats, told } = await closeUnderLoad(
    new BusyClient(setup, peers.ports, faults, punctuality, 2),
    wholeMs - warmUpMs,
  );
  const end = await heldLike(start);
  punctuality.stop();

  const steady = samples.slice(Math.ceil(samples.length / 5));
  const heapRise = riseUnderLoad(steady, ({ heapBytes }) => heapBytes);
  const externalRise = riseUnderLoad(steady, ({ externalBytes }) => externalBytes);
  const loaded = steady[0]?.held ?? warm;
  const check = (what: string, rise: number, base: number) => {
    const tolerable = Math.max(tolerableBytes, tolerableShare * base);
    faults.check(rise < tolerable, `${what} rose by ${(rise / 1e6).toFixed(2)} MB`);
  };
  check('the heap, without a client,', end.heapBytes - warm.heapBytes, warm.heapBytes);
  check('external memory, without a client,', end.externalBytes - warm.externalBytes, warm.externalBytes);
  check('the heap under load', heapRise, loaded.heapBytes);
  check('external memory under load', externalRise, loaded.externalBytes);
  checkHandles(faults, 'destroy()', start, warm);
  checkHandles(faults, 'close()', start, end);
  return { start, warm, end, samples: steady, heapRise, externalRise, ledger, stats, told, punctuality };
}

async function destroyUnderLoad(busy: BusyClient, atMs: number): Promise<void> {
  await after(atMs);
  busy.traffic.stop();
  busy.client.destroy();
  await busy.settle();
}

async function closeUnderLoad(busy: BusyClient, atMs: number) {
  const samples = await busy.sample(atMs);
  busy.traffic.stop();
  await busy.client.close({ timeoutMs: closeMs });
  const told = await busy.settle();
  return { samples, ledger: busy.ledger, stats: busy.client.stats(), told };
}

function riseUnderLoad(samples: readonly Sample[], figure: (held: Held) => number): number {
  return riseOf(samples.map(({ atMs, held }) => ({ at: atMs, value: figure(held) })));
}

function checkHandles(faults: Faults, ended: string, before: Held, held: Held): void {
  const left = describeHandles(held);
  const expected = describeHandles(before);
  faults.check(left === expected, `handles after ${ended}: ${left}; before: ${expected}`);
}

/** The last sockets close and the last timers of callers end after the client has. */
async function heldLike(before: Held): Promise<Held> {
  let held = await measureHeld();
  const handles = describeHandles(before);
  await until(async () => {
    held = await measureHeld();
    return describeHandles(held) === handles;
  });
  return held;
}
