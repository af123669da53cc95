import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void; // the type of what the flag adds

/** Bytes of the heap, and of the memory of Buffers, that somebody holds. */
export async function heldBytes(): Promise<{ readonly heap: number; readonly buffers: number }> {
  collect();
  // The memory of Buffers is given back beside the program, and before the next collection ends.
  await turn();
  collect();
  collect();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers };
}

/** What a caller does that gives its bytes to a worker. */
export function transfer({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] });
}
