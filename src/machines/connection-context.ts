import { HandshakeFailedError, type CloseReason, type DiameterError } from '../errors.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { Random } from '../protocol/identifiers.js';
import type { ReconnectOptions } from './backoff.js';

/** What the data plane tells the chart. Guards and delays read it; the chart never writes it. */
export interface LinkFacts {
  /** Milliseconds, from the client's clock. */
  now(): number;
  readonly random: Random;
  /** TLS comes before the CER. */
  readonly isSecured: boolean;
  /** The CEA has come, and `verifyPeer` has not decided yet. */
  readonly isVerifying: boolean;
  /** When the last whole message came from the peer. */
  readonly lastReceivedAt: number;
  /** When the last application message went either way. */
  readonly lastMessageAt: number;
  /** Requests in either direction that are not answered yet. */
  readonly inFlight: number;
  /** The earliest deadline of the calls that wait; `Infinity` if none does. */
  readonly earliestDeadline: number;
  /** It belongs to a group: it is dialled again whatever happens, and not closed for idleness. */
  readonly isKept: boolean;
  /** How many dials come before this one; undefined unless it waits for its turn. */
  readonly dialsAhead: number | undefined;
  /** Those of today: an update replaces them, and each delay reads them when it is armed. */
  readonly options: LifecycleOptions;
}

/**
 * `default`: a DWR after `dwrIntervalMs` of silence, repeated each `dwrTimeoutMs`, given up after `maxDwrFailures`.
 * `rfc3539`: one Tw of `dwrIntervalMs` for everything, one DWR, given up at the second miss (RFC 3539 §3.4.1).
 *
 * @inline
 */
export type WatchdogPreset = 'default' | 'rfc3539';

export interface LifecycleOptions {
  readonly dialTimeoutMs: number;
  readonly tlsTimeoutMs: number;
  readonly cerTimeoutMs: number;
  readonly dwrIntervalMs: number;
  readonly dwrTimeoutMs: number;
  readonly maxDwrFailures: number;
  readonly watchdog: WatchdogPreset;
  readonly watchdogJitterMs: number;
  readonly dprTimeoutMs: number;
  readonly reconnect: ReconnectOptions;
  readonly idleTimeoutMs: number;
  readonly maxLifetimeMs: number;
}

/** What earlier connections of an address leave to the next. */
export interface ConnectionPast {
  /** Once OPEN, a loss is followed by reconnection; before, it frees the address. */
  readonly wasOpen: boolean;
  /** It was lost since it was last open: the peer must answer three DWRs before it is served again (REOPEN). */
  readonly isUnproven: boolean;
}

export interface ConnectionInput extends ConnectionPast {
  readonly address: string;
  readonly link: LinkFacts;
}

export interface ConnectionContext extends ConnectionInput {
  readonly peer: PeerInfo | undefined;
  /** What went wrong; undefined if nothing has, or if the connection was closed on purpose. */
  readonly cause: DiameterError | undefined;
  readonly reason: CloseReason;
  /** Attempts that have failed since the connection was last open. */
  readonly failedAttempts: number;
  readonly lastAttemptAt: number;
  readonly nextAttemptAt: number;
  /** How long the watchdog waits this time: Tw with its jitter, or the time for a DWA. Set at each arming. */
  readonly watchdogMs: number;
  /** When it was last armed by a DWR of ours, or by the absence of its DWA. */
  readonly watchdogArmedAt: number;
  readonly missedDwas: number;
  /** NumDWA of RFC 3539: the DWAs in a row that REOPEN has seen, -1 after one was missing. */
  readonly numDwa: number;
  /** The Disconnect-Cause of our DPR, until when answers are awaited before it, and when we close at the latest. */
  readonly disconnectCause: number;
  readonly drainUntil: number;
  readonly closeAt: number;
  readonly isDpaReceived: boolean;
  /** The peer's DPR allows reconnection, and this program has not asked to stop. */
  readonly isReturnExpected: boolean;
}

/** The number of DWRs in a row that the peer must answer in REOPEN (RFC 3539 §3.4.1). */
const provingDwas = 3;

/** How long the watchdog has waited for a sign of life. */
export function silenceMs({ link, watchdogArmedAt }: ConnectionContext): number {
  return link.now() - Math.max(watchdogArmedAt, link.lastReceivedAt);
}

/** Tw: drawn anew at each arming (RFC 3539 §3.4.1). */
export function drawTw({ link }: ConnectionContext): number {
  return link.options.dwrIntervalMs + link.options.watchdogJitterMs * (2 * link.random() - 1);
}

/** Half of the time for the answers, the rest for DPR and DPA. */
export function closingWithin(timeoutMs: number, { closeAt, drainUntil, link }: ConnectionContext) {
  const now = link.now();
  return {
    drainUntil: Math.min(drainUntil, now + timeoutMs / 2),
    closeAt: Math.min(closeAt, now + timeoutMs),
  };
}

/** How many DWAs REOPEN still needs. */
export function dwasToProve({ numDwa }: ConnectionContext): number {
  return provingDwas - numDwa;
}

/** One more DWA may be missing before the connection is given up. */
export function hasMissesLeft({ link, missedDwas }: ConnectionContext): boolean {
  return missedDwas + 1 < (link.options.watchdog === 'rfc3539' ? 2 : link.options.maxDwrFailures);
}

/**
 * The peer will not have us for now: it refused us for good, or said that it is busy or does not want us. It is asked
 * again after the longest delay, if at all.
 */
export function isSentAway({ cause, isReturnExpected, reason }: ConnectionContext): boolean {
  return (
    (cause instanceof HandshakeFailedError && cause.isPermanent) ||
    (reason === 'peer-disconnected' && !isReturnExpected)
  );
}

/** A waiting call may bring an attempt forward, but not closer to the last one than the first delay. */
export function earliestAttemptAt({ lastAttemptAt, link }: ConnectionContext): number {
  return Math.max(link.now(), lastAttemptAt + link.options.reconnect.initialDelayMs);
}
