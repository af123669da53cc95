import { PoolClosedError, type ConnectionEvent, type ConnectionState } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { accepted, disconnect, dpr, lost, runChart } from '../support/chart.js';

type EventType = ConnectionEvent['type'];

const events: Readonly<Record<EventType, ConnectionEvent>> = {
  connect: { type: 'connect' },
  disconnect,
  destroy: { type: 'destroy', reason: 'destroyed', error: new PoolClosedError('enough') },
  'call.waiting': { type: 'call.waiting', deadline: 1 },
  'calls.gone': { type: 'calls.gone' },
  'transport.connected': { type: 'transport.connected' },
  'transport.secured': { type: 'transport.secured' },
  'transport.closed': lost,
  'cea.received': accepted,
  'handshake.violated': { type: 'handshake.violated', what: 'a request' },
  'dwa.received': { type: 'dwa.received' },
  'traffic.received': { type: 'traffic.received' },
  'dpr.received': dpr(0),
  'dpa.received': { type: 'dpa.received' },
  'inflight.drained': { type: 'inflight.drained' },
  'idle.elapsed': { type: 'idle.elapsed' },
  'lifetime.elapsed': { type: 'lifetime.elapsed' },
};

const established = [
  'idle.elapsed',
  'lifetime.elapsed',
  'disconnect',
  'dpr.received',
  'transport.closed',
] as const;

/** What concerns each state; by hand. `destroy` concerns them all. */
const concerns: Readonly<Record<Exclude<ConnectionState, 'FAILED' | 'CLOSED'>, readonly EventType[]>> = {
  DISCONNECTED: ['connect', 'disconnect'],
  CONNECTING: ['transport.connected', 'transport.closed', 'calls.gone', 'disconnect'],
  TLS_HANDSHAKE: ['transport.secured', 'transport.closed', 'calls.gone', 'disconnect'],
  CER_SENT: ['cea.received', 'handshake.violated', 'transport.closed', 'calls.gone', 'disconnect'],
  OPEN: established,
  DWR_SENT: [...established, 'dwa.received'],
  SUSPECT: [...established, 'dwa.received', 'traffic.received'],
  REOPEN: ['disconnect', 'dpr.received', 'transport.closed', 'dwa.received'],
  DRAINING: ['inflight.drained', 'disconnect', 'dpr.received', 'transport.closed'],
  DPR_SENT: ['dpa.received', 'inflight.drained', 'dpr.received', 'transport.closed'],
  DPR_RECEIVED: ['dpr.received', 'disconnect', 'transport.closed'],
  RECONNECTING: ['call.waiting', 'disconnect'],
};

function chartIn(state: ConnectionState) {
  const chart = runChart({}, undefined, state === 'TLS_HANDSHAKE');
  if (state === 'DISCONNECTED') return chart;
  if (state === 'CONNECTING' || state === 'TLS_HANDSHAKE' || state === 'CER_SENT') {
    chart.send('connect');
    if (state !== 'CONNECTING') chart.send('transport.connected');
    return chart;
  }
  chart.open();
  if (state === 'DWR_SENT' || state === 'SUSPECT') chart.wait(30_000);
  if (state === 'SUSPECT') chart.wait(10_000);
  if (state === 'RECONNECTING' || state === 'REOPEN') chart.send(lost);
  if (state === 'REOPEN') {
    chart.wait(5_000);
    chart.send('transport.connected', accepted);
  }
  if (state === 'DRAINING') chart.link.inFlight = 1;
  if (state === 'DRAINING' || state === 'DPR_SENT') chart.send(disconnect);
  if (state === 'DPR_RECEIVED') chart.send(dpr(0));
  return chart;
}

describe('an event that does not concern a state changes nothing', () => {
  const pairs = Object.entries(concerns).flatMap(([state, handled]) =>
    Object.values(events)
      .filter(({ type }) => !handled.includes(type) && type !== 'destroy')
      // The keys of the table are states.
      .map((event) => ({ state: state as ConnectionState, event, type: event.type })),
  );

  it.each(pairs)('$state: $type', ({ event, state }) => {
    const chart = chartIn(state);
    expect(chart.state).toBe(state);
    const before = { ...chart.actor.getSnapshot().context };
    const effects = chart.effects.length;
    chart.send(event);
    expect(chart.state).toBe(state);
    expect(chart.actor.getSnapshot().context).toEqual(before);
    expect(chart.effects.slice(effects)).toEqual([]);
  });
});
