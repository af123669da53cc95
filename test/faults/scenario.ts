import { readFileSync } from 'node:fs';
import type { ClientStats, ConnectionStats, DiameterClientOptions } from 'diameter-client';
import { expect } from 'vitest';
import { makeClient, recordStates } from '../support/client.js';
import type { PeerProcess } from './peer-process.js';
import { Traffic } from './traffic.js';

/** A peer that is silent for 900 ms is given up. */
const shortTimers: Partial<DiameterClientOptions> = {
  dialTimeoutMs: 500,
  cerTimeoutMs: 500,
  dwrIntervalMs: 300,
  dwrTimeoutMs: 200,
  maxDwrFailures: 3,
  watchdogJitterMs: 0,
  dprTimeoutMs: 300,
  reconnect: { initialDelayMs: 200, maxDelayMs: 400 },
};

/** One that is silent for 2 300 ms is given up: for faults that end in time, on a slow machine as well. */
export const patience: Partial<DiameterClientOptions> = { cerTimeoutMs: 2_000, maxDwrFailures: 10 };

/** What the requirements allow beyond the deadline of a call. */
const lateMs = 100;

/** A client with short timers, its traffic to one address, and what is true of them at all times. */
export function begin(address: string, options: Partial<DiameterClientOptions> = {}) {
  const client = makeClient({ ...shortTimers, ...options });
  const states = recordStates(client);
  const wrong: string[] = [];
  const check = () => {
    for (const figures of [client.stats(), ...client.connections().map((one) => one.stats())]) {
      if (!addsUp(figures)) wrong.push(`figures that do not add up: ${JSON.stringify(figures)}`);
    }
    const connections = connectionsTo(address);
    if (connections > 1) wrong.push(`${connections} connections at once`);
  };
  const traffic = new Traffic(client, address, check);

  return {
    client,
    states,
    traffic,
    /** Ends the traffic; then what must hold whatever has happened. `peers`: all that were ever asked. */
    async end(...peers: readonly PeerProcess[]): Promise<void> {
      await traffic.stop();
      check();
      expect(wrong).toEqual([]);
      expectPunctual(traffic);
      expectFigures(traffic, client.stats());
      // Only what has ended has said all that it has to say.
      for (const peer of peers) await peer.kill();
      expectDelivery(
        traffic,
        peers.flatMap(({ received }) => received),
      );
    },
  };
}

function addsUp({ answers, errors, inFlight, requests, timeouts }: ClientStats | ConnectionStats): boolean {
  return requests === answers + timeouts + errors + inFlight;
}

/** Each call has ended once, with its own answer or an error of ours, and no later than it may. */
function expectPunctual({ calls, lagMs }: Traffic): void {
  expect(calls.filter(({ outcomes }) => outcomes.length !== 1 || outcomes[0] === 'anything else')).toEqual(
    [],
  );
  const allowedMs = lateMs + lagMs;
  expect(
    calls.filter(({ endedAt, startedAt, timeoutMs }) => endedAt - startedAt > timeoutMs + allowedMs),
  ).toEqual([]);
}

/** The figures of the client are those that its callers have counted. */
function expectFigures({ calls, counts }: Traffic, stats: ClientStats): void {
  const sum = (fits: (outcome: string) => boolean) =>
    Object.entries(counts).reduce((total, [outcome, count]) => total + (fits(outcome) ? count : 0), 0);
  const timedOut = 'RequestTimeoutError maybe-delivered';
  expect(stats).toMatchObject({
    requests: calls.length - sum((outcome) => outcome.endsWith(' not-sent')),
    answers: sum((outcome) => outcome === 'answered'),
    timeouts: sum((outcome) => outcome === timedOut),
    errors: sum((outcome) => outcome.endsWith(' maybe-delivered') && outcome !== timedOut),
    inFlight: 0,
  });
}

/** Nothing came twice, nothing came that was called not sent, and what was answered had come. */
function expectDelivery({ calls }: Traffic, received: readonly number[]): void {
  const came = new Set(received);
  expect(came.size).toBe(received.length);
  const outcomeIs = (end: string) => calls.filter(({ outcomes: [outcome] }) => outcome?.endsWith(end));
  expect(outcomeIs('not-sent').filter(({ number }) => came.has(number))).toEqual([]);
  expect(outcomeIs('answered').filter(({ number }) => !came.has(number))).toEqual([]);
}

/**
 * Our connections to the port of an address that are up or in the making, as the kernel has them. The peer may have
 * more: of the end of one that was given up it learns when packets pass again.
 */
function connectionsTo(address: string): number {
  const port = Number(address.slice(address.lastIndexOf(':') + 1));
  const [, ...lines] = readFileSync('/proc/self/net/tcp', 'utf8').trim().split('\n');
  return lines.filter((line) => {
    const [, , remote = '', state] = line.trim().split(/\s+/);
    return parseInt(remote.slice(-4), 16) === port && (state === established || state === synSent);
  }).length;
}

const established = '01';
const synSent = '02';
