import type { DiameterClientOptions } from 'diameter-client';
import type { PeerBehaviour, TestPeer } from 'diameter-client/testing';
import { SimulatedClock } from 'xstate';
import { entered, makeClient, makePeer } from '../../support/client.js';

/** By the name of an option: shows that a change of it takes effect, and when. */
export type Effects = Readonly<Record<string, () => Promise<void>>>;

/** A peer, and a client on simulated time that has not dialled it yet. */
export async function scene(
  behaviour: Partial<PeerBehaviour> = {},
  options: Partial<DiameterClientOptions> = {},
) {
  const peer = await makePeer({ behaviour });
  const clock = new SimulatedClock();
  clock.increment(1_000_000);
  const client = makeClient({ clock, random: () => 0.5, ...options });
  /** The milliseconds that are left of a delay; undefined unless it runs. */
  const left = (delay: string, address = peer.address) => {
    const timers = client.connection(address)?.timers();
    const dueAt = timers?.find((timer) => timer.delay === delay)?.dueAt;
    return dueAt === undefined ? undefined : dueAt - clock.now();
  };
  const state = (address = peer.address) => client.connection(address)?.state;
  /** Lets time pass, and awaits the state that this leads to. */
  const wait = async (ms: number, to: Parameters<typeof entered>[1]) => {
    const arrived = entered(client, to);
    clock.increment(ms);
    await arrived;
  };
  const lose = async () => {
    const lost = entered(client, 'RECONNECTING');
    peer.resetConnections();
    await lost;
  };
  return { client, clock, left, lose, peer, state, wait };
}

/** How many messages of a command have come. */
export function received(peer: TestPeer, commandCode: number): number {
  return peer.received.filter((message) => message.commandCode === commandCode).length;
}
