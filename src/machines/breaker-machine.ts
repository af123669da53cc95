import { setup } from 'xstate';
import {
  failuresWith,
  isBusy,
  isProven,
  isRateExceeded,
  isTooMany,
  openMsAfter,
  reasonOf,
  type BreakerContext,
  type BreakerEvent,
  type BreakerInput,
} from './breaker-context.js';

/** Upper case: the states that people see. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN' | 'PROBING';

/** Bound to the breaker by `breaker/breaker.ts`. */
const effect = () => {};

const base = setup({
  types: {
    // Types only: XState reads the shapes and never the values.
    context: {} as BreakerContext,
    events: {} as BreakerEvent,
    input: {} as BreakerInput,
  },
  delays: {
    openDelay: ({ context }) => Math.max(1, Math.ceil(context.openUntil - context.breaker.now())),
  },
  guards: {
    isBusy: ({ event }) => event.type === 'failure.noted' && isBusy(event),
    isTooMany: ({ context, event }) => event.type === 'failure.noted' && isTooMany(context, event),
    isRateExceeded: ({ context, event }) => event.type === 'failure.noted' && isRateExceeded(context, event),
    /** The request that tries the peer tells of itself; older ones say how the peer was. */
    isOfConnection: ({ event }) =>
      event.type === 'failure.noted' && (event.kind === 'connect' || event.kind === 'busy'),
    /** What has opened it is mended. */
    couldNotConnect: ({ context }) => context.kind === 'connect',
    isProven: ({ context }) => isProven(context),
    isProvenByConnecting: ({ context }) => context.kind === 'connect' && isProven(context),
  },
  actions: {
    /** Reports which leaf was entered. */
    enter: (_, _params: { readonly state: BreakerState }) => {},
    refuseWaitingCalls: effect,
    beginProbes: effect,
    endProbes: effect,
  },
});

const { assign } = base;

const breaker = base.extend({
  actions: {
    countFailure: assign({
      failures: ({ context, event }) =>
        event.type === 'failure.noted' ? failuresWith(context, event) : context.failures,
    }),
    forgetFailures: assign({ failures: 0 }),
    noteReason: assign(({ context, event }) =>
      event.type === 'failure.noted' ? { kind: event.kind, reason: reasonOf(context, event) } : {},
    ),
    noteFailedProbe: assign(({ event }) =>
      event.type === 'probe.failed' || event.type === 'failure.noted'
        ? { kind: event.kind, reason: `it was tried again: ${event.what}` }
        : {},
    ),
    planProbe: assign(({ context: { breaker: facts, openings } }) => ({
      openings: openings + 1,
      openUntil: facts.now() + openMsAfter(openings, facts.options),
    })),
    beginProof: assign({ succeeded: 0 }),
    countSuccess: assign({ succeeded: ({ context }) => context.succeeded + 1 }),
    forgetTrouble: assign({ failures: 0, openings: 0 }),
  },
});

const enter = (state: BreakerState) => ({ type: 'enter', params: { state } }) as const;

/**
 * Whether an address is worth a call. Upper case: the states that people see.
 *
 *     CLOSED ──too many failures──► OPEN ──openDelay──► halfOpen
 *       ▲                             ▲                   HALF_OPEN ⇄ PROBING
 *       └────────probes succeed───────┼───────────────────────┤
 *                                     └──────a probe fails────┘
 *
 * Calls do not pass through it: the breaker tells it of failures alone, and of each probe.
 */
export const breakerMachine = breaker.createMachine({
  id: 'breaker',
  context: ({ input: { address, breaker: facts } }) => ({
    address,
    breaker: facts,
    failures: 0,
    openings: 0,
    openUntil: 0,
    kind: 'connect',
    reason: '',
    succeeded: 0,
  }),
  initial: 'CLOSED',
  on: {
    'turned.off': '.CLOSED',
  },
  states: {
    CLOSED: {
      entry: [enter('CLOSED'), 'forgetTrouble'],
      on: {
        'failure.noted': [
          { guard: 'isBusy', target: 'OPEN', actions: 'noteReason' },
          { guard: 'isTooMany', target: 'OPEN', actions: 'noteReason' },
          { guard: 'isRateExceeded', target: 'OPEN', actions: 'noteReason' },
          { actions: 'countFailure' },
        ],
        'connection.opened': { actions: 'forgetFailures' },
      },
    },

    OPEN: {
      entry: ['planProbe', enter('OPEN'), 'refuseWaitingCalls'],
      after: {
        openDelay: 'halfOpen',
      },
      on: {
        // The connection is dialled as its own chart decides. Once it is open, there is no reason to wait longer.
        'connection.opened': { guard: 'couldNotConnect', target: 'halfOpen' },
      },
    },

    halfOpen: {
      entry: ['beginProof', 'beginProbes'],
      exit: 'endProbes',
      initial: 'HALF_OPEN',
      on: {
        'failure.noted': { guard: 'isOfConnection', target: 'OPEN', actions: 'noteFailedProbe' },
        'connection.opened': [
          { guard: 'isProvenByConnecting', target: 'CLOSED' },
          { guard: 'couldNotConnect', actions: 'countSuccess' },
        ],
      },
      states: {
        HALF_OPEN: {
          entry: enter('HALF_OPEN'),
          on: {
            'probe.taken': 'PROBING',
          },
        },
        PROBING: {
          entry: enter('PROBING'),
          on: {
            'probe.succeeded': [
              { guard: 'isProven', target: '#breaker.CLOSED' },
              { target: 'HALF_OPEN', actions: 'countSuccess' },
            ],
            'probe.failed': { target: '#breaker.OPEN', actions: 'noteFailedProbe' },
            'probe.released': 'HALF_OPEN',
          },
        },
      },
    },
  },
});
