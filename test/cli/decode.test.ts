import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { avp, AvpCode } from 'diameter-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ethernet, ipv4, pcap, pcapng } from '../support/capture-files.js';
import { runCli, startCli } from '../support/cli.js';
import { ccr, golden } from '../support/messages.js';

const dwr = golden['DWR'] ?? Buffer.alloc(0);
const dwa = golden['DWA'] ?? Buffer.alloc(0);
const request = ccr({ hopByHopId: 1, endToEndId: 2, avps: [avp.utf8String(AvpCode.userName, 'alice')] });
const answer = Buffer.from(ccr({ hopByHopId: 1, endToEndId: 2 }));
answer.writeUInt8(0x40, 4);

/** A request and its answer after 2.5 ms, in two segments each. */
const packets = [
  { data: ethernet(ipv4({ payload: request.subarray(0, 40) })), at: 1_767_323_045_000_001_000n },
  { data: ethernet(ipv4({ payload: request.subarray(40), sequence: 41 })), at: 1_767_323_045_000_002_000n },
  { data: ethernet(ipv4({ payload: answer.subarray(0, 21), isBack: true })), at: 1_767_323_045_001_000_000n },
  {
    data: ethernet(ipv4({ payload: answer.subarray(21), isBack: true, sequence: 22 })),
    at: 1_767_323_045_002_502_000n,
    comments: ['slow\u001B[2J'],
  },
];
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

function fileOf(bytes: Buffer): string {
  const directory = mkdtempSync(join(tmpdir(), 'decode-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(join(directory, 'capture'), bytes);
  return join(directory, 'capture');
}

describe('diameter-client decode', () => {
  it('prints the messages of a capture by names, the answer with its request and time', async () => {
    const { exitCode, stderr, stdout } = await runCli(['decode', fileOf(pcapng(packets))]);

    expect(stdout).toContain(
      '#1  2026-01-02T03:04:05.000002Z  192.0.2.1:40000 → 192.0.2.2:3868\nCredit-Control-Request',
    );
    expect(stdout).toContain('  User-Name: alice');
    expect(stdout).toContain(
      '192.0.2.2:3868 → 192.0.2.1:40000  answers #1 after 2.500 ms\nCredit-Control-Answer',
    );
    expect(stdout).toContain('# slow [2J\n');
    expect(stderr).toBe('2 messages\n');
    expect(exitCode).toBe(0);
  });

  it('prints one object a line with --json', async () => {
    const { stdout } = await runCli(['decode', '--json', fileOf(pcapng(packets))]);

    expect(lines(stdout).map((line) => JSON.parse(line) as unknown)).toMatchObject([
      {
        number: 1,
        stream: 1,
        name: 'Credit-Control-Request',
        avps: [{ name: 'Session-Id' }, { value: 'alice' }],
      },
      { comment: 'slow [2J', at: '2026-01-02T03:04:05.002502Z' },
      { number: 2, answers: 1, afterMs: 2.5, name: 'Credit-Control-Answer', from: '192.0.2.2:3868' },
    ]);
  });

  it('hides with --redact what is sensitive', async () => {
    const { stdout } = await runCli(['decode', '--redact'], { input: request.toString('hex') });

    expect(stdout).toContain('User-Name: ‹redacted, 5 octets›');
  });

  it.each([
    ['hexadecimal digits', Buffer.concat([dwr, dwa]).toString('hex')],
    ['messages one behind the other', Buffer.concat([dwr, dwa])],
    ['a capture', pcap([{ data: ethernet(ipv4({ payload: Buffer.concat([dwr, dwa]) })) }])],
  ])('reads stdin: %s', async (_, input) => {
    const { exitCode, stdout } = await runCli(['decode', '-'], { input });

    expect(lines(stdout).filter((line) => line.startsWith('Device-Watchdog-'))).toHaveLength(2);
    expect(exitCode).toBe(0);
  });

  it('says what it could not read', async () => {
    const sctp = { data: ethernet(ipv4({ payload: dwr }, 132)) };
    const { exitCode, stderr } = await runCli(['decode'], {
      input: pcap([...packets.slice(0, 2), sctp]).subarray(0, -1),
    });

    expect(lines(stderr)).toEqual([
      '1 message',
      '1 request has no answer here',
      expect.stringMatching(/^The capture ends within a packet, after \d+ bytes of it$/),
    ]);
    expect(exitCode).toBe(0);
  });

  it('reads the connections of a port with --port', async () => {
    const input = pcap([{ data: ethernet(ipv4({ payload: dwr, serverPort: 8_080 })) }]);

    expect((await runCli(['decode', '--port', '8080'], { input })).exitCode).toBe(0);
    expect((await runCli(['decode', '--port', '3868', '--port', '3869'], { input })).exitCode).toBe(1);
  });

  it.each([
    ['an input without a message', [], pcap([]), 1, 'There is no Diameter message in the input'],
    [
      'damage, with its place',
      [],
      `${dwr.toString('hex')}0a`,
      1,
      'The text ends within a message, after 1 octets',
    ],
    ['a file that does not exist', ['/nowhere/capture'], '', 2, 'The input cannot be read: ENOENT'],
    ['a port that cannot be', ['--port', '0'], '', 2, 'A port is a number from 1 to 65535'],
  ])('refuses %s', async (_, args, input, code, message) => {
    const { exitCode, stderr } = await runCli(['decode', ...args], { input });

    expect(stderr).toContain(message);
    expect(exitCode).toBe(code);
  });

  it('tells a person at a terminal what it waits for, and says the messages in bold', async () => {
    const { stdout } = await runCli(['decode'], { input: dwr.toString('hex'), columns: 80 });

    expect(stdout).toContain('\u001B[1m#1\u001B[22m\nDevice-Watchdog-Request');
  });

  it('ends with 130 at Ctrl-C', async () => {
    const run = startCli(['decode', '/dev/zero']);
    run.interrupt();

    expect(await run.exitCode).toBe(130);
  });

  it('teaches by examples', async () => {
    const { stdout } = await runCli(['decode', '--help']);

    expect(stdout).toContain('tcpdump -i any -U -w - port 3868 | diameter-client decode');
  });
});
