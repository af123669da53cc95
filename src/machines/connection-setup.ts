import { fromCallback, setup } from 'xstate';
import type { CloseReason, DiameterError } from '../errors.js';
import { HandshakeFailedError } from '../errors.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { DisconnectCause } from '../protocol/codes.js';
import type { Random } from '../protocol/identifiers.js';
import { backoffDelayMs, type ReconnectOptions } from './backoff.js';
import type { ConnectionEvent, ConnectionState } from './connection-events.js';
import * as failures from './failures.js';

/** What the data plane tells the chart. Guards and delays read it; the chart never writes it. */
export interface LinkFacts {
  /** Milliseconds, from the client's clock. */
  now(): number;
  readonly random: Random;
  /** When the last whole message came from the peer. */
  readonly lastReceivedAt: number;
  /** When the last application message went either way. */
  readonly lastMessageAt: number;
  /** Requests in either direction that are not answered yet. */
  readonly inFlight: number;
  /** The earliest deadline of the calls that wait; `Infinity` if nobody does. */
  readonly earliestDeadline: number;
}

/**
 * `default`: a DWR after `dwrIntervalMs` of silence, repeated each `dwrTimeoutMs`, given up after `maxDwrFailures`.
 * `rfc3539`: one Tw of `dwrIntervalMs` for everything, one DWR, given up at the second miss (RFC 3539 §3.4.1).
 */
export type WatchdogPreset = 'default' | 'rfc3539';

export interface LifecycleOptions {
  readonly dialTimeoutMs: number;
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

  readonly options: LifecycleOptions;
  readonly link: LinkFacts;
}

export interface ConnectionContext extends ConnectionInput {
  readonly peer: PeerInfo | undefined;
  /** What went wrong; undefined while nothing has, and where the connection was closed on purpose. */
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
  /** The peer's DPR allows reconnection, and nobody has asked us to stop. */
  readonly isReturnExpected: boolean;
}

/** So many DWRs in a row must be answered in REOPEN (RFC 3539 §3.4.1). */
const provingDwas = 3;

/** Bound to the data plane by `connection/effects.ts`. */
const effect = () => {};

const silenceMs = ({ link, watchdogArmedAt }: ConnectionContext) =>
  link.now() - Math.max(watchdogArmedAt, link.lastReceivedAt);
const atLeastOneMs = (delayMs: number) => Math.max(1, Math.ceil(delayMs));

const base = setup({
  types: {
    // Types only: XState reads the shapes and never the values.
    context: {} as ConnectionContext,
    events: {} as ConnectionEvent,
    input: {} as ConnectionInput,
  },
  actors: {
    /** Dials, feeds `transport.*` and the base messages into the chart; its end destroys the socket. */
    transport: fromCallback<ConnectionEvent, { readonly link: LinkFacts }>(effect),
  },
  delays: {
    dialTimeout: ({ context }) => context.options.dialTimeoutMs,
    cerTimeout: ({ context }) => context.options.cerTimeoutMs,
    /** Tw of RFC 3539 §3.4.1, less the silence that has already passed. */
    watchdog: ({ context }) => atLeastOneMs(context.watchdogMs - silenceMs(context)),
    dwrTimeout: ({ context }) => atLeastOneMs(context.watchdogMs - silenceMs(context)),
    /** In REOPEN only a DWA counts, whatever else the peer says. */
    proofTimeout: ({ context }) => atLeastOneMs(context.watchdogMs),
    drainTimeout: ({ context }) => atLeastOneMs(context.drainUntil - context.link.now()),
    dprTimeout: ({ context }) => atLeastOneMs(context.closeAt - context.link.now()),
    /** How long the peer may take to close after our DPA. */
    linger: ({ context }) => context.options.dprTimeoutMs,
    reconnectDelay: ({ context }) => atLeastOneMs(context.nextAttemptAt - context.link.now()),
    idleTimeout: ({ context: { link, options } }) =>
      link.inFlight > 0
        ? options.idleTimeoutMs
        : atLeastOneMs(options.idleTimeoutMs - (link.now() - link.lastMessageAt)),
    maxLifetime: ({ context }) => context.options.maxLifetimeMs,
  },
  guards: {
    isCeaAccepted: ({ event }) => event.type === 'cea.received' && event.answer.problem === undefined,
    mustProveItself: ({ context, event }) =>
      context.isUnproven && event.type === 'cea.received' && event.answer.problem === undefined,
    isProven: ({ context }) => dwasToProve(context) <= 1,
    hasNotMissedADwa: ({ context }) => context.numDwa >= 0,
    hasBeenQuiet: ({ context }) => silenceMs(context) >= context.watchdogMs,
    hasSpoken: ({ context }) => silenceMs(context) < context.watchdogMs,
    hasMissesLeft: ({ context }) => hasMissesLeft(context),
    mayRepeatDwr: ({ context: { missedDwas, options } }) =>
      options.watchdog !== 'rfc3539' && missedDwas + 1 < options.maxDwrFailures,
    hasBeenIdle: ({ context }) =>
      context.link.inFlight === 0 &&
      context.link.now() - context.link.lastMessageAt >= context.options.idleTimeoutMs,
    hasNothingInFlight: ({ context }) => context.link.inFlight === 0,
    isDpaReceived: ({ context }) => context.isDpaReceived,
    isReturnExpected: ({ context }) => context.isReturnExpected && context.options.reconnect.enabled,
    wasNeverOpen: ({ context }) => !context.wasOpen,
    canReconnect: ({ context }) =>
      context.wasOpen &&
      context.options.reconnect.enabled &&
      !(context.cause instanceof HandshakeFailedError && context.cause.isPermanent),
    isNeededSooner: ({ context, event }) =>
      event.type === 'call.waiting' &&
      context.nextAttemptAt > event.deadline &&
      earliestAttemptAt(context) < context.nextAttemptAt,
  },
  actions: {
    /** Tells the outside which leaf was entered. */
    enter: (_, _params: { readonly state: ConnectionState }) => {},
    openGate: effect,
    shutGate: effect,
    beginTraffic: effect,
    endTraffic: effect,
    reportClosed: effect,
    sendCer: effect,
    sendDwr: effect,
    sendDpr: effect,
    sendDpa: effect,
    watchTraffic: effect,
    unwatchTraffic: effect,
    watchInFlight: effect,
    countReconnectAttempt: effect,
  },
});

const { assign, cancel, enqueueActions } = base;

export const lifecycle = base.extend({
  actions: {
    noteAttempt: assign({ lastAttemptAt: ({ context }) => context.link.now() }),
    learnPeer: assign(({ event }) => (event.type === 'cea.received' ? { peer: event.answer.peer } : {})),
    noteOpen: assign({
      wasOpen: true,
      isUnproven: false,
      cause: undefined,
      failedAttempts: 0,
    }),
    drawWatchdog: assign({ watchdogMs: ({ context }) => drawTw(context) }),
    drawDwrTimeout: assign({
      watchdogMs: ({ context }) =>
        context.options.watchdog === 'rfc3539' ? drawTw(context) : context.options.dwrTimeoutMs,
    }),
    noteDwrSent: assign({ watchdogArmedAt: ({ context }) => context.link.now() }),
    countMissedDwa: assign({
      missedDwas: ({ context }) => context.missedDwas + 1,
      watchdogArmedAt: ({ context }) => context.link.now(),
    }),
    forgetMissedDwas: assign({ missedDwas: 0 }),
    beginProof: assign({ numDwa: 0 }),
    countDwa: assign({ numDwa: ({ context }) => context.numDwa + 1 }),
    restartProof: assign({ numDwa: -1 }),
    noteDpa: assign({ isDpaReceived: true }),
    armIdleTimeout: enqueueActions(({ context, enqueue }) => {
      if (context.options.idleTimeoutMs > 0) {
        enqueue.raise({ type: 'idle.elapsed' }, { delay: 'idleTimeout', id: 'idle' });
      }
    }),
    armMaxLifetime: enqueueActions(({ context, enqueue }) => {
      if (context.options.maxLifetimeMs > 0) {
        enqueue.raise({ type: 'lifetime.elapsed' }, { delay: 'maxLifetime', id: 'lifetime' });
      }
    }),
    disarmIdleTimeout: cancel('idle'),
    disarmMaxLifetime: cancel('lifetime'),

    planAttempt: assign(({ context }) => {
      const { failedAttempts, link, options } = context;
      const planned = link.now() + backoffDelayMs(options.reconnect, failedAttempts, link.random);
      return {
        failedAttempts: failedAttempts + 1,
        nextAttemptAt:
          planned > link.earliestDeadline ? Math.min(planned, earliestAttemptAt(context)) : planned,
      };
    }),
    bringAttemptForward: assign({ nextAttemptAt: ({ context }) => earliestAttemptAt(context) }),

    /** Who asks again, while it closes, may hasten it and cannot put it off. */
    noteCommand: assign(({ context, event }) => {
      if (event.type === 'disconnect') {
        return {
          reason: event.reason,
          cause: undefined,
          disconnectCause: event.cause,
          ...closingWithin(event.timeoutMs, context),
          isReturnExpected: false,
        };
      }
      return event.type === 'destroy' ? { reason: event.reason, cause: event.error } : {};
    }),
    noteIdle: assign(({ context }) => ({
      reason: 'idle',
      cause: undefined,
      disconnectCause: DisconnectCause.doNotWantToTalkToYou,
      ...closingWithin(context.options.dprTimeoutMs, context),
    })),
    noteLifetime: assign(({ context }) => ({
      reason: 'lifetime',
      cause: undefined,
      disconnectCause: DisconnectCause.rebooting,
      ...closingWithin(context.options.dprTimeoutMs, context),
    })),
    noteUnclean: assign({ isUnproven: true }),
    noteNoReturn: assign({ isReturnExpected: false }),
    noteDpr: assign(({ context, event }) => {
      const { address, isUnproven, options } = context;
      const isReturnExpected =
        event.type === 'dpr.received' &&
        event.cause !== DisconnectCause.busy &&
        event.cause !== DisconnectCause.doNotWantToTalkToYou;
      // Whoever waits is told that the peer has sent us away unserved: to dial it at once could go on for ever.
      const isTold = isUnproven && !(isReturnExpected && options.reconnect.enabled);
      return {
        reason: 'peer-disconnected',
        cause: isTold ? failures.connectionEnded(address, 'peer-disconnected', undefined) : undefined,
        isReturnExpected,
      };
    }),

    noteDialFailed: assign(({ context, event }) => ({
      reason: 'dial-failed',
      cause: failures.dialFailed(
        context.address,
        event.type === 'transport.closed' ? event.error : undefined,
      ),
    })),
    noteDialTimeout: assign(({ context }) => ({
      reason: 'dial-failed',
      cause: failures.dialTimedOut(context.address, context.options.dialTimeoutMs),
    })),
    noteCeaTimeout: assign(({ context }) => ({
      reason: 'handshake-failed',
      cause: failures.ceaTimedOut(context.address, context.options.cerTimeoutMs),
    })),
    noteHandshakeFailed: assign(({ context, event }) => ({
      reason: 'handshake-failed',
      cause: handshakeFailure(context.address, event),
    })),
    noteLost: assign(({ context, event }) => {
      if (event.type !== 'transport.closed') return {};
      return {
        reason: event.reason,
        cause: failures.connectionEnded(context.address, event.reason, event.error),
        isUnproven: true,
      };
    }),
    noteUnresponsive: assign(({ context }) => ({
      reason: 'watchdog',
      cause: failures.connectionEnded(context.address, 'watchdog', undefined),
      isUnproven: true,
    })),
  },
});

/** Tw: drawn anew at each arming (RFC 3539 §3.4.1). */
function drawTw({ link, options }: ConnectionContext): number {
  return options.dwrIntervalMs + options.watchdogJitterMs * (2 * link.random() - 1);
}

/** Half of the time for the answers, the rest for DPR and DPA. */
function closingWithin(timeoutMs: number, { closeAt, drainUntil, link }: ConnectionContext) {
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
export function hasMissesLeft({ missedDwas, options }: ConnectionContext): boolean {
  return missedDwas + 1 < (options.watchdog === 'rfc3539' ? 2 : options.maxDwrFailures);
}

/** A waiting call may bring an attempt forward, but not closer to the last one than the first delay. */
function earliestAttemptAt({ lastAttemptAt, link, options }: ConnectionContext): number {
  return Math.max(link.now(), lastAttemptAt + options.reconnect.initialDelayMs);
}

function handshakeFailure(address: string, event: ConnectionEvent): DiameterError {
  switch (event.type) {
    case 'cea.received':
      return failures.ceaRefused(address, event.answer);
    case 'handshake.violated':
      return failures.handshakeViolated(address, event.what);
    case 'transport.closed':
      return failures.closedBeforeCea(address, event.error);
    default:
      return failures.closedBeforeCea(address, undefined);
  }
}
