/**
 * Three peers as one target, told as it happens: two share the load and one stands by. One is too busy, one dies, then all, and
 * they come back; no call fails.
 *
 *     npm run demo -- --group
 */
import { styleText } from 'node:util';
import { DiameterClient, ResultCode, type Logger } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { createPeer, type TestPeer } from 'diameter-client/testing';

const requestsPerSecond = 200;
const answerDelayMs = 50;
const failbackMs = 2_000;

/** Those that answer nothing but DIAMETER_TOO_BUSY. */
const busy = new Set<TestPeer>();
const peers = await Promise.all([startPeer(), startPeer(), startPeer()]);
const [one, two, standBy] = peers;

/** Answers a bit late, so that something is in flight when it dies. */
async function startPeer(): Promise<TestPeer> {
  const peer = await createPeer({ behaviour: { answerDelayMs } });
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({
    ...(busy.has(peer) && { resultCode: ResultCode.DIAMETER_TOO_BUSY }),
    ccRequestNumber,
    ccRequestType,
  }));
  return peer;
}

const nameOf = (peer: TestPeer) => `peer ${peers.indexOf(peer) + 1}`;

/** "peer 1" for the address that the system has chosen. */
function named(text: string): string {
  return peers.reduce((told, peer) => told.replaceAll(peer.address, nameOf(peer)), text);
}

const beganAt = performance.now();

function title(text: string): void {
  console.log(`\n${styleText('bold', text)}`);
}

function say(text: string): void {
  const seconds = ((performance.now() - beganAt) / 1_000).toFixed(1).padStart(5);
  console.log(`${styleText('gray', `${seconds} s`)}  ${named(text)}`);
}

/** What the client logs of its groups. */
const log = (fields: object, text: string): void => {
  const { address = '', line = '' }: { address?: string; line?: string } = fields;
  if (/^(group|failover|breaker)/.test(line)) say(`log: ${address} ${text}`.replace('  ', ' '));
};
const logger: Logger = { debug: () => {}, info: log, warn: log, error: log };

const client = new DiameterClient({
  originHost: 'demo.clients.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
  requestTimeoutMs: 10_000,
  // A demo has no time for the five seconds that are the defaults.
  reconnect: { initialDelayMs: 200, maxDelayMs: 500 },
  breaker: { openMs: 1_000, maxOpenMs: 1_000 },
  logger,
});

title('Three peers are one group: peers 1 and 2 share the requests, and peer 3 stands by');
const group = client.group('ocs', {
  policy: 'least-in-flight',
  members: [{ address: one.address }, { address: two.address }, { address: standBy.address, priority: 1 }],
  failbackMs,
});
await until(() => group.stats().usable === peers.length);

let sent = 0;
let answered = 0;
let failed = 0;
const order: number[] = [];

async function call(): Promise<void> {
  const number = sent++;
  try {
    const { result } = await client.call(group, CreditControl, {
      serviceContextId: 'demo@example.com',
      ccRequestType: CcRequestType.EVENT_REQUEST,
      ccRequestNumber: number,
    });
    if (result.isSuccess) answered++;
    order.push(number);
  } catch (error) {
    failed++;
    say(error instanceof Error ? error.message : String(error));
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(10);
}

/** Credit-control requests that a peer has received so far. */
const requestsAt = (peer: TestPeer) =>
  peer.received.filter(({ commandCode, isRequest }) => commandCode === CreditControl.code && isRequest);

/** Keeps sending for some time; tells who got how much. */
async function traffic(ms: number): Promise<void> {
  const before = peers.map((peer) => requestsAt(peer).length);
  const timer = setInterval(() => void call(), 1_000 / requestsPerSecond);
  await pause(ms);
  clearInterval(timer);
  const shares = peers.map((peer, i) => `${nameOf(peer)}: ${requestsAt(peer).length - (before[i] ?? 0)}`);
  say(`requests to ${shares.join(', ')}`);
}

await traffic(1_000);

title('Breaker: peer 2 is too busy. It is asked no more, and after a while by one call that finds out');
busy.add(two);
await traffic(1_000);
busy.delete(two);
say('peer 2 is well again');
await traffic(failbackMs + 500);

title('Failover: peer 1 dies. What it had in flight goes to peer 2 at once, with the T flag');
const burst = Array.from({ length: 20 }, () => call());
await until(() => requestsAt(one).length + requestsAt(two).length >= sent);
await one.kill();
await Promise.all(burst);
const repeated = requestsAt(two).filter(({ isRetransmitted }) => isRetransmitted).length;
say(`peer 2 has received ${repeated} requests with the T flag; ${failed} calls have failed`);
await traffic(500);

title('Holding: the others die, too. Calls wait instead of failing');
await until(() => answered + failed === sent);
await Promise.all([two.kill(), standBy.kill()]);
await until(() => group.stats().usable === 0);
order.length = 0;
const waiting = Array.from({ length: 10 }, () => call());
await pause(1_000);
say(`${group.stats().held} calls are held`);
const [whole] = client.explain(group).split('\n');
say(`explain: ${whole}`);
await standBy.start();
await Promise.all(waiting);
const isInOrder = order.every((number, i) => i === 0 || number > (order[i - 1] ?? 0));
say(
  `peer 3 is back, and has served ${order.length} of them ${isInOrder ? 'in their order' : 'out of order'}`,
);

title(`Failback: peers 1 and 2 are back, and get their share bit by bit, over ${failbackMs / 1_000} seconds`);
await Promise.all([one.start(), two.start()]);
await until(() => group.stats().usable === peers.length);
for (let i = 0; i < 4; i++) await traffic(failbackMs / 3);

title('The end: DPR to every peer, answers in flight awaited, then closed');
await until(() => answered + failed === sent);
const { lost, refused, suspect } = group.stats().failovers;
await client.close();
await Promise.all(peers.map((peer) => peer.close()));
say(
  `${sent} calls, ${answered} answered, ${failed} failed; ${lost + refused + suspect} went to another member`,
);
