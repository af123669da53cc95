import { setTimeout as after } from 'node:timers/promises';
import type { DiameterMessage } from 'diameter-client';
import { createPeer, type TestPeer } from 'diameter-client/testing';
import { CC_REQUEST_NUMBER, peerDomain } from './messages.js';
import { misfortunes } from './misfortunes.js';
import { Random } from './random.js';

/** How long a peer is well, on average. */
const wellMs = 6_000;

/** The peers of a soak, in a process of their own: `peers.ts COUNT SEED`. Asked by any message, it tells the figures. */
const [count, seed] = process.argv.slice(2).map(Number);
const befallen = new Map<string, number>();

// The peers live no longer than whoever started them.
process.on('disconnect', () => process.exit());

const peers = await Promise.all(
  Array.from({ length: count ?? 0 }, (_, index) =>
    createPeer({ originHost: `peer-${index}${peerDomain}`, onRequest: echo }),
  ),
);
for (const [index, peer] of peers.entries()) void live(peer, new Random(seed ?? 0, index));

setInterval(() => {
  // A peer keeps all that it has received, for tests; here that would fill the memory. The array is its own.
  for (const { received } of peers) (received as DiameterMessage[]).length = 0;
}, 500);

process.on('message', () => process.send?.([...befallen]));
process.send?.(peers.map(({ port }) => port));

function echo(request: DiameterMessage) {
  return { avps: request.avps().filter(({ code }) => code === CC_REQUEST_NUMBER) };
}

async function live(peer: TestPeer, random: Random): Promise<never> {
  const usual = peer.behaviour;
  for (;;) {
    await after(random.wait(wellMs));
    const [name, befall] = random.pick(Object.entries(misfortunes));
    befallen.set(name, (befallen.get(name) ?? 0) + 1);
    await befall(peer, random);
    peer.behave(usual);
  }
}
