import { describe, expect, it } from 'vitest';
import type { Connection } from 'diameter-client';
import { Peers } from '../../src/metrics/peers.js';
import { makeClient, makePeer } from '../support/client.js';

async function connected(): Promise<Connection> {
  return makeClient().connect((await makePeer()).address);
}

describe('what a connection counts goes', () => {
  it('to its address, whichever connection was asked for before', async () => {
    const peers = new Peers(2, 0, () => {});
    const one = await connected();
    const two = await connected();
    for (const connection of [one, two]) peers.track(connection);
    for (const connection of [one, two, two, one]) {
      expect(peers.seriesOf(connection).address).toBe(connection.address);
    }
  });

  it('to "other" once the place of its address was given to another', async () => {
    const peers = new Peers(1, 0, () => {});
    const former = await connected();
    const next = await connected();
    peers.track(former);
    expect(peers.seriesOf(former).address).toBe(former.address);
    peers.retire(former);
    expect(peers.seriesOf(former).address).toBe(former.address);
    peers.track(next);
    expect(peers.seriesOf(former).address).toBe('other');
    expect(peers.seriesOf(next).address).toBe(next.address);
  });
});
