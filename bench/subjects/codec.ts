import { DiameterMessage, encodeMessage } from 'diameter-client';
import { Framer } from '../../src/protocol/framer.js';
import { creditControl, creditControlAvps, creditControlRequest } from '../messages.js';
import { quantile, type Figures } from '../statistics.js';
import type { Subject } from './spec.js';

/** Between two looks at the clock. */
const batch = 500;

/** What is allocated in this many is far less than what makes V8 collect garbage. */
const allocating = 2_000;

const chunkBytes = 64 * 1024;

/** What each operation returns goes here, so that no compiler finds it useless. */
let sink = 0;

/**
 * Nanoseconds and allocated bytes per message of everything that reads and writes messages, in turns, and of a loop over
 * the octets of the message that does nothing else: what the machine can do at that moment.
 */
export function codec(bytes: number): Subject {
  const avps = creditControlAvps(bytes);
  const request = creditControlRequest(bytes);
  const { applicationId, commandCode, requestNumber } = creditControl;
  const chunk = Buffer.alloc(Math.floor(chunkBytes / bytes) * bytes, request);
  const perChunk = chunk.length / bytes;
  const framer = new Framer({ onFrame: (_, start) => void (sink += start), onFramingFault: () => {} }, bytes);

  const operations: Readonly<Record<string, { run: () => number; messages?: number }>> = {
    reference: { run: () => sumOf(request) },
    encode: { run: () => encodeMessage({ commandCode, applicationId, avps }).length },
    'build and encode': {
      run: () => encodeMessage({ commandCode, applicationId, avps: creditControlAvps(bytes) }).length,
    },
    header: { run: () => headerOf(new DiameterMessage(request)) },
    resultCode: { run: () => new DiameterMessage(request).resultCode ?? 0 },
    find: { run: () => new DiameterMessage(request).find(requestNumber)?.unsigned32() ?? 0 },
    avps: { run: () => new DiameterMessage(request).avps().length },
    frame: {
      run: () => {
        framer.push(chunk);
        return 0;
      },
      messages: perChunk,
    },
  };

  return {
    slice: (ms) => {
      const figures: Record<string, number> = { avps: avps.length };
      const names = Object.keys(operations);
      for (const [name, { messages = 1, run }] of Object.entries(operations)) {
        figures[`${name} ns`] = nanoseconds(run, ms / names.length) / messages;
        if (globalThis.gc) figures[`${name} bytes`] = allocated(run) / messages;
      }
      if (!Number.isFinite(sink)) throw new Error('an operation returned no number');
      return Promise.resolve<Figures>(figures);
    },
  };
}

function headerOf(message: DiameterMessage): number {
  return message.commandCode + message.applicationId + message.endToEndId + (message.isRequest ? 1 : 0);
}

function sumOf(bytes: Buffer): number {
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
