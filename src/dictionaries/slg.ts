// Made from dictionaries/slg.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, underApplication, type Command } from '../dictionary/command.js';
import {
  ReAuth as BaseReAuth,
  type ReAuthRequest,
  type ReAuthAnswer,
  AbortSession as BaseAbortSession,
  type AbortSessionRequest,
  type AbortSessionAnswer,
  SessionTermination as BaseSessionTermination,
  type SessionTerminationRequest,
  type SessionTerminationAnswer,
} from './base.js';
import {
  type AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ResultCode,
  type VendorSpecificApplicationId,
  authSessionState,
  destinationHost,
  destinationRealm,
  experimentalResult,
  failedAvp,
  originHost,
  originRealm,
  proxyInfo,
  resultCode,
  routeRecord,
  sessionId,
  userName,
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
import {
  type LcsClientType,
  lcsClientType,
  locationEstimate,
} from './avps/charging.js';
import {
  type SupportedFeatures,
  supportedFeatures,
} from './avps/cx.js';
import {
  type Drmp,
  drmp,
  serviceSelection,
} from './avps/ietf-supporting.js';
import {
  cellGlobalIdentity,
  imei,
  serviceAreaIdentity,
} from './avps/s6a.js';
import {
  msisdn,
} from './avps/sh.js';
import {
  type AccuracyFulfilmentIndicator,
  type AreaEventInfo,
  type DeferredMtLrData,
  type DelayedLocationReportingData,
  type EsmlcCellInfo,
  type GeranPositioningInfo,
  type LcsEpsClientName,
  type LcsPrivacyCheckNonSession,
  type LcsPrivacyCheckSession,
  type LcsQos,
  type LcsQosClass,
  type LcsRequestorName,
  type LocationEvent,
  type MotionEventInfo,
  type PeriodicLdrInformation,
  type PseudonymIndicator,
  type ReportingPlmnList,
  type SlgLocationType,
  type UtranPositioningInfo,
  type VelocityRequested,
  accuracyFulfilmentIndicator,
  ageOfLocationEstimate,
  areaEventInfo,
  avp1xrttRcid,
  barometricPressure,
  civicAddress,
  deferredLocationType,
  deferredMtLrData,
  delayedLocationReportingData,
  ecgi,
  esmlcCellInfo,
  eutranPositioningData,
  geranPositioningInfo,
  lcsCodeword,
  lcsEpsClientName,
  lcsPriority,
  lcsPrivacyCheckNonSession,
  lcsPrivacyCheckSession,
  lcsQos,
  lcsQosClass,
  lcsReferenceNumber,
  lcsRequestorName,
  lcsServiceTypeId,
  locationEvent,
  lraFlags,
  lrrFlags,
  motionEventInfo,
  periodicLdrInformation,
  plaFlags,
  plrFlags,
  pseudonymIndicator,
  reportingAmount,
  reportingPlmnList,
  slgLocationType,
  supportedGadShapes,
  utranPositioningInfo,
  velocityEstimate,
  velocityRequested,
} from './avps/slg.js';
import {
  type ServingNode,
  gmlcAddress,
  servingNode,
} from './avps/slh.js';

/** 3GPP SLg: application 16777255. 3GPP TS 29.172. */
export const slg: Application = /* @__PURE__ */ defineApplication({ name: "3GPP SLg", applicationId: 16777255, vendorId: 10415 });

/** The fields of Provide-Location-Request. */
export interface ProvideLocationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** SLg-Location-Type: AVP 2500 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly slgLocationType: SlgLocationType;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** IMEI: AVP 1402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly imei?: string | undefined;
  /** LCS-EPS-Client-Name: AVP 2501 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
  readonly lcsEpsClientName: LcsEpsClientName;
  /** LCS-Client-Type: AVP 1241 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly lcsClientType: LcsClientType;
  /** LCS-Requestor-Name: AVP 2502 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
  readonly lcsRequestorName?: LcsRequestorName | undefined;
  /** LCS-Priority: AVP 2503 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly lcsPriority?: number | undefined;
  /** LCS-QoS: AVP 2504 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
  readonly lcsQos?: LcsQos | undefined;
  /** Velocity-Requested: AVP 2508 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly velocityRequested?: VelocityRequested | undefined;
  /** Supported-GAD-Shapes: AVP 2510 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly supportedGadShapes?: number | undefined;
  /** LCS-Service-Type-ID: AVP 2520 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly lcsServiceTypeId?: number | undefined;
  /** LCS-Codeword: AVP 2511 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.172. */
  readonly lcsCodeword?: string | undefined;
  /** LCS-Privacy-Check-Non-Session: AVP 2521 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
  readonly lcsPrivacyCheckNonSession?: LcsPrivacyCheckNonSession | undefined;
  /** LCS-Privacy-Check-Session: AVP 2522 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
  readonly lcsPrivacyCheckSession?: LcsPrivacyCheckSession | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** Deferred-Location-Type: AVP 2532 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly deferredLocationType?: number | undefined;
  /** LCS-Reference-Number: AVP 2531 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly lcsReferenceNumber?: Uint8Array | undefined;
  /** Area-Event-Info: AVP 2533 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly areaEventInfo?: AreaEventInfo | undefined;
  /** GMLC-Address: AVP 2405 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
  readonly gmlcAddress?: string | undefined;
  /** PLR-Flags: AVP 2545 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly plrFlags?: number | undefined;
  /** Periodic-LDR-Information: AVP 2540 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly periodicLdrInformation?: PeriodicLdrInformation | undefined;
  /** Reporting-PLMN-List: AVP 2543 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly reportingPlmnList?: ReportingPlmnList | undefined;
  /** Motion-Event-Info: AVP 2559 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly motionEventInfo?: MotionEventInfo | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Provide-Location-Answer. */
export interface ProvideLocationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Location-Estimate: AVP 1242 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly locationEstimate?: Uint8Array | undefined;
  /** Accuracy-Fulfilment-Indicator: AVP 2513 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly accuracyFulfilmentIndicator?: AccuracyFulfilmentIndicator | undefined;
  /** Age-Of-Location-Estimate: AVP 2514 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly ageOfLocationEstimate?: number | undefined;
  /** Velocity-Estimate: AVP 2515 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
  readonly velocityEstimate?: Uint8Array | undefined;
  /** EUTRAN-Positioning-Data: AVP 2516 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
  readonly eutranPositioningData?: Uint8Array | undefined;
  /** ECGI: AVP 2517 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
  readonly ecgi?: Uint8Array | undefined;
  /** GERAN-Positioning-Info: AVP 2524 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly geranPositioningInfo?: GeranPositioningInfo | undefined;
  /** Cell-Global-Identity: AVP 1604 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly cellGlobalIdentity?: Uint8Array | undefined;
  /** UTRAN-Positioning-Info: AVP 2527 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly utranPositioningInfo?: UtranPositioningInfo | undefined;
  /** Service-Area-Identity: AVP 1607 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly serviceAreaIdentity?: Uint8Array | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** PLA-Flags: AVP 2546 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly plaFlags?: number | undefined;
  /** ESMLC-Cell-Info: AVP 2552 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly esmlcCellInfo?: EsmlcCellInfo | undefined;
  /** Civic-Address: AVP 2556 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.172. */
  readonly civicAddress?: string | undefined;
  /** Barometric-Pressure: AVP 2557 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly barometricPressure?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Provide-Location: command 8388620 of 3GPP SLg. 3GPP TS 29.172. */
export const ProvideLocation: Command<ProvideLocationRequest, ProvideLocationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Provide-Location',
  code: 8388620,
  application: slg,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    slgLocationType: required(slgLocationType),
    userName,
    msisdn,
    imei,
    lcsEpsClientName: required(lcsEpsClientName),
    lcsClientType: required(lcsClientType),
    lcsRequestorName,
    lcsPriority,
    lcsQos,
    velocityRequested,
    supportedGadShapes,
    lcsServiceTypeId,
    lcsCodeword,
    lcsPrivacyCheckNonSession,
    lcsPrivacyCheckSession,
    serviceSelection,
    deferredLocationType,
    lcsReferenceNumber,
    areaEventInfo,
    gmlcAddress,
    plrFlags,
    periodicLdrInformation,
    reportingPlmnList,
    motionEventInfo,
    supportedFeatures: many(supportedFeatures),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    locationEstimate,
    accuracyFulfilmentIndicator,
    ageOfLocationEstimate,
    velocityEstimate,
    eutranPositioningData,
    ecgi,
    geranPositioningInfo,
    cellGlobalIdentity,
    utranPositioningInfo,
    serviceAreaIdentity,
    servingNode,
    plaFlags,
    esmlcCellInfo,
    civicAddress,
    barometricPressure,
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Location-Report-Request. */
export interface LocationReportRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Location-Event: AVP 2518 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly locationEvent: LocationEvent;
  /** LCS-EPS-Client-Name: AVP 2501 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.172. */
  readonly lcsEpsClientName?: LcsEpsClientName | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** IMEI: AVP 1402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly imei?: string | undefined;
  /** Location-Estimate: AVP 1242 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly locationEstimate?: Uint8Array | undefined;
  /** Accuracy-Fulfilment-Indicator: AVP 2513 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly accuracyFulfilmentIndicator?: AccuracyFulfilmentIndicator | undefined;
  /** Age-Of-Location-Estimate: AVP 2514 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly ageOfLocationEstimate?: number | undefined;
  /** Velocity-Estimate: AVP 2515 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
  readonly velocityEstimate?: Uint8Array | undefined;
  /** EUTRAN-Positioning-Data: AVP 2516 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
  readonly eutranPositioningData?: Uint8Array | undefined;
  /** ECGI: AVP 2517 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.172. */
  readonly ecgi?: Uint8Array | undefined;
  /** GERAN-Positioning-Info: AVP 2524 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly geranPositioningInfo?: GeranPositioningInfo | undefined;
  /** Cell-Global-Identity: AVP 1604 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly cellGlobalIdentity?: Uint8Array | undefined;
  /** UTRAN-Positioning-Info: AVP 2527 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly utranPositioningInfo?: UtranPositioningInfo | undefined;
  /** Service-Area-Identity: AVP 1607 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly serviceAreaIdentity?: Uint8Array | undefined;
  /** LCS-Service-Type-ID: AVP 2520 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.172. */
  readonly lcsServiceTypeId?: number | undefined;
  /** Pseudonym-Indicator: AVP 2519 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly pseudonymIndicator?: PseudonymIndicator | undefined;
  /** LCS-QoS-Class: AVP 2523 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.172. */
  readonly lcsQosClass?: LcsQosClass | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** LRR-Flags: AVP 2530 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly lrrFlags?: number | undefined;
  /** LCS-Reference-Number: AVP 2531 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly lcsReferenceNumber?: Uint8Array | undefined;
  /** Deferred-MT-LR-Data: AVP 2547 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly deferredMtLrData?: DeferredMtLrData | undefined;
  /** GMLC-Address: AVP 2405 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
  readonly gmlcAddress?: string | undefined;
  /** Reporting-Amount: AVP 2541 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly reportingAmount?: number | undefined;
  /** Periodic-LDR-Information: AVP 2540 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly periodicLdrInformation?: PeriodicLdrInformation | undefined;
  /** ESMLC-Cell-Info: AVP 2552 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly esmlcCellInfo?: EsmlcCellInfo | undefined;
  /** 1xRTT-RCID: AVP 2554 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly '1xrttRcid'?: Uint8Array | undefined;
  /** Delayed-Location-Reporting-Data: AVP 2555 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly delayedLocationReportingData?: DelayedLocationReportingData | undefined;
  /** Civic-Address: AVP 2556 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.172. */
  readonly civicAddress?: string | undefined;
  /** Barometric-Pressure: AVP 2557 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly barometricPressure?: number | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Location-Report-Answer. */
export interface LocationReportAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState?: AuthSessionState | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** GMLC-Address: AVP 2405 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
  readonly gmlcAddress?: string | undefined;
  /** LRA-Flags: AVP 2549 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.172. */
  readonly lraFlags?: number | undefined;
  /** Reporting-PLMN-List: AVP 2543 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.172. */
  readonly reportingPlmnList?: ReportingPlmnList | undefined;
  /** LCS-Reference-Number: AVP 2531 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.172. */
  readonly lcsReferenceNumber?: Uint8Array | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Location-Report: command 8388621 of 3GPP SLg. 3GPP TS 29.172. */
export const LocationReport: Command<LocationReportRequest, LocationReportAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Location-Report',
  code: 8388621,
  application: slg,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    locationEvent: required(locationEvent),
    lcsEpsClientName,
    userName,
    msisdn,
    imei,
    locationEstimate,
    accuracyFulfilmentIndicator,
    ageOfLocationEstimate,
    velocityEstimate,
    eutranPositioningData,
    ecgi,
    geranPositioningInfo,
    cellGlobalIdentity,
    utranPositioningInfo,
    serviceAreaIdentity,
    lcsServiceTypeId,
    pseudonymIndicator,
    lcsQosClass,
    servingNode,
    lrrFlags,
    lcsReferenceNumber,
    deferredMtLrData,
    gmlcAddress,
    reportingAmount,
    periodicLdrInformation,
    esmlcCellInfo,
    '1xrttRcid': avp1xrttRcid,
    delayedLocationReportingData,
    civicAddress,
    barometricPressure,
    supportedFeatures: many(supportedFeatures),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    gmlcAddress,
    lraFlags,
    reportingPlmnList,
    lcsReferenceNumber,
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP SLg. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, slg);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP SLg. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, slg);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP SLg. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, slg);
export type { SessionTerminationRequest, SessionTerminationAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  AuthSessionState,
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
  type VendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
export {
  LcsClientType,
  LcsFormatIndicator,
} from './avps/charging.js';
export {
  type SupportedFeatures,
} from './avps/cx.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  AccuracyFulfilmentIndicator,
  type AdditionalArea,
  type Area,
  type AreaDefinition,
  type AreaEventInfo,
  type DeferredMtLrData,
  type DelayedLocationReportingData,
  type EsmlcCellInfo,
  type GeranPositioningInfo,
  type LcsEpsClientName,
  LcsPrivacyCheck,
  type LcsPrivacyCheckNonSession,
  type LcsPrivacyCheckSession,
  type LcsQos,
  LcsQosClass,
  type LcsRequestorName,
  LocationEvent,
  type MotionEventInfo,
  OccurrenceInfo,
  type PeriodicLdrInformation,
  PeriodicLocationSupportIndicator,
  type PlmnIdList,
  PrioritizedListIndicator,
  PseudonymIndicator,
  type ReportingPlmnList,
  ResponseTime,
  SlgLocationType,
  type UtranPositioningInfo,
  VelocityRequested,
  VerticalRequested,
} from './avps/slg.js';
export {
  type ServingNode,
} from './avps/slh.js';
