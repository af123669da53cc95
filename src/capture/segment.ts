import type { Buffer } from 'node:buffer';
import { startOfIp } from './link-layers.js';

/** A TCP segment. The buffers are views of the frame. */
export interface Segment {
  /** Addresses and ports, as they stand in the headers: source before destination. */
  readonly addresses: Buffer;
  readonly ports: Buffer;
  readonly sequence: number;
  /** Undefined without the ACK flag. */
  readonly acknowledgment: number | undefined;
  readonly isSyn: boolean;
  readonly payload: Buffer;
  /** Octets of the payload that the capture has cut off. */
  readonly missing: number;
}

/** Why a packet holds no segment that can be read. */
export type Unread = 'fragment' | 'sctp' | 'link-type' | 'cut' | 'other';

const Protocol = { tcp: 6, sctp: 132, fragment: 44, authentication: 51 } as const;
/** Headers of IPv6 that say which one follows: hop-by-hop, routing, destination options, mobility, host identity, shim6. */
const extensionHeaders: ReadonlySet<number> = new Set([0, 43, 60, 135, 139, 140]);

/** Reads the headers in front of a segment. Never throws. */
export function segmentIn(linkType: number, frame: Buffer): Segment | Unread {
  const start = startOfIp(linkType, frame);
  if (start === undefined) return 'link-type';
  if (start === -1) return 'other';
  const packet = frame.subarray(start);
  const [first = 0] = packet;
  if (first >> 4 === 4) return ofIpv4(packet);
  return first >> 4 === 6 ? ofIpv6(packet) : 'other';
}

function ofIpv4(packet: Buffer): Segment | Unread {
  if (packet.length < 20) return 'cut';
  const headerBytes = ((packet[0] ?? 0) & 0x0f) * 4;
  if (headerBytes < 20) return 'other';
  // More fragments, or not the first one.
  if ((packet.readUInt16BE(6) & 0x3fff) !== 0) return 'fragment';
  // 0: the network card was to cut it into segments, and the capture saw it before.
  const length = packet.readUInt16BE(2) || packet.length;
  return ofTransport(packet[9], packet.subarray(12, 20), packet, headerBytes, length);
}

function ofIpv6(packet: Buffer): Segment | Unread {
  if (packet.length < 40) return 'cut';
  const payloadBytes = packet.readUInt16BE(4);
  const length = payloadBytes === 0 ? packet.length : 40 + payloadBytes;
  let next = packet[6] ?? 0;
  let offset = 40;
  while (extensionHeaders.has(next) || next === Protocol.authentication) {
    if (offset + 8 > packet.length) return 'cut';
    const units = packet[offset + 1] ?? 0;
    const isAuthentication = next === Protocol.authentication; // it alone counts in fours
    next = packet[offset] ?? 0;
    offset += isAuthentication ? (units + 2) * 4 : (units + 1) * 8;
  }
  if (next === Protocol.fragment) return 'fragment';
  return ofTransport(next, packet.subarray(8, 40), packet, offset, length);
}

/** `end`: where the packet ended in the network; what stands behind it fills up an Ethernet frame. */
function ofTransport(
  protocol: number | undefined,
  addresses: Buffer,
  packet: Buffer,
  start: number,
  end: number,
): Segment | Unread {
  if (protocol === Protocol.sctp) return 'sctp';
  if (protocol !== Protocol.tcp) return 'other';
  if (packet.length < start + 20) return 'cut';
  const headerBytes = ((packet[start + 12] ?? 0) >> 4) * 4;
  const payloadStart = start + headerBytes;
  if (headerBytes < 20 || payloadStart > end) return 'other';
  const flags = packet[start + 13] ?? 0;
  const payload = packet.subarray(Math.min(payloadStart, packet.length), end);
  return {
    addresses,
    ports: packet.subarray(start, start + 4),
    sequence: packet.readUInt32BE(start + 4),
    acknowledgment: (flags & 0x10) === 0 ? undefined : packet.readUInt32BE(start + 8),
    isSyn: (flags & 0x02) !== 0,
    payload,
    missing: end - payloadStart - payload.length,
  };
}
