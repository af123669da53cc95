import { fromCallback, setup } from 'xstate';
import type { DiameterError } from '../errors.js';
import { DisconnectCause } from '../protocol/codes.js';
import { backoffDelayMs } from './backoff.js';
import {
  closingWithin,
  drawTw,
  dwasToProve,
  earliestAttemptAt,
  hasMissesLeft,
  isSentAway,
  silenceMs,
  type ConnectionContext,
  type ConnectionInput,
  type LinkFacts,
} from './connection-context.js';
import type { ConnectionEvent, ConnectionState } from './connection-events.js';
import * as failures from './failures.js';

/** Bound to the data plane by `connection/effects.ts`. */
const effect = () => {};

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
    dialTimeout: ({ context }) => context.link.options.dialTimeoutMs,
    tlsTimeout: ({ context }) => context.link.options.tlsTimeoutMs,
    cerTimeout: ({ context }) => context.link.options.cerTimeoutMs,
    /** Tw of RFC 3539 §3.4.1, less the silence that has already passed. */
    watchdog: ({ context }) => atLeastOneMs(context.watchdogMs - silenceMs(context)),
    dwrTimeout: ({ context }) => atLeastOneMs(context.watchdogMs - silenceMs(context)),
    /** In REOPEN only a DWA counts, whatever else the peer says. */
    proofTimeout: ({ context }) => atLeastOneMs(context.watchdogMs),
    drainTimeout: ({ context }) => atLeastOneMs(context.drainUntil - context.link.now()),
    dprTimeout: ({ context }) => atLeastOneMs(context.closeAt - context.link.now()),
    /** How long the peer may take to close after our DPA. */
    linger: ({ context }) => context.link.options.dprTimeoutMs,
    reconnectDelay: ({ context }) => atLeastOneMs(context.nextAttemptAt - context.link.now()),
    idleTimeout: ({ context: { link } }) =>
      link.inFlight > 0
        ? link.options.idleTimeoutMs
        : atLeastOneMs(link.options.idleTimeoutMs - (link.now() - link.lastMessageAt)),
    maxLifetime: ({ context }) => context.link.options.maxLifetimeMs,
  },
  guards: {
    isSecured: ({ context }) => context.link.isSecured,
    isCeaAccepted: ({ event }) => event.type === 'cea.received' && event.answer.problem === undefined,
    mustProveItself: ({ context, event }) =>
      context.isUnproven && event.type === 'cea.received' && event.answer.problem === undefined,
    isProven: ({ context }) => dwasToProve(context) <= 1,
    hasNotMissedADwa: ({ context }) => context.numDwa >= 0,
    hasBeenQuiet: ({ context }) => silenceMs(context) >= context.watchdogMs,
    hasSpoken: ({ context }) => silenceMs(context) < context.watchdogMs,
    hasMissesLeft: ({ context }) => hasMissesLeft(context),
    mayRepeatDwr: ({ context: { link, missedDwas } }) =>
      link.options.watchdog !== 'rfc3539' && missedDwas + 1 < link.options.maxDwrFailures,
    /** `idleTimeoutMs` may have been turned off since the delay was armed. */
    hasBeenIdle: ({ context: { link } }) =>
      !link.isKept &&
      link.inFlight === 0 &&
      link.options.idleTimeoutMs > 0 &&
      link.now() - link.lastMessageAt >= link.options.idleTimeoutMs,
    hasNothingInFlight: ({ context }) => context.link.inFlight === 0,
    isDpaReceived: ({ context }) => context.isDpaReceived,
    /** A `disconnect` of ours would have changed the reason. */
    isReturnExpected: ({ context: { isReturnExpected, link, reason } }) =>
      link.isKept ? reason === 'peer-disconnected' : isReturnExpected && link.options.reconnect.enabled,
    wasNeverOpen: ({ context }) => !context.wasOpen && !context.link.isKept,
    canReconnect: ({ context }) =>
      context.link.isKept ||
      (context.wasOpen && context.link.options.reconnect.enabled && !isSentAway(context)),
    isNeededSooner: ({ context, event }) =>
      event.type === 'call.waiting' &&
      !isSentAway(context) &&
      context.nextAttemptAt > event.deadline &&
      earliestAttemptAt(context) < context.nextAttemptAt,
  },
  actions: {
    /** Reports which leaf was entered. */
    enter: (_, _params: { readonly state: ConnectionState }) => {},
    openGate: effect,
    shutGate: effect,
    beginTraffic: effect,
    endTraffic: effect,
    reportClosed: effect,
    startTls: effect,
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
        context.link.options.watchdog === 'rfc3539' ? drawTw(context) : context.link.options.dwrTimeoutMs,
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
      if (context.link.options.idleTimeoutMs > 0) {
        enqueue.raise({ type: 'idle.elapsed' }, { delay: 'idleTimeout', id: 'idle' });
      }
    }),
    armMaxLifetime: enqueueActions(({ context, enqueue }) => {
      if (context.link.options.maxLifetimeMs > 0) {
        enqueue.raise({ type: 'lifetime.elapsed' }, { delay: 'maxLifetime', id: 'lifetime' });
      }
    }),
    disarmIdleTimeout: cancel('idle'),
    disarmMaxLifetime: cancel('lifetime'),

    planAttempt: assign(({ context }) => {
      const { failedAttempts, link } = context;
      const { reconnect } = link.options;
      const delayMs = isSentAway(context)
        ? reconnect.maxDelayMs
        : backoffDelayMs(reconnect, failedAttempts, link.random);
      const planned = link.now() + delayMs;
      const isNeededSooner = !isSentAway(context) && planned > link.earliestDeadline;
      return {
        failedAttempts: failedAttempts + 1,
        nextAttemptAt: isNeededSooner ? Math.min(planned, earliestAttemptAt(context)) : planned,
      };
    }),
    bringAttemptForward: assign({ nextAttemptAt: ({ context }) => earliestAttemptAt(context) }),

    /** Closing again while a close is in progress may shorten it, never prolong it. */
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
      ...closingWithin(context.link.options.dprTimeoutMs, context),
    })),
    noteLifetime: assign(({ context }) => ({
      reason: 'lifetime',
      cause: undefined,
      disconnectCause: DisconnectCause.rebooting,
      ...closingWithin(context.link.options.dprTimeoutMs, context),
    })),
    noteUnclean: assign({ isUnproven: true }),
    noteNoReturn: assign({ isReturnExpected: false }),
    noteDpr: assign(({ context, event }) => {
      const { address, isUnproven, link } = context;
      const isReturnExpected =
        event.type === 'dpr.received' &&
        event.cause !== DisconnectCause.busy &&
        event.cause !== DisconnectCause.doNotWantToTalkToYou;
      // Waiting calls are rejected: dialling at once a peer that sends us away unserved could go on for ever.
      const isTold = isUnproven && !link.isKept && !(isReturnExpected && link.options.reconnect.enabled);
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
    noteDialTimeout: assign(({ context: { address, link } }) => ({
      reason: 'dial-failed',
      cause:
        link.dialsAhead === undefined
          ? failures.dialTimedOut(address, link.options.dialTimeoutMs)
          : failures.dialTurnTimedOut(address, link.options.dialTimeoutMs),
    })),
    noteTlsFailed: assign(({ context, event }) => ({
      reason: 'tls-failed',
      cause: failures.tlsFailed(context.address, event.type === 'transport.closed' ? event.error : undefined),
    })),
    noteTlsTimeout: assign(({ context }) => ({
      reason: 'tls-failed',
      cause: failures.tlsTimedOut(context.address, context.link.options.tlsTimeoutMs),
    })),
    noteCeaTimeout: assign(({ context }) => ({
      reason: 'handshake-failed',
      cause: failures.ceaTimedOut(
        context.address,
        context.link.options.cerTimeoutMs,
        context.link.isVerifying,
      ),
    })),
    noteHandshakeFailed: assign(({ context, event }) => ({
      reason: 'handshake-failed',
      cause: handshakeFailure(context, event),
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

function handshakeFailure({ address, link }: ConnectionContext, event: ConnectionEvent): DiameterError {
  switch (event.type) {
    case 'cea.received':
      return failures.ceaRefused(address, event.answer);
    case 'handshake.violated':
      return failures.handshakeViolated(address, event.what);
    case 'transport.closed':
      return failures.closedBeforeCea(address, link.isSecured, event.error);
    default:
      return failures.closedBeforeCea(address, link.isSecured, undefined);
  }
}
