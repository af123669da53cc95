/** capture/: packet captures: pcap and pcapng are read, TCP streams put together and cut into messages; pcapng is written. */

import type { Buffer } from 'node:buffer';

/** A packet as a capture holds it. */
export interface CapturedPacket {
  /** Of https://www.tcpdump.org/linktypes.html: how the packet begins. */
  readonly linkType: number;
  /** Milliseconds since 1970, to the microsecond; undefined where the capture does not tell. */
  readonly at: number | undefined;
  /** A view that holds until the reader gets more. Shorter than the packet was if the capture has cut it. */
  readonly data: Buffer;
  readonly comments: readonly string[];
}

export type PacketSink = (packet: CapturedPacket) => void;

/** Reads what has come of a capture. */
export interface PacketReader {
  /** Reads what is there as a whole, and skips it. Throws a `CaptureError`. */
  read(): void;
}

/** What a capture may hold at most of one packet: libpcap's own limit is 256 KiB, and 128 MiB for some kinds of USB. */
export const maxPacketBytes = 16 * 1024 * 1024;
