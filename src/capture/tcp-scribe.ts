import { Buffer } from 'node:buffer';
import { ipToBytes } from '../protocol/ip.js';

/** An end of a TCP connection. */
export interface Endpoint {
  /** An IPv4 or IPv6 address, perhaps with a zone. */
  readonly address: string;
  readonly port: number;
}

/** Behind which an IP packet would be too long. */
const maxPayloadBytes = 32 * 1024;

export const TcpFlag = { fin: 0x01, syn: 0x02, reset: 0x04, push: 0x08, acknowledgment: 0x10 } as const;

interface Side {
  readonly address: Buffer;
  readonly port: number;
  /** Of the next octet that it sends. */
  sequence: number;
}

/** Writes the packets of a TCP connection as a capture would have them: numbers, acknowledgments and checksums fit. */
export class TcpScribe {
  readonly #local: Side;
  readonly #remote: Side;
  #packets = 0;

  /**
   * What is no IP address is written as the unspecified one. `first`: the initial sequence numbers, by which Wireshark tells
   * connections with the same ports apart.
   */
  constructor(local: Endpoint, remote: Endpoint, first: number) {
    const isIpv6 = [local, remote].some(({ address }) => address.includes(':'));
    const side = ({ address, port }: Endpoint): Side => ({
      address: octetsOf(address, isIpv6 ? 16 : 4),
      port,
      sequence: first >>> 0,
    });
    this.#local = side(local);
    this.#remote = side(remote);
  }

  /** A packet without data. SYN and FIN take a number each (RFC 9293 §3.4). */
  control(direction: 'sent' | 'received', flags: number): Buffer {
    const packet = this.#packet(direction, flags, Buffer.alloc(0));
    if ((flags & (TcpFlag.syn | TcpFlag.fin)) !== 0) this.#advance(direction, 1);
    return packet;
  }

  /** The packets that carry these bytes, one at least. */
  data(direction: 'sent' | 'received', bytes: Buffer): Buffer[] {
    const packets = [];
    for (let start = 0; start === 0 || start < bytes.length; start += maxPayloadBytes) {
      const payload = bytes.subarray(start, start + maxPayloadBytes);
      packets.push(this.#packet(direction, TcpFlag.push | TcpFlag.acknowledgment, payload));
      this.#advance(direction, payload.length);
    }
    return packets;
  }

  #advance(direction: 'sent' | 'received', count: number): void {
    const side = direction === 'sent' ? this.#local : this.#remote;
    side.sequence = (side.sequence + count) >>> 0;
  }

  #packet(direction: 'sent' | 'received', flags: number, payload: Buffer): Buffer {
    const [source, destination] =
      direction === 'sent' ? [this.#local, this.#remote] : [this.#remote, this.#local];
    const segment = Buffer.alloc(20 + payload.length);
    segment.writeUInt16BE(source.port, 0);
    segment.writeUInt16BE(destination.port, 2);
    segment.writeUInt32BE(source.sequence, 4);
    if ((flags & TcpFlag.acknowledgment) !== 0) segment.writeUInt32BE(destination.sequence, 8);
    segment[12] = 5 << 4; // the header has five words
    segment[13] = flags;
    segment.writeUInt16BE(0xffff, 14); // the window
    payload.copy(segment, 20);
    const length = segment.length;
    const pseudoHeader = Buffer.concat([
      source.address,
      destination.address,
      Buffer.from([0, tcpProtocol, length >> 8, length & 0xff]),
    ]);
    segment.writeUInt16BE(checksum([pseudoHeader, segment]), 16);
    return Buffer.concat([this.#ipHeader(source.address, destination.address, length), segment]);
  }

  #ipHeader(source: Buffer, destination: Buffer, payloadBytes: number): Buffer {
    if (source.length === 16) {
      const header = Buffer.alloc(8);
      header[0] = 6 << 4;
      header.writeUInt16BE(payloadBytes, 4);
      header[6] = tcpProtocol;
      header[7] = hopLimit;
      return Buffer.concat([header, source, destination]);
    }
    const header = Buffer.alloc(20);
    header[0] = (4 << 4) | 5; // five words
    header.writeUInt16BE(20 + payloadBytes, 2);
    header.writeUInt16BE(this.#packets++ & 0xffff, 4);
    header[6] = 0x40; // do not fragment
    header[8] = hopLimit;
    header[9] = tcpProtocol;
    source.copy(header, 12);
    destination.copy(header, 16);
    header.writeUInt16BE(checksum([header]), 10);
    return header;
  }
}

const tcpProtocol = 6;
const hopLimit = 64;

function octetsOf(address: string, size: 4 | 16): Buffer {
  const octets = ipToBytes(address.replace(/%.*$/, ''));
  if (octets?.length === size) return octets;
  // An IPv4 address beside one of IPv6 (RFC 4291 §2.5.5.2).
  if (octets?.length === 4) return Buffer.concat([Buffer.alloc(10), Buffer.from([0xff, 0xff]), octets]);
  return Buffer.alloc(size);
}

/** The Internet checksum (RFC 1071). Each part but the last has an even number of octets. */
function checksum(parts: readonly Buffer[]): number {
  let sum = 0;
  for (const part of parts) {
    for (let i = 0; i < part.length; i += 2) sum += ((part[i] ?? 0) << 8) | (part[i + 1] ?? 0);
  }
  while (sum > 0xffff) sum = (sum & 0xffff) + Math.floor(sum / 0x1_0000);
  return ~sum & 0xffff;
}
