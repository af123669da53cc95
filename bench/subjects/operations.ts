import { quantile, type Figures } from '../statistics.js';
import type { Subject } from './spec.js';

/** Between two looks at the clock. */
const batch = 500;

/** What is allocated in this many is far less than what makes V8 collect garbage. */
const allocating = 2_000;

/** What each operation returns goes here, so that no compiler finds it useless. */
let sink = 0;

export interface Operation {
  readonly run: () => number;
  /** That one run reads or writes. Default 1. */
  readonly messages?: number;
}

/** Nanoseconds and allocated bytes per message of each operation, in turns. `constant` figures are told with each slice. */
export function operations(named: Readonly<Record<string, Operation>>, constant: Figures = {}): Subject {
  return {
    slice: (ms) => {
      const figures: Record<string, number> = { ...constant };
      const all = Object.entries(named);
      for (const [name, { messages = 1, run }] of all) {
        figures[`${name} ns`] = nanoseconds(run, ms / all.length) / messages;
        if (globalThis.gc) figures[`${name} bytes`] = allocated(run) / messages;
      }
      if (!Number.isFinite(sink)) throw new Error('an operation returned no number');
      return Promise.resolve<Figures>(figures);
    },
  };
}

/** A loop over the octets of a message that does nothing else: what the machine can do at that moment. */
export function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at++) sum += bytes.readUInt8(at);
  return sum;
}

/** The lower quartile of many batches: what comes on top is the machine doing something else. */
function nanoseconds(run: () => number, ms: number): number {
  const times: number[] = [];
  const end = performance.now() + ms;
  for (let before = performance.now(); before < end; before = performance.now()) {
    for (let index = 0; index < batch; index++) sink += run();
    times.push(((performance.now() - before) * 1_000_000) / batch);
  }
  return quantile(
    times.toSorted((a, b) => a - b),
    0.25,
  );
}

function allocated(run: () => number): number {
  globalThis.gc?.();
  const before = process.memoryUsage();
  for (let index = 0; index < allocating; index++) sink += run();
  const after = process.memoryUsage();
  return (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / allocating;
}
