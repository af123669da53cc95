import { describe, expect, it, vi } from 'vitest';
import { CaptureDecoder } from '../../src/capture/decoder.js';
import { decode } from '../support/decoded.js';
import { ethernet, ipv4, ipv6, pcap, pcapng, simplePacketBlock } from '../support/capture-files.js';
import { golden } from '../support/messages.js';

const dwr = golden['DWR'] ?? Buffer.alloc(0);
const frame = ethernet(ipv4({ payload: dwr }));
/** 2026-01-02 03:04:05.123456789 UTC. */
const at = 1_767_323_045_123_456_789n;
const atMs = 1_767_323_045_123.456;

const orders = ['little', 'big'] as const;

describe('a capture', () => {
  it.each(orders)('is read as pcap with microseconds: %s endian', (order) => {
    const { found, summary } = decode(pcap([{ data: frame, at }], { order }));

    expect(found).toMatchObject([{ number: 1, stream: 1, from: '192.0.2.1:40000', to: '192.0.2.2:3868' }]);
    expect(found[0]?.at).toBeCloseTo(atMs, 2);
    expect(found[0]?.message.bytes).toEqual(dwr);
    expect(summary).toMatchObject({ format: 'pcap', messages: 1, unanswered: 1, skippedBytes: 0, rest: 0 });
  });

  it.each(orders)('is read as pcap with nanoseconds: %s endian', (order) => {
    const { found } = decode(pcap([{ data: frame, at }], { order, isNanoseconds: true }));

    expect(found[0]?.at).toBeCloseTo(atMs, 2);
  });

  it.each(orders.flatMap((order) => [6, 9, 0x80 | 20].map((resolution) => [order, resolution] as const)))(
    'is read as pcapng: %s endian, if_tsresol %d',
    (order, resolution) => {
      const { found, summary } = decode(pcapng([{ data: frame, at }], { order, resolution }));

      expect(found[0]?.message.bytes).toEqual(dwr);
      expect(found[0]?.at).toBeCloseTo(atMs, 2);
      expect(summary.format).toBe('pcapng');
    },
  );

  it('tells the comments of its packets before their messages, and adds if_tsoffset to times', () => {
    const { comments, found } = decode(
      pcapng([{ data: frame, at: 0n, comments: ['the link went down', 'and up'] }], { offsetSeconds: 60 }),
    );

    expect(comments).toEqual(['the link went down', 'and up']);
    expect(found[0]?.at).toBe(60_000);
  });

  it('may have several sections, and packets without a time', () => {
    const { found } = decode(
      Buffer.concat([pcapng([{ data: frame }]), pcapng([]), simplePacketBlock(frame)]),
    );

    // The second packet has the same numbers: it is a repetition.
    expect(found).toHaveLength(1);
    expect(decode(Buffer.concat([pcapng([]), simplePacketBlock(frame)])).found).toMatchObject([
      { at: undefined },
    ]);
  });

  it('is read the same in chunks of any size', () => {
    for (const file of [pcap([{ data: frame, at }]), pcapng([{ data: frame, at }])]) {
      for (let chunkBytes = 1; chunkBytes <= 40; chunkBytes++) {
        expect(decode(file, { chunkBytes }).found).toHaveLength(1);
      }
    }
  });

  it('may end within a packet: what came before is read, and the rest is counted', () => {
    const file = pcap([{ data: frame }, { data: frame }]);

    const { found, summary } = decode(file.subarray(0, -10));

    expect(found).toHaveLength(1);
    expect(summary.rest).toBe(16 + frame.length - 10);
  });
});

const ip = ipv4({ payload: dwr });
const ip6 = ipv6({ payload: dwr });
const cooked = Buffer.concat([Buffer.from('00000001000602000000000100000800', 'hex'), ip]);
const cooked2 = Buffer.concat([Buffer.from(`0800${'0'.repeat(36)}`, 'hex'), ip]);
const hopByHop = Buffer.from('0600000000000000', 'hex');
const routingThenOptions = Buffer.concat([Buffer.from('3c00000000000000', 'hex'), hopByHop]);

describe('a message is found', () => {
  it.each([
    ['in Ethernet', 1, ethernet(ip)],
    ['behind the tag of a VLAN', 1, ethernet(ip, '81000064')],
    ['behind the tags of two VLANs', 1, ethernet(ip, '88a8006481000065')],
    ['in an Ethernet frame that is filled up', 1, Buffer.concat([ethernet(ip), Buffer.alloc(18, 1)])],
    ['in IPv6 over Ethernet', 1, ethernet(ip6)],
    ['behind a hop-by-hop header of IPv6', 1, ethernet(ipv6({ payload: dwr }, 0, hopByHop))],
    ['behind two extension headers of IPv6', 1, ethernet(ipv6({ payload: dwr }, 43, routingThenOptions))],
    ['in a Linux cooked capture', 113, cooked],
    ['in a Linux cooked capture, version 2', 276, cooked2],
    ['in raw IPv4', 101, ip],
    ['in raw IPv6', 101, ip6],
    ['in LINKTYPE_IPV4', 228, ip],
    ['in LINKTYPE_IPV6', 229, ip6],
    ['on a loopback of BSD', 0, Buffer.concat([Buffer.from('02000000', 'hex'), ip])],
    ['on a loopback of OpenBSD', 108, Buffer.concat([Buffer.from('00000018', 'hex'), ip6])],
  ])('%s', (_, linkType, data) => {
    const { found } = decode(pcap([{ data }], { linkType }));

    expect(found.map(({ message }) => message.bytes)).toEqual([dwr]);
  });

  it('with the addresses of IPv6', () => {
    expect(decode(pcap([{ data: ip6 }], { linkType: 101 })).found).toMatchObject([
      { from: '[2001:db8::1]:40000', to: '[2001:db8::2]:3868' },
    ]);
  });
});

describe('packets that cannot be read', () => {
  it('are counted by their reasons', () => {
    const data = [
      ethernet(ipv4({ payload: dwr }, 6, 0x2000)),
      ethernet(ipv6({ payload: dwr }, 44, Buffer.from('0600000100000000', 'hex'))),
      ethernet(ipv4({ payload: dwr }, 132)),
      ethernet(ipv4({ payload: dwr }, 17)),
      ethernet(ip).subarray(0, 30),
    ].map((bytes) => ({ data: bytes }));

    const { found, summary } = decode(pcap(data));

    expect(found).toEqual([]);
    expect(summary.unread).toEqual({ fragment: 2, sctp: 1, other: 1, cut: 1, 'link-type': 0 });
    expect(decode(pcap([{ data: ip }], { linkType: 189 })).summary.unread['link-type']).toBe(1);
  });
});

describe('a damaged capture', () => {
  const damaged = (file: Buffer, offset: number, hex: string) => {
    const copy = Buffer.from(file);
    copy.write(hex, offset, 'hex');
    return () => decode(copy);
  };

  it('is refused with what is wrong and where', () => {
    const file = pcap([{ data: frame }]);
    const modern = pcapng([{ data: frame }]);

    expect(damaged(file, 32, 'ffffffff')).toThrow(
      'The pcap file is damaged: a packet of 4294967295 octets (octet 24)',
    );
    expect(damaged(modern, 8, '00000000')).toThrow('a section without its byte-order magic (octet 0)');
    expect(damaged(modern, 32, '0d000000')).toThrow('a block of 13 octets (octet 28)');
    expect(damaged(modern, 32, 'fcffffff')).toThrow('a block of 4294967292 octets (octet 28)');
    expect(damaged(modern, 32, '28000000')).toThrow('the two lengths of a block differ (octet 28)');
    expect(damaged(modern, 80, '07000000')).toThrow(
      'a packet of the interface 7, which is not described (octet 72)',
    );
    expect(damaged(modern, 92, 'ffff0000')).toThrow('a packet of 65535 octets in a shorter block (octet 72)');
  });

  it('keeps what came before: the messages are told first', () => {
    const file = Buffer.concat([pcap([{ data: frame }]), Buffer.alloc(16, 0xff)]);
    const onMessage = vi.fn();
    const decoder = new CaptureDecoder({ onMessage, onComment: () => {} });

    expect(() => decoder.push(file)).toThrow('damaged');
    expect(onMessage).toHaveBeenCalledOnce();
  });
});

describe('another input', () => {
  it('is refused with what can be read instead', () => {
    expect(() => decode(Buffer.from('1f8b0800', 'hex'))).toThrow('compressed with gzip');
    expect(() => decode(Buffer.from('7f454c46', 'hex'))).toThrow(
      'The input is no capture (pcap, pcapng), no Diameter message and no hexadecimal text (octet 0)',
    );
    expect(decode(Buffer.alloc(0)).summary).toMatchObject({ format: 'empty', messages: 0 });
  });
});
