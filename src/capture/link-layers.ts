import type { Buffer } from 'node:buffer';

/** Those that are read, of https://www.tcpdump.org/linktypes.html. */
export const LinkType = {
  null: 0,
  ethernet: 1,
  rawBsd: 12,
  rawOpenBsd: 14,
  raw: 101,
  loop: 108,
  linuxCooked: 113,
  ipv4: 228,
  ipv6: 229,
  linuxCooked2: 276,
} as const;

const EtherType = { ipv4: 0x0800, ipv6: 0x86dd } as const;
/** IEEE 802.1Q, 802.1ad, and what came before it. */
const vlanTypes: ReadonlySet<number> = new Set([0x8100, 0x88a8, 0x9100]);
const maxVlanTags = 8;

/** Where the IP packet begins in a frame; -1 if it holds none, undefined if the link type is not read. */
export function startOfIp(linkType: number, frame: Buffer): number | undefined {
  switch (linkType) {
    case LinkType.raw:
    case LinkType.rawBsd:
    case LinkType.rawOpenBsd:
    case LinkType.ipv4:
    case LinkType.ipv6:
      return 0;
    case LinkType.null:
    case LinkType.loop:
      // The family has another number on each system, and the order of octets of the machine: IP tells its version itself.
      return 4;
    case LinkType.ethernet:
      return behindEtherType(frame, 12);
    case LinkType.linuxCooked:
      return behindEtherType(frame, 14);
    case LinkType.linuxCooked2:
      return etherTypeAt(frame, 0) === undefined || frame.length < 20 ? -1 : 20;
    default:
      return undefined;
  }
}

/** Behind the EtherType at an offset, and behind tags of VLANs; -1 if IP does not follow. */
function behindEtherType(frame: Buffer, offset: number): number {
  for (let tags = 0; tags <= maxVlanTags; tags++) {
    const at = offset + 4 * tags;
    if (etherTypeAt(frame, at) !== undefined) return at + 2;
    if (at + 2 > frame.length || !vlanTypes.has(frame.readUInt16BE(at))) break;
  }
  return -1;
}

/** The EtherType at an offset, if it is one of IP. */
function etherTypeAt(frame: Buffer, offset: number): number | undefined {
  if (offset + 2 > frame.length) return undefined;
  const type = frame.readUInt16BE(offset);
  return type === EtherType.ipv4 || type === EtherType.ipv6 ? type : undefined;
}
