// Made from dictionaries/t6a.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  serviceSelection,
} from './ietf-supporting.js';
import {
  type EdrxCycleLength,
  type EpsLocationInformation,
  type ImsiGroupId,
  dlBufferingSuggestedPacketCount,
  edrxCycleLength,
  epsLocationInformation,
  imsiGroupId,
  subscribedPeriodicRauTauTimer,
} from './s6a.js';

/** The values of Cause-Type (3GPP TS 29.128). */
export const CauseType = {
  RADIO_NETWORK_LAYER: 0,
  TRANSPORT_LAYER: 1,
  NAS: 2,
  PROTOCOL: 3,
  MISCELLANEOUS: 4,
} as const;
export type CauseType = EnumValue<typeof CauseType>;

/** The values of Connection-Action (3GPP TS 29.128). */
export const ConnectionAction = {
  CONNECTION_ESTABLISHMENT: 0,
  CONNECTION_RELEASE: 1,
  CONNECTION_UPDATE: 2,
} as const;
export type ConnectionAction = EnumValue<typeof ConnectionAction>;

/** The members of Communication-Failure-Information. */
export interface CommunicationFailureInformation extends WithOthers {
  /** Cause-Type: AVP 4301 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly causeType?: CauseType | undefined;
  /** S1AP-Cause: AVP 4302 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly s1apCause?: number | undefined;
  /** RANAP-Cause: AVP 4303 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly ranapCause?: number | undefined;
  /** BSSGP-Cause: AVP 4309 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly bssgpCause?: number | undefined;
  /** GMM-Cause: AVP 4304 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly gmmCause?: number | undefined;
  /** SM-Cause: AVP 4305 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly smCause?: number | undefined;
}

/** Communication-Failure-Information: AVP 4300 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
export const communicationFailureInformation: AvpDescriptor<CommunicationFailureInformation> = /* @__PURE__ */ defineGroup({
  name: 'Communication-Failure-Information', code: 4300, vendorId: 10415,
  members: () => ({
    causeType,
    s1apCause,
    ranapCause,
    bssgpCause,
    gmmCause,
    smCause,
  }),
});

/** Cause-Type: AVP 4301 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const causeType: AvpDescriptor<CauseType> = /* @__PURE__ */ defineAvp({ name: 'Cause-Type', code: 4301, vendorId: 10415, type: 'Unsigned32', enumeration: CauseType });

/** S1AP-Cause: AVP 4302 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const s1apCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'S1AP-Cause', code: 4302, vendorId: 10415, type: 'Unsigned32' });

/** RANAP-Cause: AVP 4303 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const ranapCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RANAP-Cause', code: 4303, vendorId: 10415, type: 'Unsigned32' });

/** GMM-Cause: AVP 4304 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const gmmCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'GMM-Cause', code: 4304, vendorId: 10415, type: 'Unsigned32' });

/** SM-Cause: AVP 4305 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const smCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SM-Cause', code: 4305, vendorId: 10415, type: 'Unsigned32' });

/** The members of Number-Of-UE-Per-Location-Configuration. */
export interface NumberOfUePerLocationConfiguration extends WithOthers {
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation: EpsLocationInformation;
  /** IMSI-Group-Id: AVP 1675 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly imsiGroupId?: ImsiGroupId | undefined;
}

/** Number-Of-UE-Per-Location-Configuration: AVP 4306 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
export const numberOfUePerLocationConfiguration: AvpDescriptor<NumberOfUePerLocationConfiguration> = /* @__PURE__ */ defineGroup({
  name: 'Number-Of-UE-Per-Location-Configuration', code: 4306, vendorId: 10415,
  members: () => ({
    epsLocationInformation: required(epsLocationInformation),
    imsiGroupId,
  }),
});

/** The members of Number-Of-UE-Per-Location-Report. */
export interface NumberOfUePerLocationReport extends WithOthers {
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation: EpsLocationInformation;
  /** UE-Count: AVP 4308 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly ueCount: number;
  /** IMSI-Group-Id: AVP 1675 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly imsiGroupId?: ImsiGroupId | undefined;
}

/** Number-Of-UE-Per-Location-Report: AVP 4307 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
export const numberOfUePerLocationReport: AvpDescriptor<NumberOfUePerLocationReport> = /* @__PURE__ */ defineGroup({
  name: 'Number-Of-UE-Per-Location-Report', code: 4307, vendorId: 10415,
  members: () => ({
    epsLocationInformation: required(epsLocationInformation),
    ueCount: required(ueCount),
    imsiGroupId,
  }),
});

/** UE-Count: AVP 4308 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const ueCount: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'UE-Count', code: 4308, vendorId: 10415, type: 'Unsigned32' });

/** BSSGP-Cause: AVP 4309 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const bssgpCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'BSSGP-Cause', code: 4309, vendorId: 10415, type: 'Unsigned32' });

/** The members of Serving-PLMN-Rate-Control. */
export interface ServingPlmnRateControl extends WithOthers {
  /** Uplink-Rate-Limit: AVP 4311 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly uplinkRateLimit?: number | undefined;
  /** Downlink-Rate-Limit: AVP 4312 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly downlinkRateLimit?: number | undefined;
}

/** Serving-PLMN-Rate-Control: AVP 4310 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
export const servingPlmnRateControl: AvpDescriptor<ServingPlmnRateControl> = /* @__PURE__ */ defineGroup({
  name: 'Serving-PLMN-Rate-Control', code: 4310, vendorId: 10415,
  members: () => ({
    uplinkRateLimit,
    downlinkRateLimit,
  }),
});

/** Uplink-Rate-Limit: AVP 4311 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const uplinkRateLimit: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Uplink-Rate-Limit', code: 4311, vendorId: 10415, type: 'Unsigned32' });

/** Downlink-Rate-Limit: AVP 4312 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const downlinkRateLimit: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Downlink-Rate-Limit', code: 4312, vendorId: 10415, type: 'Unsigned32' });

/** Extended-PCO: AVP 4313 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.128. */
export const extendedPco: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Extended-PCO', code: 4313, vendorId: 10415, type: 'OctetString' });

/** Connection-Action: AVP 4314 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const connectionAction: AvpDescriptor<ConnectionAction> = /* @__PURE__ */ defineAvp({ name: 'Connection-Action', code: 4314, vendorId: 10415, type: 'Unsigned32', enumeration: ConnectionAction });

/** Non-IP-Data: AVP 4315 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.128. */
export const nonIpData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Non-IP-Data', code: 4315, vendorId: 10415, type: 'OctetString' });

/** SCEF-Wait-Time: AVP 4316 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.128. */
export const scefWaitTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'SCEF-Wait-Time', code: 4316, vendorId: 10415, type: 'Time' });

/** CMR-Flags: AVP 4317 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const cmrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'CMR-Flags', code: 4317, vendorId: 10415, type: 'Unsigned32' });

/** The members of RRC-Cause-Counter. */
export interface RrcCauseCounter extends WithOthers {
  /** Counter-Value: AVP 4319 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly counterValue?: number | undefined;
  /** RRC-Counter-Timestamp: AVP 4320 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.128. */
  readonly rrcCounterTimestamp?: Date | undefined;
}

/** RRC-Cause-Counter: AVP 4318 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
export const rrcCauseCounter: AvpDescriptor<RrcCauseCounter> = /* @__PURE__ */ defineGroup({
  name: 'RRC-Cause-Counter', code: 4318, vendorId: 10415,
  members: () => ({
    counterValue,
    rrcCounterTimestamp,
  }),
});

/** Counter-Value: AVP 4319 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
export const counterValue: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Counter-Value', code: 4319, vendorId: 10415, type: 'Unsigned32' });

/** RRC-Counter-Timestamp: AVP 4320 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.128. */
export const rrcCounterTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'RRC-Counter-Timestamp', code: 4320, vendorId: 10415, type: 'Time' });

/** TDA-Flags: AVP 4321 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
export const tdaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'TDA-Flags', code: 4321, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Idle-Status-Indication. */
export interface IdleStatusIndication extends WithOthers {
  /** Idle-Status-Timestamp: AVP 4323 of vendor 10415 (3GPP), Time. 3GPP TS 29.128. */
  readonly idleStatusTimestamp?: Date | undefined;
  /** Active-Time: AVP 4324 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly activeTime?: number | undefined;
  /** Subscribed-Periodic-RAU-TAU-Timer: AVP 1619 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly subscribedPeriodicRauTauTimer?: number | undefined;
  /** eDRX-Cycle-Length: AVP 1691 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly edrxCycleLength?: EdrxCycleLength | undefined;
  /** DL-Buffering-Suggested-Packet-Count: AVP 1674 of vendor 10415 (3GPP), Integer32. 3GPP TS 29.272. */
  readonly dlBufferingSuggestedPacketCount?: number | undefined;
}

/** Idle-Status-Indication: AVP 4322 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.128. */
export const idleStatusIndication: AvpDescriptor<IdleStatusIndication> = /* @__PURE__ */ defineGroup({
  name: 'Idle-Status-Indication', code: 4322, vendorId: 10415, isMandatory: false,
  members: () => ({
    idleStatusTimestamp,
    activeTime,
    subscribedPeriodicRauTauTimer,
    edrxCycleLength,
    dlBufferingSuggestedPacketCount,
  }),
});

/** Idle-Status-Timestamp: AVP 4323 of vendor 10415 (3GPP), Time. 3GPP TS 29.128. */
export const idleStatusTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Idle-Status-Timestamp', code: 4323, vendorId: 10415, type: 'Time', isMandatory: false });

/** Active-Time: AVP 4324 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
export const activeTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Active-Time', code: 4324, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Reachability-Cause: AVP 4325 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
export const reachabilityCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reachability-Cause', code: 4325, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of APN-Rate-Control-Status. */
export interface ApnRateControlStatus extends WithOthers {
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection: string;
  /** Uplink-Number-Of-Packets-Allowed: AVP 4327 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly uplinkNumberOfPacketsAllowed: number;
  /** Number-Of-Additional-Exception-Reports: AVP 4328 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly numberOfAdditionalExceptionReports: number;
  /** Downlink-Number-Of-Packets-Allowed: AVP 4329 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly downlinkNumberOfPacketsAllowed: number;
  /** APN-Rate-Control-Status-Validity-Time: AVP 4330 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.128. */
  readonly apnRateControlStatusValidityTime: bigint;
}

/** APN-Rate-Control-Status: AVP 4326 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.128. */
export const apnRateControlStatus: AvpDescriptor<ApnRateControlStatus> = /* @__PURE__ */ defineGroup({
  name: 'APN-Rate-Control-Status', code: 4326, vendorId: 10415, isMandatory: false,
  members: () => ({
    serviceSelection: required(serviceSelection),
    uplinkNumberOfPacketsAllowed: required(uplinkNumberOfPacketsAllowed),
    numberOfAdditionalExceptionReports: required(numberOfAdditionalExceptionReports),
    downlinkNumberOfPacketsAllowed: required(downlinkNumberOfPacketsAllowed),
    apnRateControlStatusValidityTime: required(apnRateControlStatusValidityTime),
  }),
});

/** Uplink-Number-Of-Packets-Allowed: AVP 4327 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
export const uplinkNumberOfPacketsAllowed: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Uplink-Number-Of-Packets-Allowed', code: 4327, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Number-Of-Additional-Exception-Reports: AVP 4328 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
export const numberOfAdditionalExceptionReports: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Additional-Exception-Reports', code: 4328, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Downlink-Number-Of-Packets-Allowed: AVP 4329 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
export const downlinkNumberOfPacketsAllowed: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Downlink-Number-Of-Packets-Allowed', code: 4329, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** APN-Rate-Control-Status-Validity-Time: AVP 4330 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.128. */
export const apnRateControlStatusValidityTime: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'APN-Rate-Control-Status-Validity-Time', code: 4330, vendorId: 10415, type: 'Unsigned64', isMandatory: false });
