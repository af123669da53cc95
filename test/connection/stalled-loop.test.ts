import type { ConnectionState, DiameterClient, DiameterClientOptions, StateChange } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { makeClient } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { startPeerProcess, type PeerProcess, type PeerSetup } from '../support/peer-process.js';

const stallMs = 500;

const options = {
  maxDwrFailures: 1,
  watchdogJitterMs: 0,
  reconnect: { initialDelayMs: 20 },
} as const;

/** A delay that is shorter than the stall. Only the one that the scene is about: a busy machine may exceed the others. */
const short = 200;
const watchdog = { dwrIntervalMs: 300, dwrTimeoutMs: short };

/** The program does something else for so long, and nothing is read. */
function blockTheLoop(): void {
  const end = performance.now() + stallMs;
  while (performance.now() < end);
}

/**
 * Blocks the loop once a state was entered and has written what it writes; resolves with how that state is left. Blocked
 * from an immediate, the loop looks at its timers before it reads a socket again.
 */
function leftAfterStallIn(client: DiameterClient, state: ConnectionState): Promise<StateChange> {
  return new Promise((resolve) => {
    let hasStalled = false;
    client.on('state', (change) => {
      if (change.from === state && hasStalled) resolve(change);
      if (change.to !== state || hasStalled) return;
      hasStalled = true;
      setImmediate(blockTheLoop);
    });
  });
}

interface Scene {
  readonly state: ConnectionState;
  /** The delays of the state. */
  readonly delays: Partial<DiameterClientOptions>;
  readonly setup?: PeerSetup;
  readonly host?: string;
  /** Leads to the state from OPEN; nothing where the connection comes there by itself. */
  readonly lead?: (client: DiameterClient, address: string, peer: PeerProcess) => unknown;
  /** How the peer leads out of it, and whereto. */
  readonly expected: Pick<StateChange, 'event' | 'to'>;
}

const scenes: readonly Scene[] = [
  {
    state: 'CONNECTING',
    delays: { dialTimeoutMs: short },
    expected: { event: 'transport.connected', to: 'CER_SENT' },
  },
  {
    state: 'CONNECTING',
    host: 'localhost',
    delays: { dialTimeoutMs: short },
    expected: { event: 'transport.connected', to: 'CER_SENT' },
  },
  { state: 'CER_SENT', delays: { cerTimeoutMs: short }, expected: { event: 'cea.received', to: 'OPEN' } },
  { state: 'DWR_SENT', delays: watchdog, expected: { event: 'dwa.received', to: 'OPEN' } },
  {
    state: 'SUSPECT',
    setup: { unansweredDwrs: 1 },
    delays: { ...watchdog, maxDwrFailures: 2 },
    expected: { event: 'dwa.received', to: 'OPEN' },
  },
  {
    state: 'REOPEN',
    delays: watchdog,
    lead: (_client, _address, peer) => peer.tell('reset'),
    expected: { event: 'dwa.received', to: 'OPEN' },
  },
  {
    state: 'DRAINING',
    delays: { dprTimeoutMs: 400 },
    setup: { answerDelayMs: 50 },
    lead: async (client, address) => {
      const answered = client.request(address, ccr());
      await client.connection(address)?.close();
      await answered;
    },
    expected: { event: 'inflight.drained', to: 'DPR_SENT' },
  },
  {
    state: 'DPR_SENT',
    delays: { dprTimeoutMs: 400 },
    lead: (client, address) => client.connection(address)?.close(),
    expected: { event: 'dpa.received', to: 'CLOSED' },
  },
  {
    state: 'DPR_RECEIVED',
    delays: { dprTimeoutMs: 400 },
    lead: (_client, _address, peer) => peer.tell('disconnect'),
    expected: { event: 'transport.closed', to: 'RECONNECTING' },
  },
];

describe('a program that blocks the event loop for longer than a delay', () => {
  it.each(scenes)(
    'in $state ($host) does not take the peer for silent: $expected.event leads to $expected.to',
    async ({ delays, expected, host = '127.0.0.1', lead, setup, state }) => {
      const peer = await startPeerProcess(setup);
      const address = `${host}:${peer.port}`;
      const client = makeClient({ ...options, ...delays });
      const left = leftAfterStallIn(client, state);
      const connection = await client.connect(address, { timeoutMs: 5_000 });
      await lead?.(client, address, peer);
      expect(await left).toMatchObject(expected);
      const silences = connection.history().filter(({ event }) => event === 'after proofTimeout');
      expect(silences).toEqual([]);
    },
  );

  it('in OPEN does not end the connection', async () => {
    const peer = await startPeerProcess();
    const client = makeClient({ ...options, ...watchdog });
    const left = leftAfterStallIn(client, 'OPEN');
    const connection = await client.connect(`127.0.0.1:${peer.port}`, { timeoutMs: 5_000 });
    const back = new Promise<StateChange>((resolve) => {
      client.on('state', (change) => {
        if (change.from === 'DWR_SENT') resolve(change);
      });
    });
    expect(await left).toMatchObject({ event: 'after watchdog', to: 'DWR_SENT' });
    expect(await back).toMatchObject({ event: 'dwa.received', to: 'OPEN' });
    expect(connection.lastError).toBeUndefined();
  });
});
