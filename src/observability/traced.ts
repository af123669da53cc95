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
  if (mayHaveStores(channel.start)) {
    return channel.start.runStores(trace, within<Result, Trace>, undefined, channel, trace, run);
  }
  channel.start.publish(trace);
  return within(channel, trace, run);
}

/**
 * `runStores` costs more than all that is published, even if nothing is bound to the channel. Node.js keeps what is bound in a
 * field that it does not document: where that is no empty Map, something may be.
 */
function mayHaveStores(channel: object): boolean {
  // Anything may be there; `instanceof Map` would cost as much as it saves.
  const { _stores: stores } = channel as { readonly _stores?: { readonly size?: unknown } };
  return stores?.size !== 0;
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
