import type { Buffer } from 'node:buffer';

/** Overwrites the data of an AVP. What it writes depends on the length alone. */
export type Fill = (data: Buffer) => void;

/** Text, and the number of a subscriber as text or as TBCD, stay readable with it. */
export const fillOctet = 0x30;

const octets =
  (octet: number): Fill =>
  (data) =>
    data.fill(octet);

/** RFC 3748 §4: Code, Identifier, Length. Code 0 is not assigned, so that nobody takes it for a Success or a Failure. */
const eapPacket: Fill = (data) => {
  data.fill(0);
  if (data.length >= 4) data.writeUInt16BE(data.length, 2);
};

/** TS 29.061 §16.4.7.2: "98-" and the three octets of Release 97; longer ones begin with the release, here 11. */
const qosProfile: Fill = (data) => {
  if (data.length === 9) data.write('98-000000', 'latin1');
  else data.fill(data.length < 9 ? '0' : '1');
};

/**
 * AVPs whose octets Wireshark reads by a structure of their own, and calls malformed if they are filled with
 * {@link fillOctet}. By Vendor-ID and AVP Code.
 */
const fills: ReadonlyMap<string, Fill> = new Map([
  ['0/79', eapPacket], // EAP-Message
  ['0/97', octets(0)], // Framed-IPv6-Prefix: a length of 0 bits
  ['0/462', eapPacket], // EAP-Payload
  ['0/463', eapPacket], // EAP-Reissued-Payload
  ['10415/5', qosProfile], // 3GPP-GPRS-Negotiated-QoS-Profile
  ['10415/29', octets(0)], // TWAN-Identifier: no flags, an SSID of no octets
  ['10415/903', octets(0xff)], // MBMS-Service-Area: the number of areas comes first
  ['10415/1242', octets(0)], // Location-Estimate: an ellipsoid point
  ['10415/2516', octets(0)], // EUTRAN-Positioning-Data: PER with no choices and no items
  ['10415/2820', octets(0)], // Presence-Reporting-Area-Elements-List: no elements
  ['10415/3301', octets(3)], // SM-RP-UI: a TP-MTI that is reserved
]);

export function fillOf(code: number, vendorId: number): Fill | undefined {
  return fills.get(`${vendorId}/${code}`);
}
