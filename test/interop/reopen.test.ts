import { CommandCode, ResultCode } from 'diameter-client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { entered, recordStates } from '../support/client.js';
import { ccr, makeClient } from './client.js';
import { startDaemon } from './daemon.js';
import { Wiretap } from './wiretap.js';

/** A tapped client whose open connection has just been reset under both sides: each holds the other for lost. */
async function loseConnection(name: string) {
  const tap = await Wiretap.open();
  const client = makeClient(name, { requestTimeoutMs: 3_000 });
  await client.connect(tap.address);
  const isLost = entered(client, 'RECONNECTING');
  tap.cut();
  await isLost;
  return { tap, client, address: tap.address };
}

beforeEach(startDaemon);

describe('after an unclean end, which freeDiameter answers with its own REOPEN', () => {
  it('both sides ask three times and are answered, before the first call is served', async () => {
    const { address, client, tap } = await loseConnection('reopen');
    const states = recordStates(client);

    const answer = await client.request(address, ccr('reopen'));

    expect(answer.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
    expect(states.slice(-2)).toEqual(['CER_SENT → REOPEN', 'REOPEN → OPEN']);
    await vi.waitUntil(() => tap.dialogue.filter((line) => line === 'client DWA').length === 3, {
      timeout: 5_000,
    });
    for (const side of ['client', 'daemon'] as const) {
      const dwrs = tap.requests(side, CommandCode.deviceWatchdog);
      expect(dwrs.map((dwr) => tap.answerTo(dwr)?.message.resultCode)).toEqual([2001, 2001, 2001]);
    }
    const dialogue = tap.dialogue;
    expect(dialogue.lastIndexOf('daemon DWA')).toBeLessThan(dialogue.indexOf('client CCR'));
  });

  // Calls that go out right behind the CEA are not answered in nine of ten such rounds: see docs/adr/0005.
  it('no call that waited for the reconnection is lost', async () => {
    for (let round = 0; round < 10; round++) {
      const name = `waited-${round}`;
      const { address, client } = await loseConnection(name);

      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, number) => client.request(address, ccr(name, { number }))),
      );

      expect(new Set(answers.map(({ resultCode }) => resultCode))).toEqual(
        new Set([ResultCode.DIAMETER_SUCCESS]),
      );
      expect(client.stats()).toMatchObject({ requests: 10, answers: 10, errors: 0, timeouts: 0 });
    }
  });
});
