import { counted, duration } from '../phrases.js';

/** How a breaker decides. The option table of `breaker/breaker-options.ts` fills it. */
export interface BreakerOptions {
  readonly maxFailures: number;
  readonly maxFailureRate: number;
  readonly minRequests: number;
  readonly windowMs: number;
  readonly openMs: number;
  readonly maxOpenMs: number;
  readonly multiplier: number;
  readonly probes: number;
}

/** What the chart reads of its breaker. */
export interface BreakerFacts {
  /** Those of now. */
  readonly options: BreakerOptions;
  now(): number;
}

/**
 * What has failed. `connect`: a dial, TLS or the capabilities exchange. `refusal`: a request was answered with 3002 or 3004.
 * `timeout`: requests were written and not answered. `busy`: the peer has sent a DPR with Disconnect-Cause BUSY.
 */
export type FailureKind = 'connect' | 'refusal' | 'timeout' | 'busy';

export interface BreakerInput {
  readonly address: string;
  readonly breaker: BreakerFacts;
}

export interface BreakerContext extends BreakerInput {
  /** Of `connect` and `refusal`, in a row. */
  readonly failures: number;
  /** How often it has opened since it was closed. */
  readonly openings: number;
  /** When it will be half-open; 0 before it has opened. */
  readonly openUntil: number;
  /** What has opened it. */
  readonly kind: FailureKind;
  /** Why it has opened, in words. */
  readonly reason: string;
  /** Probes in a row that have succeeded. */
  readonly succeeded: number;
}

/** What the breaker hears. */
export type BreakerEvent =
  | {
      readonly type: 'failure.noted';
      readonly kind: FailureKind;
      /** In words. */
      readonly what: string;
      /** Nothing has succeeded since the failure before. */
      readonly isInARow: boolean;
      /** Of the last `windowMs`: the requests that ended, and how many of them timed out or were refused. */
      readonly requests: number;
      readonly failed: number;
    }
  /** The connection has become OPEN. */
  | { readonly type: 'connection.opened' }
  /** A request goes out to try the peer. */
  | { readonly type: 'probe.taken' }
  /** The peer has answered it as a healthy peer does. */
  | { readonly type: 'probe.succeeded' }
  | { readonly type: 'probe.failed'; readonly kind: FailureKind; readonly what: string }
  /** It has ended in a way that says nothing about the peer. */
  | { readonly type: 'probe.released' }
  /** The options of the address have no breaker any more. */
  | { readonly type: 'turned.off' };

type Failure = Extract<BreakerEvent, { readonly type: 'failure.noted' }>;

/** The peer itself wants to be left alone. */
export function isBusy({ kind }: Failure): boolean {
  return kind === 'busy';
}

/** The failures in a row, this one included, if it is of a kind that is counted so. */
export function failuresWith({ failures }: BreakerContext, { isInARow, kind }: Failure): number {
  const before = isInARow || kind === 'timeout' ? failures : 0;
  return kind === 'timeout' ? before : before + 1;
}

export function isTooMany(context: BreakerContext, failure: Failure): boolean {
  return failure.kind !== 'timeout' && failuresWith(context, failure) >= context.breaker.options.maxFailures;
}

export function isRateExceeded({ breaker }: BreakerContext, { failed, requests }: Failure): boolean {
  const { maxFailureRate, minRequests } = breaker.options;
  return requests >= minRequests && failed > maxFailureRate * requests;
}

/** Why a closed breaker opens. */
export function reasonOf(context: BreakerContext, failure: Failure): string {
  if (isBusy(failure)) return failure.what;
  if (isTooMany(context, failure)) {
    const count = failuresWith(context, failure);
    return count === 1 ? failure.what : `${count} failures in a row, the last one: ${failure.what}`;
  }
  const { failed, requests } = failure;
  const within = duration(context.breaker.options.windowMs);
  return `${failed} of ${counted(requests, 'request')} within about ${within} timed out or got 3002 or 3004`;
}

/** How long it is open, for the time that follows so many. */
export function openMsAfter(openings: number, { maxOpenMs, multiplier, openMs }: BreakerOptions): number {
  return Math.min(openMs * multiplier ** openings, maxOpenMs);
}

/** This success is the last that it takes. */
export function isProven({ breaker, succeeded }: BreakerContext): boolean {
  return succeeded + 1 >= breaker.options.probes;
}
