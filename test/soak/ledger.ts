import { ConnectionClosedError, DiameterError, HandshakeFailedError } from 'diameter-client';
import type { Faults } from './faults.js';
import type { Punctuality } from './punctuality.js';

export type CallKind = 'request' | 'send' | 'connect' | 'close';

/** The reason that calls are aborted with; it knows since when they should be over. */
export class Abortion extends Error {
  readonly at = performance.now();
}

/** What the library must never say to a caller whose messages and options are right. */
const defects = new Set([
  'InvalidConfigError',
  'InvalidAddressError',
  'InvalidMessageError',
  'LimitExceededError',
]);

/** Every call from its beginning to its end, as counts only, so that the books weigh the same after a million calls. */
export class Ledger {
  readonly #faults: Faults;
  readonly #punctuality: Punctuality;
  readonly #ends = new Map<string, Record<CallKind, number>>();
  #begun = 0;
  #settled = 0;

  constructor(faults: Faults, punctuality: Punctuality) {
    this.#faults = faults;
    this.#punctuality = punctuality;
  }

  get begun(): number {
    return this.#begun;
  }

  get outstanding(): number {
    return this.#begun - this.#settled;
  }

  /** How calls have ended, the most frequent first. */
  get ends(): readonly (readonly [end: string, counts: Readonly<Record<CallKind, number>>])[] {
    return [...this.#ends].toSorted(([, a], [, b]) => sum(Object.values(b)) - sum(Object.values(a)));
  }

  count(kind: CallKind, end: string): number {
    return this.#ends.get(end)?.[kind] ?? 0;
  }

  total(kind: CallKind): number {
    return sum([...this.#ends.values()].map((counts) => counts[kind]));
  }

  /** Never rejects. `signal`: what the call was given, for it may end with the signal's reason. */
  async follow(
    kind: CallKind,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    begin: () => Promise<unknown>,
  ): Promise<void> {
    let dueAt = Number.POSITIVE_INFINITY;
    this.#begun++;
    try {
      const call = begin();
      // From here on the library counts. Where the process was stopped before, seconds earlier, nobody is late for it.
      dueAt = performance.now() + timeoutMs;
      await call;
    } catch (error) {
      this.#fail(kind, dueAt, signal, error);
      return;
    }
    this.#end(kind, dueAt, 'success');
  }

  #fail(kind: CallKind, dueAt: number, signal: AbortSignal | undefined, error: unknown): void {
    if (error instanceof Abortion && signal?.reason === error) {
      this.#end(kind, Math.min(dueAt, error.at), 'aborted');
      return;
    }
    const isDefect =
      !(error instanceof DiameterError) ||
      defects.has(error.name) ||
      (error instanceof ConnectionClosedError && error.reason === 'internal-error');
    if (isDefect) this.#faults.note(`${kind} rejected with ${String(error)}`);
    this.#end(kind, dueAt, endOf(error));
  }

  #end(kind: CallKind, dueAt: number, end: string): void {
    this.#settled++;
    const counts = this.#ends.get(end) ?? { request: 0, send: 0, connect: 0, close: 0 };
    counts[kind]++;
    this.#ends.set(end, counts);
    this.#punctuality.note(performance.now() - dueAt, kind, end);
  }
}

function endOf(error: unknown): string {
  if (error instanceof ConnectionClosedError) return `${error.name} ${error.reason}, ${error.delivery}`;
  if (error instanceof HandshakeFailedError) return `${error.name} ${error.resultCode ?? 'no CEA'}`;
  return error instanceof DiameterError ? `${error.name} ${error.delivery}` : String(error);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
