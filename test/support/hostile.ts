import type { Connection, DiameterClient, DiameterClientOptions, StateChange } from 'diameter-client';
import type { PeerBehaviour, PeerSocket, TestPeer } from 'diameter-client/testing';
import { expect } from 'vitest';
import { SimulatedClock } from 'xstate';
import { eventually, makeClient, makePeer } from './client.js';
import { programErrors } from './logs.js';
import { numberedCcr } from './messages.js';

const ccRequestNumber = 415;

/** A client between a peer that misbehaves and one that must never notice. */
export interface Scene {
  readonly client: DiameterClient;
  readonly hostile: TestPeer;
  readonly bystander: TestPeer;
  /** Connects to the hostile peer. */
  connect(): Promise<Connection>;
  /** The oldest connection that the hostile peer sees. */
  socket(): PeerSocket;
  /**
   * Asks the hostile peer so many things at once. Each call must settle, and with its own answer if with any: the
   * result is the Result-Code or the name of the error, in the order of the calls.
   */
  ask(count: number, timeoutMs?: number): Promise<(number | string)[]>;
  /** All figures add up, nothing has surprised the client, and the other address has served all the time. */
  expectUnharmed(): Promise<void>;
}

export async function makeScene(
  behaviour: Partial<PeerBehaviour>,
  options: Partial<DiameterClientOptions> = {},
): Promise<Scene> {
  const hostile = await makeEcho(behaviour);
  const bystander = await makeEcho({});
  const surprises: unknown[] = [];
  const note = (fields: object, message: string) => surprises.push({ ...fields, message });
  const client = makeClient({ logger: programErrors(note), watchdogJitterMs: 0, ...options });
  await client.connect(bystander.address);
  const noticed: StateChange[] = [];
  client.on('state', (change) => {
    const isRoutine = change.to === 'OPEN' || change.to === 'DWR_SENT';
    if (change.address === bystander.address && !isRoutine) noticed.push(change);
  });
  let lastNumber = 0;

  const askOne = async (address: string, timeoutMs: number): Promise<number | string> => {
    const number = ++lastNumber;
    try {
      const answer = await client.request(address, numberedCcr(number), { timeoutMs });
      // One that can be read is that of this very request.
      if (!answer.isError) expect(answer.find(ccRequestNumber)?.unsigned32()).toBe(number);
      return answer.resultCode ?? 'no Result-Code';
    } catch (error) {
      if (error instanceof Error && error.name.endsWith('Error')) return error.name;
      throw error;
    }
  };

  return {
    client,
    hostile,
    bystander,
    connect: () => client.connect(hostile.address),
    socket: () => {
      const [socket] = hostile.sockets;
      if (socket === undefined) throw new Error('nobody is connected to the hostile peer');
      return socket;
    },
    ask: (count, timeoutMs = 5_000) =>
      Promise.all(Array.from({ length: count }, () => askOne(hostile.address, timeoutMs))),
    expectUnharmed: async () => {
      expect(await askOne(bystander.address, 5_000)).toBe(2001);
      expect(noticed).toEqual([]);
      expect(bystander.accepted).toBe(1);
      expect(surprises).toEqual([]);
      const { answers, errors, inFlight, requests, timeouts } = client.stats();
      expect(requests).toBe(answers + timeouts + errors + inFlight);
      expect(inFlight).toBe(0);
    },
  };
}

/** Answers with the CC-Request-Number that it was asked with. */
function makeEcho(behaviour: Partial<PeerBehaviour>): Promise<TestPeer> {
  return makePeer({
    behaviour,
    onRequest: (request) => ({ avps: request.avps().filter(({ code }) => code === ccRequestNumber) }),
  });
}

/** The same on simulated time: `pass` lets time go by, with the other address back in OPEN at its end. */
export async function makeTimedScene(
  behaviour: Partial<PeerBehaviour>,
  options: Partial<DiameterClientOptions> = {},
) {
  const clock = new SimulatedClock();
  const scene = await makeScene(behaviour, { clock, ...options });
  const connection = await scene.connect();
  const pass = async (ms: number) => {
    clock.increment(ms);
    await eventually(
      () => scene.client.connection(scene.bystander.address)?.state === 'OPEN',
      'the DWA of the other peer',
    );
  };
  return { ...scene, connection, clock, pass };
}

/** The hostile peer has nobody connected any more. */
export function hostileIsLeft({ hostile }: Pick<Scene, 'hostile'>): Promise<void> {
  return eventually(() => hostile.sockets.length === 0, 'the end of the connection');
}
