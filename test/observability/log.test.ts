import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from 'xstate';
import {
  DisconnectCause,
  type ConnectionState,
  type DiameterClient,
  type DiameterClientOptions,
} from 'diameter-client';
import { misbehave, type PeerBehaviour } from 'diameter-client/testing';
import { logLines } from '../../src/observability/log-lines.js';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { recordingLogger, type LoggedLine } from '../support/logs.js';
import { ccr, rar } from '../support/messages.js';
import { issue, names as coveredNames, secureClient, securePeer } from '../support/tls.js';

const table: Readonly<Record<string, { readonly level: string; readonly fields: readonly string[] }>> =
  logLines;
const common = ['line', 'address', 'peer', 'state'];

/** Every line has the level of the table, no field besides its own, and the text of its row. */
function expectDocumented(lines: readonly LoggedLine[]): void {
  for (const { fields, level, line } of lines) {
    expect(table[line]?.level, line).toBe(level);
    const known = [...common, ...(table[line]?.fields ?? [])];
    expect(
      Object.keys(fields).filter((field) => !known.includes(field)),
      line,
    ).toEqual([]);
    expect(Object.values(fields)).not.toContain(undefined);
  }
}

async function scene(behaviour: Partial<PeerBehaviour> = {}, options: Partial<DiameterClientOptions> = {}) {
  const peer = await makePeer({ originHost: 'ocs.example.net', behaviour });
  const clock = new SimulatedClock();
  const { lines, logger } = recordingLogger();
  const client = makeClient({ clock, logger, random: () => 0.5, ...options });
  onTestFinished(() => expectDocumented(lines));
  const names = () => lines.filter(({ level }) => level !== 'debug').map(({ line }) => line);
  const last = (line: string) => lines.findLast((one) => one.line === line);
  return { peer, clock, client, lines, names, last };
}

/** Lets the time pass until the next attempt, and waits until it has ended so. */
async function nextAttempt(
  client: DiameterClient,
  clock: SimulatedClock,
  address: string,
  endsIn: ConnectionState,
): Promise<void> {
  const timers = client.connection(address)?.timers();
  const planned = timers?.find(({ delay }) => delay === 'reconnectDelay');
  if (planned === undefined) throw new Error('no attempt is planned');
  const ended = entered(client, endsIn);
  clock.increment(planned.dueAt - clock.now());
  await ended;
}

describe('the log of a connection that opens and closes', () => {
  it('has a line for each, with who the peer is and why it was closed', async () => {
    const { client, clock, last, names, peer } = await scene({}, { idleTimeoutMs: 1_000 });
    await client.connect(peer.address);
    const named = { line: 'open', address: peer.address, peer: 'ocs.example.net', state: 'OPEN' };
    const fields = { ...named, from: 'CER_SENT', event: 'cea.received' };
    expect(last('open')).toEqual({ level: 'info', text: 'open', line: 'open', fields });
    const closed = entered(client, 'CLOSED');
    clock.increment(1_000);
    await closed;
    expect(last('closed')).toMatchObject({
      text: 'closed: idle',
      fields: { reason: 'idle', from: 'DPR_SENT' },
    });
    await client.connect(peer.address);
    client.destroy();
    expect(last('closed')).toMatchObject({ fields: { reason: 'destroyed', from: 'OPEN', event: 'destroy' } });
    expect(names()).toEqual(['open', 'closed', 'open', 'closed']);
  });

  it('tells the base messages by their names at level debug, and the changes of state', async () => {
    const { client, lines, peer } = await scene();
    await client.connect(peer.address);
    await peer.disconnect(DisconnectCause.busy);
    await eventually(() => lines.some(({ text }) => text === 'closed: peer-disconnected'));
    expect(lines.filter(({ level }) => level === 'debug').map(({ text }) => text)).toEqual([
      'DISCONNECTED → CONNECTING',
      'CONNECTING → CER_SENT',
      'CER sent',
      'CEA received: 2001 DIAMETER_SUCCESS',
      'CER_SENT → OPEN',
      'DPR received, Disconnect-Cause 1',
      'OPEN → DPR_RECEIVED',
      'DPA sent: 2001 DIAMETER_SUCCESS',
      'DPR_RECEIVED → CLOSED',
    ]);
  });

  it('has no line for a request', async () => {
    const { client, lines, peer } = await scene();
    await client.connect(peer.address);
    const before = lines.length;
    for (let i = 0; i < 20; i++) await client.request(peer.address, ccr());
    expect(lines).toHaveLength(before);
  });

  it('tells that an attempt was closed, or was given up because nobody waits for it', async () => {
    const { client, clock, last, names, peer } = await scene({ connections: 'ignore', cer: 'ignore' });
    const waiting = rejection(client.connect(peer.address, { timeoutMs: 1_000 }));
    await entered(client, 'CER_SENT');
    clock.increment(1_100);
    await waiting;
    expect(last('abandoned')).toMatchObject({
      level: 'info',
      fields: { from: 'CER_SENT', event: 'calls.gone' },
    });
    const closing = rejection(client.connect(peer.address));
    expect(client.connection(peer.address)?.state).toBe('CONNECTING');
    await client.close();
    await closing;
    expect(last('closed')).toMatchObject({ fields: { reason: 'closed', from: 'CONNECTING' } });
    expect(names()).toEqual(['abandoned', 'closed']);
  });
});

describe('the log of a connection in trouble', () => {
  it('warns of a peer that does not answer the watchdog, and says that it answers again', async () => {
    const { client, clock, last, names, peer } = await scene({ dwr: 'ignore' });
    await client.connect(peer.address);
    clock.increment(30_000);
    clock.increment(10_000);
    expect(last('suspect')).toMatchObject({
      level: 'warn',
      fields: { state: 'SUSPECT', from: 'DWR_SENT', times: 1 },
    });
    const back = entered(client, 'DWR_SENT');
    void peer.sockets[0]?.sendDwr();
    await back;
    expect(last('recovered')).toMatchObject({ level: 'info', fields: { event: 'traffic.received' } });
    expect(names()).toEqual(['open', 'suspect', 'recovered']);
  });

  it('of a peer that is down for an hour has ten lines, the last of which says that it is back', async () => {
    const { client, clock, last, lines, names, peer } = await scene();
    await client.connect(peer.address);
    const lost = entered(client, 'RECONNECTING');
    await peer.kill();
    await lost;
    const wentDownAt = clock.now();
    while (clock.now() - wentDownAt < 3_600_000) {
      await nextAttempt(client, clock, peer.address, 'RECONNECTING');
    }
    await peer.start();
    await nextAttempt(client, clock, peer.address, 'OPEN');
    expect(names()).toEqual([
      'open',
      'lost',
      'reconnecting',
      'failed',
      'reconnecting',
      'still-failing',
      'still-failing',
      'still-failing',
      'still-failing',
      'still-failing',
      'open-again',
    ]);
    expect(last('lost')?.fields).toMatchObject({ from: 'OPEN', state: 'FAILED', reason: 'network-error' });
    expect(lines.find(({ line }) => line === 'reconnecting')?.fields).toMatchObject({ attempt: 1 });
    expect(last('failed')?.fields).toMatchObject({
      reason: 'dial-failed',
      peer: 'ocs.example.net',
      err: { code: 'ERR_DIAMETER_CONNECTION_CLOSED', cause: { code: 'ECONNREFUSED' } },
    });
    expect(last('still-failing')?.text).toMatch(
      /^still failing: \d+ failures in 39 min 15 s, the last one: Cannot connect to/,
    );
    expect(last('open-again')?.text).toMatch(/^open again after 1 h.*, \d+ failures$/);
    expect(last('open-again')?.fields['failures']).toBe(client.stats().failedEstablishments + 1);
  });

  it('is summed up where each call dials anew, too', async () => {
    const { client, clock, last, names, peer } = await scene();
    await peer.kill();
    for (let i = 0; i < 100; i++) {
      await rejection(client.request(peer.address, ccr()));
      clock.increment(1_000);
    }
    expect(names()).toEqual(['failed', 'still-failing']);
    expect(last('still-failing')).toMatchObject({
      level: 'warn',
      fields: { failures: 61, failingMs: 60_000, reason: 'dial-failed', from: 'CONNECTING' },
    });
    await peer.start();
    await client.request(peer.address, ccr());
    expect(last('open-again')?.text).toBe('open again after 1 min 40 s, 100 failures');
  });

  it('tells another cause at once', async () => {
    const { client, last, names, peer } = await scene({ connections: 'close' });
    for (let i = 0; i < 3; i++) await rejection(client.connect(peer.address));
    peer.behave({ connections: 'serve', cer: { resultCode: 5012 } });
    for (let i = 0; i < 3; i++) await rejection(client.connect(peer.address));
    expect(names()).toEqual(['failed', 'failed']);
    expect(last('failed')).toMatchObject({ fields: { reason: 'handshake-failed', resultCode: 5012 } });
  });

  it('sums a peer up that accepts and disconnects again and again', async () => {
    const { client, clock, names, peer } = await scene();
    for (let i = 0; i < 30; i++) {
      await client.connect(peer.address);
      const gone = entered(client, 'CLOSED');
      await peer.disconnect(DisconnectCause.busy);
      await gone;
      clock.increment(1_000);
    }
    expect(names()).toEqual(['open', 'closed', 'open-again']);
  });
});

describe('the log of what needs a person', () => {
  it.each([
    [{ cer: { resultCode: 3010 } }, 3010],
    [{ cer: { resultCode: 5010 } }, 5010],
  ])('is an error: %o', async (behaviour, resultCode) => {
    const { client, clock, last, names, peer } = await scene(behaviour);
    await rejection(client.connect(peer.address));
    clock.increment(60_000);
    await rejection(client.connect(peer.address));
    expect(names()).toEqual(['action-needed', 'action-still-needed']);
    expect(last('action-still-needed')).toMatchObject({
      level: 'error',
      fields: { resultCode, reason: 'handshake-failed', failures: 2 },
    });
  });

  it('is an error where the identity of the peer is another one, who is named', async () => {
    const { client, last, peer } = await scene({}, { expectedOriginHost: 'hss.example.net' });
    await rejection(client.connect(peer.address));
    expect(last('action-needed')?.fields['peer']).toBe('ocs.example.net');
  });

  it('is an error where a certificate has expired, and none where the peer closes in the handshake', async () => {
    const { lines, logger } = recordingLogger();
    const expired = await securePeer(
      issue('hss.example.net', { ...coveredNames, notAfter: new Date(Date.now() - 1_000) }),
    );
    const closing = await securePeer({}, { behaviour: { connections: 'close' } });
    const client = secureClient({}, { logger });
    await rejection(client.connect(expired.address));
    await rejection(client.connect(closing.address));
    const told = lines
      .filter(({ level }) => level !== 'debug')
      .map(({ fields, line }) => [line, fields['reason']]);
    expect(told).toEqual([
      ['action-needed', 'tls-failed'],
      ['failed', 'tls-failed'],
    ]);
    expectDocumented(lines);
  });
});

describe('the log of what goes wrong in the program', () => {
  it('tells the first ten failures of a handler, then summaries', async () => {
    const onRequest = () => {
      throw new Error('no session');
    };
    const { client, clock, last, names, peer } = await scene({}, { onRequest });
    await client.connect(peer.address);
    for (let i = 0; i < 50; i++) await peer.request(rar());
    expect(names().filter((line) => line === 'handler-failed')).toHaveLength(10);
    clock.increment(60_000);
    await client.connect(peer.address);
    await peer.request(rar());
    expect(last('handler-failed')).toMatchObject({
      level: 'error',
      fields: { commandCode: 258, err: { message: 'no session' }, times: 51 },
    });
  });

  it('cannot be flooded by a peer whose Origin-State-Id rises with each DWR', async () => {
    const { client, names, peer } = await scene();
    const connection = await client.connect(peer.address);
    for (let id = 2; id < 52; id++) {
      peer.behave({ originStateId: id });
      await peer.sockets[0]?.sendDwr();
    }
    expect(connection.stats().messagesReceived).toBeGreaterThanOrEqual(51);
    expect(names().filter((line) => line === 'peer-restarted')).toHaveLength(10);
  });

  it('tells an answer that nobody waits for, at level debug', async () => {
    const { client, last, peer } = await scene({ answers: misbehave.repeat() });
    await client.request(peer.address, ccr());
    await eventually(() => last('odd-answer') !== undefined);
    expect(last('odd-answer')).toMatchObject({ level: 'debug', fields: { commandCode: 272 } });
  });
});
