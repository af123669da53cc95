/** Capture files and packets, made octet by octet from their specifications and not by the code under test. */

type Order = 'little' | 'big';

function numbers(order: Order) {
  const uint16 = (value: number) => {
    const bytes = Buffer.alloc(2);
    if (order === 'little') bytes.writeUInt16LE(value);
    else bytes.writeUInt16BE(value);
    return bytes;
  };
  const uint32 = (value: number) => {
    const bytes = Buffer.alloc(4);
    if (order === 'little') bytes.writeUInt32LE(value);
    else bytes.writeUInt32BE(value);
    return bytes;
  };
  return { uint16, uint32 };
}

export interface TimedPacket {
  readonly data: Buffer;
  /** Nanoseconds since 1970. */
  readonly at?: bigint;
  readonly comments?: readonly string[];
  /** Of the packet in the network, where the capture has cut it. */
  readonly originalLength?: number;
}

export function pcap(
  packets: readonly TimedPacket[],
  {
    isNanoseconds = false,
    linkType = 1,
    order = 'little',
  }: { isNanoseconds?: boolean; linkType?: number; order?: Order } = {},
): Buffer {
  const { uint16, uint32 } = numbers(order);
  const magic = uint32(isNanoseconds ? 0xa1b2_3c4d : 0xa1b2_c3d4);
  const header = [magic, uint16(2), uint16(4), uint32(0), uint32(0), uint32(0x4_0000), uint32(linkType)];
  const records = packets.flatMap(({ at = 0n, data, originalLength = data.length }) => [
    uint32(Number(at / 1_000_000_000n)),
    uint32(Number((at % 1_000_000_000n) / (isNanoseconds ? 1n : 1_000n))),
    uint32(data.length),
    uint32(originalLength),
    data,
  ]);
  return Buffer.concat([...header, ...records]);
}

export function pcapng(
  packets: readonly TimedPacket[],
  {
    linkType = 1,
    order = 'little',
    resolution = 9,
    offsetSeconds = 0,
  }: { linkType?: number; order?: Order; resolution?: number; offsetSeconds?: number } = {},
): Buffer {
  const { uint16, uint32 } = numbers(order);
  const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  const block = (type: number, ...body: Buffer[]) => {
    const length = uint32(12 + Buffer.concat(body).length);
    return Buffer.concat([uint32(type), length, ...body, length]);
  };
  const option = (code: number, value: Buffer) =>
    Buffer.concat([uint16(code), uint16(value.length), padded(value)]);
  const offset = Buffer.alloc(8);
  if (order === 'little') offset.writeBigInt64LE(BigInt(offsetSeconds));
  else offset.writeBigInt64BE(BigInt(offsetSeconds));
  const section = block(0x0a0d_0d0a, uint32(0x1a2b_3c4d), uint16(1), uint16(0), Buffer.alloc(8, 0xff));
  const options = [option(9, Buffer.from([resolution])), option(14, offset), uint32(0)];
  const link = block(1, uint16(linkType), uint16(0), uint32(0), ...options);
  const perSecond = (resolution & 0x80) === 0 ? 10n ** BigInt(resolution) : 2n ** BigInt(resolution & 0x7f);
  const enhanced = packets.map(({ at = 0n, comments = [], data, originalLength = data.length }) => {
    const ticks = (at * perSecond) / 1_000_000_000n;
    const end =
      comments.length === 0 ? [] : [...comments.map((text) => option(1, Buffer.from(text))), uint32(0)];
    const times = [uint32(Number(ticks >> 32n)), uint32(Number(ticks & 0xffff_ffffn))];
    return block(6, uint32(0), ...times, uint32(data.length), uint32(originalLength), padded(data), ...end);
  });
  return Buffer.concat([section, link, ...enhanced]);
}

/** A block with a packet and its length alone. */
export function simplePacketBlock(data: Buffer): Buffer {
  const { uint32 } = numbers('little');
  const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
  const length = uint32(16 + padded.length);
  return Buffer.concat([uint32(3), length, uint32(data.length), padded, length]);
}

export interface SegmentFields {
  readonly payload?: Buffer;
  readonly sequence?: number;
  readonly acknowledgment?: number;
  /** FIN 1, SYN 2, RST 4, PSH 8, ACK 16. */
  readonly flags?: number;
  /** From the client to the server, or back. */
  readonly isBack?: boolean;
  readonly clientPort?: number;
  readonly serverPort?: number;
}

/** An IPv4 packet from 192.0.2.1 to 192.0.2.2, or back. */
export function ipv4(fields: SegmentFields, protocol = 6, fragment = 0): Buffer {
  const segment = tcp(fields);
  const header = Buffer.from('4500000000010000400600000000000000000000', 'hex');
  header.writeUInt16BE(20 + segment.length, 2);
  header.writeUInt16BE(fragment, 6);
  header[9] = protocol;
  header.write(fields.isBack === true ? 'c0000202c0000201' : 'c0000201c0000202', 12, 'hex');
  return Buffer.concat([header, segment]);
}

/** An IPv6 packet from 2001:db8::1 to 2001:db8::2; `extensions` stand between, each says itself what follows. */
export function ipv6(fields: SegmentFields, next = 6, extensions = Buffer.alloc(0)): Buffer {
  const payload = Buffer.concat([extensions, tcp(fields)]);
  const header = Buffer.from(`600000000000064020010db8${'0'.repeat(22)}01`, 'hex');
  header.writeUInt16BE(payload.length, 4);
  header[6] = next;
  const to = Buffer.from(`20010db8${'0'.repeat(22)}02`, 'hex');
  const from = header.subarray(8);
  const ends = fields.isBack === true ? [to, from] : [from, to];
  return Buffer.concat([header.subarray(0, 8), ...ends, payload]);
}

function tcp({
  acknowledgment = 0,
  clientPort = 40_000,
  flags = 0x18,
  isBack = false,
  payload = Buffer.alloc(0),
  sequence = 1,
  serverPort = 3868,
}: SegmentFields): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt16BE(isBack ? serverPort : clientPort, 0);
  header.writeUInt16BE(isBack ? clientPort : serverPort, 2);
  header.writeUInt32BE(sequence >>> 0, 4);
  header.writeUInt32BE(acknowledgment >>> 0, 8);
  header[12] = 0x50;
  header[13] = flags;
  header.writeUInt16BE(0xffff, 14);
  return Buffer.concat([header, payload]);
}

/** An Ethernet frame around an IP packet; `tags`: VLANs, 4 octets each. */
export function ethernet(packet: Buffer, tags = ''): Buffer {
  const type = packet[0] === 0x45 ? '0800' : '86dd';
  return Buffer.concat([Buffer.from(`020000000001020000000002${tags}${type}`, 'hex'), packet]);
}
