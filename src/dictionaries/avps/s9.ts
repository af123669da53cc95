// Made from dictionaries/s9.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  rai,
} from './3gpp-supporting.js';
import {
  type ResultCode,
  experimentalResultCode,
  resultCode,
} from '../../dictionary/base-descriptors.js';
import {
  type UserCsgInformation,
  userCsgInformation,
} from './charging.js';
import {
  threeGppSgsnAddress,
  threeGppSgsnIpv6Address,
  threeGppSgsnMccMnc,
  threeGppUserLocationInfo,
} from './gi-sgi.js';
import {
  type AccessNetworkChargingIdentifierGx,
  type AnGwStatus,
  type ApplicationDetectionInformation,
  type BearerControlMode,
  type BearerOperation,
  type BearerUsage,
  type ChargingRuleInstall,
  type ChargingRuleRemove,
  type ChargingRuleReport,
  type CoaInformation,
  type DefaultAccess,
  type DefaultEpsBearerQos,
  type EventReportIndication,
  type EventTrigger,
  type IpCanType,
  type NbifomMode,
  type NbifomSupport,
  type NetworkRequestSupport,
  type Offline,
  type Online,
  type PacketFilterInformation,
  type PacketFilterOperation,
  type QosInformation,
  type RatType,
  type RemovalOfAccess,
  type RoutingRuleInstall,
  type RoutingRuleRemove,
  type RoutingRuleReport,
  type SessionReleaseCause,
  type TftPacketFilterInformation,
  type UsageMonitoringInformation,
  accessAvailabilityChangeReason,
  accessNetworkChargingIdentifierGx,
  anGwAddress,
  anGwStatus,
  applicationDetectionInformation,
  bearerControlMode,
  bearerIdentifier,
  bearerOperation,
  bearerUsage,
  chargingRuleInstall,
  chargingRuleRemove,
  chargingRuleReport,
  coaInformation,
  creditManagementStatus,
  defaultAccess,
  defaultEpsBearerQos,
  eventReportIndication,
  eventTrigger,
  henbLocalIpAddress,
  ipCanType,
  nbifomMode,
  nbifomSupport,
  networkRequestSupport,
  offline,
  online,
  packetFilterInformation,
  packetFilterOperation,
  pdnConnectionId,
  qosInformation,
  ranRuleSupport,
  ratType,
  removalOfAccess,
  revalidationTime,
  routingRuleInstall,
  routingRuleRemove,
  routingRuleReport,
  sessionReleaseCause,
  tftPacketFilterInformation,
  udpSourcePort,
  ueLocalIpAddress,
  usageMonitoringInformation,
  userLocationInfoTime,
} from './gx.js';
import {
  type QosRuleInstall,
  type QosRuleRemove,
  type QosRuleReport,
  type SessionLinkingIndicator,
  qosRuleInstall,
  qosRuleRemove,
  qosRuleReport,
  sessionLinkingIndicator,
} from './gxx.js';
import {
  calledStationId,
  framedIpAddress,
  framedIpv6Prefix,
} from './nasreq.js';
import {
  logicalAccessId,
  physicalAccessId,
  threeGpp2Bsid,
} from './other-vendors-supporting.js';
import {
  accessNetworkChargingAddress,
} from './rx.js';

/** The values of Subsession-Operation (3GPP TS 29.215). */
export const SubsessionOperation = {
  TERMINATION: 0,
  ESTABLISHMENT: 1,
  MODIFICATION: 2,
} as const;
export type SubsessionOperation = EnumValue<typeof SubsessionOperation>;

/** The values of Multiple-BBERF-Action (3GPP TS 29.215). */
export const MultipleBberfAction = {
  ESTABLISHMENT: 0,
  TERMINATION: 1,
} as const;
export type MultipleBberfAction = EnumValue<typeof MultipleBberfAction>;

/** The values of DRA-Binding (3GPP TS 29.215). */
export const DraBinding = {
  DRA_BINDING_DELETION: 0,
} as const;
export type DraBinding = EnumValue<typeof DraBinding>;

/** The members of Subsession-Decision-Info. */
export interface SubsessionDecisionInfo extends WithOthers {
  /** Subsession-Id: AVP 2202 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.215. */
  readonly subsessionId: number;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result-Code: AVP 298, Unsigned32, M bit. RFC 6733. */
  readonly experimentalResultCode?: number | undefined;
  /** Charging-Rule-Remove: AVP 1002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleRemove?: readonly ChargingRuleRemove[] | undefined;
  /** Charging-Rule-Install: AVP 1001 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleInstall?: readonly ChargingRuleInstall[] | undefined;
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** QoS-Rule-Install: AVP 1051 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleInstall?: readonly QosRuleInstall[] | undefined;
  /** QoS-Rule-Remove: AVP 1052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleRemove?: readonly QosRuleRemove[] | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** Session-Release-Cause: AVP 1045 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly sessionReleaseCause?: SessionReleaseCause | undefined;
  /** Bearer-Control-Mode: AVP 1023 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerControlMode?: BearerControlMode | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Revalidation-Time: AVP 1042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly revalidationTime?: Date | undefined;
  /** Default-Access: AVP 2829 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly defaultAccess?: DefaultAccess | undefined;
  /** NBIFOM-Support: AVP 2831 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomSupport?: NbifomSupport | undefined;
  /** NBIFOM-Mode: AVP 2830 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomMode?: NbifomMode | undefined;
  /** RAN-Rule-Support: AVP 2832 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly ranRuleSupport?: number | undefined;
  /** Routing-Rule-Report: AVP 2835 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingRuleReport?: readonly RoutingRuleReport[] | undefined;
  /** Removal-Of-Access: AVP 2842 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly removalOfAccess?: RemovalOfAccess | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly online?: Online | undefined;
  /** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly offline?: Offline | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: readonly QosInformation[] | undefined;
}

/** Subsession-Decision-Info: AVP 2200 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.215. */
export const subsessionDecisionInfo: AvpDescriptor<SubsessionDecisionInfo> = /* @__PURE__ */ defineGroup({
  name: 'Subsession-Decision-Info', code: 2200, vendorId: 10415,
  members: () => ({
    subsessionId: required(subsessionId),
    anGwAddress: many(anGwAddress, 2),
    resultCode,
    experimentalResultCode,
    chargingRuleRemove: many(chargingRuleRemove),
    chargingRuleInstall: many(chargingRuleInstall),
    eventReportIndication,
    qosRuleInstall: many(qosRuleInstall),
    qosRuleRemove: many(qosRuleRemove),
    defaultEpsBearerQos,
    framedIpv6Prefix,
    usageMonitoringInformation: many(usageMonitoringInformation),
    sessionReleaseCause,
    bearerControlMode,
    eventTrigger: many(eventTrigger),
    revalidationTime,
    defaultAccess,
    nbifomSupport,
    nbifomMode,
    ranRuleSupport,
    routingRuleReport: many(routingRuleReport),
    removalOfAccess,
    ipCanType,
    online,
    offline,
    qosInformation: many(qosInformation),
  }),
});

/** The members of Subsession-Enforcement-Info. */
export interface SubsessionEnforcementInfo extends WithOthers {
  /** Subsession-Id: AVP 2202 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.215. */
  readonly subsessionId: number;
  /** Subsession-Operation: AVP 2203 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.215. */
  readonly subsessionOperation?: SubsessionOperation | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier?: Uint8Array | undefined;
  /** Bearer-Operation: AVP 1021 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerOperation?: BearerOperation | undefined;
  /** Packet-Filter-Information: AVP 1061 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly packetFilterInformation?: readonly PacketFilterInformation[] | undefined;
  /** Packet-Filter-Operation: AVP 1062 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly packetFilterOperation?: PacketFilterOperation | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** CoA-Information: AVP 1039 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly coaInformation?: readonly CoaInformation[] | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** PDN-Connection-ID: AVP 1065 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly pdnConnectionId?: Uint8Array | undefined;
  /** Bearer-Usage: AVP 1000 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly bearerUsage?: BearerUsage | undefined;
  /** TFT-Packet-Filter-Information: AVP 1013 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly tftPacketFilterInformation?: readonly TftPacketFilterInformation[] | undefined;
  /** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly online?: Online | undefined;
  /** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly offline?: Offline | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result-Code: AVP 298, Unsigned32, M bit. RFC 6733. */
  readonly experimentalResultCode?: number | undefined;
  /** Charging-Rule-Report: AVP 1018 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly chargingRuleReport?: readonly ChargingRuleReport[] | undefined;
  /** Credit-Management-Status: AVP 1082 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly creditManagementStatus?: number | undefined;
  /** QoS-Rule-Report: AVP 1055 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleReport?: readonly QosRuleReport[] | undefined;
  /** Application-Detection-Information: AVP 1098 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly applicationDetectionInformation?: readonly ApplicationDetectionInformation[] | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** 3GPP-SGSN-Address: AVP 6 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnAddress?: Uint8Array | undefined;
  /** 3GPP-SGSN-IPv6-Address: AVP 15 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnIpv6Address?: Uint8Array | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** Default-EPS-Bearer-QoS: AVP 1049 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly defaultEpsBearerQos?: DefaultEpsBearerQos | undefined;
  /** Default-Access: AVP 2829 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly defaultAccess?: DefaultAccess | undefined;
  /** NBIFOM-Support: AVP 2831 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomSupport?: NbifomSupport | undefined;
  /** NBIFOM-Mode: AVP 2830 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomMode?: NbifomMode | undefined;
  /** Access-Availability-Change-Reason: AVP 2833 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly accessAvailabilityChangeReason?: number | undefined;
  /** Network-Request-Support: AVP 1024 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly networkRequestSupport?: NetworkRequestSupport | undefined;
  /** Routing-Rule-Install: AVP 1081 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingRuleInstall?: RoutingRuleInstall | undefined;
  /** Routing-Rule-Remove: AVP 1075 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly routingRuleRemove?: RoutingRuleRemove | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
  /** Physical-Access-ID: AVP 313 of vendor 13019 (ETSI), UTF8String, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly physicalAccessId?: string | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** Multiple-BBERF-Action: AVP 2204 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.215. */
  readonly multipleBberfAction?: MultipleBberfAction | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Access-Network-Charging-Address: AVP 501 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingAddress?: string | undefined;
  /** Access-Network-Charging-Identifier-Gx: AVP 1022 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly accessNetworkChargingIdentifierGx?: readonly AccessNetworkChargingIdentifierGx[] | undefined;
  /** Session-Linking-Indicator: AVP 1064 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly sessionLinkingIndicator?: SessionLinkingIndicator | undefined;
  /** HeNB-Local-IP-Address: AVP 2804 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly henbLocalIpAddress?: string | undefined;
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress?: string | undefined;
  /** UE-Local-IPv6-Prefix: AVP 2205 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.215. */
  readonly ueLocalIpv6Prefix?: Uint8Array | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** AN-GW-Status: AVP 2811 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly anGwStatus?: AnGwStatus | undefined;
}

/** Subsession-Enforcement-Info: AVP 2201 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.215. */
export const subsessionEnforcementInfo: AvpDescriptor<SubsessionEnforcementInfo> = /* @__PURE__ */ defineGroup({
  name: 'Subsession-Enforcement-Info', code: 2201, vendorId: 10415,
  members: () => ({
    subsessionId: required(subsessionId),
    subsessionOperation,
    anGwAddress: many(anGwAddress, 2),
    bearerIdentifier,
    bearerOperation,
    packetFilterInformation: many(packetFilterInformation),
    packetFilterOperation,
    qosInformation,
    framedIpAddress,
    framedIpv6Prefix,
    coaInformation: many(coaInformation),
    calledStationId,
    pdnConnectionId,
    bearerUsage,
    tftPacketFilterInformation: many(tftPacketFilterInformation),
    online,
    offline,
    resultCode,
    experimentalResultCode,
    chargingRuleReport: many(chargingRuleReport),
    creditManagementStatus,
    qosRuleReport: many(qosRuleReport),
    applicationDetectionInformation: many(applicationDetectionInformation),
    ipCanType,
    ratType,
    threeGppSgsnMccMnc,
    threeGppSgsnAddress,
    threeGppSgsnIpv6Address,
    rai,
    threeGppUserLocationInfo,
    threeGpp2Bsid,
    userCsgInformation,
    defaultEpsBearerQos,
    defaultAccess,
    nbifomSupport,
    nbifomMode,
    accessAvailabilityChangeReason,
    networkRequestSupport,
    routingRuleInstall,
    routingRuleRemove,
    userLocationInfoTime,
    logicalAccessId,
    physicalAccessId,
    usageMonitoringInformation: many(usageMonitoringInformation),
    multipleBberfAction,
    eventTrigger: many(eventTrigger),
    accessNetworkChargingAddress,
    accessNetworkChargingIdentifierGx: many(accessNetworkChargingIdentifierGx),
    sessionLinkingIndicator,
    henbLocalIpAddress,
    ueLocalIpAddress,
    ueLocalIpv6Prefix,
    udpSourcePort,
    anGwStatus,
  }),
});

/** Subsession-Id: AVP 2202 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.215. */
export const subsessionId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Subsession-Id', code: 2202, vendorId: 10415, type: 'Unsigned32' });

/** Subsession-Operation: AVP 2203 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.215. */
export const subsessionOperation: AvpDescriptor<SubsessionOperation> = /* @__PURE__ */ defineAvp({ name: 'Subsession-Operation', code: 2203, vendorId: 10415, type: 'Enumerated', enumeration: SubsessionOperation });

/** Multiple-BBERF-Action: AVP 2204 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.215. */
export const multipleBberfAction: AvpDescriptor<MultipleBberfAction> = /* @__PURE__ */ defineAvp({ name: 'Multiple-BBERF-Action', code: 2204, vendorId: 10415, type: 'Enumerated', enumeration: MultipleBberfAction });

/** UE-Local-IPv6-Prefix: AVP 2205 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.215. */
export const ueLocalIpv6Prefix: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'UE-Local-IPv6-Prefix', code: 2205, vendorId: 10415, type: 'OctetString' });

/** DRA-Deployment: AVP 2206 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.215. */
export const draDeployment: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'DRA-Deployment', code: 2206, vendorId: 10415, type: 'Enumerated', isMandatory: false });

/** PCRF-Address: AVP 2207 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.215. */
export const pcrfAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PCRF-Address', code: 2207, vendorId: 10415, type: 'DiameterIdentity' });

/** DRA-Binding: AVP 2208 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.215. */
export const draBinding: AvpDescriptor<DraBinding> = /* @__PURE__ */ defineAvp({ name: 'DRA-Binding', code: 2208, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: DraBinding });
