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
export interface Link {
  /** Milliseconds, from the client's clock. */
  now(): number;
  readonly random: Random;
  /** When the last whole message came from the peer. */
  readonly lastReceivedAt: number;
  /** When the last application message went either way. */
  readonly lastMessageAt: number;
  /** Requests sent whose answer is awaited. */
  readonly inFlight: number;
}

export interface LifecycleOptions {
  readonly dialTimeoutMs: number;
  readonly cerTimeoutMs: number;
  readonly dwrIntervalMs: number;
  readonly dwrTimeoutMs: number;
  readonly maxDwrFailures: number;
  readonly watchdogJitterMs: number;
  readonly dprTimeoutMs: number;
  readonly reconnect: ReconnectOptions;
  readonly idleTimeoutMs: number;
  readonly maxLifetimeMs: number;
}

export interface ConnectionInput {
  readonly address: string;
  readonly options: LifecycleOptions;
  readonly link: Link;
}

export interface ConnectionContext extends ConnectionInput {
  /** Once OPEN, a loss is followed by reconnection; before, it frees the address. */
  readonly wasOpen: boolean;
  readonly peer: PeerInfo | undefined;
  /** What went wrong; undefined while nothing has, and where the connection was closed on purpose. */
  readonly cause: DiameterError | undefined;
  readonly reason: CloseReason;
  /** Attempts that have failed since the connection was last open. */
  readonly failedAttempts: number;
  readonly lastAttemptAt: number;
  readonly nextAttemptAt: number;
  /** The watchdog's Tw with its jitter, drawn at each arming. */
  readonly watchdogMs: number;
  readonly dwrSentAt: number;
  readonly missedDwas: number;
  /** The Disconnect-Cause of our DPR, how long answers are awaited before it, and when we close at the latest. */
  readonly disconnectCause: number;
  readonly drainTimeoutMs: number;
  readonly closeAt: number;
  readonly isDpaReceived: boolean;
  /** The peer's DPR allows reconnection, and nobody has asked us to stop. */
  readonly isReturnExpected: boolean;
}

/** Bound to the data plane by `connection/effects.ts`. */
const effect = () => {};

const silenceMs = ({ link, dwrSentAt }: ConnectionContext) =>
  link.now() - Math.max(dwrSentAt, link.lastReceivedAt);
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
    transport: fromCallback<ConnectionEvent, { readonly link: Link }>(effect),
  },
  delays: {
    dialTimeout: ({ context }) => context.options.dialTimeoutMs,
    cerTimeout: ({ context }) => context.options.cerTimeoutMs,
    /** Tw of RFC 3539 §3.4.1, less the silence that has already passed. */
    watchdog: ({ context }) =>
      atLeastOneMs(context.watchdogMs - (context.link.now() - context.link.lastReceivedAt)),
    dwrTimeout: ({ context }) => atLeastOneMs(context.options.dwrTimeoutMs - silenceMs(context)),
    drainTimeout: ({ context }) => context.drainTimeoutMs,
    dprTimeout: ({ context }) => atLeastOneMs(context.closeAt - context.link.now()),
    /** How long the peer may take to close after our DPA. */
    linger: ({ context }) => context.options.dprTimeoutMs,
    reconnectDelay: ({ context }) => atLeastOneMs(context.nextAttemptAt - context.link.now()),
    idleTimeout: ({ context }) =>
      atLeastOneMs(context.options.idleTimeoutMs - (context.link.now() - context.link.lastMessageAt)),
    maxLifetime: ({ context }) => context.options.maxLifetimeMs,
  },
  guards: {
    isCeaAccepted: ({ event }) => event.type === 'cea.received' && event.answer.problem === undefined,
    hasBeenQuiet: ({ context }) => context.link.now() - context.link.lastReceivedAt >= context.watchdogMs,
    hasDwrTimeoutLeft: ({ context }) => silenceMs(context) < context.options.dwrTimeoutMs,
    hasMissesLeft: ({ context }) => context.missedDwas + 1 < context.options.maxDwrFailures,
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

const lifecycle = base.extend({
  actions: {
    noteAttempt: assign({ lastAttemptAt: ({ context }) => context.link.now() }),
    learnPeer: assign(({ event }) => (event.type === 'cea.received' ? { peer: event.answer.peer } : {})),
    noteOpen: assign({ wasOpen: true, cause: undefined, failedAttempts: 0, missedDwas: 0 }),
    drawWatchdog: assign({
      watchdogMs: ({ context: { link, options } }) =>
        options.dwrIntervalMs + options.watchdogJitterMs * (2 * link.random() - 1),
    }),
    noteDwrSent: assign({ dwrSentAt: ({ context }) => context.link.now() }),
    countMissedDwa: assign({ missedDwas: ({ context }) => context.missedDwas + 1 }),
    forgetMissedDwas: assign({ missedDwas: 0 }),
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

    planAttempt: assign(({ context }) => ({
      failedAttempts: context.failedAttempts + 1,
      nextAttemptAt:
        context.link.now() +
        backoffDelayMs(context.options.reconnect, context.failedAttempts, context.link.random),
    })),
    bringAttemptForward: assign({ nextAttemptAt: ({ context }) => earliestAttemptAt(context) }),

    noteCommand: assign(({ context, event }) => {
      if (event.type === 'disconnect') {
        return {
          reason: event.reason,
          cause: undefined,
          disconnectCause: event.cause,
          drainTimeoutMs: event.timeoutMs / 2,
          closeAt: context.link.now() + event.timeoutMs,
          isReturnExpected: false,
        };
      }
      return event.type === 'destroy' ? { reason: event.reason, cause: event.error } : {};
    }),
    noteNobodyWaits: assign({ reason: 'closed', cause: undefined }),
    noteIdle: assign(({ context }) => ({
      reason: 'idle',
      cause: undefined,
      disconnectCause: DisconnectCause.doNotWantToTalkToYou,
      closeAt: context.link.now() + context.options.dprTimeoutMs,
    })),
    noteLifetime: assign(({ context }) => ({
      reason: 'lifetime',
      cause: undefined,
      disconnectCause: DisconnectCause.rebooting,
      drainTimeoutMs: context.options.dprTimeoutMs,
      closeAt: context.link.now() + 2 * context.options.dprTimeoutMs,
    })),
    noteNoReturn: assign({ isReturnExpected: false }),
    noteDpr: assign(({ event }) => ({
      reason: 'peer-disconnected',
      cause: undefined,
      isReturnExpected:
        event.type === 'dpr.received' &&
        event.cause !== DisconnectCause.busy &&
        event.cause !== DisconnectCause.doNotWantToTalkToYou,
    })),

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
      };
    }),
    noteUnresponsive: assign(({ context }) => ({
      reason: 'watchdog',
      cause: failures.connectionEnded(context.address, 'watchdog', undefined),
    })),
  },
});

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

const enter = (state: ConnectionState) => ({ type: 'enter', params: { state } }) as const;

/**
 * One peer's life. Upper case: the states that `connection.state` shows. Lower case: what they have in common.
 *
 *     DISCONNECTED ─connect─► linked (holds a socket)
 *                             │ CONNECTING ─► CER_SENT ─► established (capabilities exchanged)
 *                             │                           │ serving (the gate is open)
 *                             │                           │   OPEN ⇄ DWR_SENT
 *                             │                           │ SUSPECT
 *                             │ DRAINING ─► DPR_SENT   DPR_RECEIVED
 *     FAILED ─► RECONNECTING ─► linked                              CLOSED: the address is free
 *
 * The T-numbers are the rows of the transition table in `docs/states.md`.
 */
export const connectionMachine = lifecycle.createMachine({
  id: 'connection',
  context: ({ input }) => ({
    ...input,
    wasOpen: false,
    peer: undefined,
    cause: undefined,
    reason: 'closed',
    failedAttempts: 0,
    lastAttemptAt: 0,
    nextAttemptAt: 0,
    watchdogMs: 0,
    dwrSentAt: 0,
    missedDwas: 0,
    disconnectCause: DisconnectCause.rebooting,
    drainTimeoutMs: 0,
    closeAt: 0,
    isDpaReceived: false,
    isReturnExpected: false,
  }),
  initial: 'DISCONNECTED',
  on: {
    destroy: { target: '.CLOSED', actions: 'noteCommand' },
  },
  states: {
    DISCONNECTED: {
      entry: enter('DISCONNECTED'),
      on: {
        connect: 'linked', // T01
        disconnect: { target: 'CLOSED', actions: 'noteCommand' },
      },
    },

    linked: {
      invoke: { src: 'transport', input: ({ context }) => ({ link: context.link }) },
      initial: 'CONNECTING',
      states: {
        CONNECTING: {
          entry: [enter('CONNECTING'), 'noteAttempt'],
          after: {
            dialTimeout: { target: '#connection.FAILED', actions: 'noteDialTimeout' }, // T04
          },
          on: {
            'transport.connected': 'CER_SENT', // T02
            'transport.closed': { target: '#connection.FAILED', actions: 'noteDialFailed' }, // T03
            'calls.gone': { guard: 'wasNeverOpen', target: '#connection.CLOSED', actions: 'noteNobodyWaits' },
            disconnect: { target: '#connection.CLOSED', actions: 'noteCommand' }, // T05
          },
        },

        CER_SENT: {
          entry: [enter('CER_SENT'), 'sendCer'],
          after: {
            cerTimeout: { target: '#connection.FAILED', actions: 'noteCeaTimeout' }, // T10
          },
          on: {
            'cea.received': [
              { guard: 'isCeaAccepted', target: 'established', actions: 'learnPeer' }, // T06
              { target: '#connection.FAILED', actions: 'noteHandshakeFailed' }, // T08
            ],
            'handshake.violated': { target: '#connection.FAILED', actions: 'noteHandshakeFailed' }, // T09
            'transport.closed': { target: '#connection.FAILED', actions: 'noteHandshakeFailed' }, // T10
            'calls.gone': { guard: 'wasNeverOpen', target: '#connection.CLOSED', actions: 'noteNobodyWaits' },
            disconnect: { target: '#connection.CLOSED', actions: 'noteCommand' }, // T05
          },
        },

        established: {
          entry: ['noteOpen', 'beginTraffic', 'armIdleTimeout', 'armMaxLifetime'],
          exit: ['disarmIdleTimeout', 'disarmMaxLifetime'],
          initial: 'serving',
          on: {
            'idle.elapsed': [
              { guard: 'hasBeenIdle', target: 'DPR_SENT', actions: 'noteIdle' },
              { actions: 'armIdleTimeout' },
            ],
            'lifetime.elapsed': [
              { guard: 'hasNothingInFlight', target: 'DPR_SENT', actions: 'noteLifetime' },
              { target: 'DRAINING', actions: 'noteLifetime' },
            ],
            disconnect: [
              { guard: 'hasNothingInFlight', target: 'DPR_SENT', actions: 'noteCommand' }, // T27
              { target: 'DRAINING', actions: 'noteCommand' },
            ],
            'dpr.received': { target: 'DPR_RECEIVED', actions: 'noteDpr' }, // T28
            'transport.closed': { target: '#connection.FAILED', actions: 'noteLost' }, // T35, T36
          },
          states: {
            serving: {
              entry: 'openGate',
              exit: 'shutGate',
              initial: 'OPEN',
              states: {
                OPEN: {
                  entry: [enter('OPEN'), 'forgetMissedDwas', 'drawWatchdog'],
                  after: {
                    watchdog: [
                      { guard: 'hasBeenQuiet', target: 'DWR_SENT', actions: ['noteDwrSent', 'sendDwr'] }, // T14
                      { target: 'OPEN', reenter: true }, // T12: there was traffic, the remainder is armed
                    ],
                  },
                },
                DWR_SENT: {
                  entry: enter('DWR_SENT'),
                  after: {
                    dwrTimeout: [
                      // T16: traffic is proof of life, the DWA stays pending
                      {
                        guard: 'hasDwrTimeoutLeft',
                        target: 'DWR_SENT',
                        reenter: true,
                        actions: 'forgetMissedDwas',
                      },
                      {
                        guard: 'hasMissesLeft',
                        target: '#connection.linked.established.SUSPECT',
                        actions: ['countMissedDwa', 'noteDwrSent', 'sendDwr'],
                      }, // T17
                      { target: '#connection.FAILED', actions: 'noteUnresponsive' },
                    ],
                  },
                  on: {
                    'dwa.received': 'OPEN', // T15
                  },
                },
              },
            },
            SUSPECT: {
              entry: [enter('SUSPECT'), 'watchTraffic'],
              exit: 'unwatchTraffic',
              after: {
                dwrTimeout: [
                  {
                    guard: 'hasMissesLeft',
                    target: 'SUSPECT',
                    reenter: true,
                    actions: ['countMissedDwa', 'noteDwrSent', 'sendDwr'],
                  },
                  { target: '#connection.FAILED', actions: 'noteUnresponsive' }, // T20
                ],
              },
              on: {
                'dwa.received': 'serving.OPEN', // T18
                'traffic.received': { target: 'serving.DWR_SENT', actions: 'forgetMissedDwas' }, // T19
              },
            },
          },
        },

        // Peers drop answers once they have a DPR, so it waits for them: [D], see docs/adr.
        DRAINING: {
          entry: [enter('DRAINING'), 'watchInFlight'],
          after: {
            drainTimeout: 'DPR_SENT',
          },
          on: {
            'inflight.drained': 'DPR_SENT',
            'dpr.received': { target: 'DPR_RECEIVED', actions: 'noteNoReturn' }, // T28
            'transport.closed': { target: '#connection.CLOSED' },
          },
        },

        DPR_SENT: {
          entry: [enter('DPR_SENT'), 'sendDpr', 'watchInFlight'],
          after: {
            dprTimeout: '#connection.CLOSED', // T30
          },
          on: {
            'dpa.received': [
              { guard: 'hasNothingInFlight', target: '#connection.CLOSED' }, // T29
              { actions: 'noteDpa' },
            ],
            'inflight.drained': { guard: 'isDpaReceived', target: '#connection.CLOSED' }, // T31
            'dpr.received': { actions: 'sendDpa' }, // T32
            'transport.closed': '#connection.CLOSED', // T30
          },
        },

        DPR_RECEIVED: {
          entry: [enter('DPR_RECEIVED'), 'sendDpa'],
          after: {
            linger: [
              {
                guard: 'isReturnExpected',
                target: '#connection.RECONNECTING',
                actions: ['endTraffic', 'planAttempt'],
              },
              { target: '#connection.CLOSED' },
            ], // T34
          },
          on: {
            'dpr.received': { actions: 'sendDpa' },
            disconnect: { actions: 'noteCommand' },
            'transport.closed': [
              {
                guard: 'isReturnExpected',
                target: '#connection.RECONNECTING',
                actions: ['endTraffic', 'planAttempt'],
              },
              { target: '#connection.CLOSED' },
            ], // T34
          },
        },
      },
    },

    FAILED: {
      entry: [enter('FAILED'), 'endTraffic'],
      always: [
        { guard: 'canReconnect', target: 'RECONNECTING', actions: 'planAttempt' }, // T37
        { target: 'CLOSED' }, // T38
      ],
    },

    RECONNECTING: {
      entry: enter('RECONNECTING'),
      after: {
        reconnectDelay: { target: 'linked', actions: 'countReconnectAttempt' }, // T39
      },
      on: {
        'call.waiting': {
          guard: 'isNeededSooner',
          target: 'RECONNECTING',
          reenter: true,
          actions: 'bringAttemptForward',
        },
        disconnect: { target: 'CLOSED', actions: 'noteCommand' }, // T40
      },
    },

    CLOSED: {
      entry: [enter('CLOSED'), 'endTraffic', 'reportClosed'],
      type: 'final',
    },
  },
});
