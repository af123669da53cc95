import { describe, expect, it } from 'vitest';
import { accepted, disconnect, dpr, lost, runChart } from '../support/chart.js';

describe('the default watchdog', () => {
  it('sends a DWR after dwrIntervalMs of silence, and the DWA brings OPEN back (T14, T15)', () => {
    const chart = runChart();
    chart.open();
    chart.wait(29_999);
    expect(chart.state).toBe('OPEN');
    chart.wait(1);
    expect(chart.state).toBe('DWR_SENT');
    expect(chart.count('sendDwr')).toBe(1);
    chart.hear();
    chart.send('dwa.received');
    expect(chart.state).toBe('OPEN');
  });

  it('sends none while the peer talks: each message arms it anew (T12, C-028)', () => {
    const chart = runChart();
    chart.open();
    for (let i = 0; i < 100; i++) {
      chart.wait(20_000);
      chart.hear();
    }
    expect(chart.count('sendDwr')).toBe(0);
    chart.wait(29_999);
    expect(chart.state).toBe('OPEN');
    chart.wait(1);
    expect(chart.state).toBe('DWR_SENT');
  });

  it('draws its jitter anew at each arming, within watchdogJitterMs (C-027)', () => {
    const draws = [0, 0.999_999, 0.25, 0.75];
    const chart = runChart({ watchdogJitterMs: 2_000 }, () => draws.shift() ?? 0.5);
    chart.open();
    const armed: number[] = [];
    for (let i = 0; i < 4; i++) {
      armed.push(Math.round(chart.context.watchdogMs));
      chart.wait(40_000);
      chart.hear();
      chart.send('dwa.received');
    }
    expect(armed).toEqual([28_000, 32_000, 29_000, 31_000]);
  });

  it('shuts the gate at the first miss, repeats the DWR, and gives up at maxDwrFailures (T17, T20)', () => {
    const chart = runChart();
    chart.open();
    chart.wait(30_000);
    chart.wait(9_999);
    expect(chart.state).toBe('DWR_SENT');
    expect(chart.count('shutGate')).toBe(0);
    chart.wait(1);
    expect(chart.state).toBe('SUSPECT');
    expect([chart.count('shutGate'), chart.count('sendDwr')]).toEqual([1, 2]);
    chart.wait(10_000);
    expect(chart.state).toBe('SUSPECT');
    expect(chart.count('sendDwr')).toBe(3);
    chart.wait(9_999);
    expect(chart.state).toBe('SUSPECT');
    chart.wait(1);
    expect(chart.states.slice(-2)).toEqual(['FAILED', 'RECONNECTING']);
    expect(chart.context.reason).toBe('watchdog');
  });

  it('gives up at the first miss where maxDwrFailures is 1', () => {
    const chart = runChart({ maxDwrFailures: 1 });
    chart.open();
    chart.wait(30_000);
    chart.wait(10_000);
    expect(chart.state).toBe('RECONNECTING');
    expect(chart.states).not.toContain('SUSPECT');
  });

  it('takes traffic in DWR_SENT for life, but waits for the DWA (T16)', () => {
    const chart = runChart();
    chart.open();
    chart.wait(30_000);
    for (let i = 0; i < 10; i++) {
      chart.wait(9_000);
      chart.hear();
    }
    expect(chart.state).toBe('DWR_SENT');
    expect(chart.count('sendDwr')).toBe(1);
    chart.wait(10_000);
    expect(chart.state).toBe('SUSPECT');
    expect(chart.context.missedDwas).toBe(1);
  });

  it('comes back from SUSPECT by traffic to DWR_SENT with no miss counted, by a DWA to OPEN (T18, T19, C-032)', () => {
    const chart = runChart();
    chart.open();
    chart.wait(30_000);
    chart.wait(10_000);
    chart.hear();
    chart.send('traffic.received');
    expect(chart.state).toBe('DWR_SENT');
    expect(chart.context.missedDwas).toBe(0);
    expect(chart.count('openGate')).toBe(2);
    chart.wait(10_000);
    expect(chart.state).toBe('SUSPECT');
    chart.hear();
    chart.send('dwa.received');
    expect(chart.state).toBe('OPEN');
  });
});

describe("the watchdog 'rfc3539'", () => {
  const preset = { watchdog: 'rfc3539', watchdogJitterMs: 2_000 } as const;

  it('sends one DWR at Tw, is SUSPECT at 2 Tw and FAILED at 3 Tw, not earlier (T14, T17, T20, C-029, C-030)', () => {
    const chart = runChart({ ...preset, watchdogJitterMs: 0 });
    chart.open();
    const expected = ['OPEN', 'DWR_SENT', 'SUSPECT'];
    for (const state of expected) {
      expect(chart.state).toBe(state);
      chart.wait(29_999);
      expect(chart.state).toBe(state);
      chart.wait(1);
    }
    expect(chart.states.slice(-2)).toEqual(['FAILED', 'RECONNECTING']);
    expect(chart.count('sendDwr')).toBe(1);
    expect(chart.context.reason).toBe('watchdog');
  });

  it.each([
    ['the earliest', 0, 28_000],
    ['the latest', 0.999_999_99, 32_000],
  ])('fires three times at %s moment that its jitter allows (C-027, C-030)', (_, drawn, tw) => {
    const chart = runChart(preset, () => drawn);
    chart.open();
    for (const state of ['OPEN', 'DWR_SENT', 'SUSPECT']) {
      chart.wait(tw - 1);
      expect(chart.state).toBe(state);
      chart.wait(1);
    }
    expect(chart.state).toBe('RECONNECTING');
  });

  it('draws each of the three anew', () => {
    const draws = [0, 0.25, 0.75];
    const chart = runChart(preset, () => draws.shift() ?? 0.5);
    chart.open();
    for (const tw of [28_000, 29_000, 31_000]) {
      expect(chart.context.watchdogMs).toBe(tw);
      chart.wait(tw);
    }
    expect(chart.state).toBe('RECONNECTING');
  });

  it('of a peer that talks but never answers a DWR goes to and fro between DWR_SENT and SUSPECT, with one DWR in all (T16, T17, T19)', () => {
    const chart = runChart({ ...preset, watchdogJitterMs: 0 });
    chart.open();
    chart.wait(30_000);
    for (let i = 0; i < 3; i++) {
      chart.wait(29_000);
      chart.hear();
      chart.wait(29_999);
      expect(chart.state).toBe('DWR_SENT');
      chart.wait(30_000);
      expect(chart.state).toBe('SUSPECT');
      chart.hear();
      chart.send('traffic.received');
    }
    expect(chart.state).toBe('DWR_SENT');
    expect(chart.count('sendDwr')).toBe(1);
  });

  it('is back in OPEN with the DWA, from DWR_SENT as from SUSPECT (T15, T18)', () => {
    const chart = runChart({ ...preset, watchdogJitterMs: 0 });
    chart.open();
    chart.wait(30_000);
    chart.hear();
    chart.send('dwa.received');
    expect(chart.state).toBe('OPEN');
    chart.wait(30_000);
    chart.wait(30_000);
    expect(chart.state).toBe('SUSPECT');
    chart.hear();
    chart.send('dwa.received');
    expect([chart.state, chart.context.missedDwas]).toEqual(['OPEN', 0]);
  });
});

describe.each(['default', 'rfc3539'] as const)('REOPEN with the watchdog %s', (watchdog) => {
  const tw = watchdog === 'default' ? 10_000 : 30_000;

  /** Was open, was lost, and has the CEA of its next connection. */
  function reopened() {
    const chart = runChart({ watchdog });
    chart.open();
    chart.send(lost);
    chart.wait(5_000);
    chart.send('transport.connected');
    chart.hear();
    chart.send(accepted);
    return chart;
  }

  it('follows a failure: the gate stays shut until three DWRs have been answered (T07, T21, T22, C-031, C-033)', () => {
    const chart = reopened();
    expect(chart.state).toBe('REOPEN');
    for (const sent of [1, 2, 3]) {
      expect([chart.state, chart.count('sendDwr'), chart.count('openGate')]).toEqual(['REOPEN', sent, 1]);
      chart.wait(tw - 1);
      chart.hear();
      chart.send('dwa.received');
    }
    expect([chart.state, chart.count('sendDwr'), chart.count('openGate')]).toEqual(['OPEN', 3, 2]);
    expect(chart.context).toMatchObject({ cause: undefined, isUnproven: false });
  });

  it('does not follow the first connection, nor a DPR (T06)', () => {
    const chart = runChart({ watchdog });
    chart.open();
    chart.send(dpr(0), lost);
    expect(chart.state).toBe('RECONNECTING');
    chart.wait(5_000);
    chart.send('transport.connected', accepted);
    expect(chart.state).toBe('OPEN');
    expect(chart.states).not.toContain('REOPEN');
  });

  it('needs four more DWAs after one was missing, and sends no DWR for it (T24)', () => {
    const chart = reopened();
    chart.wait(tw);
    expect([chart.state, chart.count('sendDwr')]).toEqual(['REOPEN', 1]);
    for (const sent of [1, 2, 3, 4]) {
      expect([chart.state, chart.count('sendDwr')]).toEqual(['REOPEN', sent]);
      chart.send('dwa.received');
    }
    expect(chart.state).toBe('OPEN');
  });

  it('fails at the second DWA in a row that is missing, whatever else the peer says (T25, T26)', () => {
    const chart = reopened();
    chart.wait(tw - 1);
    chart.hear();
    chart.wait(1);
    chart.wait(tw - 1);
    chart.hear();
    expect(chart.state).toBe('REOPEN');
    chart.wait(1);
    expect(chart.states.slice(-2)).toEqual(['FAILED', 'RECONNECTING']);
    expect(chart.context).toMatchObject({ reason: 'watchdog', isUnproven: true });
  });

  it('is no success: after it the delays go on growing, and the next connection is REOPEN again (T35)', () => {
    const chart = reopened();
    chart.send(lost);
    chart.wait(7_499);
    expect(chart.state).toBe('RECONNECTING');
    chart.wait(1);
    chart.send('transport.connected', accepted);
    expect(chart.state).toBe('REOPEN');
  });

  it("is closed with a DPR by a disconnect, and ended by the peer's (T27, T28)", () => {
    const closed = reopened();
    closed.send(disconnect);
    expect(closed.state).toBe('DPR_SENT');
    const ended = reopened();
    ended.send(dpr(1));
    expect(ended.state).toBe('DPR_RECEIVED');
  });
});
