import { connectionMachine, DiameterMessage, type ConnectionEvent } from 'diameter-client';
import { createActor, SimulatedClock } from 'xstate';
import { onTestFinished } from 'vitest';
import type { LifecycleOptions } from '../../src/machines/connection-context.js';
import { resolveOptions } from '../../src/client/options.js';
import { identity } from './client.js';
import { golden } from './messages.js';

const effects = [
  'openGate',
  'shutGate',
  'beginTraffic',
  'endTraffic',
  'reportClosed',
  'sendCer',
  'sendDwr',
  'sendDpr',
  'sendDpa',
  'watchTraffic',
  'unwatchTraffic',
  'watchInFlight',
  'countReconnectAttempt',
] as const;

export const accepted: ConnectionEvent = {
  type: 'cea.received',
  answer: { resultCode: 2001, errorMessage: undefined, peer: undefined, problem: undefined, oddities: [] },
};

export function refusal(resultCode: number): ConnectionEvent {
  return {
    type: 'cea.received',
    answer: {
      resultCode,
      errorMessage: 'no',
      peer: undefined,
      problem: { what: 'it refused', isPermanent: [3010, 5010, 5017].includes(resultCode) },
      oddities: [],
    },
  };
}

export function dpr(cause: number | undefined): ConnectionEvent {
  return { type: 'dpr.received', request: new DiameterMessage(golden['DPR'] ?? Buffer.alloc(0)), cause };
}

export const lost: ConnectionEvent = {
  type: 'transport.closed',
  reason: 'network-error',
  error: new Error('ECONNRESET'),
};

/** The connection's chart alone: simulated time, a link of plain fields, and a record of what it does. */
export function runChart(changes: Partial<LifecycleOptions> = {}, random = () => 0.5, isSecured = false) {
  const clock = new SimulatedClock();
  const link = {
    options: { ...resolveOptions(identity).optionsFor('peer:3868'), watchdogJitterMs: 0, ...changes },
    now: () => clock.now(),
    random,
    lastReceivedAt: 0,
    lastMessageAt: 0,
    inFlight: 0,
    isSecured,
    isVerifying: false,
    isKept: false,
    earliestDeadline: Number.POSITIVE_INFINITY,
    dialsAhead: undefined,
  };
  const states: string[] = [];
  const done: string[] = [];
  const logic = connectionMachine.provide({
    actions: {
      ...Object.fromEntries(effects.map((name) => [name, () => done.push(name)])),
      enter: (_, { state }) => {
        if (states.at(-1) !== state) states.push(state);
      },
    },
  });
  const actor = createActor(logic, {
    clock,
    input: { address: 'peer:3868', link, wasOpen: false, isUnproven: false },
  });
  onTestFinished(() => {
    actor.stop();
  });
  actor.start();

  const send = (...events: (ConnectionEvent | ConnectionEvent['type'])[]) => {
    for (const event of events) {
      // A bare type stands for an event without further fields.
      actor.send(typeof event === 'string' ? ({ type: event } as ConnectionEvent) : event);
    }
  };
  return {
    actor,
    clock,
    link,
    send,
    /** The leaves that were entered, in their order. */
    states,
    /** The effects that were run, in their order. */
    effects: done,
    get state() {
      return states.at(-1);
    },
    get context() {
      return actor.getSnapshot().context;
    },
    /** How often an effect was run. */
    count: (effect: (typeof effects)[number]) => done.filter((name) => name === effect).length,
    open() {
      send('connect', 'transport.connected');
      this.hear();
      send(accepted);
    },
    /** A message from the peer that is no event for the chart. */
    hear() {
      link.lastReceivedAt = clock.now();
    },
    wait(ms: number) {
      clock.increment(ms);
    },
  };
}

export const disconnect = { type: 'disconnect', cause: 0, reason: 'closed', timeoutMs: 5_000 } as const;
