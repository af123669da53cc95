/**
 * Two threads, each with a client of its own, charge over one OCS (docs/guides/processes.md).
 *
 *     npx tsx examples/worker-threads.ts [OCS]
 *
 * Without an address an embedded OCS answers. On Node.js 20 a worker loads no TypeScript: compile or bundle the program there.
 */
import { once } from 'node:events';
import { isMainThread, MessageChannel, parentPort, Worker, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { DiameterClient } from 'diameter-client';
import { CcRequestType, CreditControl, gy } from 'diameter-client/dictionaries/gy';
import { createPeer } from 'diameter-client/testing';

interface Settings {
  readonly address: string;
  readonly originHost: string;
}

interface Task {
  readonly subscriber: string;
  readonly reply: MessagePort;
}

if (isMainThread) await main(process.argv[2]);
else work();

async function main(given: string | undefined): Promise<void> {
  const ocs = given === undefined ? await embeddedOcs() : undefined;
  const workers = [1, 2].map((number) => {
    // threadId would not do: it also counts threads that are not yours, and the OCS must know the names.
    const originHost = `gw-${number}.example.com`;
    const settings: Settings = { address: given ?? ocs?.address ?? '', originHost };
    return new Worker(new URL(import.meta.url), { workerData: settings });
  });

  const charged = ['491700000001', '491700000002', '491700000003'].map(async (subscriber) => {
    // A subscriber always has the same thread, which so knows all of its sessions.
    const worker = workers[Number(subscriber) % workers.length];
    return `${subscriber}: ${worker && (await charge(worker, subscriber))}`;
  });
  for (const line of await Promise.all(charged)) console.log(line);

  // In a service: on SIGTERM, which only the main thread hears.
  await Promise.all(workers.map(end));
  console.log('The threads have closed their clients');
  await ocs?.close();
}

async function charge(worker: Worker, subscriber: string): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  const task: Task = { subscriber, reply: port2 };
  worker.postMessage(task, [port2]);
  return String(await once(port1, 'message')); // one value
}

async function end(worker: Worker): Promise<void> {
  worker.postMessage('end');
  await once(worker, 'exit');
}

/** The worker's side. */
function work(): void {
  const { address, originHost } = workerData as Settings; // that main() passes
  const client = new DiameterClient({
    originHost,
    originRealm: 'example.com',
    authApplicationIds: [gy.applicationId],
  });

  async function run({ reply, subscriber }: Task): Promise<void> {
    try {
      const { result } = await client.call(address, CreditControl, {
        serviceContextId: '32251@3gpp.org',
        ccRequestType: CcRequestType.EVENT_REQUEST,
        ccRequestNumber: 0,
        userName: subscriber,
      });
      reply.postMessage(`${result.name}, asked by ${originHost}`);
    } catch (error) {
      reply.postMessage(`no answer: ${String(error)}`);
    }
    reply.close();
  }

  async function finish(): Promise<void> {
    await client.close(); // awaits the answers in flight
    parentPort?.close(); // nothing keeps the thread alive any more
  }

  parentPort?.on('message', (message: Task | 'end') => void (message === 'end' ? finish() : run(message)));
}

async function embeddedOcs() {
  const peer = await createPeer({ authApplicationIds: [gy.applicationId] });
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
  return peer;
}
