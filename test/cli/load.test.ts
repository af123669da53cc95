import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AvpCode, type DiameterMessage } from 'diameter-client';
import { createTestCertificates, misbehave, type TestPeer } from 'diameter-client/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makePeer } from '../support/client.js';
import { runCli, startCli } from '../support/cli.js';

const short = ['--seconds', '300ms', '--warm-up', '50ms'];
const credit = [
  'gy.CreditControl',
  'serviceContextId=a',
  'ccRequestType=EVENT_REQUEST',
  'ccRequestNumber={n}',
];
const plain = [...credit.slice(0, -1), 'ccRequestNumber=0'];

describe('diameter-client load', () => {
  it('keeps so many requests in flight, and reports rate, percentiles, a histogram and results', async () => {
    const peer = await makePeer();
    const args = ['load', peer.address, ...plain, '--in-flight', '8', ...short];
    const { exitCode, stdout } = await runCli(args, { columns: 80, env: { NO_COLOR: '1' } });
    expect(stdout).toContain(`Credit-Control to ${peer.address}, 8 in flight, after 0.05 s of warm-up\n`);
    expect(stdout).toMatch(/^[\d ]+ requests in [\d.]+ s: [\d ]+ answers\/s, 0 errors \(0 %\)$/m);
    expect(stdout).toMatch(/^ {2}p99 {4} +[\d.]+ ms$/m);
    expect(stdout).toMatch(/^ +< [\d.]+ ms {2}█+ +[\d.]+ %$/m);
    expect(stdout).toMatch(/ 100 % {2}2001 DIAMETER_SUCCESS$/m);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(exitCode).toBe(0);
  });

  it('gives each request a Session-Id of its own', async () => {
    const peer = await makePeer();
    for (const fields of [plain, credit]) {
      await runCli([
        'load',
        peer.address,
        ...fields,
        '--in-flight',
        '4',
        ...short,
        '--origin-host',
        'a.example.net',
      ]);
    }
    const sessions = requestsOf(peer).map((message) => text(message, AvpCode.sessionId));
    expect(sessions.length).toBeGreaterThan(20);
    expect(new Set(sessions).size).toBe(sessions.length);
    for (const session of sessions) expect(session).toMatch(/^a\.example\.net;\d+;\d+;\w+$/);
  });

  it('fills in placeholders: the number of the request, and that of its user', async () => {
    const peer = await makePeer();
    const user = ['userName=00101{user:10}', '--users', '3', '--rate', '100'];
    await runCli(['load', peer.address, ...credit, ...user, ...short]);
    const requests = requestsOf(peer);
    expect(requests.slice(0, 5).map((message) => text(message, AvpCode.userName))).toEqual([
      '001010000000000',
      '001010000000001',
      '001010000000002',
      '001010000000000',
      '001010000000001',
    ]);
    expect(requests.slice(0, 3).map((message) => message.find(415)?.unsigned32())).toEqual([0, 1, 2]);
  });

  it('holds a rate, whatever becomes of the requests before', async () => {
    const peer = await makePeer({ behaviour: { answerDelayMs: 50 } });
    const { stdout } = await runCli(['load', peer.address, ...plain, '--rate', '200', ...short, '--json']);
    const { errors, latencyMs, ratePerSecond, requests, results } = JSON.parse(stdout) as Report;
    expect(requests).toBe(60);
    expect(errors).toBe(0);
    // One after the other, each 50 ms, would be 20 a second.
    expect(ratePerSecond).toBeGreaterThan(40);
    expect(latencyMs['p50']).toBeGreaterThanOrEqual(49);
    expect(results).toEqual({ '2001 DIAMETER_SUCCESS': 60 });
  });

  it('shows a pause of the peer in each request that was due in it', async () => {
    const peer = await makePeer();
    const run = startCli([
      'load',
      peer.address,
      ...plain,
      '--rate',
      '500',
      '--seconds',
      '1',
      '--warm-up',
      '0',
      '--json',
    ]);
    await peer.waitFor(({ commandCode }) => commandCode === 272);
    peer.freeze();
    setTimeout(() => peer.thaw(), 300);
    await run.exitCode;
    const { latencyMs, requests } = JSON.parse(run.stdout) as Report;
    expect(requests).toBe(500);
    // 150 of them were due in the pause, 75 in its first half.
    expect(latencyMs['p75']).toBeGreaterThan(30);
    expect(latencyMs['p90']).toBeGreaterThan(130);
  });

  it('shows a pause of this program, too: latency counts from when a request was due', async () => {
    const peer = await makePeer();
    const args = ['--rate', '500', '--seconds', '1', '--warm-up', '0', '--json'];
    const run = startCli(['load', peer.address, ...plain, ...args]);
    await peer.waitFor(({ commandCode }) => commandCode === 272);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    await run.exitCode;
    const { latencyMs } = JSON.parse(run.stdout) as Report;
    expect(latencyMs['p90']).toBeGreaterThan(130);
  });

  it.each([
    ['--in-flight', '16'],
    ['--rate', '2000'],
  ])('has with %s %s percentiles within 5 %% of those of its raw log', async (...mode) => {
    const peer = await makePeer();
    const file = join(await temporaryFolder(), 'raw.csv');
    const args = ['load', peer.address, ...plain, ...mode, ...short, '--raw-log', file, '--json'];
    const { stdout } = await runCli(args);
    const { latencyMs, requests } = JSON.parse(stdout) as Report;
    const [header, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(header).toBe('due_us,start_us,end_us,outcome');
    expect(lines).toHaveLength(requests);
    const micros = lines.map((line) => {
      const [due = 0, , end = 0] = line.split(',').map(Number);
      return end - due;
    });
    const sorted = micros.toSorted((a, b) => a - b);
    for (const percentile of [50, 90, 95, 99, 99.9]) {
      const exact = (sorted[Math.ceil((percentile / 100) * sorted.length) - 1] ?? 0) / 1000;
      const said = latencyMs[`p${percentile}`] ?? 0;
      expect(Math.abs(said - exact), `p${percentile}`).toBeLessThanOrEqual(exact * 0.05 + 0.002);
    }
  });

  it('counts results by code and errors by kind, and ends with 1 over a threshold', async () => {
    const peer = await makePeer({
      behaviour: {
        answers: [misbehave.every(4, misbehave.resultCode(3004)), misbehave.every(5, misbehave.drop())],
      },
    });
    const limits = ['--fail-over-errors', '1%', '--fail-over-p99', '1ms', '--fail-under-rate', '100000'];
    const args = ['load', peer.address, ...plain, '--in-flight', '20', ...short, '--timeout', '100ms'];
    const { exitCode, stderr, stdout } = await runCli([...args, ...limits]);
    expect(stdout).toMatch(/[\d.]+ % {2}3004 DIAMETER_TOO_BUSY$/m);
    expect(stdout).toMatch(/[\d.]+ % {2}ERR_DIAMETER_REQUEST_TIMEOUT$/m);
    expect(stderr).toMatch(/\d+ errors in \d+ requests are over 1% \(--fail-over-errors\)/);
    expect(stderr).toMatch(/answers\/s are under 100000 \(--fail-under-rate\)/);
    expect(exitCode).toBe(1);
    const met = ['--fail-over-errors', '100%', '--fail-over-p99', '10s', '--fail-under-rate', '1'];
    expect((await runCli([...args, ...met])).exitCode).toBe(0);
  });

  it('ends early with its report at Ctrl-C', async () => {
    const peer = await makePeer();
    const run = startCli([
      'load',
      peer.address,
      ...plain,
      '--rate',
      '500',
      '--seconds',
      '1h',
      '--warm-up',
      '0',
    ]);
    await peer.waitFor(({ commandCode }) => commandCode === 272);
    run.interrupt();
    expect(await run.exitCode).toBe(130);
    expect(run.stdout).toContain('2001 DIAMETER_SUCCESS');
  });

  it('shows a live line on a terminal only', async () => {
    const peer = await makePeer();
    const args = ['load', peer.address, ...plain, '--in-flight', '2', '--seconds', '700ms', '--warm-up', '0'];
    const onTerminal = await runCli(args, { columns: 80 });
    expect(onTerminal.stderr).toMatch(
      /\r\d s {2}[\d ]+\/s {2}p50 [\d.]+ ms {2}p99 [\d.]+ ms {2}in flight 2 {2}errors 0/,
    );
    expect((await runCli(args)).stderr).toBe('');
  });

  it('ends with 4 where the peer dies, and says what became of the requests', async () => {
    const peer = await makePeer();
    const run = startCli([
      'load',
      peer.address,
      ...plain,
      '--in-flight',
      '4',
      '--seconds',
      '2',
      '--timeout',
      '100ms',
    ]);
    await peer.waitFor(({ commandCode }) => commandCode === 272);
    await peer.kill();
    expect(await run.exitCode).toBe(4);
    expect(run.stdout).toContain('ERR_DIAMETER_');
    expect(run.stderr).toContain('No request was answered.');
  });

  it('says why there is no connection, and ends with 3', async () => {
    const args = [...plain, '--in-flight', '1'];
    const refused = await runCli(['load', '127.0.0.1:1', ...args]);
    expect(refused.stderr).toContain('ECONNREFUSED');
    expect(refused.exitCode).toBe(3);
    const peer = await makePeer({ tls: createTestCertificates().issue('peer.example.net') });
    const ca = join(await temporaryFolder(), 'ca.pem');
    await writeFile(ca, createTestCertificates().ca);
    const unknown = await runCli(['load', peer.address, ...args, '--ca', ca]);
    expect(unknown.stderr).toMatch(/^diameter-client: TLS with aaas:.* failed: .*certificate/);
    expect(unknown.exitCode).toBe(3);
  });

  it('says what is wrong with flags and fields before it dials, and ends with 2', async () => {
    const cases: readonly (readonly [args: readonly string[], message: string])[] = [
      [plain, 'Give either --rate (requests a second) or --in-flight'],
      [[...plain, '--rate', '1', '--in-flight', '1'], 'Give either --rate'],
      [[...plain, '--rate', 'x'], 'It must be requests a second'],
      [[...plain, '--rate', '1', '--seconds', '0'], 'It must be a time such as 500ms'],
      [[...plain, '--rate', '1', '--fail-over-errors', '101%'], 'It must be a share such as 1%'],
      [[...plain, 'userName={user}', '--rate', '1'], '{user} needs --users N'],
      [[...plain, 'userName={usr}', 'sessionId={users:4}', '--rate', '1'], 'Unknown placeholder {users:4}'],
      [[...plain, 'serviceContxtId=a', '--rate', '1'], 'Did you mean "serviceContextId"?'],
      [['gy.CreditControl', '--rate', '1'], 'also demands'],
      [['gy.CreditControll', '--rate', '1'], 'Did you mean "CreditControl"?'],
      [[...plain, '--rate', '1', '--fields', 'none.json'], 'none.json'],
    ];
    for (const [args, message] of cases) {
      const { exitCode, stderr } = await runCli(['load', '127.0.0.1:1', ...args]);
      expect(stderr).toContain(message);
      expect(exitCode).toBe(2);
    }
  });
});

interface Report {
  readonly requests: number;
  readonly errors: number;
  readonly ratePerSecond: number;
  readonly latencyMs: Readonly<Record<string, number>>;
  readonly results: Readonly<Record<string, number>>;
}

function requestsOf(peer: TestPeer): readonly DiameterMessage[] {
  return peer.received.filter(({ commandCode }) => commandCode === 272);
}

function text(message: DiameterMessage, code: number): string | undefined {
  return message.find(code)?.utf8String();
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-load-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
