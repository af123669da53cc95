// Made from dictionaries/rx.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  calledAssertedIdentity,
  calledPartyAddress,
  requestedPartyAddress,
} from './charging.js';
import {
  type FinalUnitAction,
  type GrantedServiceUnit,
  type UsedServiceUnit,
  finalUnitAction,
  grantedServiceUnit,
  usedServiceUnit,
} from './credit-control.js';
import {
  type IpCanType,
  type PreEmptionCapability,
  type PreEmptionVulnerability,
  type RatType,
  ipCanType,
  maxPlrDl,
  maxPlrUl,
  preEmptionCapability,
  preEmptionVulnerability,
  ratType,
  tosTrafficClass,
} from './gx.js';
import {
  type ReservationPriority,
  reservationPriority,
} from './other-vendors-supporting.js';

/** The values of Abort-Cause (3GPP TS 29.214). */
export const AbortCause = {
  BEARER_RELEASED: 0,
  INSUFFICIENT_SERVER_RESOURCES: 1,
  INSUFFICIENT_BEARER_RESOURCES: 2,
  PS_TO_CS_HANDOVER: 3,
  SPONSORED_DATA_CONNECTIVITY_DISALLOWED: 4,
} as const;
export type AbortCause = EnumValue<typeof AbortCause>;

/** The values of Flow-Status (3GPP TS 29.214). */
export const FlowStatus = {
  ENABLED_UPLINK: 0,
  ENABLED_DOWNLINK: 1,
  ENABLED: 2,
  DISABLED: 3,
  REMOVED: 4,
} as const;
export type FlowStatus = EnumValue<typeof FlowStatus>;

/** The values of Flow-Usage (3GPP TS 29.214). */
export const FlowUsage = {
  NO_INFORMATION: 0,
  RTCP: 1,
  AF_SIGNALLING: 2,
} as const;
export type FlowUsage = EnumValue<typeof FlowUsage>;

/** The values of Specific-Action (3GPP TS 29.214). */
export const SpecificAction = {
  Void: 0,
  CHARGING_CORRELATION_EXCHANGE: 1,
  INDICATION_OF_LOSS_OF_BEARER: 2,
  INDICATION_OF_RECOVERY_OF_BEARER: 3,
  INDICATION_OF_RELEASE_OF_BEARER: 4,
  Void_5: 5,
  IP_CAN_CHANGE: 6,
  INDICATION_OF_OUT_OF_CREDIT: 7,
  INDICATION_OF_SUCCESSFUL_RESOURCES_ALLOCATION: 8,
  INDICATION_OF_FAILED_RESOURCES_ALLOCATION: 9,
  INDICATION_OF_LIMITED_PCC_DEPLOYMENT: 10,
  USAGE_REPORT: 11,
  ACCESS_NETWORK_INFO_REPORT: 12,
  INDICATION_OF_RECOVERY_FROM_LIMITED_PCC_DEPLOYMENT: 13,
  INDICATION_OF_ACCESS_NETWORK_INFO_REPORTING_FAILURE: 14,
  INDICATION_OF_TRANSFER_POLICY_EXPIRED: 15,
  PLMN_CHANGE: 16,
  EPS_FALLBACK: 17,
  INDICATION_OF_REALLOCATION_OF_CREDIT: 18,
  SUCCESSFUL_QOS_UPDATE: 19,
  FAILED_QOS_UPDATE: 20,
} as const;
export type SpecificAction = EnumValue<typeof SpecificAction>;

/** The values of Media-Type (3GPP TS 29.214). */
export const MediaType = {
  AUDIO: 0,
  VIDEO: 1,
  DATA: 2,
  APPLICATION: 3,
  CONTROL: 4,
  TEXT: 5,
  MESSAGE: 6,
  OTHER: 4294967295,
} as const;
export type MediaType = EnumValue<typeof MediaType>;

/** The values of SIP-Forking-Indication (3GPP TS 29.214). */
export const SipForkingIndication = {
  SINGLE_DIALOGUE: 0,
  SEVERAL_DIALOGUES: 1,
} as const;
export type SipForkingIndication = EnumValue<typeof SipForkingIndication>;

/** The values of Service-Info-Status (3GPP TS 29.214). */
export const ServiceInfoStatus = {
  FINAL_SERVICE_INFORMATION: 0,
  PRELIMINARY_SERVICE_INFORMATION: 1,
} as const;
export type ServiceInfoStatus = EnumValue<typeof ServiceInfoStatus>;

/** The values of AF-Signalling-Protocol (3GPP TS 29.214). */
export const AfSignallingProtocol = {
  NO_INFORMATION: 0,
  SIP: 1,
} as const;
export type AfSignallingProtocol = EnumValue<typeof AfSignallingProtocol>;

/** The values of Rx-Request-Type (3GPP TS 29.214). */
export const RxRequestType = {
  INITIAL_REQUEST: 0,
  UPDATE_REQUEST: 1,
  PCSCF_RESTORATION: 2,
} as const;
export type RxRequestType = EnumValue<typeof RxRequestType>;

/** The values of Required-Access-Info (3GPP TS 29.214). */
export const RequiredAccessInfo = {
  USER_LOCATION: 0,
  MS_TIME_ZONE: 1,
} as const;
export type RequiredAccessInfo = EnumValue<typeof RequiredAccessInfo>;

/** The values of Sponsoring-Action (3GPP TS 29.214). */
export const SponsoringAction = {
  DISABLE_SPONSORING: 0,
  ENABLE_SPONSORING: 1,
} as const;
export type SponsoringAction = EnumValue<typeof SponsoringAction>;

/** The values of Priority-Sharing-Indicator (3GPP TS 29.214). */
export const PrioritySharingIndicator = {
  PRIORITY_SHARING_ENABLED: 0,
  PRIORITY_SHARING_DISABLED: 1,
} as const;
export type PrioritySharingIndicator = EnumValue<typeof PrioritySharingIndicator>;

/** The values of IMS-Content-Type (3GPP TS 29.214). */
export const ImsContentType = {
  NO_CONTENT_DETAIL: 0,
  CAT: 1,
  CONFERENCE: 2,
} as const;
export type ImsContentType = EnumValue<typeof ImsContentType>;

/** The values of MPS-Action (3GPP TS 29.214). */
export const MpsAction = {
  DISABLE_MPS_FOR_DTS: 0,
  ENABLE_MPS_FOR_DTS: 1,
  AUTHORIZE_AND_ENABLE_MPS_FOR_DTS: 2,
  AUTHORIZE_AND_ENABLE_MPS_FOR_AF_SIGNALLING: 3,
} as const;
export type MpsAction = EnumValue<typeof MpsAction>;

/** Abort-Cause: AVP 500 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
export const abortCause: AvpDescriptor<AbortCause> = /* @__PURE__ */ defineAvp({ name: 'Abort-Cause', code: 500, vendorId: 10415, type: 'Enumerated', enumeration: AbortCause });

/** Access-Network-Charging-Address: AVP 501 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.214. */
export const accessNetworkChargingAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Access-Network-Charging-Address', code: 501, vendorId: 10415, type: 'Address' });

/** The members of Access-Network-Charging-Identifier. */
export interface AccessNetworkChargingIdentifier extends WithOthers {
  /** Access-Network-Charging-Identifier-Value: AVP 503 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingIdentifierValue: Uint8Array;
  /** Flows: AVP 510 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly flows?: readonly Flows[] | undefined;
}

/** Access-Network-Charging-Identifier: AVP 502 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
export const accessNetworkChargingIdentifier: AvpDescriptor<AccessNetworkChargingIdentifier> = /* @__PURE__ */ defineGroup({
  name: 'Access-Network-Charging-Identifier', code: 502, vendorId: 10415,
  members: () => ({
    accessNetworkChargingIdentifierValue: required(accessNetworkChargingIdentifierValue),
    flows: many(flows),
  }),
});

/** Access-Network-Charging-Identifier-Value: AVP 503 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
export const accessNetworkChargingIdentifierValue: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Access-Network-Charging-Identifier-Value', code: 503, vendorId: 10415, type: 'OctetString' });

/** AF-Application-Identifier: AVP 504 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
export const afApplicationIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'AF-Application-Identifier', code: 504, vendorId: 10415, type: 'OctetString' });

/** AF-Charging-Identifier: AVP 505 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
export const afChargingIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'AF-Charging-Identifier', code: 505, vendorId: 10415, type: 'OctetString' });

/** Flow-Description: AVP 507 of vendor 10415 (3GPP), IPFilterRule, M bit. 3GPP TS 29.214. */
export const flowDescription: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Flow-Description', code: 507, vendorId: 10415, type: 'IPFilterRule' });

/** Flow-Number: AVP 509 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.214. */
export const flowNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Flow-Number', code: 509, vendorId: 10415, type: 'Unsigned32' });

/** The members of Flows. */
export interface Flows extends WithOthers {
  /** Media-Component-Number: AVP 518 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.214. */
  readonly mediaComponentNumber: number;
  /** Flow-Number: AVP 509 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.214. */
  readonly flowNumber?: readonly number[] | undefined;
  /** Content-Version: AVP 552 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.214. */
  readonly contentVersion?: readonly bigint[] | undefined;
  /** Final-Unit-Action: AVP 449, Enumerated, M bit. RFC 8506. */
  readonly finalUnitAction?: FinalUnitAction | undefined;
  /** Media-Component-Status: AVP 549 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly mediaComponentStatus?: number | undefined;
}

/** Flows: AVP 510 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
export const flows: AvpDescriptor<Flows> = /* @__PURE__ */ defineGroup({
  name: 'Flows', code: 510, vendorId: 10415,
  members: () => ({
    mediaComponentNumber: required(mediaComponentNumber),
    flowNumber: many(flowNumber),
    contentVersion: many(contentVersion),
    finalUnitAction,
    mediaComponentStatus,
  }),
});

/** Flow-Status: AVP 511 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
export const flowStatus: AvpDescriptor<FlowStatus> = /* @__PURE__ */ defineAvp({ name: 'Flow-Status', code: 511, vendorId: 10415, type: 'Enumerated', enumeration: FlowStatus });

/** Flow-Usage: AVP 512 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
export const flowUsage: AvpDescriptor<FlowUsage> = /* @__PURE__ */ defineAvp({ name: 'Flow-Usage', code: 512, vendorId: 10415, type: 'Enumerated', enumeration: FlowUsage });

/** Specific-Action: AVP 513 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
export const specificAction: AvpDescriptor<SpecificAction> = /* @__PURE__ */ defineAvp({ name: 'Specific-Action', code: 513, vendorId: 10415, type: 'Enumerated', enumeration: SpecificAction });

/** Max-Requested-Bandwidth-DL: AVP 515 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
export const maxRequestedBandwidthDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Max-Requested-Bandwidth-DL', code: 515, vendorId: 10415, type: 'Unsigned32' });

/** Max-Requested-Bandwidth-UL: AVP 516 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
export const maxRequestedBandwidthUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Max-Requested-Bandwidth-UL', code: 516, vendorId: 10415, type: 'Unsigned32' });

/** The members of Media-Component-Description. */
export interface MediaComponentDescription extends WithOthers {
  /** Media-Component-Number: AVP 518 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.214. */
  readonly mediaComponentNumber: number;
  /** Media-Sub-Component: AVP 519 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly mediaSubComponent?: readonly MediaSubComponent[] | undefined;
  /** AF-Application-Identifier: AVP 504 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly afApplicationIdentifier?: Uint8Array | undefined;
  /** FLUS-Identifier: AVP 566 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly flusIdentifier?: Uint8Array | undefined;
  /** Media-Type: AVP 520 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly mediaType?: MediaType | undefined;
  /** Max-Requested-Bandwidth-UL: AVP 516 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL: AVP 515 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthDl?: number | undefined;
  /** Max-Supported-Bandwidth-UL: AVP 544 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
  readonly maxSupportedBandwidthUl?: number | undefined;
  /** Max-Supported-Bandwidth-DL: AVP 543 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
  readonly maxSupportedBandwidthDl?: number | undefined;
  /** Min-Desired-Bandwidth-UL: AVP 546 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
  readonly minDesiredBandwidthUl?: number | undefined;
  /** Min-Desired-Bandwidth-DL: AVP 545 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
  readonly minDesiredBandwidthDl?: number | undefined;
  /** Min-Requested-Bandwidth-UL: AVP 535 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
  readonly minRequestedBandwidthUl?: number | undefined;
  /** Min-Requested-Bandwidth-DL: AVP 534 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
  readonly minRequestedBandwidthDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL: AVP 555 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL: AVP 554 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwDl?: number | undefined;
  /** Extended-Max-Supported-BW-UL: AVP 557 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxSupportedBwUl?: number | undefined;
  /** Extended-Max-Supported-BW-DL: AVP 556 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxSupportedBwDl?: number | undefined;
  /** Extended-Min-Desired-BW-UL: AVP 559 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMinDesiredBwUl?: number | undefined;
  /** Extended-Min-Desired-BW-DL: AVP 558 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMinDesiredBwDl?: number | undefined;
  /** Extended-Min-Requested-BW-UL: AVP 561 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMinRequestedBwUl?: number | undefined;
  /** Extended-Min-Requested-BW-DL: AVP 560 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMinRequestedBwDl?: number | undefined;
  /** Flow-Status: AVP 511 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly flowStatus?: FlowStatus | undefined;
  /** Priority-Sharing-Indicator: AVP 550 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly prioritySharingIndicator?: PrioritySharingIndicator | undefined;
  /** Pre-emption-Capability: AVP 1047 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly preEmptionCapability?: PreEmptionCapability | undefined;
  /** Pre-emption-Vulnerability: AVP 1048 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly preEmptionVulnerability?: PreEmptionVulnerability | undefined;
  /** Reservation-Priority: AVP 458 of vendor 13019 (ETSI), Enumerated. ETSI TS 183 033 / ES 283 034. */
  readonly reservationPriority?: ReservationPriority | undefined;
  /** RS-Bandwidth: AVP 522 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly rsBandwidth?: number | undefined;
  /** RR-Bandwidth: AVP 521 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly rrBandwidth?: number | undefined;
  /** Codec-Data: AVP 524 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly codecData?: readonly Uint8Array[] | undefined;
  /** Sharing-Key-DL: AVP 539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly sharingKeyDl?: number | undefined;
  /** Sharing-Key-UL: AVP 540 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly sharingKeyUl?: number | undefined;
  /** Content-Version: AVP 552 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.214. */
  readonly contentVersion?: bigint | undefined;
  /** Max-PLR-DL: AVP 2852 of vendor 10415 (3GPP), Float32. 3GPP TS 29.212. */
  readonly maxPlrDl?: number | undefined;
  /** Max-PLR-UL: AVP 2853 of vendor 10415 (3GPP), Float32. 3GPP TS 29.212. */
  readonly maxPlrUl?: number | undefined;
  /** Desired-Max-Latency: AVP 567 of vendor 10415 (3GPP), Float32. 3GPP TS 29.214. */
  readonly desiredMaxLatency?: number | undefined;
  /** Desired-Max-Loss: AVP 568 of vendor 10415 (3GPP), Float32. 3GPP TS 29.214. */
  readonly desiredMaxLoss?: number | undefined;
}

/** Media-Component-Description: AVP 517 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
export const mediaComponentDescription: AvpDescriptor<MediaComponentDescription> = /* @__PURE__ */ defineGroup({
  name: 'Media-Component-Description', code: 517, vendorId: 10415,
  members: () => ({
    mediaComponentNumber: required(mediaComponentNumber),
    mediaSubComponent: many(mediaSubComponent),
    afApplicationIdentifier,
    flusIdentifier,
    mediaType,
    maxRequestedBandwidthUl,
    maxRequestedBandwidthDl,
    maxSupportedBandwidthUl,
    maxSupportedBandwidthDl,
    minDesiredBandwidthUl,
    minDesiredBandwidthDl,
    minRequestedBandwidthUl,
    minRequestedBandwidthDl,
    extendedMaxRequestedBwUl,
    extendedMaxRequestedBwDl,
    extendedMaxSupportedBwUl,
    extendedMaxSupportedBwDl,
    extendedMinDesiredBwUl,
    extendedMinDesiredBwDl,
    extendedMinRequestedBwUl,
    extendedMinRequestedBwDl,
    flowStatus,
    prioritySharingIndicator,
    preEmptionCapability,
    preEmptionVulnerability,
    reservationPriority,
    rsBandwidth,
    rrBandwidth,
    codecData: many(codecData, 2),
    sharingKeyDl,
    sharingKeyUl,
    contentVersion,
    maxPlrDl,
    maxPlrUl,
    desiredMaxLatency,
    desiredMaxLoss,
  }),
});

/** Media-Component-Number: AVP 518 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.214. */
export const mediaComponentNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Media-Component-Number', code: 518, vendorId: 10415, type: 'Unsigned32' });

/** The members of Media-Sub-Component. */
export interface MediaSubComponent extends WithOthers {
  /** Flow-Number: AVP 509 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.214. */
  readonly flowNumber: number;
  /** Flow-Description: AVP 507 of vendor 10415 (3GPP), IPFilterRule, M bit. 3GPP TS 29.214. */
  readonly flowDescription?: readonly string[] | undefined;
  /** Flow-Status: AVP 511 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly flowStatus?: FlowStatus | undefined;
  /** Flow-Usage: AVP 512 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly flowUsage?: FlowUsage | undefined;
  /** Max-Requested-Bandwidth-UL: AVP 516 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthUl?: number | undefined;
  /** Max-Requested-Bandwidth-DL: AVP 515 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL: AVP 555 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL: AVP 554 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwDl?: number | undefined;
  /** AF-Signalling-Protocol: AVP 529 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly afSignallingProtocol?: AfSignallingProtocol | undefined;
  /** ToS-Traffic-Class: AVP 1014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly tosTrafficClass?: Uint8Array | undefined;
}

/** Media-Sub-Component: AVP 519 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
export const mediaSubComponent: AvpDescriptor<MediaSubComponent> = /* @__PURE__ */ defineGroup({
  name: 'Media-Sub-Component', code: 519, vendorId: 10415,
  members: () => ({
    flowNumber: required(flowNumber),
    flowDescription: many(flowDescription, 2),
    flowStatus,
    flowUsage,
    maxRequestedBandwidthUl,
    maxRequestedBandwidthDl,
    extendedMaxRequestedBwUl,
    extendedMaxRequestedBwDl,
    afSignallingProtocol,
    tosTrafficClass,
  }),
});

/** Media-Type: AVP 520 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
export const mediaType: AvpDescriptor<MediaType> = /* @__PURE__ */ defineAvp({ name: 'Media-Type', code: 520, vendorId: 10415, type: 'Enumerated', enumeration: MediaType });

/** RR-Bandwidth: AVP 521 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
export const rrBandwidth: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RR-Bandwidth', code: 521, vendorId: 10415, type: 'Unsigned32' });

/** RS-Bandwidth: AVP 522 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
export const rsBandwidth: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RS-Bandwidth', code: 522, vendorId: 10415, type: 'Unsigned32' });

/** SIP-Forking-Indication: AVP 523 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
export const sipForkingIndication: AvpDescriptor<SipForkingIndication> = /* @__PURE__ */ defineAvp({ name: 'SIP-Forking-Indication', code: 523, vendorId: 10415, type: 'Enumerated', enumeration: SipForkingIndication });

/** Codec-Data: AVP 524 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
export const codecData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Codec-Data', code: 524, vendorId: 10415, type: 'OctetString' });

/** Service-URN: AVP 525 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
export const serviceUrn: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Service-URN', code: 525, vendorId: 10415, type: 'OctetString' });

/** The members of Acceptable-Service-Info. */
export interface AcceptableServiceInfo extends WithOthers {
  /** Media-Component-Description: AVP 517 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly mediaComponentDescription?: readonly MediaComponentDescription[] | undefined;
  /** Max-Requested-Bandwidth-DL: AVP 515 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthDl?: number | undefined;
  /** Max-Requested-Bandwidth-UL: AVP 516 of vendor 10415 (3GPP), Unsigned32, M bit, in bits per second. 3GPP TS 29.214. */
  readonly maxRequestedBandwidthUl?: number | undefined;
  /** Extended-Max-Requested-BW-DL: AVP 554 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwDl?: number | undefined;
  /** Extended-Max-Requested-BW-UL: AVP 555 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly extendedMaxRequestedBwUl?: number | undefined;
}

/** Acceptable-Service-Info: AVP 526 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
export const acceptableServiceInfo: AvpDescriptor<AcceptableServiceInfo> = /* @__PURE__ */ defineGroup({
  name: 'Acceptable-Service-Info', code: 526, vendorId: 10415,
  members: () => ({
    mediaComponentDescription: many(mediaComponentDescription),
    maxRequestedBandwidthDl,
    maxRequestedBandwidthUl,
    extendedMaxRequestedBwDl,
    extendedMaxRequestedBwUl,
  }),
});

/** Service-Info-Status: AVP 527 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
export const serviceInfoStatus: AvpDescriptor<ServiceInfoStatus> = /* @__PURE__ */ defineAvp({ name: 'Service-Info-Status', code: 527, vendorId: 10415, type: 'Enumerated', enumeration: ServiceInfoStatus });

/** MPS-Identifier: AVP 528 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const mpsIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MPS-Identifier', code: 528, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** AF-Signalling-Protocol: AVP 529 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
export const afSignallingProtocol: AvpDescriptor<AfSignallingProtocol> = /* @__PURE__ */ defineAvp({ name: 'AF-Signalling-Protocol', code: 529, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: AfSignallingProtocol });

/** The members of Sponsored-Connectivity-Data. */
export interface SponsoredConnectivityData extends WithOthers {
  /** Sponsor-Identity: AVP 531 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity: AVP 532 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly applicationServiceProviderIdentity?: string | undefined;
  /** Granted-Service-Unit: AVP 431, Grouped, M bit. RFC 8506. */
  readonly grantedServiceUnit?: GrantedServiceUnit | undefined;
  /** Used-Service-Unit: AVP 446, Grouped, M bit. RFC 8506. */
  readonly usedServiceUnit?: UsedServiceUnit | undefined;
  /** Sponsoring-Action: AVP 542 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly sponsoringAction?: SponsoringAction | undefined;
}

/** Sponsored-Connectivity-Data: AVP 530 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
export const sponsoredConnectivityData: AvpDescriptor<SponsoredConnectivityData> = /* @__PURE__ */ defineGroup({
  name: 'Sponsored-Connectivity-Data', code: 530, vendorId: 10415, isMandatory: false,
  members: () => ({
    sponsorIdentity,
    applicationServiceProviderIdentity,
    grantedServiceUnit,
    usedServiceUnit,
    sponsoringAction,
  }),
});

/** Sponsor-Identity: AVP 531 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
export const sponsorIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Sponsor-Identity', code: 531, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** Application-Service-Provider-Identity: AVP 532 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
export const applicationServiceProviderIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Application-Service-Provider-Identity', code: 532, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** Rx-Request-Type: AVP 533 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
export const rxRequestType: AvpDescriptor<RxRequestType> = /* @__PURE__ */ defineAvp({ name: 'Rx-Request-Type', code: 533, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: RxRequestType });

/** Min-Requested-Bandwidth-DL: AVP 534 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
export const minRequestedBandwidthDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Min-Requested-Bandwidth-DL', code: 534, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Min-Requested-Bandwidth-UL: AVP 535 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
export const minRequestedBandwidthUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Min-Requested-Bandwidth-UL', code: 535, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Required-Access-Info: AVP 536 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
export const requiredAccessInfo: AvpDescriptor<RequiredAccessInfo> = /* @__PURE__ */ defineAvp({ name: 'Required-Access-Info', code: 536, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: RequiredAccessInfo });

/** IP-Domain-Id: AVP 537 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const ipDomainId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'IP-Domain-Id', code: 537, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** GCS-Identifier: AVP 538 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const gcsIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GCS-Identifier', code: 538, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Sharing-Key-DL: AVP 539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const sharingKeyDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Sharing-Key-DL', code: 539, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Sharing-Key-UL: AVP 540 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const sharingKeyUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Sharing-Key-UL', code: 540, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Retry-Interval: AVP 541 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.214. */
export const retryInterval: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Retry-Interval', code: 541, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Sponsoring-Action: AVP 542 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
export const sponsoringAction: AvpDescriptor<SponsoringAction> = /* @__PURE__ */ defineAvp({ name: 'Sponsoring-Action', code: 542, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: SponsoringAction });

/** Max-Supported-Bandwidth-DL: AVP 543 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
export const maxSupportedBandwidthDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Max-Supported-Bandwidth-DL', code: 543, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Max-Supported-Bandwidth-UL: AVP 544 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
export const maxSupportedBandwidthUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Max-Supported-Bandwidth-UL', code: 544, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Min-Desired-Bandwidth-DL: AVP 545 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
export const minDesiredBandwidthDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Min-Desired-Bandwidth-DL', code: 545, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Min-Desired-Bandwidth-UL: AVP 546 of vendor 10415 (3GPP), Unsigned32, in bits per second. 3GPP TS 29.214. */
export const minDesiredBandwidthUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Min-Desired-Bandwidth-UL', code: 546, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** MCPTT-Identifier: AVP 547 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const mcpttIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MCPTT-Identifier', code: 547, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Service-Authorization-Info: AVP 548 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const serviceAuthorizationInfo: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Service-Authorization-Info', code: 548, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Media-Component-Status: AVP 549 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const mediaComponentStatus: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Media-Component-Status', code: 549, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Priority-Sharing-Indicator: AVP 550 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
export const prioritySharingIndicator: AvpDescriptor<PrioritySharingIndicator> = /* @__PURE__ */ defineAvp({ name: 'Priority-Sharing-Indicator', code: 550, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PrioritySharingIndicator });

/** AF-Requested-Data: AVP 551 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const afRequestedData: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'AF-Requested-Data', code: 551, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Content-Version: AVP 552 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.214. */
export const contentVersion: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Content-Version', code: 552, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** Pre-emption-Control-Info: AVP 553 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const preEmptionControlInfo: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Pre-emption-Control-Info', code: 553, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Max-Requested-BW-DL: AVP 554 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMaxRequestedBwDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Max-Requested-BW-DL', code: 554, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Max-Requested-BW-UL: AVP 555 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMaxRequestedBwUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Max-Requested-BW-UL', code: 555, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Max-Supported-BW-DL: AVP 556 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMaxSupportedBwDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Max-Supported-BW-DL', code: 556, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Max-Supported-BW-UL: AVP 557 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMaxSupportedBwUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Max-Supported-BW-UL', code: 557, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Min-Desired-BW-DL: AVP 558 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMinDesiredBwDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Min-Desired-BW-DL', code: 558, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Min-Desired-BW-UL: AVP 559 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMinDesiredBwUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Min-Desired-BW-UL', code: 559, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Min-Requested-BW-DL: AVP 560 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMinRequestedBwDl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Min-Requested-BW-DL', code: 560, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Extended-Min-Requested-BW-UL: AVP 561 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const extendedMinRequestedBwUl: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Extended-Min-Requested-BW-UL', code: 561, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** MCVideo-Identifier: AVP 562 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const mcvideoIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MCVideo-Identifier', code: 562, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** IMS-Content-Identifier: AVP 563 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const imsContentIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'IMS-Content-Identifier', code: 563, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** IMS-Content-Type: AVP 564 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
export const imsContentType: AvpDescriptor<ImsContentType> = /* @__PURE__ */ defineAvp({ name: 'IMS-Content-Type', code: 564, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ImsContentType });

/** The members of Callee-Information. */
export interface CalleeInformation extends WithOthers {
  /** Called-Party-Address: AVP 832 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly calledPartyAddress?: string | undefined;
  /** Requested-Party-Address: AVP 1251 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly requestedPartyAddress?: readonly string[] | undefined;
  /** Called-Asserted-Identity: AVP 1250 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly calledAssertedIdentity?: readonly string[] | undefined;
}

/** Callee-Information: AVP 565 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
export const calleeInformation: AvpDescriptor<CalleeInformation> = /* @__PURE__ */ defineGroup({
  name: 'Callee-Information', code: 565, vendorId: 10415, isMandatory: false,
  members: () => ({
    calledPartyAddress,
    requestedPartyAddress: many(requestedPartyAddress),
    calledAssertedIdentity: many(calledAssertedIdentity),
  }),
});

/** FLUS-Identifier: AVP 566 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const flusIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'FLUS-Identifier', code: 566, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Desired-Max-Latency: AVP 567 of vendor 10415 (3GPP), Float32. 3GPP TS 29.214. */
export const desiredMaxLatency: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Desired-Max-Latency', code: 567, vendorId: 10415, type: 'Float32', isMandatory: false });

/** Desired-Max-Loss: AVP 568 of vendor 10415 (3GPP), Float32. 3GPP TS 29.214. */
export const desiredMaxLoss: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Desired-Max-Loss', code: 568, vendorId: 10415, type: 'Float32', isMandatory: false });

/** NID: AVP 569 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const nid: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'NID', code: 569, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of MA-Information. */
export interface MaInformation extends WithOthers {
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** MA-Information-Action: AVP 571 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly maInformationAction?: number | undefined;
}

/** MA-Information: AVP 570 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
export const maInformation: AvpDescriptor<MaInformation> = /* @__PURE__ */ defineGroup({
  name: 'MA-Information', code: 570, vendorId: 10415, isMandatory: false,
  members: () => ({
    ipCanType,
    ratType,
    maInformationAction,
  }),
});

/** MA-Information-Action: AVP 571 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const maInformationAction: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MA-Information-Action', code: 571, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of 5GS-RAN-NAS-Release-Cause. */
export interface _5gsRanNasReleaseCause extends WithOthers {
  /** 5GMM-Cause: AVP 573 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly '5gmmCause'?: number | undefined;
  /** 5GSM-Cause: AVP 574 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly '5gsmCause'?: number | undefined;
  /** NGAP-Cause: AVP 575 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly ngapCause?: NgapCause | undefined;
}

/** 5GS-RAN-NAS-Release-Cause: AVP 572 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
export const avp5gsRanNasReleaseCause: AvpDescriptor<_5gsRanNasReleaseCause> = /* @__PURE__ */ defineGroup({
  name: '5GS-RAN-NAS-Release-Cause', code: 572, vendorId: 10415, isMandatory: false,
  members: () => ({
    '5gmmCause': avp5gmmCause,
    '5gsmCause': avp5gsmCause,
    ngapCause,
  }),
});

/** 5GMM-Cause: AVP 573 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const avp5gmmCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: '5GMM-Cause', code: 573, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** 5GSM-Cause: AVP 574 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const avp5gsmCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: '5GSM-Cause', code: 574, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of NGAP-Cause. */
export interface NgapCause extends WithOthers {
  /** NGAP-Group: AVP 576 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly ngapGroup: number;
  /** NGAP-Value: AVP 577 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly ngapValue: number;
}

/** NGAP-Cause: AVP 575 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
export const ngapCause: AvpDescriptor<NgapCause> = /* @__PURE__ */ defineGroup({
  name: 'NGAP-Cause', code: 575, vendorId: 10415, isMandatory: false,
  members: () => ({
    ngapGroup: required(ngapGroup),
    ngapValue: required(ngapValue),
  }),
});

/** NGAP-Group: AVP 576 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const ngapGroup: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'NGAP-Group', code: 576, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** NGAP-Value: AVP 577 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const ngapValue: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'NGAP-Value', code: 577, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Wireline-User-Location-Info. */
export interface WirelineUserLocationInfo extends WithOthers {
  /** HFC-Node-Identifier: AVP 579 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly hfcNodeIdentifier?: Uint8Array | undefined;
  /** GLI-Identifier: AVP 580 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
  readonly gliIdentifier?: Uint8Array | undefined;
  /** Line-Type: AVP 581 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly lineType?: number | undefined;
}

/** Wireline-User-Location-Info: AVP 578 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
export const wirelineUserLocationInfo: AvpDescriptor<WirelineUserLocationInfo> = /* @__PURE__ */ defineGroup({
  name: 'Wireline-User-Location-Info', code: 578, vendorId: 10415, isMandatory: false,
  members: () => ({
    hfcNodeIdentifier,
    gliIdentifier,
    lineType,
  }),
});

/** HFC-Node-Identifier: AVP 579 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const hfcNodeIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'HFC-Node-Identifier', code: 579, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** GLI-Identifier: AVP 580 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.214. */
export const gliIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GLI-Identifier', code: 580, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Line-Type: AVP 581 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
export const lineType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Line-Type', code: 581, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** MPS-Action: AVP 582 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
export const mpsAction: AvpDescriptor<MpsAction> = /* @__PURE__ */ defineAvp({ name: 'MPS-Action', code: 582, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: MpsAction });
