import type { DiameterClientOptions, DiameterMessage, GroupOptions, PeerGroup } from 'diameter-client';
import type { TestPeer, TestPeerOptions } from 'diameter-client/testing';
import { eventually, makeClient, makePeer } from './client.js';

export const isCcr = ({ commandCode, isRequest }: DiameterMessage) => commandCode === 272 && isRequest;

/** The credit-control requests that a peer has received. */
export function ccrsOf(peer: TestPeer): readonly DiameterMessage[] {
  return peer.received.filter(isCcr);
}

export async function allUsable(group: PeerGroup): Promise<void> {
  await eventually(() => group.members().every(({ state }) => state !== 'down'), 'every member usable');
}

interface SceneOptions extends Partial<Omit<DiameterClientOptions, 'peers'>> {
  readonly group?: Partial<GroupOptions>;
  /** Of each peer. */
  readonly peers?: readonly TestPeerOptions[];
}

/** A client with a group of peers, all of them usable. */
export async function groupScene({ group: changes, peers: given, ...options }: SceneOptions = {}) {
  const peers = await Promise.all((given ?? [{}, {}]).map((each) => makePeer(each)));
  const [one, two] = peers;
  if (one === undefined) throw new Error('there is at least one');
  const client = makeClient(options);
  const group = client.group('dra', { members: peers.map(({ address }) => ({ address })), ...changes });
  await allUsable(group);
  return { client, group, peers, one, two: two ?? one };
}
