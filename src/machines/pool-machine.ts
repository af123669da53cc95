import { assign, setup } from 'xstate';
import type { CloseReason } from '../errors.js';

/** What the pool's chart reads of the pool. */
export interface Registry {
  /** How many addresses have a connection. */
  readonly size: number;
  /** One more address may have a connection. */
  readonly hasRoom: boolean;
  /** Whether calls wait for this address, or it belongs to a group. */
  isWanted(key: string): boolean;
}

export interface PoolInput {
  readonly registry: Registry;
}

export interface PoolContext extends PoolInput {
  readonly drainTimeoutMs: number;
}

export type PoolEvent =
  /** A call needs an address that has no connection. */
  | { readonly type: 'connection.wanted'; readonly key: string }
  /** A connection's machine reached CLOSED. `error`: why it failed; undefined if it was closed on purpose. */
  | {
      readonly type: 'connection.closed';
      readonly key: string;
      readonly reason: CloseReason;
      readonly error: Error | undefined;
    }
  /** Send a DPR to every peer, wait at most this long, then close. */
  | { readonly type: 'close'; readonly timeoutMs: number }
  | { readonly type: 'destroy' };

export type PoolState = 'ACCEPTING' | 'DRAINING' | 'CLOSED';

/** Bound to the pool by `pool/connection-pool.ts`. */
const effect = () => {};
const keyed = (_: unknown, _params: { readonly key: string }) => {};
const replaced = (_: unknown, _params: { readonly key: string; readonly reason: CloseReason }) => {};
const closed = (_: unknown, _params: { readonly key: string; readonly error: Error | undefined }) => {};

/**
 * The pool's life. Connections are not its children: each is the root of its own actor system, because XState copies
 * the children of an actor at each spawn and walks the timers of a system at each stop.
 */
export const poolMachine = setup({
  types: {
    // Types only: XState reads the shapes and never the values.
    context: {} as PoolContext,
    events: {} as PoolEvent,
    input: {} as PoolInput,
  },
  delays: {
    drainTimeout: ({ context }) => context.drainTimeoutMs,
  },
  guards: {
    hasRoom: ({ context }) => context.registry.hasRoom,
    /** It was closed on purpose, but is needed. */
    isStillWanted: ({ context, event }) =>
      event.type === 'connection.closed' && event.error === undefined && context.registry.isWanted(event.key),
    isEmpty: ({ context }) => context.registry.size === 0,
  },
  actions: {
    spawnConnection: keyed,
    replaceConnection: replaced,
    forgetConnection: closed,
    rejectWaitingCalls: effect,
    disconnectAll: effect,
    destroyAll: effect,
    noteDrainTimeout: assign(({ event }) =>
      event.type === 'close' ? { drainTimeoutMs: event.timeoutMs } : {},
    ),
  },
}).createMachine({
  id: 'pool',
  context: ({ input }) => ({ ...input, drainTimeoutMs: 0 }),
  initial: 'ACCEPTING',
  on: {
    'connection.closed': {
      actions: { type: 'forgetConnection', params: ({ event }) => ({ key: event.key, error: event.error }) },
    },
    destroy: '.CLOSED',
  },
  states: {
    ACCEPTING: {
      on: {
        'connection.wanted': {
          guard: 'hasRoom',
          actions: { type: 'spawnConnection', params: ({ event }) => ({ key: event.key }) },
        },
        'connection.closed': {
          guard: 'isStillWanted',
          actions: {
            type: 'replaceConnection',
            params: ({ event }) => ({ key: event.key, reason: event.reason }),
          },
        },
        close: { target: 'DRAINING', actions: 'noteDrainTimeout' },
      },
    },
    DRAINING: {
      entry: ['rejectWaitingCalls', 'disconnectAll'],
      always: { guard: 'isEmpty', target: 'CLOSED' },
      after: {
        drainTimeout: 'CLOSED',
      },
    },
    CLOSED: {
      entry: ['rejectWaitingCalls', 'destroyAll'],
      type: 'final',
    },
  },
});
