import { CommandCode, ResultCode, type DiameterClientOptions } from 'diameter-client';
import { describe, expect, it, vi } from 'vitest';
import { recordStates } from '../support/client.js';
import { ccr, makeClient } from './client.js';
import { Wiretap } from './wiretap.js';

/** freeDiameter gives up a peer that does not answer its watchdogs after about this long. */
const patienceMs = 20_000;

/** Opens a connection, and leaves it alone until watchdogs have kept it for longer than the daemon is patient. */
async function keepSilent(name: string, options: Partial<DiameterClientOptions>) {
  const tap = await Wiretap.open();
  const client = makeClient(name, options);
  const connection = await client.connect(tap.address);
  const openAt = performance.now();
  const states = recordStates(client);

  const watchdogs = (from: 'client' | 'daemon') => tap.requests(from, CommandCode.deviceWatchdog);
  await vi.waitUntil(
    () => [...watchdogs('client'), ...watchdogs('daemon')].some(({ at }) => at > openAt + patienceMs),
    { timeout: 40_000 },
  );
  const answer = await client.request(tap.address, ccr(name));

  return {
    resultCode: answer.resultCode,
    state: connection.state,
    stateChanges: new Set(states),
    messagesReceived: connection.stats().messagesReceived,
    tappedFromDaemon: tap.messages.filter(({ from }) => from === 'daemon').length,
    sent: watchdogs('client').length,
    received: watchdogs('daemon').length,
    answers: [...watchdogs('client'), ...watchdogs('daemon')].map(
      (dwr) => tap.answerTo(dwr)?.message.resultCode,
    ),
    /** From the last message before each of our DWRs. */
    silencesMs: watchdogs('client').map(
      (dwr) => dwr.at - (tap.messages[tap.messages.indexOf(dwr) - 1]?.at ?? 0),
    ),
    answerDelaysMs: watchdogs('daemon').map((dwr) => (tap.answerTo(dwr)?.at ?? Infinity) - dwr.at),
  };
}

describe('the watchdogs between us and freeDiameter', () => {
  it('keep silent connections open for more than 20 s, whoever asks', async () => {
    const [weAsk, theyAsk, bothAsk, byTheRfc] = await Promise.all([
      keepSilent('we-ask', { dwrIntervalMs: 3_000, dwrTimeoutMs: 2_000 }),
      keepSilent('they-ask', { dwrIntervalMs: 30_000 }),
      keepSilent('both-ask', { dwrIntervalMs: 6_000, dwrTimeoutMs: 2_000 }),
      // The shortest Tw each time, so that it is always our turn.
      keepSilent('by-the-rfc', { watchdog: 'rfc3539', dwrIntervalMs: 6_000, random: () => 0 }),
    ]);

    for (const silence of [weAsk, theyAsk, bothAsk, byTheRfc]) {
      expect(silence).toMatchObject({ resultCode: ResultCode.DIAMETER_SUCCESS, state: 'OPEN' });
      expect(new Set(silence.answers)).toEqual(new Set([ResultCode.DIAMETER_SUCCESS]));
      expect(silence.messagesReceived).toBe(silence.tappedFromDaemon);
      expect(Math.max(0, ...silence.answerDelaysMs)).toBeLessThan(500);
    }
    const dwrExchange = new Set(['OPEN → DWR_SENT', 'DWR_SENT → OPEN']);
    expect(weAsk.sent).toBeGreaterThanOrEqual(6);
    expect(weAsk.stateChanges).toEqual(dwrExchange);
    expect(theyAsk.sent).toBe(0);
    expect(theyAsk.received).toBeGreaterThanOrEqual(3);
    expect(theyAsk.stateChanges).toEqual(new Set());
    expect(bothAsk.sent + bothAsk.received).toBeGreaterThanOrEqual(3);
    expect(byTheRfc.sent).toBeGreaterThanOrEqual(4);
    expect(byTheRfc.stateChanges).toEqual(dwrExchange);
    expect(Math.min(...byTheRfc.silencesMs)).toBeGreaterThan(3_950);
    expect(Math.max(...byTheRfc.silencesMs)).toBeLessThan(4_500);
  });
});
