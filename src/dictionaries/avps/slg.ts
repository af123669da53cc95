// Made from dictionaries/slg.json by npm run dictionaries. Do not edit.

import { atLeast, defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type LcsFormatIndicator,
  lcsFormatIndicator,
  lcsNameString,
  lcsRequestorIdString,
} from './charging.js';
import {
  visitedPlmnId,
} from './s6a.js';
import {
  type ServingNode,
  servingNode,
} from './slh.js';

/** The values of SLg-Location-Type (3GPP TS 29.172). */
export const SlgLocationType = {
  CURRENT_LOCATION: 0,
  CURRENT_OR_LAST_KNOWN_LOCATION: 1,
  INITIAL_LOCATION: 2,
  ACTIVATE_DEFERRED_LOCATION: 3,
  CANCEL_DEFERRED_LOCATION: 4,
  NOTIFICATION_VERIFICATION_ONLY: 5,
} as const;
export type SlgLocationType = EnumValue<typeof SlgLocationType>;

/** The values of Vertical-Requested (3GPP TS 29.172). */
export const VerticalRequested = {
  VERTICAL_COORDINATE_IS_NOT_REQUESTED: 0,
  VERTICAL_COORDINATE_IS_REQUESTED: 1,
} as const;
export type VerticalRequested = EnumValue<typeof VerticalRequested>;

/** The values of Velocity-Requested (3GPP TS 29.172). */
export const VelocityRequested = {
  VELOCITY_IS_NOT_REQUESTED: 0,
  VELOCITY_IS_REQUESTED: 1,
} as const;
export type VelocityRequested = EnumValue<typeof VelocityRequested>;

/** The values of Response-Time (3GPP TS 29.172). */
export const ResponseTime = {
  LOW_DELAY: 0,
  DELAY_TOLERANT: 1,
} as const;
export type ResponseTime = EnumValue<typeof ResponseTime>;

/** The values of LCS-Privacy-Check (3GPP TS 29.172). */
export const LcsPrivacyCheck = {
  ALLOWED_WITHOUT_NOTIFICATION: 0,
  ALLOWED_WITH_NOTIFICATION: 1,
  ALLOWED_IF_NO_RESPONSE: 2,
  RESTRICTED_IF_NO_RESPONSE: 3,
  NOT_ALLOWED: 4,
} as const;
export type LcsPrivacyCheck = EnumValue<typeof LcsPrivacyCheck>;

/** The values of Accuracy-Fulfilment-Indicator (3GPP TS 29.172). */
export const AccuracyFulfilmentIndicator = {
  REQUESTED_ACCURACY_FULFILLED: 0,
  REQUESTED_ACCURACY_NOT_FULFILLED: 1,
} as const;
export type AccuracyFulfilmentIndicator = EnumValue<typeof AccuracyFulfilmentIndicator>;

/** The values of Location-Event (3GPP TS 29.172). */
export const LocationEvent = {
  EMERGENCY_CALL_ORIGINATION: 0,
  EMERGENCY_CALL_RELEASE: 1,
  MO_LR: 2,
  EMERGENCY_CALL_HANDOVER: 3,
  DEFERRED_MT_LR_RESPONSE: 4,
  DEFERRED_MO_LR_TTTP_INITIATION: 5,
  DELAYED_LOCATION_REPORTING: 6,
  HANDOVER_TO_5GC: 7,
} as const;
export type LocationEvent = EnumValue<typeof LocationEvent>;

/** The values of Pseudonym-Indicator (3GPP TS 29.172). */
export const PseudonymIndicator = {
  PSEUDONYM_NOT_REQUESTED: 0,
  PSEUDONYM_REQUESTED: 1,
} as const;
export type PseudonymIndicator = EnumValue<typeof PseudonymIndicator>;

/** The values of LCS-QoS-Class (3GPP TS 29.172). */
export const LcsQosClass = {
  ASSURED: 0,
  BEST_EFFORT: 1,
} as const;
export type LcsQosClass = EnumValue<typeof LcsQosClass>;

/** The values of Occurrence-Info (3GPP TS 29.172). */
export const OccurrenceInfo = {
  ONE_TIME_EVENT: 0,
  MULTIPLE_TIME_EVENT: 1,
} as const;
export type OccurrenceInfo = EnumValue<typeof OccurrenceInfo>;

/** The values of Periodic-Location-Support-Indicator (3GPP TS 29.172). */
export const PeriodicLocationSupportIndicator = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
} as const;
export type PeriodicLocationSupportIndicator = EnumValue<typeof PeriodicLocationSupportIndicator>;

/** The values of Prioritized-List-Indicator (3GPP TS 29.172). */
export const PrioritizedListIndicator = {
  NOT_PRIORITIZED: 0,
  PRIORITIZED: 1,
} as const;
export type PrioritizedListIndicator = EnumValue<typeof PrioritizedListIndicator>;

/** SLg-Location-Type: AVP 2500 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const slgLocationType: AvpDescriptor<SlgLocationType> = /* @__PURE__ */ defineAvp({ name: 'SLg-Location-Type', code: 2500, vendorId: 10415, type: 'Enumerated', enumeration: SlgLocationType });

/** The members of LCS-EPS-Client-Name. */
export interface LcsEpsClientName extends WithOthers {
  /** LCS-Name-String: AVP 1238 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsNameString?: string | undefined;
  /** LCS-Format-Indicator: AVP 1237 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly lcsFormatIndicator?: LcsFormatIndicator | undefined;
}

/** LCS-EPS-Client-Name: AVP 2501 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
export const lcsEpsClientName: AvpDescriptor<LcsEpsClientName> = /* @__PURE__ */ defineGroup({
  name: 'LCS-EPS-Client-Name', code: 2501, vendorId: 10415,
  members: () => ({
    lcsNameString,
    lcsFormatIndicator,
  }),
});

/** The members of LCS-Requestor-Name. */
export interface LcsRequestorName extends WithOthers {
  /** LCS-Requestor-ID-String: AVP 1240 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsRequestorIdString?: string | undefined;
  /** LCS-Format-Indicator: AVP 1237 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly lcsFormatIndicator?: LcsFormatIndicator | undefined;
}

/** LCS-Requestor-Name: AVP 2502 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
export const lcsRequestorName: AvpDescriptor<LcsRequestorName> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Requestor-Name', code: 2502, vendorId: 10415,
  members: () => ({
    lcsRequestorIdString,
    lcsFormatIndicator,
  }),
});

/** LCS-Priority: AVP 2503 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
export const lcsPriority: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'LCS-Priority', code: 2503, vendorId: 10415, type: 'Unsigned32' });

/** The members of LCS-QoS. */
export interface LcsQos extends WithOthers {
  /** LCS-QoS-Class: AVP 2523 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly lcsQosClass?: LcsQosClass | undefined;
  /** Horizontal-Accuracy: AVP 2505 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly horizontalAccuracy?: number | undefined;
  /** Vertical-Accuracy: AVP 2506 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly verticalAccuracy?: number | undefined;
  /** Vertical-Requested: AVP 2507 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly verticalRequested?: VerticalRequested | undefined;
  /** Response-Time: AVP 2509 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly responseTime?: ResponseTime | undefined;
}

/** LCS-QoS: AVP 2504 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
export const lcsQos: AvpDescriptor<LcsQos> = /* @__PURE__ */ defineGroup({
  name: 'LCS-QoS', code: 2504, vendorId: 10415,
  members: () => ({
    lcsQosClass,
    horizontalAccuracy,
    verticalAccuracy,
    verticalRequested,
    responseTime,
  }),
});

/** Horizontal-Accuracy: AVP 2505 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
export const horizontalAccuracy: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Horizontal-Accuracy', code: 2505, vendorId: 10415, type: 'Unsigned32' });

/** Vertical-Accuracy: AVP 2506 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
export const verticalAccuracy: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Vertical-Accuracy', code: 2506, vendorId: 10415, type: 'Unsigned32' });

/** Vertical-Requested: AVP 2507 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const verticalRequested: AvpDescriptor<VerticalRequested> = /* @__PURE__ */ defineAvp({ name: 'Vertical-Requested', code: 2507, vendorId: 10415, type: 'Enumerated', enumeration: VerticalRequested });

/** Velocity-Requested: AVP 2508 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const velocityRequested: AvpDescriptor<VelocityRequested> = /* @__PURE__ */ defineAvp({ name: 'Velocity-Requested', code: 2508, vendorId: 10415, type: 'Enumerated', enumeration: VelocityRequested });

/** Response-Time: AVP 2509 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const responseTime: AvpDescriptor<ResponseTime> = /* @__PURE__ */ defineAvp({ name: 'Response-Time', code: 2509, vendorId: 10415, type: 'Enumerated', enumeration: ResponseTime });

/** Supported-GAD-Shapes: AVP 2510 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
export const supportedGadShapes: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Supported-GAD-Shapes', code: 2510, vendorId: 10415, type: 'Unsigned32' });

/** LCS-Codeword: AVP 2511 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.172. */
export const lcsCodeword: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'LCS-Codeword', code: 2511, vendorId: 10415, type: 'UTF8String' });

/** LCS-Privacy-Check: AVP 2512 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const lcsPrivacyCheck: AvpDescriptor<LcsPrivacyCheck> = /* @__PURE__ */ defineAvp({ name: 'LCS-Privacy-Check', code: 2512, vendorId: 10415, type: 'Enumerated', enumeration: LcsPrivacyCheck });

/** Accuracy-Fulfilment-Indicator: AVP 2513 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const accuracyFulfilmentIndicator: AvpDescriptor<AccuracyFulfilmentIndicator> = /* @__PURE__ */ defineAvp({ name: 'Accuracy-Fulfilment-Indicator', code: 2513, vendorId: 10415, type: 'Enumerated', enumeration: AccuracyFulfilmentIndicator });

/** Age-Of-Location-Estimate: AVP 2514 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
export const ageOfLocationEstimate: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Age-Of-Location-Estimate', code: 2514, vendorId: 10415, type: 'Unsigned32' });

/** Velocity-Estimate: AVP 2515 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
export const velocityEstimate: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Velocity-Estimate', code: 2515, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** EUTRAN-Positioning-Data: AVP 2516 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
export const eutranPositioningData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'EUTRAN-Positioning-Data', code: 2516, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** ECGI: AVP 2517 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
export const ecgi: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ECGI', code: 2517, vendorId: 10415, type: 'OctetString' });

/** Location-Event: AVP 2518 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const locationEvent: AvpDescriptor<LocationEvent> = /* @__PURE__ */ defineAvp({ name: 'Location-Event', code: 2518, vendorId: 10415, type: 'Enumerated', enumeration: LocationEvent });

/** Pseudonym-Indicator: AVP 2519 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const pseudonymIndicator: AvpDescriptor<PseudonymIndicator> = /* @__PURE__ */ defineAvp({ name: 'Pseudonym-Indicator', code: 2519, vendorId: 10415, type: 'Enumerated', enumeration: PseudonymIndicator });

/** LCS-Service-Type-ID: AVP 2520 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
export const lcsServiceTypeId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'LCS-Service-Type-ID', code: 2520, vendorId: 10415, type: 'Unsigned32' });

/** The members of LCS-Privacy-Check-Non-Session. */
export interface LcsPrivacyCheckNonSession extends WithOthers {
  /** LCS-Privacy-Check: AVP 2512 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly lcsPrivacyCheck: LcsPrivacyCheck;
}

/** LCS-Privacy-Check-Non-Session: AVP 2521 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
export const lcsPrivacyCheckNonSession: AvpDescriptor<LcsPrivacyCheckNonSession> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Privacy-Check-Non-Session', code: 2521, vendorId: 10415,
  members: () => ({
    lcsPrivacyCheck: required(lcsPrivacyCheck),
  }),
});

/** The members of LCS-Privacy-Check-Session. */
export interface LcsPrivacyCheckSession extends WithOthers {
  /** LCS-Privacy-Check: AVP 2512 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly lcsPrivacyCheck: LcsPrivacyCheck;
}

/** LCS-Privacy-Check-Session: AVP 2522 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
export const lcsPrivacyCheckSession: AvpDescriptor<LcsPrivacyCheckSession> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Privacy-Check-Session', code: 2522, vendorId: 10415,
  members: () => ({
    lcsPrivacyCheck: required(lcsPrivacyCheck),
  }),
});

/** LCS-QoS-Class: AVP 2523 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
export const lcsQosClass: AvpDescriptor<LcsQosClass> = /* @__PURE__ */ defineAvp({ name: 'LCS-QoS-Class', code: 2523, vendorId: 10415, type: 'Enumerated', enumeration: LcsQosClass });

/** The members of GERAN-Positioning-Info. */
export interface GeranPositioningInfo extends WithOthers {
  /** GERAN-Positioning-Data: AVP 2525 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly geranPositioningData?: Uint8Array | undefined;
  /** GERAN-GANSS-Positioning-Data: AVP 2526 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly geranGanssPositioningData?: Uint8Array | undefined;
}

/** GERAN-Positioning-Info: AVP 2524 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const geranPositioningInfo: AvpDescriptor<GeranPositioningInfo> = /* @__PURE__ */ defineGroup({
  name: 'GERAN-Positioning-Info', code: 2524, vendorId: 10415, isMandatory: false,
  members: () => ({
    geranPositioningData,
    geranGanssPositioningData,
  }),
});

/** GERAN-Positioning-Data: AVP 2525 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const geranPositioningData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GERAN-Positioning-Data', code: 2525, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** GERAN-GANSS-Positioning-Data: AVP 2526 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const geranGanssPositioningData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GERAN-GANSS-Positioning-Data', code: 2526, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** The members of UTRAN-Positioning-Info. */
export interface UtranPositioningInfo extends WithOthers {
  /** UTRAN-Positioning-Data: AVP 2528 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly utranPositioningData?: Uint8Array | undefined;
  /** UTRAN-GANSS-Positioning-Data: AVP 2529 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly utranGanssPositioningData?: Uint8Array | undefined;
  /** UTRAN-Additional-Positioning-Data: AVP 2558 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly utranAdditionalPositioningData?: Uint8Array | undefined;
}

/** UTRAN-Positioning-Info: AVP 2527 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const utranPositioningInfo: AvpDescriptor<UtranPositioningInfo> = /* @__PURE__ */ defineGroup({
  name: 'UTRAN-Positioning-Info', code: 2527, vendorId: 10415, isMandatory: false,
  members: () => ({
    utranPositioningData,
    utranGanssPositioningData,
    utranAdditionalPositioningData,
  }),
});

/** UTRAN-Positioning-Data: AVP 2528 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const utranPositioningData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'UTRAN-Positioning-Data', code: 2528, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** UTRAN-GANSS-Positioning-Data: AVP 2529 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const utranGanssPositioningData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'UTRAN-GANSS-Positioning-Data', code: 2529, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** LRR-Flags: AVP 2530 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const lrrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'LRR-Flags', code: 2530, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** LCS-Reference-Number: AVP 2531 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const lcsReferenceNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'LCS-Reference-Number', code: 2531, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Deferred-Location-Type: AVP 2532 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const deferredLocationType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Deferred-Location-Type', code: 2532, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Area-Event-Info. */
export interface AreaEventInfo extends WithOthers {
  /** Area-Definition: AVP 2534 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly areaDefinition: AreaDefinition;
  /** Occurrence-Info: AVP 2538 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.172. */
  readonly occurrenceInfo?: OccurrenceInfo | undefined;
  /** Interval-Time: AVP 2539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly intervalTime?: number | undefined;
  /** Maximum-Interval: AVP 2561 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
  readonly maximumInterval?: number | undefined;
  /** Sampling-Interval: AVP 2562 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
  readonly samplingInterval?: number | undefined;
  /** Reporting-Duration: AVP 2563 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly reportingDuration?: number | undefined;
  /** Reporting-Location-Requirements: AVP 2564 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly reportingLocationRequirements?: number | undefined;
}

/** Area-Event-Info: AVP 2533 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const areaEventInfo: AvpDescriptor<AreaEventInfo> = /* @__PURE__ */ defineGroup({
  name: 'Area-Event-Info', code: 2533, vendorId: 10415, isMandatory: false,
  members: () => ({
    areaDefinition: required(areaDefinition),
    occurrenceInfo,
    intervalTime,
    maximumInterval,
    samplingInterval,
    reportingDuration,
    reportingLocationRequirements,
  }),
});

/** The members of Area-Definition. */
export interface AreaDefinition extends WithOthers {
  /** Area: AVP 2535 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly area: readonly Area[];
  /** Additional-Area: AVP 2565 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly additionalArea?: readonly AdditionalArea[] | undefined;
}

/** Area-Definition: AVP 2534 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const areaDefinition: AvpDescriptor<AreaDefinition> = /* @__PURE__ */ defineGroup({
  name: 'Area-Definition', code: 2534, vendorId: 10415, isMandatory: false,
  members: () => ({
    area: atLeast(area, 1, 10),
    additionalArea: many(additionalArea, 240),
  }),
});

/** The members of Area. */
export interface Area extends WithOthers {
  /** Area-Type: AVP 2536 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly areaType: number;
  /** Area-Identification: AVP 2537 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly areaIdentification: Uint8Array;
}

/** Area: AVP 2535 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const area: AvpDescriptor<Area> = /* @__PURE__ */ defineGroup({
  name: 'Area', code: 2535, vendorId: 10415, isMandatory: false,
  members: () => ({
    areaType: required(areaType),
    areaIdentification: required(areaIdentification),
  }),
});

/** Area-Type: AVP 2536 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const areaType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Area-Type', code: 2536, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Area-Identification: AVP 2537 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const areaIdentification: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Area-Identification', code: 2537, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Occurrence-Info: AVP 2538 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.172. */
export const occurrenceInfo: AvpDescriptor<OccurrenceInfo> = /* @__PURE__ */ defineAvp({ name: 'Occurrence-Info', code: 2538, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: OccurrenceInfo });

/** Interval-Time: AVP 2539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const intervalTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Interval-Time', code: 2539, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Periodic-LDR-Information. */
export interface PeriodicLdrInformation extends WithOthers {
  /** Reporting-Amount: AVP 2541 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly reportingAmount: number;
  /** Reporting-Interval: AVP 2542 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
  readonly reportingInterval: number;
}

/** Periodic-LDR-Information: AVP 2540 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const periodicLdrInformation: AvpDescriptor<PeriodicLdrInformation> = /* @__PURE__ */ defineGroup({
  name: 'Periodic-LDR-Information', code: 2540, vendorId: 10415, isMandatory: false,
  members: () => ({
    reportingAmount: required(reportingAmount),
    reportingInterval: required(reportingInterval),
  }),
});

/** Reporting-Amount: AVP 2541 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const reportingAmount: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Amount', code: 2541, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Reporting-Interval: AVP 2542 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
export const reportingInterval: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Interval', code: 2542, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Reporting-PLMN-List. */
export interface ReportingPlmnList extends WithOthers {
  /** PLMN-ID-List: AVP 2544 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly plmnIdList: readonly PlmnIdList[];
  /** Prioritized-List-Indicator: AVP 2551 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.172. */
  readonly prioritizedListIndicator?: PrioritizedListIndicator | undefined;
}

/** Reporting-PLMN-List: AVP 2543 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const reportingPlmnList: AvpDescriptor<ReportingPlmnList> = /* @__PURE__ */ defineGroup({
  name: 'Reporting-PLMN-List', code: 2543, vendorId: 10415, isMandatory: false,
  members: () => ({
    plmnIdList: atLeast(plmnIdList, 1, 20),
    prioritizedListIndicator,
  }),
});

/** The members of PLMN-ID-List. */
export interface PlmnIdList extends WithOthers {
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId: Uint8Array;
  /** Periodic-Location-Support-Indicator: AVP 2550 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.172. */
  readonly periodicLocationSupportIndicator?: PeriodicLocationSupportIndicator | undefined;
}

/** PLMN-ID-List: AVP 2544 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const plmnIdList: AvpDescriptor<PlmnIdList> = /* @__PURE__ */ defineGroup({
  name: 'PLMN-ID-List', code: 2544, vendorId: 10415, isMandatory: false,
  members: () => ({
    visitedPlmnId: required(visitedPlmnId),
    periodicLocationSupportIndicator,
  }),
});

/** PLR-Flags: AVP 2545 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const plrFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PLR-Flags', code: 2545, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** PLA-Flags: AVP 2546 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const plaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PLA-Flags', code: 2546, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Deferred-MT-LR-Data. */
export interface DeferredMtLrData extends WithOthers {
  /** Deferred-Location-Type: AVP 2532 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly deferredLocationType: number;
  /** Termination-Cause: AVP 2548 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly terminationCause?: number | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
}

/** Deferred-MT-LR-Data: AVP 2547 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const deferredMtLrData: AvpDescriptor<DeferredMtLrData> = /* @__PURE__ */ defineGroup({
  name: 'Deferred-MT-LR-Data', code: 2547, vendorId: 10415, isMandatory: false,
  members: () => ({
    deferredLocationType: required(deferredLocationType),
    terminationCause,
    servingNode,
  }),
});

/** Termination-Cause: AVP 2548 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const terminationCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Termination-Cause', code: 2548, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** LRA-Flags: AVP 2549 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const lraFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'LRA-Flags', code: 2549, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Periodic-Location-Support-Indicator: AVP 2550 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.172. */
export const periodicLocationSupportIndicator: AvpDescriptor<PeriodicLocationSupportIndicator> = /* @__PURE__ */ defineAvp({ name: 'Periodic-Location-Support-Indicator', code: 2550, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PeriodicLocationSupportIndicator });

/** Prioritized-List-Indicator: AVP 2551 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.172. */
export const prioritizedListIndicator: AvpDescriptor<PrioritizedListIndicator> = /* @__PURE__ */ defineAvp({ name: 'Prioritized-List-Indicator', code: 2551, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: PrioritizedListIndicator });

/** The members of ESMLC-Cell-Info. */
export interface EsmlcCellInfo extends WithOthers {
  /** ECGI: AVP 2517 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
  readonly ecgi?: Uint8Array | undefined;
  /** Cell-Portion-ID: AVP 2553 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly cellPortionId?: number | undefined;
}

/** ESMLC-Cell-Info: AVP 2552 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const esmlcCellInfo: AvpDescriptor<EsmlcCellInfo> = /* @__PURE__ */ defineGroup({
  name: 'ESMLC-Cell-Info', code: 2552, vendorId: 10415, isMandatory: false,
  members: () => ({
    ecgi,
    cellPortionId,
  }),
});

/** Cell-Portion-ID: AVP 2553 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const cellPortionId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Cell-Portion-ID', code: 2553, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** 1xRTT-RCID: AVP 2554 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const avp1xrttRcid: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: '1xRTT-RCID', code: 2554, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** The members of Delayed-Location-Reporting-Data. */
export interface DelayedLocationReportingData extends WithOthers {
  /** Termination-Cause: AVP 2548 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly terminationCause?: number | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
}

/** Delayed-Location-Reporting-Data: AVP 2555 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const delayedLocationReportingData: AvpDescriptor<DelayedLocationReportingData> = /* @__PURE__ */ defineGroup({
  name: 'Delayed-Location-Reporting-Data', code: 2555, vendorId: 10415, isMandatory: false,
  members: () => ({
    terminationCause,
    servingNode,
  }),
});

/** Civic-Address: AVP 2556 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.172. */
export const civicAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Civic-Address', code: 2556, vendorId: 10415, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** Barometric-Pressure: AVP 2557 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const barometricPressure: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Barometric-Pressure', code: 2557, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** UTRAN-Additional-Positioning-Data: AVP 2558 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
export const utranAdditionalPositioningData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'UTRAN-Additional-Positioning-Data', code: 2558, vendorId: 10415, type: 'OctetString', isMandatory: false, isSensitive: true });

/** The members of Motion-Event-Info. */
export interface MotionEventInfo extends WithOthers {
  /** Linear-Distance: AVP 2560 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly linearDistance: number;
  /** Occurrence-Info: AVP 2538 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.172. */
  readonly occurrenceInfo?: OccurrenceInfo | undefined;
  /** Interval-Time: AVP 2539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly intervalTime?: number | undefined;
  /** Maximum-Interval: AVP 2561 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
  readonly maximumInterval?: number | undefined;
  /** Sampling-Interval: AVP 2562 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
  readonly samplingInterval?: number | undefined;
  /** Reporting-Duration: AVP 2563 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly reportingDuration?: number | undefined;
  /** Reporting-Location-Requirements: AVP 2564 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly reportingLocationRequirements?: number | undefined;
}

/** Motion-Event-Info: AVP 2559 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const motionEventInfo: AvpDescriptor<MotionEventInfo> = /* @__PURE__ */ defineGroup({
  name: 'Motion-Event-Info', code: 2559, vendorId: 10415, isMandatory: false,
  members: () => ({
    linearDistance: required(linearDistance),
    occurrenceInfo,
    intervalTime,
    maximumInterval,
    samplingInterval,
    reportingDuration,
    reportingLocationRequirements,
  }),
});

/** Linear-Distance: AVP 2560 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const linearDistance: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Linear-Distance', code: 2560, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Maximum-Interval: AVP 2561 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
export const maximumInterval: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Maximum-Interval', code: 2561, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Sampling-Interval: AVP 2562 of vendor 10415 (3GPP), Unsigned32, in seconds. 3GPP TS 29.172. */
export const samplingInterval: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Sampling-Interval', code: 2562, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Reporting-Duration: AVP 2563 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const reportingDuration: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Duration', code: 2563, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Reporting-Location-Requirements: AVP 2564 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
export const reportingLocationRequirements: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Location-Requirements', code: 2564, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of Additional-Area. */
export interface AdditionalArea extends WithOthers {
  /** Area-Type: AVP 2536 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly areaType: number;
  /** Area-Identification: AVP 2537 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly areaIdentification: Uint8Array;
}

/** Additional-Area: AVP 2565 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
export const additionalArea: AvpDescriptor<AdditionalArea> = /* @__PURE__ */ defineGroup({
  name: 'Additional-Area', code: 2565, vendorId: 10415, isMandatory: false,
  members: () => ({
    areaType: required(areaType),
    areaIdentification: required(areaIdentification),
  }),
});

/** AMF-Instance-Id: AVP 2566 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.172. */
export const amfInstanceId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'AMF-Instance-Id', code: 2566, vendorId: 10415, type: 'UTF8String', isMandatory: false });
