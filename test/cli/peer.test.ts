import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeMessage } from 'diameter-client';
import { AuthenticationInformation, PurgeUe, s6a, UpdateLocation } from 'diameter-client/dictionaries/s6a';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { makeClient, rejection } from '../support/client.js';
import { runCli, startCli, type CliRun } from '../support/cli.js';
import { ccr } from '../support/messages.js';

const credit = { serviceContextId: 'x', ccRequestType: 1, ccRequestNumber: 7 };

describe('diameter-client peer', () => {
  it('answers every request with success, and prints each message with its time and direction', async () => {
    const { address, run } = await startPeer();
    const client = makeClient();
    const answer = await client.call(address, CreditControl, credit);
    expect(answer).toMatchObject({ resultCode: 2001, ccRequestType: 1, ccRequestNumber: 7 });
    expect(answer.faults).toEqual([]);
    expect(
      (await client.request(address, encodeMessage({ commandCode: 5_000, applicationId: 4, avps: [] })))
        .resultCode,
    ).toBe(2001);
    await run.shows('received Command 5000-Request');
    for (const line of [
      /^\d\d:\d\d:\d\d\.\d{3} #1 {2}connected from 127\.0\.0\.1:\d+$/m,
      /#1 {2}received Capabilities-Exchange-Request client\.example\.com$/m,
      /#1 {2}sent {5}Capabilities-Exchange-Answer {2}2001 SUCCESS, [\d.]+ ms$/m,
      /#1 {2}received Credit-Control-Request {8}client\.example\.com;/m,
      /#1 {2}sent {5}Credit-Control-Answer {9}2001 SUCCESS, [\d.]+ ms$/m,
    ]) {
      expect(run.stdout).toMatch(line);
    }
  });

  it('tells how to ping it, as the shell knows the command', async () => {
    const { address, run } = await startPeer();
    await run.shows(`: diameter-client ping ${address}`);
    const byNpx = await startPeer([], undefined, { npm_command: 'exec' });
    await byNpx.run.shows(`: npx diameter-client ping ${byNpx.address}`);
  });

  it('says DPR to all and closes at the first Ctrl-C, with what it has served', async () => {
    const { address, run } = await startPeer();
    const client = makeClient({ reconnect: { enabled: false } });
    await client.call(address, CreditControl, credit);
    run.interrupt();
    expect(await run.exitCode).toBe(0);
    expect(run.stdout).toContain('sent     Disconnect-Peer-Request');
    expect(run.stderr).toContain('Sends DPR on 1 connection.\n1 requests over 1 connections.');
  });

  it('says no DPR where it is silent, and closes after 5 s without its answer', async () => {
    const file = await answersFile({ 'gy.CreditControl': { fault: 'silence' } });
    const { address, run } = await startPeer(['--answers', file]);
    const client = makeClient({ reconnect: { enabled: false } });
    const call = rejection(client.call(address, CreditControl, credit));
    await run.shows('received Credit-Control-Request');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    run.interrupt();
    await run.shows('Sends DPR on 1 connection.');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await run.exitCode).toBe(0);
    expect((await call).message).toContain('closed the connection without a Disconnect-Peer-Request');
    expect(run.stderr).toContain('No answer to DPR on 1 connection within 5 s: closes without one.');
    expect(run.stdout).not.toContain('sent     Disconnect-Peer-Request');
  });

  it('prints objects with --json, and whole messages with --tree', async () => {
    const { address, run } = await startPeer(['--json', '--tree']);
    await makeClient().call(address, CreditControl, credit);
    await run.shows('"name":"Credit-Control-Answer"');
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines[0]).toMatchObject({ event: 'listening', address });
    expect(lines[1]).toMatchObject({ event: 'connected', connection: 1 });
    expect(lines.find((line) => JSON.stringify(line).includes('Credit-Control-Request'))).toMatchObject({
      event: 'received',
      commandCode: 272,
      isRequest: true,
      avps: expect.arrayContaining([expect.objectContaining({ name: 'CC-Request-Number', value: '7' })]),
    });
    expect(lines.at(-1)).toMatchObject({ event: 'sent', resultCode: 2001, result: 'DIAMETER_SUCCESS' });
  });

  it('prints a tree of each message with --tree, and connections alone with --quiet', async () => {
    const [tree, quiet] = [await startPeer(['--tree']), await startPeer(['--quiet'])];
    const client = makeClient();
    for (const { address } of [tree, quiet]) await client.call(address, CreditControl, credit);
    await tree.run.shows('      CC-Request-Number: 7');
    expect(quiet.run.stdout).toContain('connected from');
    expect(quiet.run.stdout).not.toContain('received');
  });

  it('fits a terminal of 80 columns', async () => {
    const { address, run } = await startPeer([], 80, { NO_COLOR: '1' });
    await makeClient({ originHost: `${'long.'.repeat(20)}example.net` }).call(address, CreditControl, credit);
    await run.shows('Credit-Control-Answer');
    expect(Math.max(...run.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('answers as the file of the examples says: conditions, turns, delays, results and faults', async () => {
    const { address, run } = await startPeer(['--app', 's6a', '--answers', 'examples/answers/hss.json']);
    const client = makeClient({ vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId] });
    const fields = { visitedPlmnId: Buffer.from('00f110', 'hex'), ratType: 1004, ulrFlags: 34 };
    const known = await client.call(address, UpdateLocation, { ...fields, userName: '001010000000001' });
    expect(known).toMatchObject({ resultCode: 2001, ulaFlags: 1 });
    expect(known.subscriptionData?.msisdn).toEqual(Buffer.from('9471000010', 'hex'));
    expect(known.faults).toEqual([]);
    const unknown = await client.call(address, UpdateLocation, { ...fields, userName: '001010000000404' });
    expect(unknown.result).toMatchObject({ name: 'DIAMETER_ERROR_USER_UNKNOWN', vendorId: 10_415 });
    const codes: number[] = [];
    for (let turn = 0; turn < 20; turn++) {
      const { result } = await client.call(address, AuthenticationInformation, {
        userName: '001010000000001',
        visitedPlmnId: fields.visitedPlmnId,
      });
      codes.push(result.code);
    }
    expect(codes).toEqual([...Array<number>(9).fill(2001), 3004, ...Array<number>(9).fill(2001), 3004]);
    const purge = client.call(address, PurgeUe, { userName: '001010000000001' }, { timeoutMs: 50 });
    expect((await rejection(purge)).name).toBe('RequestTimeoutError');
    const unheard = encodeMessage({ commandCode: 9_999, applicationId: s6a.applicationId, avps: [] });
    const other = await client.request(address, unheard);
    expect(other.resultCode).toBe(3001);
    expect(client.connection(address)?.peer?.originStateId).toBe(7);
    await run.shows('3004 TOO_BUSY');
  });

  it.each([
    ['close', 'ConnectionClosedError'],
    ['reset', 'ConnectionClosedError'],
    ['cut', 'ConnectionClosedError'],
    ['garbage', 'ConnectionClosedError'],
    ['silence', 'RequestTimeoutError'],
    ['wrongHopByHop', 'RequestTimeoutError'],
  ])('with the fault %s gives its client a %s', async (fault, name) => {
    const file = await answersFile({ 'gy.CreditControl': [{ fault, delayMs: 1 }] });
    const { address } = await startPeer(['--answers', file]);
    const request = makeClient().call(address, CreditControl, credit, { timeoutMs: 200 });
    expect((await rejection(request)).name).toBe(name);
  });

  it('refuses a file of answers that is wrong, with file, path and value, and ends with 2', async () => {
    const wrong: readonly (readonly [json: unknown, message: string])[] = [
      [[], 'it must be an object of answers by command'],
      [{ 's6a.UpdateLocaton': {} }, 'Did you mean "UpdateLocation"?'],
      [{ 's6a.UpdateLocation': 5 }, 's6a.UpdateLocation must be an object such as'],
      [{ 's6a.UpdateLocation': [] }, 's6a.UpdateLocation must have 1 to 10000 answers (got 0)'],
      [
        { 's6a.UpdateLocation': [{}, { delay: 5 }] },
        's6a.UpdateLocation[1]: unknown member "delay". Did you mean "delayMs"?',
      ],
      [
        { 's6a.UpdateLocation': { delayMs: -1 } },
        's6a.UpdateLocation.delayMs must be a number of milliseconds',
      ],
      [
        { 's6a.UpdateLocation': { times: 0 } },
        's6a.UpdateLocation.times must be a whole number from 1 (got 0)',
      ],
      [{ 's6a.UpdateLocation': { fault: 'drp' } }, 's6a.UpdateLocation.fault must be one of drop, close'],
      [{ 's6a.UpdateLocation': { result: 'BUSY' } }, 's6a.UpdateLocation.result must be a Result-Code'],
      [{ 's6a.UpdateLocation': { fields: { ulaFlag: 1 } } }, 's6a.UpdateLocation.fields.ulaFlag'],
      [{ 's6a.UpdateLocation': { fields: { ulaFlags: 'x' } } }, 's6a.UpdateLocation.fields.ulaFlags must be'],
      [
        { 's6a.UpdateLocation': { fields: { ulaFlags: -1 } } },
        's6a.UpdateLocation: Update-Location-Answer: ulaFlags must be',
      ],
      [{ 's6a.UpdateLocation': { when: { usrName: 1 } } }, 'Unknown field "usrName"'],
      [{ '*': { fields: { ulaFlags: 1 } } }, '* is for all other commands'],
      [{ behaviour: { cer: 5 } }, "behaviour.cer must be 'answer'"],
    ];
    for (const [json, message] of wrong) {
      const file = await answersFile(json);
      const { exitCode, stderr } = await runCli(['peer', '--port', '0', '--answers', file]);
      expect(stderr).toContain(file);
      expect(stderr).toContain(message);
      expect(exitCode).toBe(2);
    }
  });

  it('answers what does not fit its grammar as RFC 6733 says', async () => {
    const { address } = await startPeer();
    expect((await makeClient().request(address, ccr())).resultCode).toBe(5005);
  });

  it('speaks TLS with test certificates, which it writes and uses again', async () => {
    const folder = join(await temporaryFolder(), 'certificates');
    const first = await startPeer(['--self-signed', folder]);
    expect(first.address).toMatch(/^aaas:/);
    const tls = { ca: join(folder, 'ca.pem') };
    const client = makeClient({ tls });
    expect((await client.call(first.address, CreditControl, credit)).resultCode).toBe(2001);
    expect((await stat(join(folder, 'peer.key'))).mode & 0o777).toBe(0o600);
    const cert = await readFile(join(folder, 'peer.pem'), 'utf8');
    const again = await startPeer(['--self-signed', folder, '--ca', tls.ca]);
    expect(await readFile(join(folder, 'peer.pem'), 'utf8')).toBe(cert);
    // That one wants a certificate of its clients.
    await rejection(client.request(again.address, ccr()));
    await again.run.shows(/failed {3}TLS with 127\.0\.0\.1:\d+: .*certificate/);
    const shown = { ...tls, cert: join(folder, 'client.pem'), key: join(folder, 'client.key') };
    expect((await makeClient({ tls: shown }).call(again.address, CreditControl, credit)).resultCode).toBe(
      2001,
    );
  });

  it('says which flag is wrong, and ends with 2', async () => {
    const folder = await temporaryFolder();
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const cases: readonly (readonly [args: readonly string[], message: string])[] = [
      [['--port', port], `Another program listens on 127.0.0.1:${port} already`],
      [['--host', '192.0.2.1'], '192.0.2.1 is no address of this host'],
      [['--host', 'hss'], 'host must be an IPv4 or IPv6 address'],
      [['--port', '70000'], 'It must be a whole number from 0 to 65535'],
      [['--cert', 'a.pem'], '--key is missing'],
      [['--ca', 'a.pem'], '--ca needs --cert and --key'],
      [['--cert', 'a.pem', '--key', 'package.json'], '--cert a.pem cannot be read'],
      [['--self-signed', folder, '--key', 'package.json'], 'leave out --cert and --key'],
      [['--self-signed', 'package.json'], 'Test certificates cannot be kept in package.json'],
      [['--origin-host', ''], 'originHost must be a DiameterIdentity'],
      [['--app', 's6b2'], 'Did you mean "s6b"?'],
      [['--answers', join(folder, 'none.json')], 'none.json cannot be read'],
      [['--colour'], "unknown option '--colour'"],
    ];
    for (const [args, message] of cases) {
      const { exitCode, stderr } = await runCli(['peer', ...args]);
      expect(stderr).toContain(message);
      expect(exitCode).toBe(2);
    }
  });
});

async function startPeer(
  args: readonly string[] = [],
  columns?: number,
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly address: string; readonly run: CliRun }> {
  const run = startCli(['peer', '--port', '0', ...args], columns === undefined ? { env } : { columns, env });
  onTestFinished(async () => {
    run.interrupt();
    await run.exitCode;
  });
  const place = /(?:listens on |"address":")((?:aaas:\/\/)?127\.0\.0\.1:\d+)/;
  await run.shows(place);
  return { address: place.exec(run.stdout)?.[1] ?? '', run };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-peer-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

async function answersFile(json: unknown): Promise<string> {
  const file = join(await temporaryFolder(), 'answers.json');
  await writeFile(file, JSON.stringify(json));
  return file;
}
