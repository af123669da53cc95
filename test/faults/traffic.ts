import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DiameterError, ResultCode, type DiameterClient, type DiameterMessage } from 'diameter-client';
import { onTestFinished, vi } from 'vitest';
import { numberedCcr } from '../support/messages.js';

/** A deadline that a fault outlasts, and one that outlasts the fault. */
export const shortMs = 400;
export const longMs = 5_000;

const requestNumber = 415;
const intervalMs = 10;

/** `answered`, or the name of the error and its `delivery`. */
export type Outcome = 'answered' | `${string} ${'not-sent' | 'maybe-delivered'}` | 'anything else';

export interface TrackedCall {
  readonly number: number;
  readonly timeoutMs: number;
  readonly startedAt: number;
  endedAt: number;
  /** How it has ended; each time, should it end more than once. */
  readonly outcomes: Outcome[];
}

/** Requests of one client to one address, at a steady pace, and what became of each. */
export class Traffic {
  readonly client: DiameterClient;
  readonly address: string;
  readonly calls: TrackedCall[] = [];
  readonly #lag = monitorEventLoopDelay({ resolution: intervalMs });
  readonly #onTick: () => void;
  #timer: NodeJS.Timeout | undefined;

  /** `onTick` is called with each request that goes out at the steady pace. */
  constructor(client: DiameterClient, address: string, onTick: () => void) {
    this.client = client;
    this.address = address;
    this.#onTick = onTick;
    this.#lag.enable();
    onTestFinished(() => {
      clearInterval(this.#timer);
      this.#lag.disable();
    });
  }

  /** How late this process was at most: nothing that it does can be more punctual. */
  get lagMs(): number {
    return this.#lag.max / 1e6;
  }

  /** A hundred requests a second from now on, with these deadlines in turn. */
  start(...timeoutsMs: readonly [number, ...number[]]): void {
    let sent = 0;
    this.#timer = setInterval(() => {
      this.#onTick();
      this.send(timeoutsMs[sent++ % timeoutsMs.length] ?? longMs);
    }, intervalMs);
  }

  pause(): void {
    clearInterval(this.#timer);
  }

  send(timeoutMs: number): void {
    const number = this.calls.length;
    const call: TrackedCall = { number, timeoutMs, startedAt: performance.now(), endedAt: 0, outcomes: [] };
    this.calls.push(call);
    const settle = (outcome: Outcome) => {
      call.endedAt = performance.now();
      call.outcomes.push(outcome);
    };
    this.client.request(this.address, numberedCcr(number), { timeoutMs }).then(
      (answer) => settle(isAnswerTo(number, answer) ? 'answered' : 'anything else'),
      (error: unknown) => settle(describe(error)),
    );
  }

  /** Resolves when so many of the calls that begin from now on have ended in this way. */
  async next(count: number, outcome: Outcome): Promise<void> {
    const first = this.calls.length;
    const found = () => this.calls.slice(first).filter((call) => call.outcomes[0] === outcome).length;
    await vi.waitUntil(() => found() >= count, { timeout: 2 * longMs, interval: intervalMs });
  }

  /** Ends it; resolves when every call has settled. */
  async stop(): Promise<void> {
    this.pause();
    const isSettled = () => this.calls.every((call) => call.outcomes.length > 0);
    await vi.waitUntil(isSettled, { timeout: 2 * longMs, interval: intervalMs });
  }

  /** How many calls have ended in which way. */
  get counts(): Readonly<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const outcome of this.calls.flatMap(({ outcomes }) => outcomes)) {
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  }
}

function isAnswerTo(number: number, answer: DiameterMessage): boolean {
  return (
    answer.resultCode === ResultCode.DIAMETER_SUCCESS && answer.find(requestNumber)?.unsigned32() === number
  );
}

function describe(error: unknown): Outcome {
  return error instanceof DiameterError ? `${error.name} ${error.delivery}` : 'anything else';
}
