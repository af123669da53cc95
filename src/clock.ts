/** The source of time and timers. XState's `SimulatedClock` fits. All times are milliseconds. */
export interface Clock {
  now(): number;
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(id: unknown): void;
}

const startedAt = performance.timeOrigin;

/** Milliseconds since 1970 that never jump: the start of the process by the wall clock, plus the monotonic clock. */
export const systemClock: Clock = {
  now: () => startedAt + performance.now(),
  setTimeout: (callback, delayMs) => setTimeout(callback, delayMs),
  clearTimeout: (id) => clearTimeout(id as NodeJS.Timeout), // only ever what setTimeout above has returned
};
