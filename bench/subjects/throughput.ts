import { setTimeout as after } from 'node:timers/promises';
import type { Subject } from './spec.js';

/** Something that works from `start` to `stop`, and counts what it has done. */
export interface Load {
  readonly count: number;
  start(): void;
  /** Resolves when nothing is in flight any more. */
  stop(): Promise<void>;
  /** What has gone wrong so far, where anything may. */
  readonly failures?: number;
}

/** Until as much is in flight as shall be. */
const rampMs = 20;

/** How often a load counts up per second, and what CPU time each costs: user and system, all threads of the process. */
export function throughput(load: Load): Subject {
  return {
    slice: async (ms) => {
      const failuresBefore = load.failures ?? 0;
      load.start();
      await after(rampMs);
      const before = { count: load.count, at: performance.now(), cpu: process.cpuUsage() };
      await after(ms);
      const { system, user } = process.cpuUsage(before.cpu);
      const count = load.count - before.count;
      const perSecond = (count / (performance.now() - before.at)) * 1000;
      await load.stop();
      return {
        perSecond,
        cpuMicros: (system + user) / count,
        failures: (load.failures ?? 0) - failuresBefore,
      };
    },
  };
}
