import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { avp, AvpCode, DiameterClient, type DiameterClientOptions } from 'diameter-client';
import { Dictionary } from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { entered, eventually, identity, makeClient, makePeer, rejection } from '../support/client.js';
import { decode, type Decoded } from '../support/decoded.js';
import { ccr } from '../support/messages.js';

const secret = '491701234567';

function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'recorder-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  return directory;
}

/** Those that are written to their end. */
const filesIn = (directory: string) => readdirSync(directory).filter((name) => name.endsWith('.pcapng'));
const read = (file: string) => decode(readFileSync(file));
const commandsOf = ({ found }: Decoded) =>
  found.map(({ message }) => `${message.commandCode}${message.isRequest ? 'R' : 'A'}`);
/** Steps without their times. */
const stepsOf = ({ comments }: Decoded) => comments.map((comment) => comment.replace(/^[\d:.]+ /, ''));

/** A client that has sent one request with a secret, and what its dump holds. */
async function dumped(flightRecorder?: DiameterClientOptions['flightRecorder']): Promise<Decoded> {
  const peer = await makePeer();
  const client = makeClient(flightRecorder === undefined ? {} : { flightRecorder });
  const connection = await client.connect(peer.address);
  await client.request(peer.address, ccr({ avps: [avp.utf8String(AvpCode.userName, secret)] }));
  const file = join(temporaryDirectory(), 'dump.pcapng');
  await connection.dump(file);
  return read(file);
}

describe('a dump', () => {
  it('holds the last base messages and the steps, without any option', async () => {
    const dump = await dumped();

    expect(commandsOf(dump)).toEqual(['257R', '257A']);
    expect(stepsOf(dump)).toEqual(['CER_SENT → OPEN: cea.received']);
  });

  it('holds the base messages with their sockets where the recorder is on', async () => {
    const dump = await dumped({});

    expect(commandsOf(dump)).toEqual(['257R', '257A']);
    expect(stepsOf(dump)).toEqual([
      'DISCONNECTED → CONNECTING: connect',
      'CONNECTING → CER_SENT: transport.connected',
      'CER_SENT → OPEN: cea.received',
    ]);
    const [cer, cea] = dump.found;
    expect(cer?.from).toMatch(/^127\.0\.0\.1:\d{2,5}$/);
    expect(cer?.from).toBe(cea?.to);
    expect(Math.abs((cer?.at ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(cea?.pair).toMatchObject({ request: 1 });
  });

  it('holds the messages of applications where they are asked for, without what is sensitive', async () => {
    const dump = await dumped({ applicationMessages: true, dictionary });

    expect(commandsOf(dump)).toEqual(['257R', '257A', '272R', '272A']);
    const request = dump.found[2]?.message;
    expect(request?.find(AvpCode.userName)?.utf8String()).toBe('000000000000');
    expect(request?.find(AvpCode.sessionId)?.data.length).toBe(22);
  });

  it('holds what is sensitive where redact is false', async () => {
    const dump = await dumped({ applicationMessages: true, redact: false });

    expect(dump.found[2]?.message.find(AvpCode.userName)?.utf8String()).toBe(secret);
  });

  it('hides what the dictionary does not know', async () => {
    const dump = await dumped({ applicationMessages: true, dictionary: new Dictionary() });

    expect(dump.found[2]?.message.find(AvpCode.sessionId)?.utf8String()).toBe('0'.repeat(22));
  });

  it('holds the last messages alone where there are more than ringBytes', async () => {
    const peer = await makePeer();
    const client = makeClient({ flightRecorder: { applicationMessages: true, ringBytes: 4_096 } });
    const connection = await client.connect(peer.address);
    for (let i = 0; i < 100; i++) await client.request(peer.address, ccr());
    const file = join(temporaryDirectory(), 'dump.pcapng');
    await connection.dump(file);

    const dump = read(file);

    expect(dump.found.length).toBeGreaterThan(20);
    expect(dump.found.length).toBeLessThan(100);
    expect(dump.summary.skippedBytes).toBe(0);
    expect(readFileSync(file, 'latin1')).toMatch(/\d+ messages are not here: older ones/);
  });

  it('holds long messages in several packets, and what a peer says that is no Diameter', async () => {
    const peer = await makePeer();
    const client = makeClient({
      reconnect: { enabled: false },
      flightRecorder: { applicationMessages: true, ringBytes: 1_048_576, redact: false },
    });
    const connection = await client.connect(peer.address);
    const long = ccr({ avps: [avp.octetString(AvpCode.class, Buffer.alloc(200_000, 7))] });
    await client.request(peer.address, long);
    const closed = entered(client, 'CLOSED');
    peer.sockets[0]?.write(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await closed;
    const file = join(temporaryDirectory(), 'dump.pcapng');
    await connection.dump(file);

    expect(read(file).found[2]?.message.bytes.length).toBe(long.length);
    expect(readFileSync(file).includes('HTTP/1.1 400 Bad Re')).toBe(true);
  });

  it('goes to a stream, which stays open', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const connection = await client.connect(peer.address);
    const stream = new PassThrough();

    await connection.dump(stream);
    await connection.dump(stream);

    expect(stream.writableEnded).toBe(false);
    // Some versions of Node.js give all that is buffered at once, others one chunk.
    const chunks: Buffer[] = [];
    for (let chunk: unknown = stream.read(); Buffer.isBuffer(chunk); chunk = stream.read()) {
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    expect(commandsOf(decode(bytes.subarray(0, bytes.length / 2)))).toEqual(['257R', '257A']);
  });

  it('rejects where it cannot be written', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const connection = await client.connect(peer.address);
    const directory = temporaryDirectory();
    const stream = createWriteStream(join(directory, 'nowhere', 'file'));
    const ended = new PassThrough();
    ended.end();
    // Who calls from JavaScript may pass anything.
    const dump = (target: unknown) => connection.dump(target as string);

    await expect(connection.dump(join(directory, 'nowhere', 'file'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await expect(connection.dump(stream)).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(connection.dump(ended)).rejects.toThrow('write after end');
    for (const target of [undefined, '', 7, {}]) {
      expect(await rejection(dump(target))).toMatchObject({ code: 'ERR_DIAMETER_INVALID_CONFIG' });
    }
  });
});

describe('the flight recorder', () => {
  it('writes a file by itself when an established connection fails, and logs its name', async () => {
    const directory = temporaryDirectory();
    const peer = await makePeer();
    const info = vi.fn();
    const logger = { debug: () => {}, info, warn: () => {}, error: () => {} };
    const client = makeClient({ logger, flightRecorder: { directory } });
    await client.connect(peer.address);
    peer.resetConnections();
    await eventually(() => filesIn(directory).length === 1, 'a file');
    const lines = () => info.mock.calls.filter(([{ line }]) => line === 'dump-written');
    await eventually(() => lines().length === 1, 'a line');

    const [name = ''] = filesIn(directory);
    expect(name).toMatch(/^diameter-\d{8}T\d{9}Z-\d+-000001-127\.0\.0\.1_\d+\.pcapng$/);
    const dump = read(join(directory, name));
    expect(commandsOf(dump)).toEqual(['257R', '257A']);
    expect(stepsOf(dump)).toContainEqual(
      expect.stringMatching(/^OPEN → FAILED: transport.closed: .*ECONNRESET/),
    );
    expect(lines()[0]?.[0]).toMatchObject({ address: peer.address, file: join(directory, name) });
  });

  it('writes one when a connection cannot be established', async () => {
    const directory = temporaryDirectory();
    const peer = await makePeer();
    await peer.kill();
    const client = makeClient({ flightRecorder: { directory } });

    await rejection(client.connect(peer.address));
    await eventually(() => filesIn(directory).length === 1, 'a file');

    const dump = read(join(directory, filesIn(directory)[0] ?? ''));
    expect(stepsOf(dump)).toContainEqual(expect.stringContaining('CONNECTING → FAILED'));
  });

  it('writes none when a connection is closed on purpose, and none without a directory', async () => {
    const directory = temporaryDirectory();
    const peer = await makePeer();
    const client = makeClient({ flightRecorder: { directory } });
    const connection = await client.connect(peer.address);
    await connection.close();
    await client.connect(peer.address);
    await client.close();

    expect(readdirSync(directory)).toEqual([]);
  });

  it('writes one file for a peer that crashes again and again, and leaves the client in service', async () => {
    const directory = temporaryDirectory();
    const peer = await makePeer();
    const client = makeClient({
      flightRecorder: { directory },
      reconnect: { initialDelayMs: 1, maxDelayMs: 1, jitter: 0 },
    });
    const connection = await client.connect(peer.address);
    for (let crash = 0; crash < 25; crash++) {
      const isBack = entered(client, 'OPEN');
      peer.resetConnections();
      await isBack;
    }
    await eventually(() => filesIn(directory).length === 1, 'a file');

    expect(client.connection(peer.address)).toBe(connection);
    expect(connection.stats().reconnectCount).toBe(25);
  });

  it('goes on where the directory cannot be written, and logs that once', async () => {
    const directory = join(temporaryDirectory(), 'a-file');
    writeFileSync(directory, 'no directory');
    const warn = vi.fn();
    const logger = { debug: () => {}, info: () => {}, warn, error: () => {} };
    const client = makeClient({ logger, flightRecorder: { directory } });
    const told = () => warn.mock.calls.filter(([{ line }]) => line === 'dump-failed').length;
    for (const port of [1, 2, 3]) await rejection(client.connect(`127.0.0.1:${port}`));
    await eventually(() => told() > 0, 'a line');

    expect(told()).toBe(1);
    expect(readFileSync(directory, 'utf8')).toBe('no directory');
  });

  it('refuses an option that is wrong, by its name', () => {
    const make = (flightRecorder: object) => () => new DiameterClient({ ...identity, flightRecorder });

    expect(make({ maxFiles: 0 })).toThrow('flightRecorder.maxFiles');
    expect(make({ ringBytes: 100 })).toThrow('flightRecorder.ringBytes');
    expect(make({ dictionary: {} })).toThrow('flightRecorder.dictionary');
    expect(make({ directory: '' })).toThrow('flightRecorder.directory');
    expect(make({ folder: '/var/log' })).toThrow('Unknown option "flightRecorder.folder"');
  });
});
