import type { Buffer } from 'node:buffer';
import type { ByteQueue } from './byte-queue.js';
import { CaptureError } from './capture-error.js';
import { maxPacketBytes, type PacketReader, type PacketSink } from './captured-packet.js';

/** How a file begins, read as big endian: the order of its octets, and the unit of the second half of its times. */
const magics: ReadonlyMap<number, { readonly isLittle: boolean; readonly perMillisecond: number }> = new Map([
  [0xa1b2_c3d4, { isLittle: false, perMillisecond: 1_000 }],
  [0xd4c3_b2a1, { isLittle: true, perMillisecond: 1_000 }],
  [0xa1b2_3c4d, { isLittle: false, perMillisecond: 1_000_000 }],
  [0x4d3c_b2a1, { isLittle: true, perMillisecond: 1_000_000 }],
]);

const fileHeaderBytes = 24;
const recordHeaderBytes = 16;

export function isPcap(begin: Buffer): boolean {
  return begin.length >= 4 && magics.has(begin.readUInt32BE(0));
}

/**
 * Reads pcap (draft-ietf-opsawg-pcap), which tcpdump writes:
 *
 *     magic, version, 2 × 4 unused, longest packet, link type   24 octets
 *     ┌ seconds, µs or ns, octets here, octets in the network   16 octets
 *     └ the packet                                              and so on
 */
export class PcapReader implements PacketReader {
  readonly #queue: ByteQueue;
  readonly #sink: PacketSink;
  #linkType = -1;
  #isLittle = false;
  #perMillisecond = 1_000;

  constructor(queue: ByteQueue, sink: PacketSink) {
    this.#queue = queue;
    this.#sink = sink;
  }

  read(): void {
    if (this.#linkType === -1 && !this.#readHeader()) return;
    for (;;) {
      const { bytes, offset } = this.#queue;
      if (bytes.length < recordHeaderBytes) return;
      const length = this.#uint32(bytes, 8);
      if (length > maxPacketBytes) {
        throw new CaptureError(`The pcap file is damaged: a packet of ${length} octets`, offset);
      }
      const end = recordHeaderBytes + length;
      if (bytes.length < end) return;
      this.#sink({
        linkType: this.#linkType,
        at: this.#uint32(bytes, 0) * 1_000 + this.#uint32(bytes, 4) / this.#perMillisecond,
        data: bytes.subarray(recordHeaderBytes, end),
        comments: [],
      });
      this.#queue.skip(end);
    }
  }

  #readHeader(): boolean {
    const { bytes } = this.#queue;
    if (bytes.length < fileHeaderBytes) return false;
    const magic = magics.get(bytes.readUInt32BE(0));
    if (magic === undefined) throw new CaptureError('This is no pcap file', 0);
    this.#isLittle = magic.isLittle;
    this.#perMillisecond = magic.perMillisecond;
    // What stands above tells how long the checksums of frames are.
    this.#linkType = this.#uint32(bytes, 20) & 0xffff;
    this.#queue.skip(fileHeaderBytes);
    return true;
  }

  #uint32(bytes: Buffer, offset: number): number {
    return this.#isLittle ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset);
  }
}
