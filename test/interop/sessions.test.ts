import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DiameterClient, PeerGroup, SavedSession } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/credit-control';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captureLoopback } from './capture.js';
import { makeClient, Trigger } from './client.js';
import {
  certificateFile,
  daemonAddress,
  daemonHost,
  daemonLog,
  forgottenByDaemon,
  startDaemon,
} from './daemon.js';
import { PeerDaemon } from './peer-daemon.js';
import { requestsOnTheWire } from './wire.js';

const common = { serviceContextId: '32251@3gpp.org' } as const;
const ports = [3872, 3873] as const;

beforeEach(startDaemon);

interface Pair {
  readonly client: DiameterClient;
  readonly group: PeerGroup;
  readonly one: PeerDaemon;
}

/** Two daemons, the first of which gets everything while it lives. */
async function pair(name: string): Promise<Pair> {
  const [one, two] = await Promise.all([
    PeerDaemon.start({ name: `${name}-1`, port: ports[0] }),
    PeerDaemon.start({ name: `${name}-2`, port: ports[1] }),
  ]);
  const client = makeClient(name, { acctApplicationIds: [] });
  const members = [{ address: one.address }, { address: two.address, priority: 1 }];
  const group = client.group(name, { members });
  const areUsable = () => group.members().every(({ state }) => state === 'usable');
  await vi.waitUntil(areUsable, { timeout: 30_000, interval: 5 });
  return { client, group, one };
}

describe('a session with freeDiameter', () => {
  it('is begun, updated and terminated, with a Re-Auth-Request in the middle that leads to one more update', async () => {
    const client = makeClient('session');
    const session = client.session(CreditControl, daemonAddress, common);
    const asked = vi.fn(() => session.update());
    session.on('reauth', asked);
    const first = await session.begin();
    expect(first).toMatchObject({
      resultCode: 2001,
      ccRequestType: 1,
      ccRequestNumber: 0,
      originHost: daemonHost,
    });
    await session.update({ serviceIdentifier: Trigger.reAuth });
    await vi.waitUntil(() => daemonLog().includes(`RAA result 2002 for ${session.id}\n`), { timeout: 5_000 });
    await vi.waitUntil(() => asked.mock.results.length === 1);
    expect(await asked.mock.results[0]?.value).toMatchObject({
      resultCode: 2001,
      ccRequestType: 2,
      ccRequestNumber: 2,
    });
    expect(await session.terminate()).toMatchObject({
      resultCode: 2001,
      ccRequestType: 3,
      ccRequestNumber: 3,
    });
    expect(session.end).toMatchObject({ cause: 'terminated', service: 'end' });
  });

  it('is terminated at the other server where the first one was killed between U and T', async () => {
    const { client, group, one } = await pair('session-moves');
    const session = client.session(CreditControl, group, common, { failover: true });
    await session.begin();
    await session.update();
    expect(session.destinationHost).toBe('session-moves-1.example.com');
    await one.kill();
    const last = await session.terminate();
    expect(last).toMatchObject({
      resultCode: 2001,
      originHost: 'session-moves-2.example.com',
      ccRequestNumber: 2,
    });
    expect(client.sessionStats()).toMatchObject({ failovers: 1, ended: { terminated: 1 } });
  });

  it('goes on at the other server, with T, where the first one was killed with an update in flight', async () => {
    const { client, group, one } = await pair('session-lost');
    const capture = await captureLoopback(ports);
    const options = { failover: true, failureHandling: 'retry-and-terminate' } as const;
    const session = client.session(CreditControl, group, common, options);
    await session.begin();
    await one.freeze();
    const update = session.update();
    const [member] = group.members();
    await vi.waitUntil(() => (member?.connection.stats().inFlight ?? 0) > 0);
    await one.kill();
    expect(await update).toMatchObject({ resultCode: 2001, originHost: 'session-lost-2.example.com' });
    await session.terminate();
    const isLast = (bytes: Buffer) =>
      bytes.lastIndexOf('session-lost-2.example.com') > bytes.indexOf('session-lost-1');
    const requests = await requestsOnTheWire(await capture.until(isLast), ...ports);
    const updates = requests.filter(({ number }) => number === 1);
    expect(updates.map(({ isRetransmitted, port }) => [port, isRetransmitted])).toEqual([
      [ports[0], false],
      [ports[1], true],
    ]);
    expect(new Set(updates.map(({ endToEndId }) => endToEndId)).size).toBe(1);
  });

  it('ends undelivered where no other server may go on', async () => {
    const { client, group, one } = await pair('session-stays');
    const session = client.session(CreditControl, group, common);
    await session.begin();
    await session.update();
    await one.kill();
    await expect(session.terminate()).rejects.toThrow('session-stays');
    expect(session.end).toMatchObject({ cause: 'termination-failed' });
  });

  it('is saved, its process killed, restored by another one, and terminated: a thousand of them', async () => {
    const name = 'session-saved';
    const file = certificateFile('../saved-sessions.json');
    const program = fileURLToPath(new URL('session-program.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', program, name, daemonAddress, '1000', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await forgottenByDaemon(`${name}.clients.example.com`);
    const saved = JSON.parse(readFileSync(file, 'utf8')) as readonly SavedSession[];
    expect(new Set(saved.map(({ sessionId }) => sessionId)).size).toBe(1_000);
    const client = makeClient(name);
    await client.connect(daemonAddress);
    // After a loss it lets answers through once the connection has proven itself (RFC 3539 §3.4.1).
    const line = `'STATE_REOPEN'\t-> 'STATE_OPEN'\t'${name}.clients.example.com'`;
    await vi.waitUntil(() => daemonLog().includes(line), { timeout: 50_000, interval: 20 });
    const sessions = saved.map((each) => client.restoreSession(CreditControl, each, common));
    const answers = await Promise.all(sessions.map((session) => session.terminate()));
    expect(new Set(answers.map(({ resultCode }) => resultCode))).toEqual(new Set([2001]));
    expect(new Set(answers.map(({ ccRequestNumber }) => ccRequestNumber))).toEqual(new Set([2]));
    expect(client.sessionStats()).toMatchObject({
      begun: 1_000,
      live: { OPEN: 0 },
      ended: { terminated: 1_000 },
    });
  });
});
