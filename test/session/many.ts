import { DiameterClient, type SessionOptions } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/credit-control';
import { createPeer } from 'diameter-client/testing';
import { heldBytes } from '../support/memory.js';

/** So many requests at once. */
const atOnce = 500;

const options: SessionOptions = Object.freeze({ failureHandling: 'continue', failover: true });
const common = Object.freeze({ serviceContextId: '32251@3gpp.org' });

function makeSession(client: DiameterClient, address: string) {
  return client.session(CreditControl, address, common, options);
}

export type ManySession = ReturnType<typeof makeSession>;

/** What one step has taken. */
export interface Step {
  readonly cpuMicros: number;
}

/** Very many sessions of one client, each with quota that is valid for an hour, and the heap that each takes while nothing is in flight. */
export async function manySessions(count: number) {
  const peer = await createPeer({ authApplicationIds: [4], maxReceived: 0 });
  const answer = { multipleServicesCreditControl: [{ ratingGroup: 10, validityTime: 3_600 }] };
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({
    ccRequestNumber,
    ccRequestType,
    ...answer,
  }));
  const client = new DiameterClient({
    originHost: 'client.example.com',
    originRealm: 'example.com',
    authApplicationIds: [4],
  });
  const validities: number[] = [];
  const onValidity = () => validities.push(1);
  // What the first ones make is there for all.
  await each(many(client, peer.address, 1_000), async (session) => {
    await session.begin();
    await session.terminate();
  });
  const empty = await heldBytes();
  const sessions = many(client, peer.address, count);
  for (const session of sessions) session.on('validity', onValidity);
  const begun = await each(sessions, (session) => session.begin());
  const full = await heldBytes();
  const updated = await each(sessions, (session) => session.update());
  const after = await heldBytes();
  const terminated = await each(sessions, (session) => session.terminate());
  const stats = client.sessionStats();
  await client.close();
  await peer.close();
  return {
    bytesEach: (full.heap + full.buffers - empty.heap - empty.buffers) / count,
    bytesEachAfterUpdates: (after.heap + after.buffers - empty.heap - empty.buffers) / count,
    begun,
    updated,
    terminated,
    stats,
  };
}

function many(client: DiameterClient, address: string, count: number): readonly ManySession[] {
  return Array.from({ length: count }, () => makeSession(client, address));
}

/** Does something with each, with so many at once. */
async function each(
  sessions: readonly ManySession[],
  act: (session: ManySession) => Promise<unknown>,
): Promise<Step> {
  const before = process.cpuUsage();
  const left = sessions.values();
  const work = async () => {
    for (const session of left) await act(session);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const { system, user } = process.cpuUsage(before);
  return { cpuMicros: (user + system) / sessions.length };
}
