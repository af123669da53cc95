/** The numbers of pcapng (draft-ietf-opsawg-pcapng). */
export const Block = {
  sectionHeader: 0x0a0d_0d0a,
  interfaceDescription: 1,
  packet: 2,
  simplePacket: 3,
  enhancedPacket: 6,
} as const;

export const Option = {
  end: 0,
  comment: 1,
  hardware: 2,
  application: 4,
  interfaceName: 2,
  interfaceTimeResolution: 9,
  interfaceTimeOffset: 14,
} as const;

export const byteOrderMagic = 0x1a2b_3c4d;
