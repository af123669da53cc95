// Made from dictionaries/sta.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  bssid,
  servedPartyIpAddress,
} from './charging.js';
import {
  locationData,
  locationInformation,
  operatorName,
  serviceSelection,
} from './ietf-supporting.js';
import {
  logicalAccessId,
} from './other-vendors-supporting.js';
import {
  type PdnType,
  pdnType,
} from './s6a.js';

/** The values of AN-Trusted (3GPP TS 29.273). */
export const AnTrusted = {
  TRUSTED: 0,
  UNTRUSTED: 1,
} as const;
export type AnTrusted = EnumValue<typeof AnTrusted>;

/** The values of Transport-Access-Type (3GPP TS 29.273). */
export const TransportAccessType = {
  BBF: 0,
} as const;
export type TransportAccessType = EnumValue<typeof TransportAccessType>;

/** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
export const anTrusted: AvpDescriptor<AnTrusted> = /* @__PURE__ */ defineAvp({ name: 'AN-Trusted', code: 1503, vendorId: 10415, type: 'Enumerated', enumeration: AnTrusted });

/** ANID: AVP 1504 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.273. */
export const anid: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ANID', code: 1504, vendorId: 10415, type: 'UTF8String' });

/** MIP-FA-RK: AVP 1506 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.273. */
export const mipFaRk: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MIP-FA-RK', code: 1506, vendorId: 10415, type: 'OctetString' });

/** MIP-FA-RK-SPI: AVP 1507 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.273. */
export const mipFaRkSpi: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MIP-FA-RK-SPI', code: 1507, vendorId: 10415, type: 'Unsigned32' });

/** The members of WLAN-Identifier. */
export interface WlanIdentifier extends WithOthers {
  /** SSID: AVP 1524 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
  readonly ssid?: string | undefined;
  /** HESSID: AVP 1525 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
  readonly hessid?: string | undefined;
}

/** WLAN-Identifier: AVP 1509 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
export const wlanIdentifier: AvpDescriptor<WlanIdentifier> = /* @__PURE__ */ defineGroup({
  name: 'WLAN-Identifier', code: 1509, vendorId: 10415, isMandatory: false,
  members: () => ({
    ssid,
    hessid,
  }),
});

/** Full-Network-Name: AVP 1516 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
export const fullNetworkName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Full-Network-Name', code: 1516, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Short-Network-Name: AVP 1517 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
export const shortNetworkName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Short-Network-Name', code: 1517, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** AAA-Failure-Indication: AVP 1518 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const aaaFailureIndication: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'AAA-Failure-Indication', code: 1518, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Transport-Access-Type: AVP 1519 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.273. */
export const transportAccessType: AvpDescriptor<TransportAccessType> = /* @__PURE__ */ defineAvp({ name: 'Transport-Access-Type', code: 1519, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: TransportAccessType });

/** DER-Flags: AVP 1520 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const derFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'DER-Flags', code: 1520, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** DEA-Flags: AVP 1521 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const deaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'DEA-Flags', code: 1521, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SSID: AVP 1524 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
export const ssid: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SSID', code: 1524, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** HESSID: AVP 1525 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
export const hessid: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'HESSID', code: 1525, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** The members of Access-Network-Info. */
export interface AccessNetworkInfo extends WithOthers {
  /** SSID: AVP 1524 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
  readonly ssid?: string | undefined;
  /** BSSID: AVP 2716 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly bssid?: string | undefined;
  /** Location-Information: AVP 127, OctetString, M bit. RFC 5580. */
  readonly locationInformation?: Uint8Array | undefined;
  /** Location-Data: AVP 128, OctetString, M bit. RFC 5580. */
  readonly locationData?: Uint8Array | undefined;
  /** Operator-Name: AVP 126, OctetString, M bit. RFC 5580. */
  readonly operatorName?: Uint8Array | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
}

/** Access-Network-Info: AVP 1526 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
export const accessNetworkInfo: AvpDescriptor<AccessNetworkInfo> = /* @__PURE__ */ defineGroup({
  name: 'Access-Network-Info', code: 1526, vendorId: 10415, isMandatory: false,
  members: () => ({
    ssid,
    bssid,
    locationInformation,
    locationData,
    operatorName,
    logicalAccessId,
  }),
});

/** TWAN-Connection-Mode: AVP 1527 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const twanConnectionMode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'TWAN-Connection-Mode', code: 1527, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of TWAN-Connectivity-Parameters. */
export interface TwanConnectivityParameters extends WithOthers {
  /** Connectivity-Flags: AVP 1529 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly connectivityFlags?: number | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** PDN-Type: AVP 1456 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly pdnType?: PdnType | undefined;
  /** Served-Party-IP-Address: AVP 848 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly servedPartyIpAddress?: readonly string[] | undefined;
  /** TWAN-PCO: AVP 1530 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
  readonly twanPco?: Uint8Array | undefined;
  /** TWAG-UP-Address: AVP 1532 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
  readonly twagUpAddress?: string | undefined;
  /** TWAN-S2a-Failure-Cause: AVP 1533 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly twanS2aFailureCause?: number | undefined;
  /** SM-Back-Off-Timer: AVP 1534 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly smBackOffTimer?: number | undefined;
}

/** TWAN-Connectivity-Parameters: AVP 1528 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
export const twanConnectivityParameters: AvpDescriptor<TwanConnectivityParameters> = /* @__PURE__ */ defineGroup({
  name: 'TWAN-Connectivity-Parameters', code: 1528, vendorId: 10415, isMandatory: false,
  members: () => ({
    connectivityFlags,
    serviceSelection,
    pdnType,
    servedPartyIpAddress: many(servedPartyIpAddress, 2),
    twanPco,
    twagUpAddress,
    twanS2aFailureCause,
    smBackOffTimer,
  }),
});

/** Connectivity-Flags: AVP 1529 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const connectivityFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Connectivity-Flags', code: 1529, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** TWAN-PCO: AVP 1530 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
export const twanPco: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'TWAN-PCO', code: 1530, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** TWAG-CP-Address: AVP 1531 of vendor 10415 (3GPP), Address. 3GPP TS 29.273. */
export const twagCpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'TWAG-CP-Address', code: 1531, vendorId: 10415, type: 'Address', isMandatory: false });

/** TWAG-UP-Address: AVP 1532 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
export const twagUpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'TWAG-UP-Address', code: 1532, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** TWAN-S2a-Failure-Cause: AVP 1533 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const twanS2aFailureCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'TWAN-S2a-Failure-Cause', code: 1533, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SM-Back-Off-Timer: AVP 1534 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const smBackOffTimer: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SM-Back-Off-Timer', code: 1534, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** WLCP-Key: AVP 1535 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.273. */
export const wlcpKey: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'WLCP-Key', code: 1535, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Emergency-Services: AVP 1538 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const emergencyServices: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Emergency-Services', code: 1538, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** IMEI-Check-In-VPLMN-Result: AVP 1540 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const imeiCheckInVplmnResult: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'IMEI-Check-In-VPLMN-Result', code: 1540, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
