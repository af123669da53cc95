// Made from dictionaries/t6a.json by npm run dictionaries. Do not edit.

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
} from '../dictionary/base-descriptors.js';
import {
  pdnConnectionChargingId,
} from './avps/charging.js';
import {
  type SupportedFeatures,
  supportedFeatures,
} from './avps/cx.js';
import {
  type OcOlr,
  type OcSupportedFeatures,
  ocOlr,
  ocSupportedFeatures,
} from './avps/doic.js';
import {
  threeGppChargingCharacteristics,
} from './avps/gi-sgi.js';
import {
  type RatType,
  bearerIdentifier,
  ratType,
} from './avps/gx.js';
import {
  type Drmp,
  drmp,
  serviceSelection,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  type TerminalInformation,
  terminalInformation,
  visitedPlmnId,
} from './avps/s6a.js';
import {
  maximumUeAvailabilityTime,
} from './avps/s6c.js';
import {
  type UserIdentifier,
  userIdentifier,
} from './avps/s6m.js';
import {
  type MonitoringEventConfigStatus,
  type MonitoringEventConfiguration,
  type MonitoringEventReport,
  type MonitoringEventReportStatus,
  monitoringEventConfigStatus,
  monitoringEventConfiguration,
  monitoringEventReport,
  monitoringEventReportStatus,
} from './avps/s6t.js';
import {
  maximumRetransmissionTime,
  requestedRetransmissionTime,
} from './avps/sgd.js';
import {
  type ApnRateControlStatus,
  type ConnectionAction,
  type RrcCauseCounter,
  type ServingPlmnRateControl,
  apnRateControlStatus,
  cmrFlags,
  connectionAction,
  extendedPco,
  nonIpData,
  rrcCauseCounter,
  scefWaitTime,
  servingPlmnRateControl,
  tdaFlags,
} from './avps/t6a.js';

/** 3GPP T6a/T6b: application 16777346. 3GPP TS 29.128. */
export const t6a: Application = /* @__PURE__ */ defineApplication({ name: "3GPP T6a/T6b", applicationId: 16777346, vendorId: 10415 });

/** The fields of Configuration-Information-Request. */
export interface ConfigurationInformationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Monitoring-Event-Configuration: AVP 3122 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventConfiguration?: readonly MonitoringEventConfiguration[] | undefined;
  /** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventReport?: readonly MonitoringEventReport[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: UserIdentifier | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Configuration-Information-Answer. */
export interface ConfigurationInformationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventReport?: readonly MonitoringEventReport[] | undefined;
  /** Monitoring-Event-Config-Status: AVP 3142 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventConfigStatus?: readonly MonitoringEventConfigStatus[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Configuration-Information: command 8388718 of 3GPP T6a/T6b. 3GPP TS 29.128. */
export const ConfigurationInformation: Command<ConfigurationInformationRequest, ConfigurationInformationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Configuration-Information',
  code: 8388718,
  application: t6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    monitoringEventConfiguration: many(monitoringEventConfiguration),
    monitoringEventReport: many(monitoringEventReport),
    userIdentifier,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    supportedFeatures: many(supportedFeatures),
    monitoringEventReport: many(monitoringEventReport),
    monitoringEventConfigStatus: many(monitoringEventConfigStatus),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Reporting-Information-Request. */
export interface ReportingInformationRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: UserIdentifier | undefined;
  /** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventReport?: readonly MonitoringEventReport[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Reporting-Information-Answer. */
export interface ReportingInformationAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Monitoring-Event-Report-Status: AVP 3171 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly monitoringEventReportStatus?: readonly MonitoringEventReportStatus[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Reporting-Information: command 8388719 of 3GPP T6a/T6b. 3GPP TS 29.128. */
export const ReportingInformation: Command<ReportingInformationRequest, ReportingInformationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Reporting-Information',
  code: 8388719,
  application: t6a,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    userIdentifier,
    monitoringEventReport: many(monitoringEventReport),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    monitoringEventReportStatus: many(monitoringEventReportStatus),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of Connection-Management-Request. */
export interface ConnectionManagementRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier: Uint8Array;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** CMR-Flags: AVP 4317 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly cmrFlags?: number | undefined;
  /** Maximum-UE-Availability-Time: AVP 3329 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly maximumUeAvailabilityTime?: Date | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Connection-Action: AVP 4314 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.128. */
  readonly connectionAction?: ConnectionAction | undefined;
  /** Service-Selection: AVP 493, UTF8String, M bit. RFC 5778. */
  readonly serviceSelection?: string | undefined;
  /** Serving-PLMN-Rate-Control: AVP 4310 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly servingPlmnRateControl?: ServingPlmnRateControl | undefined;
  /** Extended-PCO: AVP 4313 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.128. */
  readonly extendedPco?: Uint8Array | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
  /** APN-Rate-Control-Status: AVP 4326 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.128. */
  readonly apnRateControlStatus?: ApnRateControlStatus | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Connection-Management-Answer. */
export interface ConnectionManagementAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** PDN-Connection-Charging-ID: AVP 2050 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly pdnConnectionChargingId?: number | undefined;
  /** Extended-PCO: AVP 4313 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.128. */
  readonly extendedPco?: Uint8Array | undefined;
  /** APN-Rate-Control-Status: AVP 4326 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.128. */
  readonly apnRateControlStatus?: ApnRateControlStatus | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Connection-Management: command 8388732 of 3GPP T6a/T6b. 3GPP TS 29.128. */
export const ConnectionManagement: Command<ConnectionManagementRequest, ConnectionManagementAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Connection-Management',
  code: 8388732,
  application: t6a,
  request: () => ({
    sessionId: first(sessionId),
    userIdentifier: first(userIdentifier),
    bearerIdentifier: first(bearerIdentifier),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    ocSupportedFeatures,
    cmrFlags,
    maximumUeAvailabilityTime,
    supportedFeatures: many(supportedFeatures),
    connectionAction,
    serviceSelection,
    servingPlmnRateControl,
    extendedPco,
    threeGppChargingCharacteristics,
    ratType,
    terminalInformation,
    visitedPlmnId,
    apnRateControlStatus,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    pdnConnectionChargingId,
    extendedPco,
    apnRateControlStatus,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of MO-Data-Request. */
export interface MoDataRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier: Uint8Array;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Non-IP-Data: AVP 4315 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.128. */
  readonly nonIpData?: Uint8Array | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** RRC-Cause-Counter: AVP 4318 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly rrcCauseCounter?: RrcCauseCounter | undefined;
}

/** The fields of MO-Data-Answer. */
export interface MoDataAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** MO-Data: command 8388733 of 3GPP T6a/T6b. 3GPP TS 29.128. */
export const MoData: Command<MoDataRequest, MoDataAnswer> = /* @__PURE__ */ defineCommand({
  name: 'MO-Data',
  code: 8388733,
  application: t6a,
  request: () => ({
    sessionId: first(sessionId),
    userIdentifier: first(userIdentifier),
    bearerIdentifier: first(bearerIdentifier),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    nonIpData,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    rrcCauseCounter,
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of MT-Data-Request. */
export interface MtDataRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** Bearer-Identifier: AVP 1020 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly bearerIdentifier: Uint8Array;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Session-State: AVP 277, Enumerated, M bit. RFC 6733. */
  readonly authSessionState: AuthSessionState;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Non-IP-Data: AVP 4315 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.128. */
  readonly nonIpData?: Uint8Array | undefined;
  /** SCEF-Wait-Time: AVP 4316 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.128. */
  readonly scefWaitTime?: Date | undefined;
  /** Maximum-Retransmission-Time: AVP 3330 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly maximumRetransmissionTime?: Date | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of MT-Data-Answer. */
export interface MtDataAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Requested-Retransmission-Time: AVP 3331 of vendor 10415 (3GPP), Time. 3GPP TS 29.338. */
  readonly requestedRetransmissionTime?: Date | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** TDA-Flags: AVP 4321 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.128. */
  readonly tdaFlags?: number | undefined;
}

/** MT-Data: command 8388734 of 3GPP T6a/T6b. 3GPP TS 29.128. */
export const MtData: Command<MtDataRequest, MtDataAnswer> = /* @__PURE__ */ defineCommand({
  name: 'MT-Data',
  code: 8388734,
  application: t6a,
  request: () => ({
    sessionId: first(sessionId),
    userIdentifier: first(userIdentifier),
    bearerIdentifier: first(bearerIdentifier),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    nonIpData,
    scefWaitTime,
    maximumRetransmissionTime,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    resultCode,
    experimentalResult,
    authSessionState,
    originHost: required(originHost),
    originRealm: required(originRealm),
    ocSupportedFeatures,
    ocOlr,
    load: many(load),
    requestedRetransmissionTime,
    supportedFeatures: many(supportedFeatures),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    tdaFlags,
  }),
});

/** The base protocol's command under the Application-Id of 3GPP T6a/T6b. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, t6a);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP T6a/T6b. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, t6a);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP T6a/T6b. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, t6a);
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
} from '../dictionary/base-descriptors.js';
export {
  CsgAccessMode,
  CsgMembershipIndication,
  type UserCsgInformation,
} from './avps/charging.js';
export {
  type SupportedFeatures,
} from './avps/cx.js';
export {
  type OcOlr,
  OcReportType,
  type OcSupportedFeatures,
} from './avps/doic.js';
export {
  RatType,
} from './avps/gx.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
export {
  CurrentLocationRetrieved,
  type EdrxCycleLength,
  type EpsLocationInformation,
  type MmeLocationInformation,
  NonIpDataDeliveryMechanism,
  NonIpPdnTypeIndicator,
  PdnType,
  type SgsnLocationInformation,
  type TerminalInformation,
} from './avps/s6a.js';
export {
  type UserIdentifier,
} from './avps/s6m.js';
export {
  Accuracy,
  AssociationType,
  EventHandling,
  type ExcludeIdentifiers,
  type IncludeIdentifiers,
  type LocationInformationConfiguration,
  LossOfConnectivityReason,
  type MonitoringEventConfigStatus,
  type MonitoringEventConfiguration,
  type MonitoringEventReport,
  type MonitoringEventReportStatus,
  MonitoringType,
  MonteLocationType,
  type MtcProviderInfo,
  NodeType,
  type PdnConnectivityStatusConfiguration,
  type PdnConnectivityStatusReport,
  PdnConnectivityStatusType,
  PlmnIdRequested,
  ReachabilityInformation,
  RoamingInformation,
  type ServiceReport,
  type ServiceResult,
  type UeReachabilityConfiguration,
} from './avps/s6t.js';
export {
  type ApnRateControlStatus,
  ConnectionAction,
  type IdleStatusIndication,
  type RrcCauseCounter,
  type ServingPlmnRateControl,
} from './avps/t6a.js';
