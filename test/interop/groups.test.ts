import type { DiameterClient, PeerGroup } from 'diameter-client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureLoopback } from './capture.js';
import { ccr, makeClient } from './client.js';
import { daemonPort, startDaemon } from './daemon.js';
import { firstNumber, OpenLoop } from './open-loop.js';
import { PeerDaemon } from './peer-daemon.js';
import { requestsOnTheWire, type WireRequest } from './wire.js';

const perSecond = 2_000;
const ports = [3870, 3871] as const;
const waiting = { timeout: 30_000, interval: 1 } as const;

interface Scene {
  readonly client: DiameterClient;
  readonly group: PeerGroup;
  readonly one: PeerDaemon;
  readonly two: PeerDaemon;
  readonly load: OpenLoop;
}

/** Two daemons behind a group of equal weights, under load. */
async function underLoad(name: string, isRelay: boolean, failbackMs: number): Promise<Scene> {
  const [one, two] = await Promise.all([
    PeerDaemon.start({ name: `${name}-1`, port: ports[0], isRelay }),
    PeerDaemon.start({ name: `${name}-2`, port: ports[1], isRelay }),
  ]);
  const client = makeClient(name, { acctApplicationIds: [], requestTimeoutMs: 30_000 });
  const members = [one, two].map(({ address }) => ({ address }));
  const group = client.group(name, { members, policy: 'weighted', failbackMs });
  await vi.waitUntil(() => areUsable(group, 2), waiting);
  const load = new OpenLoop(client, group, name, perSecond);
  await more(load, perSecond);
  return { client, group, one, two, load };
}

function areUsable(group: PeerGroup, count: number): boolean {
  return group.members().filter(({ state }) => state === 'usable').length === count;
}

/** So many more calls have been made. */
async function more(load: OpenLoop, calls: number): Promise<void> {
  const wanted = load.made + calls;
  await vi.waitUntil(() => load.made >= wanted, waiting);
}

/** Frozen first: so it is sure that requests have been written there and not been answered. */
async function killWithRequestsInFlight(group: PeerGroup, ...daemons: readonly PeerDaemon[]): Promise<void> {
  await Promise.all(daemons.map((daemon) => daemon.freeze()));
  const members = group
    .members()
    .filter(({ address }) => daemons.some((daemon) => daemon.address === address));
  await vi.waitUntil(() => members.every(({ connection }) => connection.stats().inFlight >= 20), waiting);
  await Promise.all(daemons.map((daemon) => daemon.kill()));
}

/** Ends the capture once it holds the last request. */
async function wireOf(
  capture: Awaited<ReturnType<typeof captureLoopback>>,
  { client, group }: Scene,
  ...of: readonly number[]
): Promise<readonly WireRequest[]> {
  await client.request(group, ccr('the-last-one', { destinationHost: null }));
  const pcap = await capture.until((bytes) => bytes.includes('the-last-one.clients'));
  const requests = await requestsOnTheWire(pcap, ...of);
  return requests.filter(({ number }) => number >= firstNumber);
}

function grouped(
  requests: readonly WireRequest[],
  keyOf: (request: WireRequest) => number,
): ReadonlyMap<number, readonly WireRequest[]> {
  const groups = new Map<number, WireRequest[]>();
  for (const request of requests) {
    const key = keyOf(request);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [request]);
    else group.push(request);
  }
  return groups;
}

function byNumber(requests: readonly WireRequest[]): ReadonlyMap<number, readonly WireRequest[]> {
  return grouped(requests, ({ number }) => number);
}

/**
 * Each copy of a request after the first has T, the same End-to-End and another Hop-by-Hop Identifier. Returns how many there
 * are. What the client gave to a socket that was broken already never came to the wire, but as far as the client knows it
 * may have: of such a request only the copy with T is seen.
 */
function checkRepetitions(requests: readonly WireRequest[]): { repeated: number; unseen: number } {
  let repeated = 0;
  let unseen = 0;
  for (const [first, ...others] of byNumber(requests).values()) {
    if (first?.isRetransmitted === true) unseen++;
    for (const other of others) {
      repeated++;
      expect(other.isRetransmitted).toBe(true);
      expect(other.endToEndId).toBe(first?.endToEndId);
      expect(other.hopByHopId).not.toBe(first?.hopByHopId);
    }
  }
  return { repeated, unseen };
}

function numbersUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, i) => firstNumber + i);
}

beforeEach(startDaemon);

describe('two freeDiameters behind one group under 2 000 requests a second', () => {
  it('no call fails when one is killed: what was in flight goes to the other with T (C-045); once back, its share grows without a burst', async () => {
    const failbackMs = 4_000;
    const capture = await captureLoopback(ports);
    const scene = await underLoad('pair', false, failbackMs);
    const { group, load, one } = scene;

    await killWithRequestsInFlight(group, one);
    await more(load, perSecond);
    await one.start();
    await vi.waitUntil(() => areUsable(group, 2), waiting);
    const restartedWith = load.made;
    await more(load, ((failbackMs + 1_000) * perSecond) / 1_000);
    expect(await load.stop()).toEqual([]);

    const requests = await wireOf(capture, scene, ...ports);
    expect([...byNumber(requests).keys()].toSorted((a, b) => a - b)).toEqual(numbersUpTo(load.made));
    const { repeated, unseen } = checkRepetitions(requests);
    expect(repeated).toBeGreaterThanOrEqual(20);
    expect(group.stats().failovers).toEqual({ lost: repeated + unseen, suspect: 0, refused: 0 });

    const back = requests.filter(({ number }) => number >= firstNumber + restartedWith);
    const slots = grouped(back, ({ at }) => Math.floor((at - (back[0]?.at ?? 0)) / 200));
    const shares: number[] = [];
    for (const [slot, inSlot] of slots) {
      const share = inSlot.filter(({ port }) => port === ports[0]).length / inSlot.length;
      shares[slot] = share;
      // Each request is given to a member at random: five standard deviations beside what is due.
      const noise = 2.5 / Math.sqrt(inSlot.length);
      expect(share).toBeLessThan(0.5 * Math.min(1, ((slot + 1) * 200) / failbackMs) + noise);
    }
    const mean = (from: number, to: number) =>
      shares.slice(from, to).reduce((sum, share) => sum + share, 0) / (to - from);
    const quarters = [mean(0, 5), mean(5, 10), mean(10, 15), mean(15, 20), mean(20, 25)];
    expect(quarters).toEqual(quarters.toSorted((a, b) => a - b));
    expect(quarters.at(-1)).toBeGreaterThan(0.4);
  });

  it('when both are killed and come back, none is lost, and those that were held go out in their order', async () => {
    const capture = await captureLoopback(ports);
    const scene = await underLoad('both', false, 0);
    const { group, load, one, two } = scene;

    await killWithRequestsInFlight(group, one, two);
    await vi.waitUntil(() => group.stats().held > 0, waiting);
    const heldFrom = load.made;
    await more(load, perSecond);
    expect(group.stats().held).toBeGreaterThanOrEqual(perSecond);
    const heldUpTo = load.made;
    await Promise.all([one.start(), two.start()]);
    await vi.waitUntil(() => areUsable(group, 2), waiting);
    await more(load, perSecond);
    expect(await load.stop()).toEqual([]);
    expect(load.answered.toSorted((a, b) => a - b)).toEqual(numbersUpTo(load.made));

    const requests = await wireOf(capture, scene, ...ports);
    expect([...byNumber(requests).keys()].toSorted((a, b) => a - b)).toEqual(numbersUpTo(load.made));
    expect(checkRepetitions(requests).repeated).toBeGreaterThanOrEqual(40);
    for (const port of ports) {
      const order = requests.filter((request) => request.port === port).map(({ number }) => number);
      const held = order.filter(
        (number) => number >= firstNumber + heldFrom && number < firstNumber + heldUpTo,
      );
      expect(held).toEqual(held.toSorted((a, b) => a - b));
    }
    // What was in flight waited first, and goes first.
    const firstNew = requests.findIndex(({ number }) => number >= firstNumber + heldFrom);
    expect(requests.findLastIndex(({ isRetransmitted }) => isRetransmitted)).toBeLessThan(firstNew);
  });
});

describe('two freeDiameters that relay to a third one', () => {
  it('no call fails when one is killed; the third one gets T and the same End-to-End Identifier', async () => {
    const capture = await captureLoopback([...ports, daemonPort]);
    const scene = await underLoad('relay', true, 1_000);
    const { group, load, one } = scene;

    await killWithRequestsInFlight(group, one);
    await more(load, perSecond);
    expect(await load.stop()).toEqual([]);

    const requests = await wireOf(capture, scene, ...ports, daemonPort);
    const toRelays = requests.filter(({ port }) => port !== daemonPort);
    expect(checkRepetitions(toRelays).repeated).toBeGreaterThanOrEqual(20);
    const sent = byNumber(toRelays);
    const relayed = byNumber(requests.filter(({ port }) => port === daemonPort));
    expect([...relayed.keys()].toSorted((a, b) => a - b)).toEqual(numbersUpTo(load.made));
    for (const [number, copies] of relayed) {
      const [first, ...repetitions] = sent.get(number) ?? [];
      for (const { endToEndId } of copies) expect(endToEndId).toBe(first?.endToEndId);
      if (repetitions.length > 0) expect(copies.at(-1)?.isRetransmitted).toBe(true);
    }
  });
});
