import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DiameterClientOptions } from 'diameter-client';
import { dictionary } from 'diameter-client/dictionaries/all';
import { beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/client.js';
import { dissectedMessages, temporaryDirectory, tshark } from './capture.js';
import { acr, ccr, makeClient } from './client.js';
import { daemonAddress, startDaemon } from './daemon.js';
import { ErlangPeer } from './erlang.js';
import { Relay } from './relay.js';
import { ours } from './tls.js';

beforeAll(startDaemon);

/** What the experts of Wireshark say, with its severity: chat, note, warning or error. */
const expertFields = [
  '-T',
  'fields',
  '-e',
  'frame.number',
  '-e',
  '_ws.expert.severity',
  '-e',
  '_ws.expert.message',
];

/** That a connection is closed is a note. */
const note = 0x0040_0000;

/** What they find worse than notes, by packet. */
async function findings(file: string, ...args: readonly string[]): Promise<string[]> {
  const lines = (await tshark(file, ...expertFields, ...args)).split('\n').filter((line) => line !== '');
  return lines.filter((line) => {
    const [, severities = ''] = line.split('\t');
    return severities.split(',').some((severity) => severity !== '' && Number(severity) > note);
  });
}

const recorder = { applicationMessages: true, dictionary } as const;

async function dumpOfLife(
  name: string,
  flightRecorder: DiameterClientOptions['flightRecorder'],
): Promise<string> {
  const client = makeClient(name, flightRecorder === undefined ? {} : { flightRecorder });
  const connection = await client.connect(daemonAddress);
  await client.request(daemonAddress, acr(name));
  for (const number of [1, 2, 3]) await client.request(daemonAddress, ccr(name, { number }));
  const file = join(temporaryDirectory(), 'dump.pcapng');
  await connection.dump(file);
  return file;
}

describe('a dump, opened by tshark', () => {
  it.each([
    [
      'with the messages of applications, redacted',
      recorder,
      [257, 257, 271, 271, 272, 272, 272, 272, 272, 272],
    ],
    [
      'redacted by the base protocol alone',
      { applicationMessages: true },
      [257, 257, 271, 271, 272, 272, 272, 272, 272, 272],
    ],
    ['as it was', { ...recorder, redact: false }, [257, 257, 271, 271, 272, 272, 272, 272, 272, 272]],
    ['of base messages', {}, [257, 257]],
    ['without the recorder', undefined, [257, 257]],
  ])('names its messages and finds no fault: %s', async (what, options, commands) => {
    const file = await dumpOfLife(`recorder-${what.replaceAll(/\W/g, '')}`, options);

    expect((await dissectedMessages(file)).map(({ command }) => command)).toEqual(commands);
    expect(await findings(file)).toEqual([]);
    expect(
      await tshark(
        file,
        '-o',
        'tcp.check_checksum:TRUE',
        '-o',
        'ip.check_checksum:TRUE',
        '-Y',
        'tcp.checksum.status == 0 || ip.checksum.status == 0',
      ),
    ).toBe('');
  });

  it('shows the real ends, and the steps of the chart as comments', async () => {
    const file = await dumpOfLife('recorder-ends', recorder);

    const first = await tshark(
      file,
      '-T',
      'fields',
      '-e',
      'ip.src',
      '-e',
      'ip.dst',
      '-e',
      'tcp.dstport',
      '-e',
      'frame.comment',
      '-c',
      '1',
    );

    expect(first).toMatch(/^127\.0\.0\.1\t127\.0\.0\.1\t3868\t[\d:.]+ DISCONNECTED → CONNECTING: connect/);
  });

  it('is written by itself when the daemon is cut off, and names its messages', async () => {
    const directory = temporaryDirectory();
    const relay = await Relay.open(3868);
    const client = makeClient('recorder-cut', { flightRecorder: { directory, ...recorder } });
    await client.connect(relay.address);
    await client.request(relay.address, ccr('recorder-cut'));
    relay.cut();
    const files = () =>
      readdirSync(directory, { withFileTypes: true }).filter(({ name }) => name.endsWith('.pcapng'));
    await eventually(() => client.connection(relay.address)?.lastError !== undefined, 'the loss');
    await eventually(() => files().length > 0, 'a file');

    const file = join(directory, files()[0]?.name ?? '');
    const port = relay.address.split(':')[1];
    const decodeAs = ['-d', `tcp.port==${port},diameter`];
    expect((await dissectedMessages(file, ...decodeAs)).map(({ command }) => command)).toEqual([
      257, 257, 272, 272,
    ]);
    expect(await findings(file, ...decodeAs)).toEqual([]);
    expect(await tshark(file, '-Y', 'frame.comment contains "OPEN → FAILED"')).not.toBe('');
  });

  it('holds what TLS has protected in plain text', async () => {
    const port = 5_869;
    const peer = await ErlangPeer.start(port);
    const client = makeClient('recorder-tls', { tls: ours, flightRecorder: recorder });
    const connection = await client.connect(`aaas://127.0.0.1:${port}`);
    await peer.serves('recorder-tls');
    await client.request(connection.address, ccr('recorder-tls'));
    const file = join(temporaryDirectory(), 'dump.pcapng');
    await connection.dump(file);

    const messages = await dissectedMessages(file, '-d', `tcp.port==${port},diameter`);

    expect(messages.map(({ command }) => command)).toEqual([257, 257, 272, 272]);
  });
});
