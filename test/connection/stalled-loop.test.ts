import type { ConnectionState, DiameterClient, StateChange } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { makeClient } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { startPeerProcess, type PeerProcess, type PeerSetup } from '../support/peer-process.js';

const stallMs = 500;

/** Every delay of the chart is shorter than the stall, and longer than a peer on the same machine needs. */
const options = {
  dialTimeoutMs: 200,
  cerTimeoutMs: 200,
  dwrIntervalMs: 300,
  dwrTimeoutMs: 200,
  maxDwrFailures: 1,
  watchdogJitterMs: 0,
  dprTimeoutMs: 400,
  reconnect: { initialDelayMs: 20 },
} as const;

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
  readonly setup?: PeerSetup;
  readonly host?: string;
  readonly maxDwrFailures?: number;
  /** Leads to the state from OPEN; nothing where the connection comes there by itself. */
  readonly lead?: (client: DiameterClient, address: string, peer: PeerProcess) => unknown;
  /** How the peer leads out of it, and whereto. */
  readonly expected: Pick<StateChange, 'event' | 'to'>;
}

const scenes: readonly Scene[] = [
  { state: 'CONNECTING', expected: { event: 'transport.connected', to: 'CER_SENT' } },
  { state: 'CONNECTING', host: 'localhost', expected: { event: 'transport.connected', to: 'CER_SENT' } },
  { state: 'CER_SENT', expected: { event: 'cea.received', to: 'OPEN' } },
  { state: 'DWR_SENT', expected: { event: 'dwa.received', to: 'OPEN' } },
  {
    state: 'SUSPECT',
    setup: { unansweredDwrs: 1 },
    maxDwrFailures: 2,
    expected: { event: 'dwa.received', to: 'OPEN' },
  },
  {
    state: 'REOPEN',
    lead: (_client, _address, peer) => peer.tell('reset'),
    expected: { event: 'dwa.received', to: 'OPEN' },
  },
  {
    state: 'DRAINING',
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
    lead: (client, address) => client.connection(address)?.close(),
    expected: { event: 'dpa.received', to: 'CLOSED' },
  },
  {
    state: 'DPR_RECEIVED',
    lead: (_client, _address, peer) => peer.tell('disconnect'),
    expected: { event: 'transport.closed', to: 'RECONNECTING' },
  },
];

describe('a program that blocks the event loop for longer than a delay', () => {
  it.each(scenes)(
    'in $state ($host) does not take the peer for silent: $expected.event leads to $expected.to',
    async ({ expected, host = '127.0.0.1', lead, maxDwrFailures = 1, setup, state }) => {
      const peer = await startPeerProcess(setup);
      const address = `${host}:${peer.port}`;
      const client = makeClient({ ...options, maxDwrFailures });
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
    const client = makeClient(options);
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
