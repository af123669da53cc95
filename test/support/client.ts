import {
  DiameterClient,
  type ConnectionState,
  type DiameterClientOptions,
  type StateChange,
} from 'diameter-client';
import { createPeer, type TestPeer, type TestPeerOptions } from 'diameter-client/testing';
import { onTestFinished } from 'vitest';

export const identity = { originHost: 'client.example.com', originRealm: 'example.com' } as const;

/** A client for credit control that is destroyed at the end of the test. */
export function makeClient(options: Partial<DiameterClientOptions> = {}): DiameterClient {
  const client = new DiameterClient({ ...identity, authApplicationIds: [4], ...options });
  onTestFinished(() => client.destroy());
  return client;
}

/** A peer that is closed at the end of the test. */
export async function makePeer(options: TestPeerOptions = {}): Promise<TestPeer> {
  const peer = await createPeer(options);
  onTestFinished(() => peer.close());
  return peer;
}

/** Resolves at the next entry of a state, of whichever address unless one is named. */
export function entered(
  client: DiameterClient,
  state: ConnectionState,
  address?: string,
): Promise<StateChange> {
  return new Promise((resolve) => {
    const listener = (change: StateChange) => {
      if (change.to !== state || (address !== undefined && change.address !== address)) return;
      client.off('state', listener);
      resolve(change);
    };
    client.on('state', listener);
  });
}

/** All changes of state from now on, as "FROM → TO". */
export function recordStates(client: DiameterClient): string[] {
  const states: string[] = [];
  client.on('state', ({ from, to }) => states.push(`${from} → ${to}`));
  return states;
}

/** Lets the event loop turn until something holds; fails after many turns. */
export async function eventually(
  holds: () => boolean,
  what = 'the condition',
  withinMs = 5_000,
): Promise<void> {
  const end = performance.now() + withinMs;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what} did not come to hold`);
    await turn();
  }
}

/** A figure that has begun to grow and then stays the same for many turns of the event loop. */
export async function settled(figure: () => number, atLeast = 1): Promise<number> {
  let last = figure();
  let turnsTheSame = 0;
  await eventually(() => {
    const now = figure();
    turnsTheSame = now === last && now >= atLeast ? turnsTheSame + 1 : 0;
    last = now;
    return turnsTheSame === 100;
  }, 'a figure that no longer changes');
  return last;
}

/** A promise and what settles it. */
export function deferred<Value>() {
  let resolve: (value: Value) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<Value>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

/** One turn of the event loop. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** The rejection of a promise; fails if it resolves. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`rejected with something that is no Error: ${String(error)}`, { cause: error });
  }
  throw new Error('the promise was expected to reject, but resolved');
}
