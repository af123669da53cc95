import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { Connection } from 'diameter-client';
import { History } from '../../src/observability/history.js';
import { entered, eventually, makeClient, makePeer } from '../support/client.js';

const still = () => 0.5;

function steps(connection: Connection): string[] {
  return connection.history().map(({ event, from, to }) => `${from} → ${to}: ${event}`);
}

const comingUp = [
  'DISCONNECTED → CONNECTING: connect',
  'CONNECTING → CER_SENT: transport.connected',
  'CER_SENT → OPEN: cea.received',
];

describe('the history of a connection', () => {
  it('tells each step with its event and its time by the clock of the client', async () => {
    const peer = await makePeer({ behaviour: { dwr: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    const connection = await client.connect(peer.address);
    expect(steps(connection)).toEqual(comingUp);
    clock.increment(30_000);
    expect(steps(connection).slice(3)).toEqual(['OPEN → DWR_SENT: after watchdog']);
    expect(connection.history().at(-1)?.at).toBe(30_000);
    expect(connection.since).toBe(30_000);
  });

  it('says nothing of a watchdog that is armed anew, and since stays', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    const connection = await client.connect(peer.address);
    clock.increment(20_000);
    void peer.sockets[0]?.sendDwr();
    await eventually(() => connection.baseMessages().at(-1)?.name === 'DWA');
    clock.increment(10_000);
    expect(connection.timers()).toEqual([{ delay: 'watchdog', dueAt: 50_000 }]);
    expect(steps(connection)).toEqual(comingUp);
    expect(connection.since).toBe(0);
  });

  it('tells that SUSPECT was entered again, with what has gone wrong only where something has', async () => {
    const peer = await makePeer({ behaviour: { dwr: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    const connection = await client.connect(peer.address);
    for (const ms of [30_000, 10_000, 10_000, 10_000]) clock.increment(ms);
    expect(connection.history().slice(3)).toEqual([
      { from: 'OPEN', to: 'DWR_SENT', event: 'after watchdog', cause: undefined, at: 30_000 },
      { from: 'DWR_SENT', to: 'SUSPECT', event: 'after dwrTimeout', cause: undefined, at: 40_000 },
      { from: 'SUSPECT', to: 'SUSPECT', event: 'after dwrTimeout', cause: undefined, at: 50_000 },
      {
        from: 'SUSPECT',
        to: 'FAILED',
        event: 'after dwrTimeout',
        cause: expect.stringContaining('did not answer its watchdogs'),
        at: 60_000,
      },
      {
        from: 'FAILED',
        to: 'RECONNECTING',
        event: 'after dwrTimeout',
        cause: connection.lastError?.message,
        at: 60_000,
      },
    ]);
  });

  it('goes on over reconnections', async () => {
    const peer = await makePeer();
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: still });
    const connection = await client.connect(peer.address);
    const reconnecting = entered(client, 'RECONNECTING');
    peer.resetConnections();
    await reconnecting;
    const open = entered(client, 'OPEN');
    clock.increment(5_000);
    await open;
    expect(steps(connection).slice(5)).toEqual([
      'RECONNECTING → CONNECTING: after reconnectDelay',
      'CONNECTING → CER_SENT: transport.connected',
      'CER_SENT → REOPEN: cea.received',
      'REOPEN → REOPEN: dwa.received',
      'REOPEN → REOPEN: dwa.received',
      'REOPEN → OPEN: dwa.received',
    ]);
  });

  it('keeps the last 200 steps', () => {
    const history = new History();
    for (let at = 0; at < 453; at++) {
      history.add('FAILED', 'RECONNECTING', 'x', at % 90 === 0 ? `cause ${at}` : undefined, at);
    }
    const entries = history.entries();
    expect(entries.map(({ at }) => at)).toEqual(Array.from({ length: 200 }, (_, i) => 253 + i));
    expect(entries.flatMap(({ at, cause }) => (cause === undefined ? [] : [[at, cause]]))).toEqual([
      [270, 'cause 270'],
      [360, 'cause 360'],
      [450, 'cause 450'],
    ]);
  });

  it('cuts a cause at 500 characters', () => {
    const history = new History();
    history.add('CER_SENT', 'FAILED', 'cea.received', 'x'.repeat(10_000), 0);
    expect(history.entries()[0]?.cause).toBe('x'.repeat(500));
  });
});
