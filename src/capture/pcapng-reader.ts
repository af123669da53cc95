import type { Buffer } from 'node:buffer';
import type { ByteQueue } from './byte-queue.js';
import { CaptureError } from './capture-error.js';
import { maxPacketBytes, type PacketReader, type PacketSink } from './captured-packet.js';
import { Block, byteOrderMagic, Option } from './pcapng-format.js';

/** What comes with a packet: options, and the block around them. */
const maxBlockBytes = maxPacketBytes + 1024 * 1024;
const maxInterfaces = 65_536;

interface Interface {
  readonly linkType: number;
  readonly snapLength: number;
  readonly ticksPerSecond: bigint;
  readonly offsetSeconds: number;
}

export function isPcapng(begin: Buffer): boolean {
  return begin.length >= 4 && begin.readUInt32BE(0) === Block.sectionHeader;
}

/**
 * Reads pcapng (draft-ietf-opsawg-pcapng), which Wireshark writes. Everything in it is a block:
 *
 *     type 4 │ length 4 │ body, padded to 4 │ the same length 4
 */
export class PcapngReader implements PacketReader {
  readonly #queue: ByteQueue;
  readonly #sink: PacketSink;
  #isLittle = false;
  #interfaces: Interface[] = [];

  constructor(queue: ByteQueue, sink: PacketSink) {
    this.#queue = queue;
    this.#sink = sink;
  }

  read(): void {
    for (;;) {
      const { bytes } = this.#queue;
      if (bytes.length < 12) return;
      const isSection = bytes.readUInt32BE(0) === Block.sectionHeader;
      if (isSection) this.#beginSection(bytes);
      const length = this.#uint32(bytes, 4);
      if (length < 12 || length % 4 !== 0 || length > maxBlockBytes) {
        this.#fail(`a block of ${length} octets`);
      }
      if (bytes.length < length) return;
      if (this.#uint32(bytes, length - 4) !== length) this.#fail('the two lengths of a block differ');
      if (!isSection) this.#readBlock(this.#uint32(bytes, 0), bytes.subarray(8, length - 4));
      this.#queue.skip(length);
    }
  }

  #beginSection(bytes: Buffer): void {
    this.#isLittle = bytes.readUInt32LE(8) === byteOrderMagic;
    if (!this.#isLittle && bytes.readUInt32BE(8) !== byteOrderMagic) {
      this.#fail('a section without its byte-order magic');
    }
    this.#interfaces = [];
  }

  #readBlock(type: number, body: Buffer): void {
    switch (type) {
      case Block.interfaceDescription:
        this.#readInterface(body);
        break;
      case Block.enhancedPacket:
        this.#need(body, 20);
        this.#readPacket(body, this.#uint32(body, 0), 20);
        break;
      case Block.packet:
        this.#need(body, 20);
        this.#readPacket(body, this.#uint16(body, 0), 20);
        break;
      case Block.simplePacket:
        this.#need(body, 4);
        this.#readSimplePacket(body);
        break;
      default: // names, statistics, secrets
    }
  }

  #readInterface(body: Buffer): void {
    this.#need(body, 8);
    if (this.#interfaces.length === maxInterfaces) this.#fail(`more than ${maxInterfaces} interfaces`);
    let ticksPerSecond = 1_000_000n;
    let offsetSeconds = 0;
    for (const { code, value } of this.#options(body, 8)) {
      const [resolution] = value;
      if (code === Option.interfaceTimeResolution && resolution !== undefined) {
        const isBinary = (resolution & 0x80) !== 0;
        ticksPerSecond = (isBinary ? 2n : 10n) ** BigInt(resolution & 0x7f);
      } else if (code === Option.interfaceTimeOffset && value.length === 8) {
        offsetSeconds = Number(this.#isLittle ? value.readBigInt64LE(0) : value.readBigInt64BE(0));
      }
    }
    const linkType = this.#uint16(body, 0);
    this.#interfaces.push({ linkType, snapLength: this.#uint32(body, 4), ticksPerSecond, offsetSeconds });
  }

  #readPacket(body: Buffer, interfaceId: number, start: number): void {
    const { linkType, offsetSeconds, ticksPerSecond } = this.#interface(interfaceId);
    const length = this.#uint32(body, 12);
    if (length > body.length - start) this.#fail(`a packet of ${length} octets in a shorter block`);
    const ticks = (BigInt(this.#uint32(body, 4)) << 32n) | BigInt(this.#uint32(body, 8));
    const options = this.#options(body, start + Math.ceil(length / 4) * 4);
    this.#sink({
      linkType,
      at: Number((ticks * 1_000_000n) / ticksPerSecond) / 1_000 + offsetSeconds * 1_000,
      data: body.subarray(start, start + length),
      comments: options
        .filter(({ code }) => code === Option.comment)
        .map(({ value }) => value.toString('utf8')),
    });
  }

  /** It has no time and no options, and belongs to the first interface. */
  #readSimplePacket(body: Buffer): void {
    const { linkType, snapLength } = this.#interface(0);
    const whole = this.#uint32(body, 0);
    const length = Math.min(whole, snapLength === 0 ? whole : snapLength, body.length - 4);
    this.#sink({ linkType, at: undefined, data: body.subarray(4, 4 + length), comments: [] });
  }

  #interface(id: number): Interface {
    return this.#interfaces[id] ?? this.#fail(`a packet of the interface ${id}, which is not described`);
  }

  /** Up to one whose length cannot be. */
  #options(body: Buffer, start: number): { readonly code: number; readonly value: Buffer }[] {
    const options = [];
    for (let offset = start; offset + 4 <= body.length;) {
      const code = this.#uint16(body, offset);
      const end = offset + 4 + this.#uint16(body, offset + 2);
      if (code === Option.end || end > body.length) break;
      options.push({ code, value: body.subarray(offset + 4, end) });
      offset = Math.ceil(end / 4) * 4;
    }
    return options;
  }

  #need(body: Buffer, length: number): void {
    if (body.length < length) this.#fail(`a block with ${body.length} octets instead of ${length}`);
  }

  #fail(what: string): never {
    throw new CaptureError(`The pcapng file is damaged: ${what}`, this.#queue.offset);
  }

  #uint16(bytes: Buffer, offset: number): number {
    return this.#isLittle ? bytes.readUInt16LE(offset) : bytes.readUInt16BE(offset);
  }

  #uint32(bytes: Buffer, offset: number): number {
    return this.#isLittle ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset);
  }
}
