import { setTimeout as after } from 'node:timers/promises';
import { ClientLoad, FloorLoad } from './loads.js';

/** What a measured process sends to whoever started it. */
export interface Measurement {
  readonly answers: number;
  readonly elapsedMs: number;
  /** User and system time of all threads of the process. */
  readonly cpuMicros: number;
}

/** Until the code is compiled and the memory has been touched. */
const warmUpMs = 700;

// Nobody waits for the result any more.
process.on('disconnect', () => process.exit());

/** A process of its own for one load in one round: `measured.ts client|floor PORT IN_FLIGHT SECONDS`. */
const [kind, port, inFlight, seconds] = process.argv.slice(2);
const load = new (kind === 'client' ? ClientLoad : FloorLoad)(Number(port), Number(inFlight));

// These are the time that is measured; nothing is waited for by them.
await after(warmUpMs);
const before = { answers: load.answers, at: performance.now(), cpu: process.cpuUsage() };
await after(Number(seconds) * 1000);
const { system, user } = process.cpuUsage(before.cpu);
const measurement: Measurement = {
  answers: load.answers - before.answers,
  elapsedMs: performance.now() - before.at,
  cpuMicros: system + user,
};

await load.stop();
process.send?.(measurement, () => process.disconnect());
