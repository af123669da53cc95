// Made from dictionaries/gi-sgi.json by npm run dictionaries. Do not edit.

import { defineAvp, type AvpDescriptor, type EnumValue } from '../../dictionary/descriptors.js';

/** The values of 3GPP-PDP-Type (3GPP TS 29.061). */
export const ThreeGppPdpType = {
  IPv4: 0,
  PPP: 1,
  IPv6: 2,
  IPv4v6: 3,
} as const;
export type ThreeGppPdpType = EnumValue<typeof ThreeGppPdpType>;

/** 3GPP-IMSI: AVP 1 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
export const threeGppImsi: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-IMSI', code: 1, vendorId: 10415, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** 3GPP-Charging-Id: AVP 2 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppChargingId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-Charging-Id', code: 2, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-PDP-Type: AVP 3 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.061. */
export const threeGppPdpType: AvpDescriptor<ThreeGppPdpType> = /* @__PURE__ */ defineAvp({ name: '3GPP-PDP-Type', code: 3, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ThreeGppPdpType });

/** 3GPP-CG-Address: AVP 4 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppCgAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-CG-Address', code: 4, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-GPRS-Negotiated-QoS-Profile: AVP 5 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
export const threeGppGprsNegotiatedQosProfile: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-GPRS-Negotiated-QoS-Profile', code: 5, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** 3GPP-SGSN-Address: AVP 6 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppSgsnAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-SGSN-Address', code: 6, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-GGSN-Address: AVP 7 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppGgsnAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-GGSN-Address', code: 7, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-IMSI-MCC-MNC: AVP 8 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
export const threeGppImsiMccMnc: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-IMSI-MCC-MNC', code: 8, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** 3GPP-GGSN-MCC-MNC: AVP 9 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
export const threeGppGgsnMccMnc: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-GGSN-MCC-MNC', code: 9, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** 3GPP-NSAPI: AVP 10 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppNsapi: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-NSAPI', code: 10, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-Session-Stop-Indicator: AVP 11 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppSessionStopIndicator: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-Session-Stop-Indicator', code: 11, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-Selection-Mode: AVP 12 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
export const threeGppSelectionMode: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-Selection-Mode', code: 12, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
export const threeGppChargingCharacteristics: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-Charging-Characteristics', code: 13, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** 3GPP-CG-IPv6-Address: AVP 14 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppCgIpv6Address: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-CG-IPv6-Address', code: 14, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-SGSN-IPv6-Address: AVP 15 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppSgsnIpv6Address: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-SGSN-IPv6-Address', code: 15, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-GGSN-IPv6-Address: AVP 16 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppGgsnIpv6Address: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-GGSN-IPv6-Address', code: 16, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-Ipv6-DNS-Servers: AVP 17 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppIpv6DnsServers: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-Ipv6-DNS-Servers', code: 17, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
export const threeGppSgsnMccMnc: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-SGSN-MCC-MNC', code: 18, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** 3GPP-IMEISV: AVP 20 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppImeisv: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-IMEISV', code: 20, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** 3GPP-RAT-Type: AVP 21 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppRatType: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-RAT-Type', code: 21, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppUserLocationInfo: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-User-Location-Info', code: 22, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppMsTimezone: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-MS-TimeZone', code: 23, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-CAMEL-Charging-Info: AVP 24 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppCamelChargingInfo: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-CAMEL-Charging-Info', code: 24, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-Packet-Filter: AVP 25 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppPacketFilter: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-Packet-Filter', code: 25, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-Negotiated-DSCP: AVP 26 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppNegotiatedDscp: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-Negotiated-DSCP', code: 26, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-Allocate-IP-Type: AVP 27 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppAllocateIpType: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-Allocate-IP-Type', code: 27, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** TWAN-Identifier: AVP 29 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const twanIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'TWAN-Identifier', code: 29, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** 3GPP-User-Location-Info-Time: AVP 30 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppUserLocationInfoTime: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-User-Location-Info-Time', code: 30, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** 3GPP-Secondary-RAT-Usage: AVP 31 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
export const threeGppSecondaryRatUsage: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '3GPP-Secondary-RAT-Usage', code: 31, vendorId: 10415, type: 'OctetString', isMandatory: false });
