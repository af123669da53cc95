import { setTimeout as after } from 'node:timers/promises';

/** How long it may take at most until the last socket has closed and the last caller has heard. */
const settleMs = 5_000;

/** Whether it came to hold is for the caller to check. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + settleMs;
  while (!(await holds()) && performance.now() < end) await after(50);
}
