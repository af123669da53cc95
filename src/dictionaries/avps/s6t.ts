// Made from dictionaries/s6t.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type ResultCode,
  experimentalResultCode,
  resultCode,
  userName,
  vendorId,
} from '../../dictionary/base-descriptors.js';
import {
  chargedParty,
  servedPartyIpAddress,
} from './charging.js';
import {
  dayOfWeekMask,
  serviceSelection,
  timeOfDayEnd,
  timeOfDayStart,
} from './ietf-supporting.js';
import {
  type EpsLocationInformation,
  type NonIpDataDeliveryMechanism,
  type NonIpPdnTypeIndicator,
  type PdnType,
  type TerminalInformation,
  dlBufferingSuggestedPacketCount,
  epsLocationInformation,
  nonIpDataDeliveryMechanism,
  nonIpPdnTypeIndicator,
  pdnType,
  subscribedPeriodicRauTauTimer,
  terminalInformation,
  visitedPlmnId,
} from './s6a.js';
import {
  maximumUeAvailabilityTime,
} from './s6c.js';
import {
  type UserIdentifier,
  externalIdentifier,
  userIdentifier,
} from './s6m.js';
import {
  msisdn,
} from './sh.js';
import {
  type IdleStatusIndication,
  activeTime,
  idleStatusIndication,
  reachabilityCause,
} from './t6a.js';

/** The values of Periodic-Communication-Indicator (3GPP TS 29.336). */
export const PeriodicCommunicationIndicator = {
  PERIODICALLY: 0,
  ON_DEMAND: 1,
} as const;
export type PeriodicCommunicationIndicator = EnumValue<typeof PeriodicCommunicationIndicator>;

/** The values of Stationary-Indication (3GPP TS 29.336). */
export const StationaryIndication = {
  STATIONARY_UE: 0,
  MOBILE_UE: 1,
} as const;
export type StationaryIndication = EnumValue<typeof StationaryIndication>;

/** The values of Monitoring-Type (3GPP TS 29.336). */
export const MonitoringType = {
  LOSS_OF_CONNECTIVITY: 0,
  UE_REACHABILITY: 1,
  LOCATION_REPORTING: 2,
  CHANGE_OF_IMSI_IMEI_ASSOCIATION: 3,
  ROAMING_STATUS: 4,
  COMMUNICATION_FAILURE: 5,
  AVAILABILITY_AFTER_DDN_FAILURE: 6,
  NUMBER_OF_UES_PRESENT_IN_A_GEOGRAPHICAL_AREA: 7,
  UE_REACHABILITY_AND_IDLE_STATUS_INDICATION: 8,
  AVAILABILITY_AFTER_DDN_FAILURE_AND_IDLE_STATUS_INDICATION: 9,
  PDN_CONNECTIVITY_STATUS: 10,
} as const;
export type MonitoringType = EnumValue<typeof MonitoringType>;

/** The values of MONTE-Location-Type (3GPP TS 29.336). */
export const MonteLocationType = {
  CURRENT_LOCATION: 0,
  LAST_KNOWN_LOCATION: 1,
} as const;
export type MonteLocationType = EnumValue<typeof MonteLocationType>;

/** The values of Accuracy (3GPP TS 29.336). */
export const Accuracy = {
  CGI_ECGI: 0,
  eNB: 1,
  LA_TA_RA: 2,
  PRA: 3,
  PLMN_ID: 4,
} as const;
export type Accuracy = EnumValue<typeof Accuracy>;

/** The values of Association-Type (3GPP TS 29.336). */
export const AssociationType = {
  IMEI_CHANGE: 0,
  IMEISV_CHANGE: 1,
} as const;
export type AssociationType = EnumValue<typeof AssociationType>;

/** The values of Roaming-Information (3GPP TS 29.336). */
export const RoamingInformation = {
  SUBSCRIBER_ROAMING: 0,
  SUBSCRIBER_NOT_ROAMING: 1,
} as const;
export type RoamingInformation = EnumValue<typeof RoamingInformation>;

/** The values of Reachability-Information (3GPP TS 29.336). */
export const ReachabilityInformation = {
  REACHABLE_FOR_SMS: 0,
  REACHABLE_FOR_DATA: 1,
} as const;
export type ReachabilityInformation = EnumValue<typeof ReachabilityInformation>;

/** The values of Event-Handling (3GPP TS 29.336). */
export const EventHandling = {
  SUSPEND: 0,
  RESUME: 1,
  CANCEL: 2,
} as const;
export type EventHandling = EnumValue<typeof EventHandling>;

/** The values of Node-Type (3GPP TS 29.336). */
export const NodeType = {
  HSS: 0,
  MME: 1,
  SGSN: 2,
} as const;
export type NodeType = EnumValue<typeof NodeType>;

/** The values of Loss-Of-Connectivity-Reason (3GPP TS 29.336). */
export const LossOfConnectivityReason = {
  UE_DETACHED_MME: 0,
  UE_DETACHED_SGSN: 1,
  MAX_DETECTION_TIME_EXPIRED_MME: 2,
  MAX_DETECTION_TIME_EXPIRED_SGSN: 3,
  UE_PURGED_MME: 4,
  UE_PURGED_SGSN: 5,
} as const;
export type LossOfConnectivityReason = EnumValue<typeof LossOfConnectivityReason>;

/** The values of Type-Of-External-Identifier (3GPP TS 29.336). */
export const TypeOfExternalIdentifier = {
  EXTERNAL_UE_IDENTIFIER_TYPE: 0,
  EXTERNAL_GROUP_IDENTIFIER_TYPE: 1,
} as const;
export type TypeOfExternalIdentifier = EnumValue<typeof TypeOfExternalIdentifier>;

/** The values of PLMN-ID-Requested (3GPP TS 29.336). */
export const PlmnIdRequested = {
  TRUE: 0,
  FALSE: 1,
} as const;
export type PlmnIdRequested = EnumValue<typeof PlmnIdRequested>;

/** The values of PDN-Connectivity-Status-Type (3GPP TS 29.336). */
export const PdnConnectivityStatusType = {
  CREATED: 0,
  DELETED: 1,
} as const;
export type PdnConnectivityStatusType = EnumValue<typeof PdnConnectivityStatusType>;

/** The values of Traffic-Profile (3GPP TS 29.336). */
export const TrafficProfile = {
  SINGLE_TRANSMISSION_UL: 0,
  SINGLE_TRANSMISSION_D: 1,
  DUAL_TRANSMISSION_UL_WITH_SUBSEQUENT_DL: 2,
  DUAL_TRANSMISSION_DL_WITH_SUBSEQUENT_UL: 3,
  MULTI_TRANSMISSION: 4,
} as const;
export type TrafficProfile = EnumValue<typeof TrafficProfile>;

/** The members of AESE-Communication-Pattern. */
export interface AeseCommunicationPattern extends WithOthers {
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId?: number | undefined;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId: string;
  /** SCEF-Reference-ID-for-Deletion: AVP 3126 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletion?: readonly number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext: AVP 3187 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletionExt?: readonly bigint[] | undefined;
  /** Communication-Pattern-Set: AVP 3114 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly communicationPatternSet?: readonly CommunicationPatternSet[] | undefined;
  /** MTC-Provider-Info: AVP 3178 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly mtcProviderInfo?: MtcProviderInfo | undefined;
}

/** AESE-Communication-Pattern: AVP 3113 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const aeseCommunicationPattern: AvpDescriptor<AeseCommunicationPattern> = /* @__PURE__ */ defineGroup({
  name: 'AESE-Communication-Pattern', code: 3113, vendorId: 10415,
  members: () => ({
    scefReferenceId,
    scefReferenceIdExt,
    scefId: required(scefId),
    scefReferenceIdForDeletion: many(scefReferenceIdForDeletion),
    scefReferenceIdForDeletionExt: many(scefReferenceIdForDeletionExt),
    communicationPatternSet: many(communicationPatternSet),
    mtcProviderInfo,
  }),
});

/** The members of Communication-Pattern-Set. */
export interface CommunicationPatternSet extends WithOthers {
  /** Periodic-Communication-Indicator: AVP 3115 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly periodicCommunicationIndicator?: PeriodicCommunicationIndicator | undefined;
  /** Communication-Duration-Time: AVP 3116 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly communicationDurationTime?: number | undefined;
  /** Periodic-time: AVP 3117 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly periodicTime?: number | undefined;
  /** Scheduled-Communication-Time: AVP 3118 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly scheduledCommunicationTime?: readonly ScheduledCommunicationTime[] | undefined;
  /** Stationary-Indication: AVP 3119 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly stationaryIndication?: StationaryIndication | undefined;
  /** Reference-ID-Validity-Time: AVP 3148 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.336. */
  readonly referenceIdValidityTime?: Date | undefined;
  /** Traffic-Profile: AVP 3183 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly trafficProfile?: TrafficProfile | undefined;
  /** Battery-Indicator: AVP 3185 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly batteryIndicator?: number | undefined;
}

/** Communication-Pattern-Set: AVP 3114 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const communicationPatternSet: AvpDescriptor<CommunicationPatternSet> = /* @__PURE__ */ defineGroup({
  name: 'Communication-Pattern-Set', code: 3114, vendorId: 10415,
  members: () => ({
    periodicCommunicationIndicator,
    communicationDurationTime,
    periodicTime,
    scheduledCommunicationTime: many(scheduledCommunicationTime),
    stationaryIndication,
    referenceIdValidityTime,
    trafficProfile,
    batteryIndicator,
  }),
});

/** Periodic-Communication-Indicator: AVP 3115 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const periodicCommunicationIndicator: AvpDescriptor<PeriodicCommunicationIndicator> = /* @__PURE__ */ defineAvp({ name: 'Periodic-Communication-Indicator', code: 3115, vendorId: 10415, type: 'Unsigned32', enumeration: PeriodicCommunicationIndicator });

/** Communication-Duration-Time: AVP 3116 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const communicationDurationTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Communication-Duration-Time', code: 3116, vendorId: 10415, type: 'Unsigned32' });

/** Periodic-time: AVP 3117 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const periodicTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Periodic-time', code: 3117, vendorId: 10415, type: 'Unsigned32' });

/** The members of Scheduled-Communication-Time. */
export interface ScheduledCommunicationTime extends WithOthers {
  /** Day-Of-Week-Mask: AVP 563, Unsigned32. RFC 5777. */
  readonly dayOfWeekMask?: number | undefined;
  /** Time-Of-Day-Start: AVP 561, Unsigned32. RFC 5777. */
  readonly timeOfDayStart?: number | undefined;
  /** Time-Of-Day-End: AVP 562, Unsigned32. RFC 5777. */
  readonly timeOfDayEnd?: number | undefined;
}

/** Scheduled-Communication-Time: AVP 3118 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const scheduledCommunicationTime: AvpDescriptor<ScheduledCommunicationTime> = /* @__PURE__ */ defineGroup({
  name: 'Scheduled-Communication-Time', code: 3118, vendorId: 10415,
  members: () => ({
    dayOfWeekMask,
    timeOfDayStart,
    timeOfDayEnd,
  }),
});

/** Stationary-Indication: AVP 3119 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const stationaryIndication: AvpDescriptor<StationaryIndication> = /* @__PURE__ */ defineAvp({ name: 'Stationary-Indication', code: 3119, vendorId: 10415, type: 'Unsigned32', enumeration: StationaryIndication });

/** The members of AESE-Communication-Pattern-Config-Status. */
export interface AeseCommunicationPatternConfigStatus extends WithOthers {
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId: number;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** AESE-Error-Report: AVP 3121 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly aeseErrorReport?: AeseErrorReport | undefined;
}

/** AESE-Communication-Pattern-Config-Status: AVP 3120 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const aeseCommunicationPatternConfigStatus: AvpDescriptor<AeseCommunicationPatternConfigStatus> = /* @__PURE__ */ defineGroup({
  name: 'AESE-Communication-Pattern-Config-Status', code: 3120, vendorId: 10415,
  members: () => ({
    scefReferenceId: required(scefReferenceId),
    scefReferenceIdExt,
    scefId,
    aeseErrorReport,
  }),
});

/** The members of AESE-Error-Report. */
export interface AeseErrorReport extends WithOthers {
  /** Service-Result: AVP 3146 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly serviceResult?: ServiceResult | undefined;
}

/** AESE-Error-Report: AVP 3121 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const aeseErrorReport: AvpDescriptor<AeseErrorReport> = /* @__PURE__ */ defineGroup({
  name: 'AESE-Error-Report', code: 3121, vendorId: 10415,
  members: () => ({
    serviceResult,
  }),
});

/** The members of Monitoring-Event-Configuration. */
export interface MonitoringEventConfiguration extends WithOthers {
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId?: number | undefined;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId: string;
  /** Monitoring-Type: AVP 3127 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly monitoringType: MonitoringType;
  /** SCEF-Reference-ID-for-Deletion: AVP 3126 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletion?: readonly number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext: AVP 3187 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletionExt?: readonly bigint[] | undefined;
  /** Maximum-Number-of-Reports: AVP 3128 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly maximumNumberOfReports?: number | undefined;
  /** Monitoring-Duration: AVP 3130 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.336. */
  readonly monitoringDuration?: Date | undefined;
  /** Charged-Party: AVP 857 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly chargedParty?: string | undefined;
  /** Maximum-Detection-Time: AVP 3131 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly maximumDetectionTime?: number | undefined;
  /** UE-Reachability-Configuration: AVP 3129 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly ueReachabilityConfiguration?: UeReachabilityConfiguration | undefined;
  /** Location-Information-Configuration: AVP 3135 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly locationInformationConfiguration?: LocationInformationConfiguration | undefined;
  /** Association-Type: AVP 3138 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly associationType?: AssociationType | undefined;
  /** DL-Buffering-Suggested-Packet-Count: AVP 1674 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly dlBufferingSuggestedPacketCount?: number | undefined;
  /** PLMN-ID-Requested: AVP 3172 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.336. */
  readonly plmnIdRequested?: PlmnIdRequested | undefined;
  /** MTC-Provider-Info: AVP 3178 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly mtcProviderInfo?: MtcProviderInfo | undefined;
  /** PDN-Connectivity-Status-Configuration: AVP 3180 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly pdnConnectivityStatusConfiguration?: PdnConnectivityStatusConfiguration | undefined;
  /** Exclude-Identifiers: AVP 3188 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly excludeIdentifiers?: ExcludeIdentifiers | undefined;
  /** Include-Identifiers: AVP 3189 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly includeIdentifiers?: IncludeIdentifiers | undefined;
}

/** Monitoring-Event-Configuration: AVP 3122 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const monitoringEventConfiguration: AvpDescriptor<MonitoringEventConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'Monitoring-Event-Configuration', code: 3122, vendorId: 10415,
  members: () => ({
    scefReferenceId,
    scefReferenceIdExt,
    scefId: required(scefId),
    monitoringType: required(monitoringType),
    scefReferenceIdForDeletion: many(scefReferenceIdForDeletion),
    scefReferenceIdForDeletionExt: many(scefReferenceIdForDeletionExt),
    maximumNumberOfReports,
    monitoringDuration,
    chargedParty,
    maximumDetectionTime,
    ueReachabilityConfiguration,
    locationInformationConfiguration,
    associationType,
    dlBufferingSuggestedPacketCount,
    plmnIdRequested,
    mtcProviderInfo,
    pdnConnectivityStatusConfiguration,
    excludeIdentifiers,
    includeIdentifiers,
  }),
});

/** The members of Monitoring-Event-Report. */
export interface MonitoringEventReport extends WithOthers {
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId: number;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** SCEF-Reference-ID-for-Deletion: AVP 3126 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletion?: number | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext: AVP 3187 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletionExt?: bigint | undefined;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
  /** Roaming-Information: AVP 3139 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly roamingInformation?: RoamingInformation | undefined;
  /** IMEI-Change: AVP 3141 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly imeiChange?: number | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** Reachability-Information: AVP 3140 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly reachabilityInformation?: ReachabilityInformation | undefined;
  /** Reachability-Cause: AVP 4325 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly reachabilityCause?: number | undefined;
  /** Maximum-UE-Availability-Time: AVP 3329 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly maximumUeAvailabilityTime?: Date | undefined;
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation?: EpsLocationInformation | undefined;
  /** Monitoring-Type: AVP 3127 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly monitoringType?: MonitoringType | undefined;
  /** Event-Handling: AVP 3149 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly eventHandling?: EventHandling | undefined;
  /** Service-Report: AVP 3152 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly serviceReport?: readonly ServiceReport[] | undefined;
  /** Loss-Of-Connectivity-Reason: AVP 3162 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly lossOfConnectivityReason?: LossOfConnectivityReason | undefined;
  /** Idle-Status-Indication: AVP 4322 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.128. */
  readonly idleStatusIndication?: IdleStatusIndication | undefined;
  /** PDN-Connectivity-Status-Report: AVP 3181 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly pdnConnectivityStatusReport?: readonly PdnConnectivityStatusReport[] | undefined;
}

/** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const monitoringEventReport: AvpDescriptor<MonitoringEventReport> = /* @__PURE__ */ defineGroup({
  name: 'Monitoring-Event-Report', code: 3123, vendorId: 10415,
  members: () => ({
    scefReferenceId: required(scefReferenceId),
    scefReferenceIdExt,
    scefId,
    scefReferenceIdForDeletion,
    scefReferenceIdForDeletionExt,
    visitedPlmnId,
    roamingInformation,
    imeiChange,
    terminalInformation,
    reachabilityInformation,
    reachabilityCause,
    maximumUeAvailabilityTime,
    epsLocationInformation,
    monitoringType,
    eventHandling,
    serviceReport: many(serviceReport),
    lossOfConnectivityReason,
    idleStatusIndication,
    pdnConnectivityStatusReport: many(pdnConnectivityStatusReport),
  }),
});

/** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const scefReferenceId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SCEF-Reference-ID', code: 3124, vendorId: 10415, type: 'Unsigned32' });

/** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
export const scefId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SCEF-ID', code: 3125, vendorId: 10415, type: 'DiameterIdentity' });

/** SCEF-Reference-ID-for-Deletion: AVP 3126 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const scefReferenceIdForDeletion: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SCEF-Reference-ID-for-Deletion', code: 3126, vendorId: 10415, type: 'Unsigned32' });

/** Monitoring-Type: AVP 3127 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const monitoringType: AvpDescriptor<MonitoringType> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Type', code: 3127, vendorId: 10415, type: 'Unsigned32', enumeration: MonitoringType });

/** Maximum-Number-of-Reports: AVP 3128 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const maximumNumberOfReports: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Number-of-Reports', code: 3128, vendorId: 10415, type: 'Unsigned32' });

/** The members of UE-Reachability-Configuration. */
export interface UeReachabilityConfiguration extends WithOthers {
  /** Reachability-Type: AVP 3132 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly reachabilityType?: number | undefined;
  /** Maximum-Latency: AVP 3133 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly maximumLatency?: number | undefined;
  /** Maximum-Response-Time: AVP 3134 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly maximumResponseTime?: number | undefined;
  /** DL-Buffering-Suggested-Packet-Count: AVP 1674 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly dlBufferingSuggestedPacketCount?: number | undefined;
}

/** UE-Reachability-Configuration: AVP 3129 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const ueReachabilityConfiguration: AvpDescriptor<UeReachabilityConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'UE-Reachability-Configuration', code: 3129, vendorId: 10415,
  members: () => ({
    reachabilityType,
    maximumLatency,
    maximumResponseTime,
    dlBufferingSuggestedPacketCount,
  }),
});

/** Monitoring-Duration: AVP 3130 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.336. */
export const monitoringDuration: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Duration', code: 3130, vendorId: 10415, type: 'Time' });

/** Maximum-Detection-Time: AVP 3131 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const maximumDetectionTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Detection-Time', code: 3131, vendorId: 10415, type: 'Unsigned32' });

/** Reachability-Type: AVP 3132 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const reachabilityType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reachability-Type', code: 3132, vendorId: 10415, type: 'Unsigned32' });

/** Maximum-Latency: AVP 3133 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const maximumLatency: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Latency', code: 3133, vendorId: 10415, type: 'Unsigned32' });

/** Maximum-Response-Time: AVP 3134 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const maximumResponseTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Response-Time', code: 3134, vendorId: 10415, type: 'Unsigned32' });

/** The members of Location-Information-Configuration. */
export interface LocationInformationConfiguration extends WithOthers {
  /** MONTE-Location-Type: AVP 3136 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly monteLocationType?: MonteLocationType | undefined;
  /** Accuracy: AVP 3137 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly accuracy?: Accuracy | undefined;
  /** Periodic-time: AVP 3117 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly periodicTime?: number | undefined;
}

/** Location-Information-Configuration: AVP 3135 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const locationInformationConfiguration: AvpDescriptor<LocationInformationConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'Location-Information-Configuration', code: 3135, vendorId: 10415,
  members: () => ({
    monteLocationType,
    accuracy,
    periodicTime,
  }),
});

/** MONTE-Location-Type: AVP 3136 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const monteLocationType: AvpDescriptor<MonteLocationType> = /* @__PURE__ */ defineAvp({ name: 'MONTE-Location-Type', code: 3136, vendorId: 10415, type: 'Unsigned32', enumeration: MonteLocationType });

/** Accuracy: AVP 3137 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const accuracy: AvpDescriptor<Accuracy> = /* @__PURE__ */ defineAvp({ name: 'Accuracy', code: 3137, vendorId: 10415, type: 'Unsigned32', enumeration: Accuracy });

/** Association-Type: AVP 3138 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const associationType: AvpDescriptor<AssociationType> = /* @__PURE__ */ defineAvp({ name: 'Association-Type', code: 3138, vendorId: 10415, type: 'Unsigned32', enumeration: AssociationType });

/** Roaming-Information: AVP 3139 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const roamingInformation: AvpDescriptor<RoamingInformation> = /* @__PURE__ */ defineAvp({ name: 'Roaming-Information', code: 3139, vendorId: 10415, type: 'Unsigned32', enumeration: RoamingInformation });

/** Reachability-Information: AVP 3140 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const reachabilityInformation: AvpDescriptor<ReachabilityInformation> = /* @__PURE__ */ defineAvp({ name: 'Reachability-Information', code: 3140, vendorId: 10415, type: 'Unsigned32', enumeration: ReachabilityInformation });

/** IMEI-Change: AVP 3141 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const imeiChange: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'IMEI-Change', code: 3141, vendorId: 10415, type: 'Unsigned32' });

/** The members of Monitoring-Event-Config-Status. */
export interface MonitoringEventConfigStatus extends WithOthers {
  /** Service-Report: AVP 3152 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly serviceReport?: readonly ServiceReport[] | undefined;
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId: number;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
}

/** Monitoring-Event-Config-Status: AVP 3142 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const monitoringEventConfigStatus: AvpDescriptor<MonitoringEventConfigStatus> = /* @__PURE__ */ defineGroup({
  name: 'Monitoring-Event-Config-Status', code: 3142, vendorId: 10415,
  members: () => ({
    serviceReport: many(serviceReport),
    scefReferenceId: required(scefReferenceId),
    scefReferenceIdExt,
    scefId,
  }),
});

/** The members of Supported-Services. */
export interface SupportedServices extends WithOthers {
  /** Supported-Monitoring-Events: AVP 3144 of vendor 10415 (3GPP), Unsigned64, M bit. 3GPP TS 29.336. */
  readonly supportedMonitoringEvents?: bigint | undefined;
  /** Node-Type: AVP 3153 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly nodeType?: NodeType | undefined;
}

/** Supported-Services: AVP 3143 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const supportedServices: AvpDescriptor<SupportedServices> = /* @__PURE__ */ defineGroup({
  name: 'Supported-Services', code: 3143, vendorId: 10415,
  members: () => ({
    supportedMonitoringEvents,
    nodeType,
  }),
});

/** Supported-Monitoring-Events: AVP 3144 of vendor 10415 (3GPP), Unsigned64, M bit. 3GPP TS 29.336. */
export const supportedMonitoringEvents: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Supported-Monitoring-Events', code: 3144, vendorId: 10415, type: 'Unsigned64' });

/** CIR-Flags: AVP 3145 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const cirFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'CIR-Flags', code: 3145, vendorId: 10415, type: 'Unsigned32' });

/** The members of Service-Result. */
export interface ServiceResult extends WithOthers {
  /** Vendor-Id: AVP 266, Unsigned32, M bit. RFC 6733. */
  readonly vendorId?: number | undefined;
  /** Service-Result-Code: AVP 3147 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly serviceResultCode?: number | undefined;
}

/** Service-Result: AVP 3146 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const serviceResult: AvpDescriptor<ServiceResult> = /* @__PURE__ */ defineGroup({
  name: 'Service-Result', code: 3146, vendorId: 10415,
  members: () => ({
    vendorId,
    serviceResultCode,
  }),
});

/** Service-Result-Code: AVP 3147 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const serviceResultCode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Service-Result-Code', code: 3147, vendorId: 10415, type: 'Unsigned32' });

/** Reference-ID-Validity-Time: AVP 3148 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.336. */
export const referenceIdValidityTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Reference-ID-Validity-Time', code: 3148, vendorId: 10415, type: 'Time' });

/** Event-Handling: AVP 3149 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const eventHandling: AvpDescriptor<EventHandling> = /* @__PURE__ */ defineAvp({ name: 'Event-Handling', code: 3149, vendorId: 10415, type: 'Unsigned32', enumeration: EventHandling });

/** The members of NIDD-Authorization-Request. */
export interface NiddAuthorizationRequest extends WithOthers {
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** Requested-Validity-Time: AVP 3159 of vendor 10415 (3GPP), Time. 3GPP TS 29.336. */
  readonly requestedValidityTime?: Date | undefined;
}

/** NIDD-Authorization-Request: AVP 3150 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const niddAuthorizationRequest: AvpDescriptor<NiddAuthorizationRequest> = /* @__PURE__ */ defineGroup({
  name: 'NIDD-Authorization-Request', code: 3150, vendorId: 10415,
  members: () => ({
    serviceSelection,
    requestedValidityTime,
  }),
});

/** The members of NIDD-Authorization-Response. */
export interface NiddAuthorizationResponse extends WithOthers {
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
  /** Granted-Validity-Time: AVP 3160 of vendor 10415 (3GPP), Time. 3GPP TS 29.336. */
  readonly grantedValidityTime?: Date | undefined;
}

/** NIDD-Authorization-Response: AVP 3151 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const niddAuthorizationResponse: AvpDescriptor<NiddAuthorizationResponse> = /* @__PURE__ */ defineGroup({
  name: 'NIDD-Authorization-Response', code: 3151, vendorId: 10415,
  members: () => ({
    msisdn,
    userName,
    externalIdentifier,
    grantedValidityTime,
  }),
});

/** The members of Service-Report. */
export interface ServiceReport extends WithOthers {
  /** Service-Result: AVP 3146 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly serviceResult?: ServiceResult | undefined;
  /** Node-Type: AVP 3153 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly nodeType?: NodeType | undefined;
}

/** Service-Report: AVP 3152 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
export const serviceReport: AvpDescriptor<ServiceReport> = /* @__PURE__ */ defineGroup({
  name: 'Service-Report', code: 3152, vendorId: 10415,
  members: () => ({
    serviceResult,
    nodeType,
  }),
});

/** Node-Type: AVP 3153 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const nodeType: AvpDescriptor<NodeType> = /* @__PURE__ */ defineAvp({ name: 'Node-Type', code: 3153, vendorId: 10415, type: 'Unsigned32', enumeration: NodeType });

/** S6t-HSS-Cause: AVP 3154 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
export const s6tHssCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'S6t-HSS-Cause', code: 3154, vendorId: 10415, type: 'Unsigned32' });

/** The members of Enhanced-Coverage-Restriction. */
export interface EnhancedCoverageRestriction extends WithOthers {
  /** Restricted-PLMN-List: AVP 3157 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly restrictedPlmnList?: RestrictedPlmnList | undefined;
  /** Allowed-PLMN-List: AVP 3158 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly allowedPlmnList?: AllowedPlmnList | undefined;
}

/** Enhanced-Coverage-Restriction: AVP 3155 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const enhancedCoverageRestriction: AvpDescriptor<EnhancedCoverageRestriction> = /* @__PURE__ */ defineGroup({
  name: 'Enhanced-Coverage-Restriction', code: 3155, vendorId: 10415, isMandatory: false,
  members: () => ({
    restrictedPlmnList,
    allowedPlmnList,
  }),
});

/** The members of Enhanced-Coverage-Restriction-Data. */
export interface EnhancedCoverageRestrictionData extends WithOthers {
  /** Enhanced-Coverage-Restriction: AVP 3155 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly enhancedCoverageRestriction: EnhancedCoverageRestriction;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
}

/** Enhanced-Coverage-Restriction-Data: AVP 3156 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const enhancedCoverageRestrictionData: AvpDescriptor<EnhancedCoverageRestrictionData> = /* @__PURE__ */ defineGroup({
  name: 'Enhanced-Coverage-Restriction-Data', code: 3156, vendorId: 10415, isMandatory: false,
  members: () => ({
    enhancedCoverageRestriction: required(enhancedCoverageRestriction),
    visitedPlmnId,
  }),
});

/** The members of Restricted-PLMN-List. */
export interface RestrictedPlmnList extends WithOthers {
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: readonly Uint8Array[] | undefined;
}

/** Restricted-PLMN-List: AVP 3157 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const restrictedPlmnList: AvpDescriptor<RestrictedPlmnList> = /* @__PURE__ */ defineGroup({
  name: 'Restricted-PLMN-List', code: 3157, vendorId: 10415, isMandatory: false,
  members: () => ({
    visitedPlmnId: many(visitedPlmnId),
  }),
});

/** The members of Allowed-PLMN-List. */
export interface AllowedPlmnList extends WithOthers {
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: readonly Uint8Array[] | undefined;
}

/** Allowed-PLMN-List: AVP 3158 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const allowedPlmnList: AvpDescriptor<AllowedPlmnList> = /* @__PURE__ */ defineGroup({
  name: 'Allowed-PLMN-List', code: 3158, vendorId: 10415, isMandatory: false,
  members: () => ({
    visitedPlmnId: many(visitedPlmnId),
  }),
});

/** Requested-Validity-Time: AVP 3159 of vendor 10415 (3GPP), Time. 3GPP TS 29.336. */
export const requestedValidityTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Requested-Validity-Time', code: 3159, vendorId: 10415, type: 'Time', isMandatory: false });

/** Granted-Validity-Time: AVP 3160 of vendor 10415 (3GPP), Time. 3GPP TS 29.336. */
export const grantedValidityTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Granted-Validity-Time', code: 3160, vendorId: 10415, type: 'Time', isMandatory: false });

/** The members of NIDD-Authorization-Update. */
export interface NiddAuthorizationUpdate extends WithOthers {
  /** APN-Validity-Time: AVP 3169 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly apnValidityTime?: readonly ApnValidityTime[] | undefined;
}

/** NIDD-Authorization-Update: AVP 3161 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const niddAuthorizationUpdate: AvpDescriptor<NiddAuthorizationUpdate> = /* @__PURE__ */ defineGroup({
  name: 'NIDD-Authorization-Update', code: 3161, vendorId: 10415, isMandatory: false,
  members: () => ({
    apnValidityTime: many(apnValidityTime),
  }),
});

/** Loss-Of-Connectivity-Reason: AVP 3162 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const lossOfConnectivityReason: AvpDescriptor<LossOfConnectivityReason> = /* @__PURE__ */ defineAvp({ name: 'Loss-Of-Connectivity-Reason', code: 3162, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: LossOfConnectivityReason });

/** Group-Reporting-Guard-Timer: AVP 3163 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const groupReportingGuardTimer: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Group-Reporting-Guard-Timer', code: 3163, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** CIA-Flags: AVP 3164 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const ciaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'CIA-Flags', code: 3164, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Group-Report. */
export interface GroupReport extends WithOthers {
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId: number;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** Group-Report-Item: AVP 3166 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly groupReportItem?: readonly GroupReportItem[] | undefined;
}

/** Group-Report: AVP 3165 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const groupReport: AvpDescriptor<GroupReport> = /* @__PURE__ */ defineGroup({
  name: 'Group-Report', code: 3165, vendorId: 10415, isMandatory: false,
  members: () => ({
    scefReferenceId: required(scefReferenceId),
    scefReferenceIdExt,
    scefId,
    groupReportItem: many(groupReportItem),
  }),
});

/** The members of Group-Report-Item. */
export interface GroupReportItem extends WithOthers {
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
  /** Roaming-Information: AVP 3139 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly roamingInformation?: RoamingInformation | undefined;
  /** IMEI-Change: AVP 3141 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly imeiChange?: number | undefined;
  /** Reachability-Information: AVP 3140 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly reachabilityInformation?: ReachabilityInformation | undefined;
  /** Maximum-UE-Availability-Time: AVP 3329 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly maximumUeAvailabilityTime?: Date | undefined;
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation?: EpsLocationInformation | undefined;
  /** Monitoring-Type: AVP 3127 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly monitoringType?: MonitoringType | undefined;
  /** Service-Report: AVP 3152 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly serviceReport?: readonly ServiceReport[] | undefined;
  /** S6t-HSS-Cause: AVP 3154 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly s6tHssCause?: number | undefined;
  /** Idle-Status-Indication: AVP 4322 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.128. */
  readonly idleStatusIndication?: IdleStatusIndication | undefined;
  /** Reporting-Time-Stamp: AVP 3175 of vendor 10415 (3GPP), Time. 3GPP TS 29.336. */
  readonly reportingTimeStamp?: Date | undefined;
  /** Updated-Network-Configuration: AVP 3184 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly updatedNetworkConfiguration?: UpdatedNetworkConfiguration | undefined;
  /** SCEF-Reference-ID-for-Deletion: AVP 3126 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletion?: readonly number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext: AVP 3187 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletionExt?: readonly bigint[] | undefined;
  /** Event-Handling: AVP 3149 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly eventHandling?: EventHandling | undefined;
  /** Loss-Of-Connectivity-Reason: AVP 3162 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly lossOfConnectivityReason?: LossOfConnectivityReason | undefined;
  /** PDN-Connectivity-Status-Report: AVP 3181 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly pdnConnectivityStatusReport?: readonly PdnConnectivityStatusReport[] | undefined;
}

/** Group-Report-Item: AVP 3166 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const groupReportItem: AvpDescriptor<GroupReportItem> = /* @__PURE__ */ defineGroup({
  name: 'Group-Report-Item', code: 3166, vendorId: 10415, isMandatory: false,
  members: () => ({
    userIdentifier: required(userIdentifier),
    visitedPlmnId,
    roamingInformation,
    imeiChange,
    reachabilityInformation,
    maximumUeAvailabilityTime,
    epsLocationInformation,
    monitoringType,
    serviceReport: many(serviceReport),
    s6tHssCause,
    idleStatusIndication,
    reportingTimeStamp,
    updatedNetworkConfiguration,
    scefReferenceIdForDeletion: many(scefReferenceIdForDeletion),
    scefReferenceIdForDeletionExt: many(scefReferenceIdForDeletionExt),
    eventHandling,
    lossOfConnectivityReason,
    pdnConnectivityStatusReport: many(pdnConnectivityStatusReport),
  }),
});

/** RIR-Flags: AVP 3167 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const rirFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RIR-Flags', code: 3167, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Type-Of-External-Identifier: AVP 3168 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const typeOfExternalIdentifier: AvpDescriptor<TypeOfExternalIdentifier> = /* @__PURE__ */ defineAvp({ name: 'Type-Of-External-Identifier', code: 3168, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: TypeOfExternalIdentifier });

/** The members of APN-Validity-Time. */
export interface ApnValidityTime extends WithOthers {
  /** Granted-Validity-Time: AVP 3160 of vendor 10415 (3GPP), Time. 3GPP TS 29.336. */
  readonly grantedValidityTime: Date;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
}

/** APN-Validity-Time: AVP 3169 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const apnValidityTime: AvpDescriptor<ApnValidityTime> = /* @__PURE__ */ defineGroup({
  name: 'APN-Validity-Time', code: 3169, vendorId: 10415, isMandatory: false,
  members: () => ({
    grantedValidityTime: required(grantedValidityTime),
    serviceSelection,
  }),
});

/** The members of Suggested-Network-Configuration. */
export interface SuggestedNetworkConfiguration extends WithOthers {
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId: number;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId: string;
  /** Subscribed-Periodic-RAU-TAU-Timer: AVP 1619 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly subscribedPeriodicRauTauTimer?: number | undefined;
  /** Active-Time: AVP 4324 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly activeTime?: number | undefined;
  /** DL-Buffering-Suggested-Packet-Count: AVP 1674 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly dlBufferingSuggestedPacketCount?: number | undefined;
  /** MTC-Provider-Info: AVP 3178 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly mtcProviderInfo?: MtcProviderInfo | undefined;
  /** SCEF-Reference-ID-for-Deletion: AVP 3126 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletion?: readonly number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext: AVP 3187 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletionExt?: readonly bigint[] | undefined;
}

/** Suggested-Network-Configuration: AVP 3170 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const suggestedNetworkConfiguration: AvpDescriptor<SuggestedNetworkConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'Suggested-Network-Configuration', code: 3170, vendorId: 10415, isMandatory: false,
  members: () => ({
    scefReferenceId: required(scefReferenceId),
    scefReferenceIdExt,
    scefId: required(scefId),
    subscribedPeriodicRauTauTimer,
    activeTime,
    dlBufferingSuggestedPacketCount,
    mtcProviderInfo,
    scefReferenceIdForDeletion: many(scefReferenceIdForDeletion),
    scefReferenceIdForDeletionExt: many(scefReferenceIdForDeletionExt),
  }),
});

/** The members of Monitoring-Event-Report-Status. */
export interface MonitoringEventReportStatus extends WithOthers {
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId: number;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result-Code: AVP 298, Unsigned32, M bit. RFC 6733. */
  readonly experimentalResultCode?: number | undefined;
}

/** Monitoring-Event-Report-Status: AVP 3171 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const monitoringEventReportStatus: AvpDescriptor<MonitoringEventReportStatus> = /* @__PURE__ */ defineGroup({
  name: 'Monitoring-Event-Report-Status', code: 3171, vendorId: 10415, isMandatory: false,
  members: () => ({
    scefReferenceId: required(scefReferenceId),
    scefReferenceIdExt,
    scefId: required(scefId),
    resultCode,
    experimentalResultCode,
  }),
});

/** PLMN-ID-Requested: AVP 3172 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.336. */
export const plmnIdRequested: AvpDescriptor<PlmnIdRequested> = /* @__PURE__ */ defineAvp({ name: 'PLMN-ID-Requested', code: 3172, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PlmnIdRequested });

/** The members of AdditionalIdentifiers. */
export interface Additionalidentifiers extends WithOthers {
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: readonly string[] | undefined;
}

/** AdditionalIdentifiers: AVP 3173 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const additionalidentifiers: AvpDescriptor<Additionalidentifiers> = /* @__PURE__ */ defineGroup({
  name: 'AdditionalIdentifiers', code: 3173, vendorId: 10415, isMandatory: false,
  members: () => ({
    externalIdentifier: many(externalIdentifier),
  }),
});

/** NIR-Flags: AVP 3174 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const nirFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'NIR-Flags', code: 3174, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Reporting-Time-Stamp: AVP 3175 of vendor 10415 (3GPP), Time. 3GPP TS 29.336. */
export const reportingTimeStamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Time-Stamp', code: 3175, vendorId: 10415, type: 'Time', isMandatory: false });

/** NIA-Flags: AVP 3176 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const niaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'NIA-Flags', code: 3176, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Group-User-Identifier. */
export interface GroupUserIdentifier extends WithOthers {
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
}

/** Group-User-Identifier: AVP 3177 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const groupUserIdentifier: AvpDescriptor<GroupUserIdentifier> = /* @__PURE__ */ defineGroup({
  name: 'Group-User-Identifier', code: 3177, vendorId: 10415, isMandatory: false,
  members: () => ({
    userName,
    msisdn,
    externalIdentifier,
  }),
});

/** The members of MTC-Provider-Info. */
export interface MtcProviderInfo extends WithOthers {
  /** MTC-Provider-ID: AVP 3179 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.336. */
  readonly mtcProviderId?: string | undefined;
}

/** MTC-Provider-Info: AVP 3178 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const mtcProviderInfo: AvpDescriptor<MtcProviderInfo> = /* @__PURE__ */ defineGroup({
  name: 'MTC-Provider-Info', code: 3178, vendorId: 10415, isMandatory: false,
  members: () => ({
    mtcProviderId,
  }),
});

/** MTC-Provider-ID: AVP 3179 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.336. */
export const mtcProviderId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'MTC-Provider-ID', code: 3179, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** The members of PDN-Connectivity-Status-Configuration. */
export interface PdnConnectivityStatusConfiguration extends WithOthers {
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
}

/** PDN-Connectivity-Status-Configuration: AVP 3180 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const pdnConnectivityStatusConfiguration: AvpDescriptor<PdnConnectivityStatusConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'PDN-Connectivity-Status-Configuration', code: 3180, vendorId: 10415, isMandatory: false,
  members: () => ({
    serviceSelection,
  }),
});

/** The members of PDN-Connectivity-Status-Report. */
export interface PdnConnectivityStatusReport extends WithOthers {
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection: string;
  /** PDN-Connectivity-Status-Type: AVP 3182 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly pdnConnectivityStatusType: PdnConnectivityStatusType;
  /** PDN-Type: AVP 1456 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.272. */
  readonly pdnType?: PdnType | undefined;
  /** Non-IP-PDN-Type-Indicator: AVP 1681 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.272. */
  readonly nonIpPdnTypeIndicator?: NonIpPdnTypeIndicator | undefined;
  /** Non-IP-Data-Delivery-Mechanism: AVP 1682 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly nonIpDataDeliveryMechanism?: NonIpDataDeliveryMechanism | undefined;
  /** Served-Party-IP-Address: AVP 848 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly servedPartyIpAddress?: readonly string[] | undefined;
}

/** PDN-Connectivity-Status-Report: AVP 3181 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const pdnConnectivityStatusReport: AvpDescriptor<PdnConnectivityStatusReport> = /* @__PURE__ */ defineGroup({
  name: 'PDN-Connectivity-Status-Report', code: 3181, vendorId: 10415, isMandatory: false,
  members: () => ({
    serviceSelection: required(serviceSelection),
    pdnConnectivityStatusType: required(pdnConnectivityStatusType),
    pdnType,
    nonIpPdnTypeIndicator,
    nonIpDataDeliveryMechanism,
    servedPartyIpAddress: many(servedPartyIpAddress, 2),
  }),
});

/** PDN-Connectivity-Status-Type: AVP 3182 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const pdnConnectivityStatusType: AvpDescriptor<PdnConnectivityStatusType> = /* @__PURE__ */ defineAvp({ name: 'PDN-Connectivity-Status-Type', code: 3182, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: PdnConnectivityStatusType });

/** Traffic-Profile: AVP 3183 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const trafficProfile: AvpDescriptor<TrafficProfile> = /* @__PURE__ */ defineAvp({ name: 'Traffic-Profile', code: 3183, vendorId: 10415, type: 'Unsigned32', isMandatory: false, enumeration: TrafficProfile });

/** The members of Updated-Network-Configuration. */
export interface UpdatedNetworkConfiguration extends WithOthers {
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId: string;
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId?: number | undefined;
  /** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdExt?: bigint | undefined;
  /** SCEF-Reference-ID-for-Deletion: AVP 3126 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletion?: readonly number[] | undefined;
  /** SCEF-Reference-ID-for-Deletion-Ext: AVP 3187 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
  readonly scefReferenceIdForDeletionExt?: readonly bigint[] | undefined;
  /** Subscribed-Periodic-RAU-TAU-Timer: AVP 1619 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly subscribedPeriodicRauTauTimer?: number | undefined;
  /** Active-Time: AVP 4324 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly activeTime?: number | undefined;
  /** DL-Buffering-Suggested-Packet-Count: AVP 1674 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly dlBufferingSuggestedPacketCount?: number | undefined;
}

/** Updated-Network-Configuration: AVP 3184 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const updatedNetworkConfiguration: AvpDescriptor<UpdatedNetworkConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'Updated-Network-Configuration', code: 3184, vendorId: 10415, isMandatory: false,
  members: () => ({
    scefId: required(scefId),
    scefReferenceId,
    scefReferenceIdExt,
    scefReferenceIdForDeletion: many(scefReferenceIdForDeletion),
    scefReferenceIdForDeletionExt: many(scefReferenceIdForDeletionExt),
    subscribedPeriodicRauTauTimer,
    activeTime,
    dlBufferingSuggestedPacketCount,
  }),
});

/** Battery-Indicator: AVP 3185 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
export const batteryIndicator: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Battery-Indicator', code: 3185, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** SCEF-Reference-ID-Ext: AVP 3186 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
export const scefReferenceIdExt: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'SCEF-Reference-ID-Ext', code: 3186, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** SCEF-Reference-ID-for-Deletion-Ext: AVP 3187 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.336. */
export const scefReferenceIdForDeletionExt: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'SCEF-Reference-ID-for-Deletion-Ext', code: 3187, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** The members of Exclude-Identifiers. */
export interface ExcludeIdentifiers extends WithOthers {
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: readonly string[] | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: readonly Uint8Array[] | undefined;
}

/** Exclude-Identifiers: AVP 3188 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const excludeIdentifiers: AvpDescriptor<ExcludeIdentifiers> = /* @__PURE__ */ defineGroup({
  name: 'Exclude-Identifiers', code: 3188, vendorId: 10415, isMandatory: false,
  members: () => ({
    externalIdentifier: many(externalIdentifier),
    msisdn: many(msisdn),
  }),
});

/** The members of Include-Identifiers. */
export interface IncludeIdentifiers extends WithOthers {
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: readonly string[] | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: readonly Uint8Array[] | undefined;
}

/** Include-Identifiers: AVP 3189 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
export const includeIdentifiers: AvpDescriptor<IncludeIdentifiers> = /* @__PURE__ */ defineGroup({
  name: 'Include-Identifiers', code: 3189, vendorId: 10415, isMandatory: false,
  members: () => ({
    externalIdentifier: many(externalIdentifier),
    msisdn: many(msisdn),
  }),
});
