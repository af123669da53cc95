import { describe, expect, it } from 'vitest';
import { makeClient, makePeer } from '../support/client.js';
import { ccr } from '../support/messages.js';

/** How many connections the peer has accepted once all of these spellings were called. */
async function connectionsOf(host: string, spellings: readonly ((port: number) => string)[]) {
  const peer = await makePeer({ host });
  const client = makeClient({ peers: { [spellings[0]?.(peer.port) ?? '']: { requestTimeoutMs: 3_000 } } });
  for (const spelling of spellings) await client.request(spelling(peer.port), ccr());
  return { accepted: peer.accepted, addresses: client.connections().map(({ address }) => address), peer };
}

describe('spellings of one address', () => {
  it('share a connection: IPv4 and IPv4-mapped IPv6', async () => {
    const { accepted, addresses, peer } = await connectionsOf('127.0.0.1', [
      (port) => `[::ffff:127.0.0.1]:${port}`,
      (port) => `127.0.0.1:${port}`,
      (port) => `aaa://[::FFFF:7f00:1]:${port};transport=tcp`,
    ]);
    expect({ accepted, addresses }).toEqual({ accepted: 1, addresses: [`127.0.0.1:${peer.port}`] });
  });

  it('share a connection: a name with and without its final dot', async () => {
    const { accepted, addresses, peer } = await connectionsOf('127.0.0.1', [
      (port) => `localhost.:${port}`,
      (port) => `LOCALHOST:${port}`,
    ]);
    expect({ accepted, addresses }).toEqual({ accepted: 1, addresses: [`localhost:${peer.port}`] });
  });

  it('may have a zone, which the system gets', async () => {
    const { accepted, addresses, peer } = await connectionsOf('::1', [
      (port) => `[::1%lo]:${port}`,
      (port) => `aaa://[::1%25lo]:${port}`,
    ]);
    expect({ accepted, addresses }).toEqual({ accepted: 1, addresses: [`[::1%lo]:${peer.port}`] });
  });
});
