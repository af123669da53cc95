/**
 * The main job, told as it happens: one client sends credit-control requests to three peers; one peer dies and comes
 * back, and the others do not notice.
 *
 *     npm run demo                       three embedded peers
 *     npm run demo -- --to HOST:PORT     the same traffic to a real peer
 *     npm run demo -- --inspect          with the live view, until Ctrl-C
 *     npm run demo -- --group            three peers as one target: demo-group.ts
 */
import { parseArgs } from 'node:util';
import { DiameterClient, DiameterError } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { startInspector } from 'diameter-client/inspect';
import { createPeer } from 'diameter-client/testing';
import { Story } from './demo-story.js';

const messagesPerSecond = 200;
const downMs = 3_000;

const usage = `npm run demo -- [--to HOST:PORT] [--realm REALM] [--seconds N] [--inspect]
npm run demo -- --group
  --to       a real peer instead of three embedded ones; it gets ${messagesPerSecond} credit-control requests a second
  --realm    the Destination-Realm of the requests; default: the realm of the peer
  --seconds  how long; default 13, at least 10 with the embedded peers
  --inspect  serve the live view; peer 2 dies and comes back again and again, until Ctrl-C
  --group    another story: three embedded peers as one target`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      realm: { type: 'string' },
      seconds: { type: 'string', default: '13' },
      inspect: { type: 'boolean', default: false },
      group: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const seconds = Number(values.seconds);
  if (values.help) {
    console.log(usage);
    process.exit();
  }
  if (!(seconds >= (values.to === undefined ? 10 : 1) && seconds <= 3_600)) {
    throw new Error(usage);
  }
  return { ...values, lengthMs: 1_000 * seconds };
}

function endWith(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

let values: ReturnType<typeof readArguments>;
try {
  values = readArguments();
} catch (error) {
  endWith(error);
}
const { lengthMs } = values;
if (values.group) {
  await import('./demo-group.js');
  process.exit();
}

const peers = values.to === undefined ? await Promise.all([createPeer(), createPeer(), createPeer()]) : [];
for (const peer of peers) {
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
}
const addresses = values.to === undefined ? peers.map((peer) => peer.address) : [values.to];
const story = new Story(addresses);

const client = new DiameterClient({
  originHost: 'demo.clients.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
  requestTimeoutMs: 2_000,
  // A demo has no time for the five seconds that are the default.
  reconnect: { initialDelayMs: 1_000 },
});
client.on('state', (change) => story.transition(change));
client.on('open', ({ address, peer }) =>
  story.say(address, `is open: the peer is ${peer?.originHost ?? 'nameless'}`),
);

let sent = 0;
async function requestOnce(address: string): Promise<void> {
  try {
    const { result } = await client.call(address, CreditControl, {
      serviceContextId: 'demo@example.com',
      ccRequestType: CcRequestType.EVENT_REQUEST,
      ccRequestNumber: sent++ % 500,
      ...(values.realm !== undefined && { destinationRealm: values.realm }),
    });
    story.answered(address, result);
  } catch (error) {
    story.failed(
      address,
      error instanceof DiameterError ? `${error.name}, ${error.delivery}` : String(error),
    );
  }
}

let interrupt: () => void = () => {};

/** Waits; after an interrupt not at all. */
function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    interrupt = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

story.title(
  values.to === undefined
    ? `Three peers on this machine; ${messagesPerSecond} credit-control requests a second to each`
    : `${messagesPerSecond} credit-control requests a second to ${values.to}`,
);
const view = values.inspect ? await startInspector(client) : undefined;
if (view !== undefined) story.title(`Live view: ${view.url}  (Ctrl-C ends the demo)`);
await Promise.all(addresses.map((address) => client.connect(address))).catch(endWith);
const traffic = setInterval(() => {
  for (const address of addresses) void requestOnce(address);
}, 1_000 / messagesPerSecond);

/** With the live view the story is told until somebody has seen enough. */
const ending = new AbortController();
if (view === undefined) ending.abort();
else {
  process.once('SIGINT', () => {
    ending.abort();
    interrupt();
  });
}

do {
  if (peers[1] === undefined) {
    await wait(lengthMs);
  } else {
    await wait(lengthMs * 0.3);
    story.title(
      `Peer 2 dies for ${downMs / 1_000} seconds: what was in flight fails at once, calls to it now wait up to 2 seconds`,
    );
    await peers[1].kill();
    await wait(downMs);
    story.title('Peer 2 is back; the client finds out at its next attempt');
    await peers[1].start();
    await wait(lengthMs * 0.7 - downMs);
  }
} while (!ending.signal.aborted);

clearInterval(traffic);
story.title('Shutdown: DPR to every peer, answers in flight awaited, then closed');
await client.close();
await view?.close();
await Promise.all(peers.map((peer) => peer.close()));
story.table(client.stats());
