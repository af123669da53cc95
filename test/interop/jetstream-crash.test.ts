import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { createPeer } from 'diameter-client/testing';
import { expect, it, onTestFinished } from 'vitest';
import type { Orders } from '../store/crash/client-program.js';
import { builtProgram } from '../store/crash/crash.js';
import { CrashLedger } from '../store/crash/crash-ledger.js';
import { Witness } from '../store/crash/witness.js';
import { eventually } from '../support/client.js';
import { NatsServer } from './nats-server.js';

const kills = 20;

it('three clients that are killed, and a server that is restarted, lose no record, and send none again without T', async () => {
  const directory = await builtProgram();
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const server = await NatsServer.start();
  const ledger = new CrashLedger();
  const witness = new Witness(ledger, Math.random);
  await using one = await createPeer(witness.peerOptions);
  await using two = await createPeer(witness.peerOptions);
  let started = 0;

  function start(drain: boolean): { process: ChildProcess; isReady: Promise<void> } {
    const number = ++started;
    const orders: Orders = {
      path: `nats://127.0.0.1:${server.port}`,
      originHost: `client${number}.example.com`,
      peers: [one.address, two.address],
      first: number * 1_000_000,
      clockOffsetMs: 0,
      isGroup: number % 2 === 0,
      concurrency: 8,
      drain,
    };
    const child = spawn(process.execPath, [join(directory, 'program.js'), JSON.stringify(orders)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const lines = createInterface(child.stdout);
    const said = (word: string) =>
      new Promise<void>((resolve) => {
        lines.on('line', (line) => {
          if (line === word) resolve();
        });
      });
    lines.on('line', (line) => {
      if (line.startsWith('accepted ')) ledger.accept(Number(line.slice(9)));
    });
    return { process: child, isReady: said('ready') };
  }

  async function kill(child: ChildProcess): Promise<void> {
    const isOver = once(child, 'close');
    child.kill('SIGKILL');
    await isOver;
  }

  const fleet = [start(false), start(false), start(false)];
  for (let i = 0; i < kills; i++) {
    await fleet[i % 3]?.isReady;
    await delay(Math.random() * 300);
    const gone = fleet[i % 3];
    if (gone !== undefined) await kill(gone.process);
    fleet[i % 3] = start(false);
    if (i === 6 || i === 13) {
      await server.stop();
      await server.run();
    }
  }
  await Promise.all(fleet.map((each) => kill(each.process)));
  witness.mood = 'good';
  // A server that was killed may keep what was delivered before, and never gives it out again: the store need not become empty.
  const last = start(true);
  await eventually(() => ledger.lost().length === 0, 'every accepted record', 60_000);
  await kill(last.process);
  expect(ledger.faults()).toEqual([]);
  expect(ledger.accepted).toBeGreaterThan(100);
}, 180_000);
