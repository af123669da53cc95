import type { ConnectionState } from '../machines/connection-events.js';

/** One step of a connection's machine. */
export interface HistoryEntry {
  readonly from: ConnectionState;
  /** Equal to `from` where `REOPEN`, `SUSPECT`, `RECONNECTING` or `DRAINING` was left and entered again. */
  readonly to: ConnectionState;
  /** The event of the chart, for example `cea.received` or `after dwrTimeout`. */
  readonly event: string;
  /** What went wrong, if anything; at most 500 characters. */
  readonly cause: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

type Step = Pick<HistoryEntry, 'from' | 'to' | 'event'>;

const maxEntries = 200;
const maxCauseLength = 500;

/** Re-entering a state is worth an entry, unless only its watchdog was rearmed. */
const toldAgain: ReadonlySet<ConnectionState> = new Set(['REOPEN', 'SUSPECT', 'RECONNECTING', 'DRAINING']);

/** The distinct steps of all connections. The chart has few, so a connection holds one word per step. */
const steps = new Map<string, Step>();

function stepOf(from: ConnectionState, to: ConnectionState, event: string): Step {
  const key = `${from} ${to} ${event}`;
  let step = steps.get(key);
  if (step === undefined) {
    step = { from, to, event };
    steps.set(key, step);
  }
  return step;
}

/**
 * The last 200 steps of one connection. There may be 10 000 connections, each with a DWR every 30 s: two columns cost 16
 * bytes an entry, and the column of causes is made with the first cause. They are exactly as long as needed, since an array
 * that grows by itself has room for 17 at once.
 */
export class History {
  #steps: Step[] = [];
  #times: number[] = [];
  #causes: (string | undefined)[] | undefined;
  #oldest = 0;

  add(
    from: ConnectionState,
    to: ConnectionState,
    event: string,
    cause: string | undefined,
    at: number,
  ): void {
    if (from === to && !toldAgain.has(to)) return;
    const step = stepOf(from, to, event);
    const isFull = this.#steps.length === maxEntries;
    const index = isFull ? this.#oldest : this.#steps.length;
    if (isFull) {
      this.#oldest = (index + 1) % maxEntries;
      this.#steps[index] = step;
      this.#times[index] = at;
    } else {
      this.#steps = this.#steps.concat(step);
      this.#times = this.#times.concat(at);
    }
    if (cause !== undefined) {
      this.#causes ??= [];
      this.#causes[index] = this.#interned(cause.slice(0, maxCauseLength));
    } else if (this.#causes !== undefined) this.#causes[index] = undefined;
  }

  /** A peer that is down fails each attempt with the same text, which is kept once. */
  #interned(cause: string): string {
    return this.#causes?.find((known) => known === cause) ?? cause;
  }

  /** Oldest first. */
  entries(): readonly HistoryEntry[] {
    const entries: HistoryEntry[] = [];
    for (const index of this.#steps.keys()) {
      const i = (this.#oldest + index) % this.#steps.length;
      const step = this.#steps[i];
      const at = this.#times[i];
      if (step === undefined || at === undefined) continue;
      entries.push({ ...step, cause: this.#causes?.[i], at });
    }
    return entries;
  }
}
