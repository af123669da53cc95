import { ConnectionTimeoutError, HandshakeFailedError, type ConnectionEvent } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { accepted, disconnect, lost, refusal, runChart } from '../support/chart.js';

describe('coming up', () => {
  it('goes from DISCONNECTED through CONNECTING and CER_SENT to OPEN (T01, T02, T06)', () => {
    const chart = runChart();
    chart.open();
    expect(chart.states).toEqual(['DISCONNECTED', 'CONNECTING', 'CER_SENT', 'OPEN']);
    expect(chart.count('sendCer')).toBe(1);
    expect(chart.count('openGate')).toBe(1);
  });

  it.each([
    ['a refused dial (T03)', [lost], 'dial-failed'],
    ['a peer that closes instead of a CEA (T10)', ['transport.connected', lost], 'handshake-failed'],
    ['a refusing CEA (T08)', ['transport.connected', refusal(3010)], 'handshake-failed'],
    [
      'anything but a CEA (T09)',
      ['transport.connected', { type: 'handshake.violated', what: 'x' }],
      'handshake-failed',
    ],
  ] as [string, ConnectionEvent[], string][])('frees the address at once after %s', (_, events, reason) => {
    const chart = runChart();
    chart.send('connect', ...events);
    expect(chart.states.slice(-2)).toEqual(['FAILED', 'CLOSED']);
    expect(chart.context.reason).toBe(reason);
    expect(chart.context.cause).toBeInstanceOf(Error);
    expect(chart.count('reportClosed')).toBe(1);
  });

  it('gives a dial dialTimeoutMs and a CEA cerTimeoutMs (T04, T10)', () => {
    const dial = runChart({ dialTimeoutMs: 1_000 });
    dial.send('connect');
    dial.wait(999);
    expect(dial.state).toBe('CONNECTING');
    dial.wait(1);
    expect(dial.state).toBe('CLOSED');
    expect(dial.context.cause).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'dial' });

    const cea = runChart({ cerTimeoutMs: 1_000 });
    cea.send('connect', 'transport.connected');
    cea.wait(1_000);
    expect(cea.state).toBe('CLOSED');
    expect(cea.context.cause).toBeInstanceOf(ConnectionTimeoutError);
    expect(cea.context.cause).toMatchObject({ phase: 'cea' });
    expect(cea.context.cause?.message).toContain('Origin-Host');
  });

  it('is abandoned when nobody waits for it any more, unless it once was open', () => {
    const fresh = runChart();
    fresh.send('connect', 'calls.gone');
    expect(fresh.state).toBe('CLOSED');
    const known = runChart();
    known.open();
    known.send(lost);
    known.wait(5_000);
    known.send('calls.gone');
    expect(known.state).toBe('CONNECTING');
  });

  it.each(['connect', 'transport.connected'] as const)(
    'is abandoned by a disconnect after %s (T05)',
    (last) => {
      const chart = runChart();
      chart.send('connect');
      if (last === 'transport.connected') chart.send(last);
      chart.send(disconnect);
      expect(chart.state).toBe('CLOSED');
      expect(chart.count('sendDpr')).toBe(0);
    },
  );
});

describe('a lost connection', () => {
  it('is dialled again after growing delays, and a success starts them over (T35, T37, T39)', () => {
    const chart = runChart();
    chart.open();
    chart.send(lost);
    for (const delay of [5_000, 7_500, 11_250]) {
      expect(chart.state).toBe('RECONNECTING');
      chart.wait(delay - 1);
      expect(chart.state).toBe('RECONNECTING');
      chart.wait(1);
      expect(chart.state).toBe('CONNECTING');
      chart.send(lost);
    }
    chart.wait(16_875);
    chart.send('transport.connected');
    chart.hear();
    chart.send(accepted, 'dwa.received', 'dwa.received', 'dwa.received');
    expect(chart.state).toBe('OPEN');
    expect(chart.count('countReconnectAttempt')).toBe(4);
    expect(chart.context.cause).toBeUndefined();
    chart.send(lost);
    chart.wait(5_000);
    expect(chart.state).toBe('CONNECTING');
  });

  it('stays lost where reconnect.enabled is false', () => {
    const chart = runChart({
      reconnect: { enabled: false, initialDelayMs: 1, maxDelayMs: 1, multiplier: 1, jitter: 0 },
    });
    chart.open();
    chart.send(lost);
    expect(chart.states.slice(-2)).toEqual(['FAILED', 'CLOSED']);
    expect(chart.context.cause).toMatchObject({ name: 'ConnectionClosedError', reason: 'network-error' });
  });

  it.each([3010, 5010, 5017])(
    'is given up when its peer now refuses with %i, which no retry changes (T38)',
    (code) => {
      const chart = runChart();
      chart.open();
      chart.send(lost);
      chart.wait(5_000);
      chart.send('transport.connected', refusal(code));
      expect(chart.state).toBe('CLOSED');
      expect(chart.context.cause).toBeInstanceOf(HandshakeFailedError);
    },
  );

  it.each([4003, 3004, 5012])('is tried again when its peer refuses with %i', (code) => {
    const chart = runChart();
    chart.open();
    chart.send(lost);
    chart.wait(5_000);
    chart.send('transport.connected', refusal(code));
    expect(chart.state).toBe('RECONNECTING');
  });

  it('is dialled earlier for a call that would expire, but not closer to the last attempt than initialDelayMs', () => {
    const chart = runChart({
      reconnect: { enabled: true, initialDelayMs: 5_000, maxDelayMs: 300_000, multiplier: 10, jitter: 0 },
    });
    chart.open();
    chart.wait(1_000);
    chart.send(lost);
    chart.wait(5_000); // the first attempt, at 6 000
    chart.send(lost); // the second is planned for 56 000
    chart.wait(1_000);
    chart.send({ type: 'call.waiting', deadline: 60_000 });
    chart.wait(4_000);
    expect(chart.state).toBe('RECONNECTING');
    chart.send({ type: 'call.waiting', deadline: 20_000 });
    chart.wait(1);
    expect(chart.state).toBe('CONNECTING');
  });

  it('is dialled in time for a call that came before its last attempt has failed', () => {
    const chart = runChart({
      reconnect: { enabled: true, initialDelayMs: 100, maxDelayMs: 300_000, multiplier: 100, jitter: 0 },
    });
    chart.open();
    chart.send(lost);
    chart.link.earliestDeadline = 3_000;
    chart.wait(100);
    chart.send(lost); // 10 s would be next
    chart.wait(100);
    expect(chart.state).toBe('CONNECTING');
  });

  it('waits out the rest of initialDelayMs before an attempt that was brought forward', () => {
    const chart = runChart({
      reconnect: { enabled: true, initialDelayMs: 5_000, maxDelayMs: 300_000, multiplier: 10, jitter: 0 },
    });
    chart.open();
    chart.send(lost);
    chart.wait(5_000);
    chart.send(lost);
    for (let i = 0; i < 50; i++) chart.send({ type: 'call.waiting', deadline: 5_001 });
    chart.wait(4_999);
    expect(chart.state).toBe('RECONNECTING');
    chart.wait(1);
    expect(chart.state).toBe('CONNECTING');
  });

  it('is closed at once by a disconnect (T40)', () => {
    const chart = runChart();
    chart.open();
    chart.send(lost, disconnect);
    expect(chart.state).toBe('CLOSED');
    expect(chart.context).toMatchObject({ reason: 'closed', cause: undefined });
  });
});
