import type { DiameterClientOptions } from 'diameter-client';
import { WalkClock } from '../walks/walk-clock.js';
import { makeClient, makePeer } from './client.js';
import { numberedCcr } from './messages.js';

export const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

/** A client with an open connection, on a clock that moves by the millisecond. */
export async function limitScene(options: Partial<DiameterClientOptions>) {
  const peer = await makePeer({ behaviour: { requests: 'ignore' } });
  const clock = new WalkClock();
  clock.increment(1_000_000);
  const client = makeClient({
    clock,
    dwrIntervalMs: 100_000_000,
    requestTimeoutMs: 10_000_000,
    sendTimeoutMs: 10_000_000,
    ...options,
  });
  const connection = await client.connect(peer.address);
  const timers = clock.pending;
  const pass = (ms: number) => {
    for (let i = 0; i < ms; i++) clock.increment(1);
  };
  /** Requests whose ends are of no interest. */
  const ask = (count: number, address = peer.address) => {
    for (const i of upTo(count)) client.request(address, numberedCcr(i)).catch(() => {});
  };
  const written = () => connection.stats().requests;
  /** The numbers of the requests that have come to the peer. */
  const came = () => peer.received.filter((m) => m.commandCode === 272).map((m) => m.find(415)?.unsigned32());
  return { ask, came, client, clock, connection, pass, peer, timers, written };
}
