import { PoolClosedError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { disconnect, dpr, lost, runChart } from '../support/chart.js';

describe('closing', () => {
  it('says DPR, shuts the gate, and closes at the DPA (T27, T29, C-035)', () => {
    const chart = runChart();
    chart.open();
    chart.send(disconnect);
    expect(chart.state).toBe('DPR_SENT');
    expect([chart.count('sendDpr'), chart.count('shutGate')]).toEqual([1, 1]);
    chart.send('dpa.received');
    expect(chart.state).toBe('CLOSED');
    expect(chart.context).toMatchObject({ reason: 'closed', cause: undefined });
  });

  it('awaits the answers in flight before it says DPR', () => {
    const chart = runChart();
    chart.open();
    chart.link.inFlight = 1;
    chart.send(disconnect);
    expect([chart.state, chart.count('sendDpr'), chart.count('shutGate')]).toEqual(['DRAINING', 0, 1]);
    chart.link.inFlight = 0;
    chart.send('inflight.drained');
    expect([chart.state, chart.count('sendDpr')]).toEqual(['DPR_SENT', 1]);
    chart.send('dpa.received');
    expect(chart.state).toBe('CLOSED');
  });

  it('says DPR after half of its time all the same, and awaits the answers for the rest of it (T31)', () => {
    const chart = runChart();
    chart.open();
    chart.link.inFlight = 1;
    chart.send(disconnect);
    chart.wait(2_499);
    expect(chart.state).toBe('DRAINING');
    chart.wait(1);
    expect(chart.state).toBe('DPR_SENT');
    chart.send('dpa.received');
    expect(chart.state).toBe('DPR_SENT');
    chart.wait(2_499);
    expect(chart.state).toBe('DPR_SENT');
    chart.link.inFlight = 0;
    chart.send('inflight.drained');
    expect(chart.state).toBe('CLOSED');
  });

  it('while it drains, ends when the peer closes, and answers its DPR', () => {
    const chart = runChart();
    chart.open();
    chart.link.inFlight = 1;
    chart.send(disconnect, lost);
    expect(chart.state).toBe('CLOSED');
    const asked = runChart();
    asked.open();
    asked.link.inFlight = 1;
    asked.send(disconnect, dpr(0));
    expect([asked.state, asked.count('sendDpa')]).toEqual(['DPR_RECEIVED', 1]);
    asked.send(lost);
    expect(asked.state).toBe('CLOSED');
  });

  it('awaits the DPA also when nothing is in flight any more', () => {
    const chart = runChart();
    chart.open();
    chart.send(disconnect, 'inflight.drained');
    expect(chart.state).toBe('DPR_SENT');
  });

  it('ends after the time of the command without a DPA, or when the peer closes (T30)', () => {
    const silent = runChart();
    silent.open();
    silent.send({ ...disconnect, timeoutMs: 700 });
    silent.wait(699);
    expect(silent.state).toBe('DPR_SENT');
    silent.wait(1);
    expect(silent.state).toBe('CLOSED');
    const closed = runChart();
    closed.open();
    closed.send(disconnect, lost);
    expect(closed.state).toBe('CLOSED');
  });

  it('answers a DPR that crosses ours, and ends once (T32, C-038)', () => {
    const chart = runChart();
    chart.open();
    chart.send(disconnect, dpr(0));
    expect([chart.state, chart.count('sendDpa')]).toEqual(['DPR_SENT', 1]);
    chart.send('dpa.received');
    expect(chart.state).toBe('CLOSED');
    expect(chart.count('reportClosed')).toBe(1);
  });

  it.each(['OPEN', 'DWR_SENT', 'SUSPECT'])('is possible from %s', (state) => {
    const chart = runChart();
    chart.open();
    if (state !== 'OPEN') chart.wait(30_000);
    if (state === 'SUSPECT') chart.wait(10_000);
    expect(chart.state).toBe(state);
    chart.send(disconnect);
    expect(chart.state).toBe('DPR_SENT');
  });

  it('is at once, without a DPR, by destroy from any state', () => {
    const chart = runChart();
    chart.open();
    chart.send({
      type: 'destroy',
      reason: 'destroyed',
      error: new PoolClosedError('gone', { delivery: 'maybe-delivered' }),
    });
    expect(chart.state).toBe('CLOSED');
    expect(chart.count('sendDpr')).toBe(0);
    expect(chart.context.reason).toBe('destroyed');
  });
});

describe("the peer's DPR", () => {
  it.each([
    ['REBOOTING', 0, 'RECONNECTING'],
    ['BUSY', 1, 'CLOSED'],
    ['DO_NOT_WANT_TO_TALK_TO_YOU', 2, 'CLOSED'],
    ['an unknown cause', 7, 'RECONNECTING'],
    ['no cause', undefined, 'RECONNECTING'],
  ] as const)(
    'with %s is answered, and leads to the right state when the peer closes (T28, T34, C-037)',
    (_, cause, next) => {
      const chart = runChart();
      chart.open();
      chart.send(dpr(cause));
      expect([chart.state, chart.count('sendDpa'), chart.count('shutGate')]).toEqual(['DPR_RECEIVED', 1, 1]);
      chart.send(lost);
      expect(chart.state).toBe(next);
      expect(chart.context).toMatchObject({ reason: 'peer-disconnected', cause: undefined });
      expect(chart.count('endTraffic')).toBe(1);
    },
  );

  it('is followed by our own close when the peer does not close within dprTimeoutMs (C-036)', () => {
    const chart = runChart();
    chart.open();
    chart.send(dpr(0));
    chart.wait(4_999);
    expect(chart.state).toBe('DPR_RECEIVED');
    chart.wait(1);
    expect(chart.state).toBe('RECONNECTING');
    chart.wait(5_000);
    expect(chart.state).toBe('CONNECTING');
  });

  it('leads to CLOSED after a disconnect of our own, whatever its cause', () => {
    const chart = runChart();
    chart.open();
    chart.send(dpr(0), disconnect, lost);
    expect(chart.state).toBe('CLOSED');
  });
});

describe('idle timeout and lifetime', () => {
  it('says DPR with cause 2 after idleTimeoutMs without application messages', () => {
    const chart = runChart({ idleTimeoutMs: 60_000, dwrIntervalMs: 1_000_000 });
    chart.open();
    chart.wait(50_000);
    chart.link.lastMessageAt = chart.clock.now();
    chart.wait(59_999);
    expect(chart.state).toBe('OPEN');
    chart.wait(1);
    expect(chart.state).toBe('DPR_SENT');
    expect(chart.context).toMatchObject({ disconnectCause: 2, reason: 'idle', cause: undefined });
  });

  it('is not idle while a request is in flight', () => {
    const chart = runChart({ idleTimeoutMs: 60_000, dwrIntervalMs: 1_000_000 });
    chart.open();
    chart.link.inFlight = 1;
    chart.wait(600_000);
    expect(chart.state).toBe('OPEN');
  });

  it('looks at the clock once per idleTimeoutMs while a request is in flight, not all the time', () => {
    const chart = runChart({ idleTimeoutMs: 1_000, dwrIntervalMs: 1_000_000 });
    chart.open();
    chart.link.inFlight = 1;
    let timers = 0;
    const set = chart.clock.setTimeout.bind(chart.clock);
    chart.clock.setTimeout = (callback: (...args: unknown[]) => void, delay: number) => {
      timers++;
      return set(callback, delay);
    };
    for (let i = 0; i < 10_000; i++) chart.wait(1);
    expect(timers).toBeLessThanOrEqual(10);
  });

  it('says DPR with cause 0 at maxLifetimeMs, however busy, watchdogs included', () => {
    const chart = runChart({ maxLifetimeMs: 100_000 });
    chart.open();
    chart.wait(30_000);
    chart.hear();
    chart.send('dwa.received');
    for (let i = 0; i < 6; i++) {
      chart.wait(10_000);
      chart.hear();
    }
    chart.wait(9_999);
    expect(chart.state).toBe('OPEN');
    chart.wait(1);
    expect(chart.state).toBe('DPR_SENT');
    expect(chart.context).toMatchObject({ disconnectCause: 0, reason: 'lifetime' });
  });

  it('at maxLifetimeMs awaits the answers in flight before the DPR', () => {
    const chart = runChart({ maxLifetimeMs: 20_000 });
    chart.open();
    chart.link.inFlight = 1;
    chart.wait(20_000);
    expect(chart.state).toBe('DRAINING');
    chart.link.inFlight = 0;
    chart.send('inflight.drained');
    expect(chart.state).toBe('DPR_SENT');
  });

  it('have no timer where they are off', () => {
    const chart = runChart({ dwrIntervalMs: 1_000_000_000 });
    chart.open();
    chart.wait(900_000_000);
    expect(chart.state).toBe('OPEN');
  });
});
