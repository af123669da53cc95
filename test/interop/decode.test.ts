import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DiameterMessage } from 'diameter-client';
import { describe as descriptionOf, type AvpDescription } from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import { beforeAll, describe, expect, it } from 'vitest';
import { Prng } from '../fuzz/prng.js';
import { decode, type Decoded } from '../support/decoded.js';
import {
  captureLoopback,
  dissectedMessages,
  temporaryDirectory,
  tshark,
  type CaptureOptions,
  type NamedMessage,
} from './capture.js';
import { acr, ccr, makeClient, Trigger } from './client.js';
import { daemonPort, startDaemon } from './daemon.js';
import { otherNames } from './dictionary-differences.js';
import { ErlangPeer } from './erlang.js';

beforeAll(startDaemon);

/** The commands of a life: CER, CCR, ACR, RAR and DPR, with their answers. */
const commands = new Set([257, 258, 271, 272, 282]);

/** What our client and a peer, by default freeDiameter, say in a short life with many requests at once. */
async function capturedLife(name: string, options: CaptureOptions = {}, peer?: ErlangPeer): Promise<Buffer> {
  const port = peer?.port ?? daemonPort;
  const capture = await captureLoopback(port, options);
  const address = `127.0.0.1:${port}`;
  let asked = () => {};
  const reAuthentication = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const client = makeClient(name, {
    onRequest: () => {
      asked();
      return { resultCode: 2001 };
    },
  });
  await client.connect(address);
  await peer?.serves(name);
  await client.request(address, acr(name));
  const numbers = Array.from({ length: 60 }, (_, index) => 10_000 + index);
  await Promise.all(numbers.map((number) => client.request(address, ccr(name, { number }))));
  await client.request(address, ccr(name, { number: Trigger.reAuth }));
  await reAuthentication; // It comes behind the answer; a DPR that is faster prevents it.
  await client.close();
  // The DPR and its answer come last.
  const farewells = ({ found }: Decoded) => found.filter(({ message }) => message.commandCode === 282);
  return capture.until((pcap) => farewells(decode(pcap)).length === 2);
}

function namesOf(avps: readonly AvpDescription[]): string[] {
  return avps.flatMap(({ members, name }) => [otherNames[name] ?? name, ...namesOf(members)]);
}

/** The same of ours as tshark says. */
function decodedMessages(bytes: Buffer): NamedMessage[] {
  const { found, summary } = decode(bytes);
  expect(summary.skippedBytes).toBe(0);
  return found.map(({ message }) => ({
    command: message.commandCode,
    isRequest: message.isRequest,
    hopByHopId: message.hopByHopId,
    avps: namesOf(descriptionOf(new DiameterMessage(message.bytes), dictionary, { redact: false }).avps),
  }));
}

/** In an order that does not depend on which packet completed a message. */
function sorted(messages: readonly NamedMessage[]): string[] {
  return messages.map((message) => JSON.stringify(message)).toSorted();
}

interface PcapPacket {
  readonly header: Buffer;
  readonly data: Buffer;
}

function packetsOf(pcap: Buffer): PcapPacket[] {
  const packets = [];
  for (let offset = 24; offset < pcap.length;) {
    const end = offset + 16 + pcap.readUInt32LE(offset + 8);
    packets.push({ header: pcap.subarray(offset, offset + 16), data: pcap.subarray(offset + 16, end) });
    offset = end;
  }
  return packets;
}

/** A frame of the loopback with a part of its TCP payload. */
function withPart(data: Buffer, start: number, end: number): Buffer {
  const ip = 14;
  const tcp = ip + (data.readUInt8(ip) & 0x0f) * 4;
  const payload = tcp + (data.readUInt8(tcp + 12) >> 4) * 4;
  const part = Buffer.concat([data.subarray(0, payload), data.subarray(payload + start, payload + end)]);
  part.writeUInt16BE(part.length - ip, ip + 2);
  part.writeUInt32BE((data.readUInt32BE(tcp + 4) + start) >>> 0, tcp + 4);
  return part;
}

function payloadBytes(data: Buffer): number {
  const tcp = 14 + (data.readUInt8(14) & 0x0f) * 4;
  return 14 + data.readUInt16BE(16) - tcp - (data.readUInt8(tcp + 12) >> 4) * 4;
}

/** Cuts the segments of a capture into small ones, repeats some, and changes their order within a few packets. */
function rewritten(pcap: Buffer, seed: number): Buffer {
  const prng = new Prng(seed, 0);
  const packets = packetsOf(pcap).flatMap(({ data, header }) => {
    const length = payloadBytes(data);
    if (length === 0) return [{ data, header }];
    const parts = [];
    for (let start = 0; start < length;) {
      const end = Math.min(length, start + 1 + prng.below(300));
      parts.push({
        header,
        data: withPart(data, Math.max(0, start - (prng.oneIn(4) ? prng.below(20) : 0)), end),
      });
      start = end;
    }
    if (prng.oneIn(3)) parts.push(prng.pick(parts));
    for (let i = parts.length - 1; i > 0; i--) {
      const other = Math.max(0, i - prng.below(5));
      const [a, b] = [parts[i], parts[other]];
      if (a !== undefined && b !== undefined) [parts[i], parts[other]] = [b, a];
    }
    return parts;
  });
  const records = packets.flatMap(({ data, header }) => {
    const own = Buffer.from(header);
    own.writeUInt32LE(data.length, 8);
    own.writeUInt32LE(data.length, 12);
    return [own, data];
  });
  return Buffer.concat([pcap.subarray(0, 24), ...records]);
}

async function dissected(bytes: Buffer, ...args: readonly string[]): Promise<NamedMessage[]> {
  const file = join(temporaryDirectory(), 'capture');
  writeFileSync(file, bytes);
  return dissectedMessages(file, '-o', 'tcp.reassemble_out_of_order:TRUE', ...args);
}

/** The same capture as another kind of file. */
async function inFormat(pcap: Buffer, format: string): Promise<Buffer> {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'capture'), pcap);
  await tshark(join(directory, 'capture'), '-F', format, '-w', join(directory, 'other'));
  return readFileSync(join(directory, 'other'));
}

describe('a capture of freeDiameter and our client by tshark', () => {
  it.each(['pcap', 'nsecpcap', 'pcapng'])('is decoded as tshark dissects it: %s', async (format) => {
    const bytes = await inFormat(await capturedLife(`decode-${format}`), format);

    const ours = decodedMessages(bytes);

    expect(ours.length).toBeGreaterThanOrEqual(128);
    expect(new Set(ours.map(({ command }) => command))).toEqual(commands);
    expect(sorted(ours)).toEqual(sorted(await dissected(bytes)));
  });

  it('is decoded as tshark dissects it where segments are cut, repeated, overlapping and out of order', async () => {
    const bytes = await capturedLife('decode-rewritten');
    const ours = sorted(decodedMessages(bytes));
    for (let seed = 1; seed <= 5; seed++) {
      const changed = rewritten(bytes, seed);

      expect(packetsOf(changed).length).toBeGreaterThan(packetsOf(bytes).length);
      expect(sorted(decodedMessages(changed))).toEqual(ours);
      expect(sorted(await dissected(changed))).toEqual(ours);
    }
  });

  it('is decoded from what tshark -x prints of it', async () => {
    const bytes = await capturedLife('decode-hex');
    const file = join(temporaryDirectory(), 'capture');
    writeFileSync(file, bytes);

    const text = await tshark(file, '-x');

    expect(sorted(decodedMessages(Buffer.from(text)))).toEqual(sorted(decodedMessages(bytes)));
  });
});

describe('a capture by tcpdump', () => {
  it.each([
    ['on the loopback: frames of Ethernet', 'lo', 1],
    ['on any interface: cooked frames of Linux', 'any', 276],
  ] as const)('is decoded as tshark dissects it: %s', async (_, interfaceName, linkType) => {
    const bytes = await capturedLife(`decode-tcpdump-${interfaceName}`, {
      program: 'tcpdump',
      interfaceName,
    });
    expect(bytes.readUInt32LE(20)).toBe(linkType);

    const ours = decodedMessages(bytes);

    expect(ours.length).toBeGreaterThanOrEqual(128);
    expect(new Set(ours.map(({ command }) => command))).toEqual(commands);
    expect(sorted(ours)).toEqual(sorted(await dissected(bytes)));
  });
});

describe('a capture of Erlang/OTP and our client', () => {
  it.each(['tshark', 'tcpdump'] as const)('is decoded as tshark dissects it: by %s', async (program) => {
    const port = 3_869;
    const peer = await ErlangPeer.startInPlainText(port);
    const bytes = await capturedLife(`decode-erlang-${program}`, { program }, peer);

    const ours = decodedMessages(bytes);

    expect(ours.length).toBeGreaterThanOrEqual(128);
    expect(new Set(ours.map(({ command }) => command))).toEqual(commands);
    expect(sorted(ours)).toEqual(sorted(await dissected(bytes, '-d', `tcp.port==${port},diameter`)));
  });
});
