import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { createPeer } from 'diameter-client/testing';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';

const run = promisify(execFile);

/** What an example prints, line by line. */
async function output(name: string, ...args: readonly string[]): Promise<readonly string[]> {
  return outputOf('--import', 'tsx', `examples/${name}`, ...args);
}

async function outputOf(...args: readonly string[]): Promise<readonly string[]> {
  const { stderr, stdout } = await run(process.execPath, args, { timeout: 60_000 });
  expect(stderr).toBe('');
  return stdout.trim().split('\n');
}

describe('the examples', () => {
  it('are all listed on their page', () => {
    const page = readFileSync('examples/README.md', 'utf8');
    const names = readdirSync('examples', { withFileTypes: true })
      .filter((entry) => entry.name !== 'README.md' && entry.name !== 'demo-story.ts')
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    for (const name of names) expect(page).toContain(`](${name}`);
  });

  it('s6a-client.ts asks the embedded HSS', async () => {
    expect(await output('s6a-client.ts')).toEqual([
      'Authentication-Information: DIAMETER_SUCCESS',
      'Update-Location: DIAMETER_SUCCESS, MSISDN 491701234567',
    ]);
  }, 60_000);

  it('answering.ts answers Re-Auth, Abort-Session and Cancel-Location', async () => {
    expect(await output('answering.ts')).toEqual([
      'Re-Auth of pgw.example.com;1;1: 2002',
      'Abort-Session of pgw.example.com;1;1: 2001',
      'Re-Auth of pgw.example.com;9;9: 5002',
      'Abort-Session of pgw.example.com;9;9: 5002',
      'Cancel-Location: 2001; 0 users are left',
    ]);
  }, 60_000);

  it('gy-session.ts uses quota, answers a Re-Auth, outlives its OCS, and ends with the last units', async () => {
    const granted = (ocs: string) => `granted by ${ocs}.example.net: rating group 10, 1000000 octets`;
    expect(await output('gy-session.ts')).toEqual([
      granted('ocs1'),
      granted('ocs1'),
      'Re-Auth-Answer: 2002',
      granted('ocs1'),
      'ocs1.example.net is lost: the session goes on elsewhere',
      granted('ocs2'),
      `${granted('ocs2')}, the last ones`,
      'ended: terminated; service: end',
      'terminated with request 5: DIAMETER_SUCCESS',
    ]);
  }, 60_000);

  it('two-dras.ts fails over from one DRA to the other with T, comes back, and spreads by weights', async () => {
    const lines = await output('two-dras.ts');
    expect(lines.slice(0, -1)).toEqual([
      'active and standby: dra1 10, dra2 0',
      'dra1 has died: DIAMETER_SUCCESS from dra2.example.net',
      'T flag: true, same End-to-End Identifier: true',
      'failovers: {"lost":1,"suspect":0,"refused":0}',
      'dra1 is back: dra1 10, dra2 0',
    ]);
    const [, ofDra1, ofDra2] = /^weighted, 3 to 1: dra1 (\d+), dra2 (\d+)$/.exec(lines.at(-1) ?? '') ?? [];
    expect(Number(ofDra1) + Number(ofDra2)).toBe(400);
    expect(Number(ofDra1)).toBeGreaterThan(250); // 300, at random: six standard deviations less
    expect(Number(ofDra1)).toBeLessThan(350);
  }, 60_000);

  it('dns-names.ts follows the names: a server comes, and one leaves with a DPR', async () => {
    expect(await output('dns-names.ts')).toEqual([
      'at first: 1 in the group, answers from 1',
      'one more: 2 in the group, answers from 2',
      'one less: 1 in the group, answers from 1',
      'its Disconnect-Peer-Request: true',
    ]);
  }, 60_000);

  it('realm.ts follows a zone that changes and fails, and loses no call', async () => {
    expect(await output('realm.ts')).toEqual([
      'members: ocs1',
      'members: ocs1, ocs2, ocs3',
      'members: ocs2, ocs3',
      'ocs1 was told goodbye: true',
      'members: ocs2, ocs3',
      'DNS: SERVFAIL; 0 of all calls have failed',
    ]);
  }, 60_000);

  it('metrics-and-traces.ts counts its calls, and shows their spans', async () => {
    const [first, ...spans] = await output('metrics-and-traces.ts');
    expect(first).toMatch(/^\/metrics has \d+ lines, and counts 3 successes$/);
    expect(spans.filter((line) => line.startsWith('  Credit-Control '))).toHaveLength(3);
    expect(spans.at(-1)).toMatch(/^authorise /);
  }, 60_000);

  it('demo.ts --group tells breaker, failover, holding and failback; no call fails', async () => {
    const story = (await output('demo.ts', '--group')).join('\n');
    expect(story).toMatch(/log: peer 2 the circuit breaker has opened.* 3004 DIAMETER_TOO_BUSY/);
    expect(story).toContain('log: peer 2 the circuit breaker is closed again');
    expect(story).toMatch(/log: group ocs: \d+ requests went from peer 1 to peer 2 \(lost\)/);
    expect(story).toMatch(/peer 2 has received [1-9]\d* requests with the T flag; 0 calls have failed/);
    expect(story).toContain('log: group ocs has no usable member');
    expect(story).toContain('10 calls are held');
    expect(story).toMatch(/and none has been usable for [\d.]+ s\./);
    expect(story).toMatch(/peer 3 is back, and has served 10 of them in their order/);
    const shares = [...story.matchAll(/requests to peer 1: (\d+), peer 2: (\d+), peer 3: (\d+)/g)];
    expect(shares).toHaveLength(8);
    const standBy = shares.map(([, , , count]) => Number(count));
    expect(standBy.at(-1)).toBeLessThan(standBy[4] ?? 0);
    expect(story).toMatch(/(\d+) calls, \1 answered, 0 failed/);
  }, 60_000);

  it('worker-threads.ts has a client in each thread, bundled as on Node.js 20', async () => {
    // Inside the checkout, where it finds what it imports.
    const folder = mkdtempSync('test/.docs-');
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const outfile = `${folder}/worker-threads.mjs`;
    await build({
      entryPoints: ['examples/worker-threads.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile,
    });
    expect(await outputOf(outfile)).toEqual([
      '491700000001: DIAMETER_SUCCESS, asked by gw-2.example.com',
      '491700000002: DIAMETER_SUCCESS, asked by gw-1.example.com',
      '491700000003: DIAMETER_SUCCESS, asked by gw-2.example.com',
      'The threads have closed their clients',
    ]);
  }, 60_000);

  it('thousand-addresses.ts calls all of its peers and leaves no connection', async () => {
    const [first, last] = await output('thousand-addresses.ts', '1000');
    expect(first).toMatch(/^1000 of 1000 peers answered within \d+ ms, over 1000 connections$/);
    expect(last).toBe('0 connections are left');
  }, 90_000);
});

describe('gy-service.ts', () => {
  /** Starts the service; resolves with its process and its URL when it listens. */
  async function start(env: Readonly<Record<string, string>>): Promise<[ChildProcess, string]> {
    const service = spawn(process.execPath, ['--import', 'tsx', 'examples/gy-service.ts'], {
      env: { ...process.env, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(service.stdout, 'data');
    return [service, `http://127.0.0.1:${/listening on (\d+)/.exec(String(line))?.[1]}`];
  }

  async function untilReady(url: string): Promise<void> {
    while ((await fetch(`${url}/readyz`)).status !== 200) await new Promise(setImmediate);
  }

  it('authorises a user over Gy, and says who we are by ORIGIN_HOST', async () => {
    const [service, url] = await start({ ORIGIN_HOST: 'gw-7.example.com' });
    try {
      const response = await fetch(`${url}/authorise/491701234567`, { method: 'POST' });
      expect([response.status, await response.json()]).toEqual([
        200,
        { result: 'DIAMETER_SUCCESS', octets: 1_000_000 },
      ]);
      await untilReady(url);
      expect(await (await fetch(`${url}/readyz`)).text()).toContain('in service with ocs.example.net');
    } finally {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
    expect(service.exitCode).toBe(0);
  }, 60_000);

  it('answers what is in flight before it ends, when it is told to', async () => {
    await using peer = await createPeer({ behaviour: { answerDelayMs: 500 } });
    const [service, url] = await start({ OCS: peer.address });
    const authorised = fetch(`${url}/authorise/491701234567`, { method: 'POST' });
    await peer.waitFor(({ commandCode }) => commandCode === 272);
    service.kill('SIGTERM');
    expect((await authorised).status).toBe(200);
    const [exitCode] = await once(service, 'exit');
    expect(exitCode).toBe(0);
    await peer.waitFor(({ commandCode }) => commandCode === 282);
  }, 60_000);

  it('is not ready, but alive, while its OCS is down', async () => {
    const [service, url] = await start({ OCS: '127.0.0.1:1' });
    try {
      const response = await fetch(`${url}/readyz`);
      expect(response.status).toBe(503);
      expect(await response.text()).toContain('127.0.0.1:1');
      expect((await fetch(`${url}/livez`)).status).toBe(200);
      expect((await fetch(`${url}/authorise/491701234567`, { method: 'POST' })).status).toBe(503);
    } finally {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
  }, 60_000);
});
