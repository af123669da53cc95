// Made from dictionaries/nasreq.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';

/** The values of Service-Type (RFC 7155). */
export const ServiceType = {
  Unknown: 0,
  LOGIN: 1,
  FRAMED: 2,
  CALLBACK_LOGIN: 3,
  CALLBACK_FRAMED: 4,
  OUTBOUND: 5,
  ADMINISTRATIVE: 6,
  NAS_PROMPT: 7,
  AUTHENTICATE_ONLY: 8,
  CALLBACK_NAS_PROMPT: 9,
  CALL_CHECK: 10,
  CALLBACK_ADMINISTRATIVE: 11,
  VOICE: 12,
  FAX: 13,
  MODEM_RELAY: 14,
  IAPP_REGISTER: 15,
  IAPP_AP_CHECK: 16,
  AUTHORIZE_ONLY: 17,
  Framed_Management: 18,
  Additional_Authorization: 19,
} as const;
export type ServiceType = EnumValue<typeof ServiceType>;

/** The values of Framed-Protocol (RFC 7155). */
export const FramedProtocol = {
  PPP: 1,
  SLIP: 2,
  ARAP: 3,
  GANDALF: 4,
  XYLOGICS: 5,
  X75: 6,
  GPRS_PDP: 7,
  Ascend_ARA: 255,
  MPP: 256,
  EURAW: 257,
  EUUI: 258,
  X25: 259,
  COMB: 260,
  FR: 261,
} as const;
export type FramedProtocol = EnumValue<typeof FramedProtocol>;

/** The values of Framed-Routing (RFC 7155). */
export const FramedRouting = {
  NONE: 0,
  SEND: 1,
  LISTEN: 2,
  SEND_AND_LISTEN: 3,
} as const;
export type FramedRouting = EnumValue<typeof FramedRouting>;

/** The values of Framed-Compression (RFC 7155). */
export const FramedCompression = {
  NONE: 0,
  VJ: 1,
  IPX: 2,
  STAC_LZS: 3,
} as const;
export type FramedCompression = EnumValue<typeof FramedCompression>;

/** The values of Login-Service (RFC 7155). */
export const LoginService = {
  TELNET: 0,
  RLOGIN: 1,
  TCP_CLEAR: 2,
  PORTMASTER: 3,
  LAT: 4,
  X25_PAD: 5,
  X25_T3POS: 6,
  TCP_CLEAR_QUIET: 8,
} as const;
export type LoginService = EnumValue<typeof LoginService>;

/** The values of Acct-Authentic (RFC 7155). */
export const AcctAuthentic = {
  None: 0,
  RADIUS: 1,
  LOCAL: 2,
  REMOTE: 3,
  DIAMETER: 4,
} as const;
export type AcctAuthentic = EnumValue<typeof AcctAuthentic>;

/** The values of NAS-Port-Type (RFC 7155). */
export const NasPortType = {
  ASYNC: 0,
  SYNC: 1,
  ISDN_SYNC: 2,
  ISDN_ASYNC_V120: 3,
  ISDN_ASYNC_V110: 4,
  VIRTUAL: 5,
  PIAFS: 6,
  HDLC_CLEAR_CHANNEL: 7,
  X25: 8,
  X75: 9,
  G3FAX: 10,
  SDSL: 11,
  ADSL_CAP: 12,
  ADSL_DMT: 13,
  IDSL: 14,
  ETHERNET: 15,
  XDSL: 16,
  CABLE: 17,
  WIRELESS_OTHER: 18,
  WIRELESS_IEEE_802_11: 19,
  TOKEN_RING: 20,
  FDDI: 21,
  WIRELESS_CDMA2000: 22,
  WIRELESS_UMTS: 23,
  WIRELESS_1X_EV: 24,
  IAPP: 25,
  FTTP: 26,
  WIRELESS_IEEE_802_16: 27,
  WIRELESS_IEEE_802_20: 28,
  WIRELESS_IEEE_802_22: 29,
  PPP0A: 30,
  PPPOEOA: 31,
  PPPOEOE: 32,
  PPPOEOVLAN: 33,
  PPPOEOQINQ: 34,
  XPON: 35,
  WIRELESS_XGP: 36,
  WIMAX_PRE_RELEASE_8: 37,
  WIMAX_WIFI_IWK: 38,
  WIMAX_SFF: 39,
  WIMAX_HA_LMA: 40,
  WIMAX_DHCP: 41,
  WIMAX_LBS: 42,
  WIMAX_WVS: 43,
} as const;
export type NasPortType = EnumValue<typeof NasPortType>;

/** The values of Tunnel-Type (RFC 7155). */
export const TunnelType = {
  PPTP: 1,
  L2F: 2,
  L2TP: 3,
  ATMP: 4,
  VTP: 5,
  AH: 6,
  IP_IP: 7,
  MIN_IP_IP: 8,
  ESP: 9,
  GRE: 10,
  DVS: 11,
  IP_IN_IP: 12,
  VLAN: 13,
} as const;
export type TunnelType = EnumValue<typeof TunnelType>;

/** The values of Tunnel-Medium-Type (RFC 7155). */
export const TunnelMediumType = {
  IPV4: 1,
  IPV6: 2,
  NSAP: 3,
  HDLC: 4,
  BBN_1822: 5,
  _802: 6,
  E163: 7,
  E164: 8,
  F69: 9,
  X121: 10,
  IPX: 11,
  APPLETALK: 12,
  DECNET_IV: 13,
  BANYAN_VINES: 14,
  E164_NSAP: 15,
} as const;
export type TunnelMediumType = EnumValue<typeof TunnelMediumType>;

/** The values of ARAP-Zone-Access (RFC 7155). */
export const ArapZoneAccess = {
  DEFAULT_ZONE: 0,
  DEFAULT: 1,
  FILTER_INCLUSIVELY: 2,
  ZONE_FILTER_EXCLUSIVELY: 3,
  FILTER_EXCLUSIVELY: 4,
} as const;
export type ArapZoneAccess = EnumValue<typeof ArapZoneAccess>;

/** The values of Prompt (RFC 7155). */
export const Prompt = {
  NO_ECHO: 0,
  ECHO: 1,
} as const;
export type Prompt = EnumValue<typeof Prompt>;

/** The values of CHAP-Algorithm (RFC 7155). */
export const ChapAlgorithm = {
  WITH_MD5: 5,
} as const;
export type ChapAlgorithm = EnumValue<typeof ChapAlgorithm>;

/** The values of Accounting-Auth-Method (RFC 7155). */
export const AccountingAuthMethod = {
  PAP: 1,
  CHAP: 2,
  MS_CHAP_1: 3,
  MS_CHAP_2: 4,
  EAP: 5,
  Undefined: 6,
  NONE: 7,
} as const;
export type AccountingAuthMethod = EnumValue<typeof AccountingAuthMethod>;

/** The values of Origin-AAA-Protocol (RFC 7155). */
export const OriginAaaProtocol = {
  RADIUS: 1,
} as const;
export type OriginAaaProtocol = EnumValue<typeof OriginAaaProtocol>;

/** User-Password: AVP 2, OctetString, M bit. RFC 7155. */
export const userPassword: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Password', code: 2, type: 'OctetString', isSensitive: true });

/** NAS-IP-Address: AVP 4, OctetString, M bit. RFC 7155. */
export const nasIpAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'NAS-IP-Address', code: 4, type: 'OctetString' });

/** NAS-Port: AVP 5, Unsigned32, M bit. RFC 7155. */
export const nasPort: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'NAS-Port', code: 5, type: 'Unsigned32' });

/** Service-Type: AVP 6, Enumerated, M bit. RFC 7155. */
export const serviceType: AvpDescriptor<ServiceType> = /* @__PURE__ */ defineAvp({ name: 'Service-Type', code: 6, type: 'Enumerated', enumeration: ServiceType });

/** Framed-Protocol: AVP 7, Enumerated, M bit. RFC 7155. */
export const framedProtocol: AvpDescriptor<FramedProtocol> = /* @__PURE__ */ defineAvp({ name: 'Framed-Protocol', code: 7, type: 'Enumerated', enumeration: FramedProtocol });

/** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
export const framedIpAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Framed-IP-Address', code: 8, type: 'OctetString' });

/** Framed-IP-Netmask: AVP 9, OctetString, M bit. RFC 7155. */
export const framedIpNetmask: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Framed-IP-Netmask', code: 9, type: 'OctetString' });

/** Framed-Routing: AVP 10, Enumerated, M bit. RFC 7155. */
export const framedRouting: AvpDescriptor<FramedRouting> = /* @__PURE__ */ defineAvp({ name: 'Framed-Routing', code: 10, type: 'Enumerated', enumeration: FramedRouting });

/** Filter-Id: AVP 11, UTF8String, M bit. RFC 7155. */
export const filterId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Filter-Id', code: 11, type: 'UTF8String' });

/** Framed-MTU: AVP 12, Unsigned32, M bit. RFC 7155. */
export const framedMtu: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Framed-MTU', code: 12, type: 'Unsigned32' });

/** Framed-Compression: AVP 13, Enumerated, M bit. RFC 7155. */
export const framedCompression: AvpDescriptor<FramedCompression> = /* @__PURE__ */ defineAvp({ name: 'Framed-Compression', code: 13, type: 'Enumerated', enumeration: FramedCompression });

/** Login-IP-Host: AVP 14, OctetString, M bit. RFC 7155. */
export const loginIpHost: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Login-IP-Host', code: 14, type: 'OctetString' });

/** Login-Service: AVP 15, Enumerated, M bit. RFC 7155. */
export const loginService: AvpDescriptor<LoginService> = /* @__PURE__ */ defineAvp({ name: 'Login-Service', code: 15, type: 'Enumerated', enumeration: LoginService });

/** Login-TCP-Port: AVP 16, Unsigned32, M bit. RFC 7155. */
export const loginTcpPort: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Login-TCP-Port', code: 16, type: 'Unsigned32' });

/** Reply-Message: AVP 18, UTF8String, M bit. RFC 7155. */
export const replyMessage: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Reply-Message', code: 18, type: 'UTF8String' });

/** Callback-Number: AVP 19, UTF8String, M bit. RFC 7155. */
export const callbackNumber: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Callback-Number', code: 19, type: 'UTF8String', isSensitive: true });

/** Callback-Id: AVP 20, UTF8String, M bit. RFC 7155. */
export const callbackId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Callback-Id', code: 20, type: 'UTF8String' });

/** Framed-Route: AVP 22, UTF8String, M bit. RFC 7155. */
export const framedRoute: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Framed-Route', code: 22, type: 'UTF8String' });

/** Framed-IPX-Network: AVP 23, Unsigned32, M bit. RFC 7155. */
export const framedIpxNetwork: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Framed-IPX-Network', code: 23, type: 'Unsigned32' });

/** State: AVP 24, OctetString, M bit. RFC 7155. */
export const state: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'State', code: 24, type: 'OctetString' });

/** Idle-Timeout: AVP 28, Unsigned32, M bit, in seconds. RFC 7155. */
export const idleTimeout: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Idle-Timeout', code: 28, type: 'Unsigned32' });

/** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
export const calledStationId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Called-Station-Id', code: 30, type: 'UTF8String' });

/** Calling-Station-Id: AVP 31, UTF8String, M bit. RFC 7155. */
export const callingStationId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Calling-Station-Id', code: 31, type: 'UTF8String', isSensitive: true });

/** NAS-Identifier: AVP 32, UTF8String, M bit. RFC 7155. */
export const nasIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'NAS-Identifier', code: 32, type: 'UTF8String' });

/** Login-LAT-Service: AVP 34, OctetString, M bit. RFC 7155. */
export const loginLatService: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Login-LAT-Service', code: 34, type: 'OctetString' });

/** Login-LAT-Node: AVP 35, OctetString, M bit. RFC 7155. */
export const loginLatNode: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Login-LAT-Node', code: 35, type: 'OctetString' });

/** Login-LAT-Group: AVP 36, OctetString, M bit. RFC 7155. */
export const loginLatGroup: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Login-LAT-Group', code: 36, type: 'OctetString' });

/** Framed-AppleTalk-Link: AVP 37, Unsigned32, M bit. RFC 7155. */
export const framedAppletalkLink: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Framed-AppleTalk-Link', code: 37, type: 'Unsigned32' });

/** Framed-AppleTalk-Network: AVP 38, Unsigned32, M bit. RFC 7155. */
export const framedAppletalkNetwork: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Framed-AppleTalk-Network', code: 38, type: 'Unsigned32' });

/** Framed-AppleTalk-Zone: AVP 39, OctetString, M bit. RFC 7155. */
export const framedAppletalkZone: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Framed-AppleTalk-Zone', code: 39, type: 'OctetString' });

/** Acct-Delay-Time: AVP 41, Unsigned32, M bit. RFC 7155. */
export const acctDelayTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Acct-Delay-Time', code: 41, type: 'Unsigned32' });

/** Acct-Authentic: AVP 45, Enumerated, M bit. RFC 7155. */
export const acctAuthentic: AvpDescriptor<AcctAuthentic> = /* @__PURE__ */ defineAvp({ name: 'Acct-Authentic', code: 45, type: 'Enumerated', enumeration: AcctAuthentic });

/** Acct-Session-Time: AVP 46, Unsigned32, M bit, in seconds. RFC 7155. */
export const acctSessionTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Acct-Session-Time', code: 46, type: 'Unsigned32' });

/** Acct-Link-Count: AVP 51, Unsigned32, M bit. RFC 7155. */
export const acctLinkCount: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Acct-Link-Count', code: 51, type: 'Unsigned32' });

/** CHAP-Challenge: AVP 60, OctetString, M bit. RFC 7155. */
export const chapChallenge: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'CHAP-Challenge', code: 60, type: 'OctetString', isSensitive: true });

/** NAS-Port-Type: AVP 61, Enumerated, M bit. RFC 7155. */
export const nasPortType: AvpDescriptor<NasPortType> = /* @__PURE__ */ defineAvp({ name: 'NAS-Port-Type', code: 61, type: 'Enumerated', enumeration: NasPortType });

/** Port-Limit: AVP 62, Unsigned32, M bit. RFC 7155. */
export const portLimit: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Port-Limit', code: 62, type: 'Unsigned32' });

/** Login-LAT-Port: AVP 63, OctetString, M bit. RFC 7155. */
export const loginLatPort: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Login-LAT-Port', code: 63, type: 'OctetString' });

/** Tunnel-Type: AVP 64, Enumerated, M bit. RFC 7155. */
export const tunnelType: AvpDescriptor<TunnelType> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Type', code: 64, type: 'Enumerated', enumeration: TunnelType });

/** Tunnel-Medium-Type: AVP 65, Enumerated, M bit. RFC 7155. */
export const tunnelMediumType: AvpDescriptor<TunnelMediumType> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Medium-Type', code: 65, type: 'Enumerated', enumeration: TunnelMediumType });

/** Tunnel-Client-Endpoint: AVP 66, UTF8String, M bit. RFC 7155. */
export const tunnelClientEndpoint: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Client-Endpoint', code: 66, type: 'UTF8String' });

/** Tunnel-Server-Endpoint: AVP 67, UTF8String, M bit. RFC 7155. */
export const tunnelServerEndpoint: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Server-Endpoint', code: 67, type: 'UTF8String' });

/** Acct-Tunnel-Connection: AVP 68, OctetString, M bit. RFC 7155. */
export const acctTunnelConnection: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Acct-Tunnel-Connection', code: 68, type: 'OctetString' });

/** Tunnel-Password: AVP 69, OctetString, M bit. RFC 7155. */
export const tunnelPassword: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Password', code: 69, type: 'OctetString', isSensitive: true });

/** ARAP-Password: AVP 70, OctetString, M bit. RFC 7155. */
export const arapPassword: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ARAP-Password', code: 70, type: 'OctetString', isSensitive: true });

/** ARAP-Features: AVP 71, OctetString, M bit. RFC 7155. */
export const arapFeatures: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ARAP-Features', code: 71, type: 'OctetString' });

/** ARAP-Zone-Access: AVP 72, Enumerated, M bit. RFC 7155. */
export const arapZoneAccess: AvpDescriptor<ArapZoneAccess> = /* @__PURE__ */ defineAvp({ name: 'ARAP-Zone-Access', code: 72, type: 'Enumerated', enumeration: ArapZoneAccess });

/** ARAP-Security: AVP 73, Unsigned32, M bit. RFC 7155. */
export const arapSecurity: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ARAP-Security', code: 73, type: 'Unsigned32' });

/** ARAP-Security-Data: AVP 74, OctetString, M bit. RFC 7155. */
export const arapSecurityData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ARAP-Security-Data', code: 74, type: 'OctetString', isSensitive: true });

/** Password-Retry: AVP 75, Unsigned32, M bit. RFC 7155. */
export const passwordRetry: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Password-Retry', code: 75, type: 'Unsigned32' });

/** Prompt: AVP 76, Enumerated, M bit. RFC 7155. */
export const prompt: AvpDescriptor<Prompt> = /* @__PURE__ */ defineAvp({ name: 'Prompt', code: 76, type: 'Enumerated', enumeration: Prompt });

/** Connect-Info: AVP 77, UTF8String, M bit. RFC 7155. */
export const connectInfo: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Connect-Info', code: 77, type: 'UTF8String' });

/** Configuration-Token: AVP 78, OctetString, M bit. RFC 7155. */
export const configurationToken: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Configuration-Token', code: 78, type: 'OctetString' });

/** Tunnel-Private-Group-Id: AVP 81, OctetString, M bit. RFC 7155. */
export const tunnelPrivateGroupId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Private-Group-Id', code: 81, type: 'OctetString' });

/** Tunnel-Assignment-Id: AVP 82, OctetString, M bit. RFC 7155. */
export const tunnelAssignmentId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Assignment-Id', code: 82, type: 'OctetString' });

/** Tunnel-Preference: AVP 83, Unsigned32, M bit. RFC 7155. */
export const tunnelPreference: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Preference', code: 83, type: 'Unsigned32' });

/** ARAP-Challenge-Response: AVP 84, OctetString, M bit. RFC 7155. */
export const arapChallengeResponse: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ARAP-Challenge-Response', code: 84, type: 'OctetString', isSensitive: true });

/** Acct-Tunnel-Packets-Lost: AVP 86, Unsigned32, M bit. RFC 7155. */
export const acctTunnelPacketsLost: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Acct-Tunnel-Packets-Lost', code: 86, type: 'Unsigned32' });

/** NAS-Port-Id: AVP 87, UTF8String, M bit. RFC 7155. */
export const nasPortId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'NAS-Port-Id', code: 87, type: 'UTF8String' });

/** Framed-Pool: AVP 88, OctetString, M bit. RFC 7155. */
export const framedPool: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Framed-Pool', code: 88, type: 'OctetString' });

/** Tunnel-Client-Auth-Id: AVP 90, UTF8String, M bit. RFC 7155. */
export const tunnelClientAuthId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Client-Auth-Id', code: 90, type: 'UTF8String' });

/** Tunnel-Server-Auth-Id: AVP 91, UTF8String, M bit. RFC 7155. */
export const tunnelServerAuthId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Tunnel-Server-Auth-Id', code: 91, type: 'UTF8String' });

/** Originating-Line-Info: AVP 94, OctetString, M bit. RFC 7155. */
export const originatingLineInfo: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Originating-Line-Info', code: 94, type: 'OctetString' });

/** NAS-IPv6-Address: AVP 95, OctetString, M bit. RFC 7155. */
export const nasIpv6Address: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'NAS-IPv6-Address', code: 95, type: 'OctetString' });

/** Framed-Interface-Id: AVP 96, Unsigned64, M bit. RFC 7155. */
export const framedInterfaceId: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Framed-Interface-Id', code: 96, type: 'Unsigned64' });

/** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
export const framedIpv6Prefix: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Framed-IPv6-Prefix', code: 97, type: 'OctetString' });

/** Login-IPv6-Host: AVP 98, OctetString, M bit. RFC 7155. */
export const loginIpv6Host: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Login-IPv6-Host', code: 98, type: 'OctetString' });

/** Framed-IPv6-Route: AVP 99, UTF8String, M bit. RFC 7155. */
export const framedIpv6Route: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Framed-IPv6-Route', code: 99, type: 'UTF8String' });

/** Framed-IPv6-Pool: AVP 100, OctetString, M bit. RFC 7155. */
export const framedIpv6Pool: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Framed-IPv6-Pool', code: 100, type: 'OctetString' });

/** Accounting-Input-Octets: AVP 363, Unsigned64, M bit, in octets. RFC 7155. */
export const accountingInputOctets: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Input-Octets', code: 363, type: 'Unsigned64' });

/** Accounting-Output-Octets: AVP 364, Unsigned64, M bit, in octets. RFC 7155. */
export const accountingOutputOctets: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Output-Octets', code: 364, type: 'Unsigned64' });

/** Accounting-Input-Packets: AVP 365, Unsigned64, M bit. RFC 7155. */
export const accountingInputPackets: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Input-Packets', code: 365, type: 'Unsigned64' });

/** Accounting-Output-Packets: AVP 366, Unsigned64, M bit. RFC 7155. */
export const accountingOutputPackets: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Output-Packets', code: 366, type: 'Unsigned64' });

/** NAS-Filter-Rule: AVP 400, IPFilterRule, M bit. RFC 7155. */
export const nasFilterRule: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'NAS-Filter-Rule', code: 400, type: 'IPFilterRule' });

/** The members of Tunneling. */
export interface Tunneling extends WithOthers {
  /** Tunnel-Type: AVP 64, Enumerated, M bit. RFC 7155. */
  readonly tunnelType: TunnelType;
  /** Tunnel-Medium-Type: AVP 65, Enumerated, M bit. RFC 7155. */
  readonly tunnelMediumType: TunnelMediumType;
  /** Tunnel-Client-Endpoint: AVP 66, UTF8String, M bit. RFC 7155. */
  readonly tunnelClientEndpoint: string;
  /** Tunnel-Server-Endpoint: AVP 67, UTF8String, M bit. RFC 7155. */
  readonly tunnelServerEndpoint: string;
  /** Tunnel-Preference: AVP 83, Unsigned32, M bit. RFC 7155. */
  readonly tunnelPreference?: number | undefined;
  /** Tunnel-Client-Auth-Id: AVP 90, UTF8String, M bit. RFC 7155. */
  readonly tunnelClientAuthId?: string | undefined;
  /** Tunnel-Server-Auth-Id: AVP 91, UTF8String, M bit. RFC 7155. */
  readonly tunnelServerAuthId?: string | undefined;
  /** Tunnel-Assignment-Id: AVP 82, OctetString, M bit. RFC 7155. */
  readonly tunnelAssignmentId?: Uint8Array | undefined;
  /** Tunnel-Password: AVP 69, OctetString, M bit. RFC 7155. */
  readonly tunnelPassword?: Uint8Array | undefined;
  /** Tunnel-Private-Group-Id: AVP 81, OctetString, M bit. RFC 7155. */
  readonly tunnelPrivateGroupId?: Uint8Array | undefined;
}

/** Tunneling: AVP 401, Grouped, M bit. RFC 7155. */
export const tunneling: AvpDescriptor<Tunneling> = /* @__PURE__ */ defineGroup({
  name: 'Tunneling', code: 401,
  members: () => ({
    tunnelType: required(tunnelType),
    tunnelMediumType: required(tunnelMediumType),
    tunnelClientEndpoint: required(tunnelClientEndpoint),
    tunnelServerEndpoint: required(tunnelServerEndpoint),
    tunnelPreference,
    tunnelClientAuthId,
    tunnelServerAuthId,
    tunnelAssignmentId,
    tunnelPassword,
    tunnelPrivateGroupId,
  }),
});

/** The members of CHAP-Auth. */
export interface ChapAuth extends WithOthers {
  /** CHAP-Algorithm: AVP 403, Enumerated, M bit. RFC 7155. */
  readonly chapAlgorithm: ChapAlgorithm;
  /** CHAP-Ident: AVP 404, OctetString, M bit. RFC 7155. */
  readonly chapIdent: Uint8Array;
  /** CHAP-Response: AVP 405, OctetString, M bit. RFC 7155. */
  readonly chapResponse?: Uint8Array | undefined;
}

/** CHAP-Auth: AVP 402, Grouped, M bit. RFC 7155. */
export const chapAuth: AvpDescriptor<ChapAuth> = /* @__PURE__ */ defineGroup({
  name: 'CHAP-Auth', code: 402,
  members: () => ({
    chapAlgorithm: required(chapAlgorithm),
    chapIdent: required(chapIdent),
    chapResponse,
  }),
});

/** CHAP-Algorithm: AVP 403, Enumerated, M bit. RFC 7155. */
export const chapAlgorithm: AvpDescriptor<ChapAlgorithm> = /* @__PURE__ */ defineAvp({ name: 'CHAP-Algorithm', code: 403, type: 'Enumerated', enumeration: ChapAlgorithm });

/** CHAP-Ident: AVP 404, OctetString, M bit. RFC 7155. */
export const chapIdent: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'CHAP-Ident', code: 404, type: 'OctetString', isSensitive: true });

/** CHAP-Response: AVP 405, OctetString, M bit. RFC 7155. */
export const chapResponse: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'CHAP-Response', code: 405, type: 'OctetString', isSensitive: true });

/** Accounting-Auth-Method: AVP 406, Enumerated, M bit. RFC 7155. */
export const accountingAuthMethod: AvpDescriptor<AccountingAuthMethod> = /* @__PURE__ */ defineAvp({ name: 'Accounting-Auth-Method', code: 406, type: 'Enumerated', enumeration: AccountingAuthMethod });

/** QoS-Filter-Rule: AVP 407, OctetString. RFC 7155. */
export const qosFilterRule: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'QoS-Filter-Rule', code: 407, type: 'OctetString', isMandatory: false });

/** Origin-AAA-Protocol: AVP 408, Enumerated, M bit. RFC 7155. */
export const originAaaProtocol: AvpDescriptor<OriginAaaProtocol> = /* @__PURE__ */ defineAvp({ name: 'Origin-AAA-Protocol', code: 408, type: 'Enumerated', enumeration: OriginAaaProtocol });
