import { AvpCode, CommandCode, DisconnectCause, ResultCode, type CloseEvent } from 'diameter-client';
import { beforeEach, describe, expect, it } from 'vitest';
import { entered, recordStates } from '../support/client.js';
import { ccr, makeClient, Trigger } from './client.js';
import { forgottenByDaemon, startDaemon, stopDaemon } from './daemon.js';
import { Wiretap } from './wiretap.js';

/** A tapped client with an open connection, and what its 'close' events say. */
async function openTapped(name: string) {
  const tap = await Wiretap.open();
  const client = makeClient(name);
  const closes: CloseEvent[] = [];
  client.on('close', (event) => closes.push(event));
  const connection = await client.connect(tap.address);
  return { tap, client, connection, closes, address: tap.address };
}

beforeEach(startDaemon);

describe('our Disconnect-Peer-Request', () => {
  // freeDiameter closes soon after its DPA, and drops the requests that it has not answered by then.
  it('waits on client.close() for the answers in flight, and is answered', async () => {
    const { address, client, closes, tap } = await openTapped('client-close');
    const answers = Promise.all(
      Array.from({ length: 500 }, (_, number) => client.request(address, ccr('client-close', { number }))),
    );

    await Promise.all([answers, client.close()]);

    expect(new Set((await answers).map(({ resultCode }) => resultCode))).toEqual(
      new Set([ResultCode.DIAMETER_SUCCESS]),
    );
    expect(tap.dialogue.slice(-2)).toEqual(['client DPR', 'daemon DPA']);
    const dpr = tap.requests('client', CommandCode.disconnectPeer)[0]!;
    expect(dpr.message.find(AvpCode.disconnectCause)?.integer32()).toBe(DisconnectCause.rebooting);
    expect(tap.answerTo(dpr)?.message.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
    expect(closes).toEqual([{ address, reason: 'closed' }]);
    expect(client.connections()).toEqual([]);
  });

  it('goes out on connection.close(), which frees the address for a connection that the daemon trusts', async () => {
    const { address, client, closes, connection, tap } = await openTapped('connection-close');

    await connection.close();

    expect(connection.state).toBe('CLOSED');
    expect(client.connection(address)).toBeUndefined();
    expect(closes).toEqual([{ address, reason: 'closed' }]);

    await forgottenByDaemon('connection-close.clients.example.com');
    // After an unclean end there would be three DWRs behind the second CEA.
    const answer = await client.request(address, ccr('connection-close'));
    expect(answer.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
    expect(tap.dialogue).toEqual([
      'client CER',
      'daemon CEA',
      'client DPR',
      'daemon DPA',
      'client CER',
      'daemon CEA',
      'client CCR',
      'daemon CCA',
    ]);
  });
});

describe('the Disconnect-Peer-Request of freeDiameter', () => {
  it('is answered when the daemon stops, and the same client is back when the daemon is', async () => {
    const { address, client, closes, connection, tap } = await openTapped('daemon-stops');
    const states = recordStates(client);
    const isGone = entered(client, 'RECONNECTING');

    await Promise.all([stopDaemon(), isGone]);

    const dpr = tap.requests('daemon', CommandCode.disconnectPeer)[0]!;
    expect(dpr.message.find(AvpCode.disconnectCause)?.integer32()).toBe(DisconnectCause.rebooting);
    expect(tap.answerTo(dpr)?.message.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
    expect(closes).toEqual([{ address, reason: 'peer-disconnected' }]);
    expect(states.slice(0, 2)).toEqual(['OPEN → DPR_RECEIVED', 'DPR_RECEIVED → RECONNECTING']);

    const isBack = entered(client, 'OPEN');
    await startDaemon();
    await isBack;
    const answer = await client.request(address, ccr('daemon-stops'));

    expect(answer.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
    expect(client.connection(address)).toBe(connection);
    expect(connection.stats().reconnectCount).toBe(1);
  });

  it.each([
    ['BUSY', Trigger.busy, DisconnectCause.busy],
    ['DO_NOT_WANT_TO_TALK_TO_YOU', Trigger.doNotWant, DisconnectCause.doNotWantToTalkToYou],
  ])(
    'with %s is answered and frees the address, which only the next call dials again',
    async (_, number, cause) => {
      const name = `dpr-${cause}`;
      const { address, client, closes, connection, tap } = await openTapped(name);
      const states = recordStates(client);
      const isClosed = entered(client, 'CLOSED');

      await client.request(address, ccr(name, { number }));
      await isClosed;

      const dpr = tap.requests('daemon', CommandCode.disconnectPeer)[0]!;
      expect(dpr.message.find(AvpCode.disconnectCause)?.integer32()).toBe(cause);
      expect(tap.answerTo(dpr)?.message.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
      expect(states).toEqual(['OPEN → DPR_RECEIVED', 'DPR_RECEIVED → CLOSED']);
      expect(closes).toEqual([{ address, reason: 'peer-disconnected' }]);
      expect(client.connections()).toEqual([]);

      const answer = await client.request(address, ccr(name));

      expect(answer.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
      expect(client.connection(address)).not.toBe(connection);
      expect(client.stats()).toMatchObject({ totalConnections: 2, reconnectAttempts: 0 });
      expect(tap.dialogue).toEqual([
        'client CER',
        'daemon CEA',
        'client CCR',
        'daemon CCA',
        'daemon RAR',
        'client RAA',
        'daemon DPR',
        'client DPA',
        'client CER',
        'daemon CEA',
        'client CCR',
        'daemon CCA',
      ]);
    },
  );
});
