import type { SimulatedClock } from 'xstate';

/** A clock in simulated time, and the timers that it still holds. */
export function countingTimers(simulated: SimulatedClock) {
  const timers = new Set<unknown>();
  const clock = {
    now: () => simulated.now(),
    setTimeout: (callback: () => void, delayMs: number) => {
      const id: unknown = simulated.setTimeout(() => {
        timers.delete(id);
        callback();
      }, delayMs);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: unknown) => {
      timers.delete(id);
      simulated.clearTimeout(id as number); // only ever what setTimeout above has returned
    },
  };
  return { clock, timers };
}
