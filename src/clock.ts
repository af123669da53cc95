/** The source of time and timers. XState's `SimulatedClock` fits. All times are milliseconds. */
export interface Clock {
  now(): number;
  setTimeout(callback: () => void, delayMs: number): unknown;
  clearTimeout(id: unknown): void;
}

const startedAt = performance.timeOrigin;

interface SystemTimer {
  readonly callback: () => void;
  timeout: NodeJS.Timeout | undefined;
  /** Set once the timeout has passed. */
  turn: NodeJS.Immediate | undefined;
}

function afterTheSockets(timer: SystemTimer): void {
  timer.turn = setImmediate(timer.callback);
}

/**
 * Milliseconds since 1970 that never jump: the start of the process by the wall clock, plus the monotonic clock.
 *
 * A timer calls back only after the sockets were read once more. Where the program has blocked the event loop for longer
 * than a delay, timers would otherwise run before what has arrived meanwhile is read, and a stalled event loop would look
 * like a silent peer.
 */
export const systemClock: Clock = {
  now: () => startedAt + performance.now(),
  setTimeout: (callback, delayMs) => {
    const timer: SystemTimer = { callback, timeout: undefined, turn: undefined };
    timer.timeout = setTimeout(afterTheSockets, delayMs, timer);
    return timer;
  },
  clearTimeout: (id) => {
    const timer = id as SystemTimer | undefined; // only ever what setTimeout above has returned
    clearTimeout(timer?.timeout);
    clearImmediate(timer?.turn);
  },
};
