import type { TraceChannel } from './channels.js';

/** The end of a trace, as it is written. */
export interface Ending {
  isPending: boolean;
  result: unknown;
  error: unknown;
}

/**
 * Runs something within a channel: `start`, `end`, and if it returns a promise `asyncStart` and `asyncEnd`, with `error`
 * before them if it fails. What is no promise stays so, unlike with Node's `tracePromise`.
 */
export function traced<Result, Trace>(
  channel: TraceChannel<Trace>,
  trace: Trace & Ending,
  run: () => Promise<Result>,
): Promise<Result>;
export function traced<Result, Trace>(
  channel: TraceChannel<Trace>,
  trace: Trace & Ending,
  run: () => Result | Promise<Result>,
): Result | Promise<Result>;
export function traced<Result, Trace>(
  channel: TraceChannel<Trace>,
  trace: Trace & Ending,
  run: () => Result | Promise<Result>,
): Result | Promise<Result> {
  return channel.start.runStores(trace, () => within(channel, trace, run));
}

function within<Result, Trace>(
  channel: TraceChannel<Trace>,
  trace: Trace & Ending,
  run: () => Result | Promise<Result>,
): Result | Promise<Result> {
  try {
    const result = run();
    if (!(result instanceof Promise)) {
      settle(trace, result, undefined);
      return result;
    }
    return result.then(
      (value) => {
        settle(trace, value, undefined);
        channel.asyncStart.publish(trace);
        channel.asyncEnd.publish(trace);
        return value;
      },
      (error: unknown) => {
        settle(trace, undefined, error);
        channel.error.publish(trace);
        channel.asyncStart.publish(trace);
        channel.asyncEnd.publish(trace);
        throw error;
      },
    );
  } catch (error) {
    settle(trace, undefined, error);
    channel.error.publish(trace);
    throw error;
  } finally {
    channel.end.publish(trace);
  }
}

function settle(trace: Ending, result: unknown, error: unknown): void {
  trace.isPending = false;
  trace.result = result;
  trace.error = error;
}
