// Made from dictionaries/s6t.json by npm run dictionaries. Do not edit.

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
  numberOfUes,
} from './avps/3gpp-supporting.js';
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
  type Drmp,
  drmp,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  type ImsiGroupId,
  imsiGroupId,
} from './avps/s6a.js';
import {
  type UserIdentifier,
  userIdentifier,
} from './avps/s6m.js';
import {
  type Additionalidentifiers,
  type AeseCommunicationPattern,
  type AeseCommunicationPatternConfigStatus,
  type EnhancedCoverageRestriction,
  type EnhancedCoverageRestrictionData,
  type GroupReport,
  type GroupUserIdentifier,
  type MonitoringEventConfigStatus,
  type MonitoringEventConfiguration,
  type MonitoringEventReport,
  type MonitoringEventReportStatus,
  type MtcProviderInfo,
  type NiddAuthorizationRequest,
  type NiddAuthorizationResponse,
  type NiddAuthorizationUpdate,
  type SuggestedNetworkConfiguration,
  type SupportedServices,
  type UpdatedNetworkConfiguration,
  additionalidentifiers,
  aeseCommunicationPattern,
  aeseCommunicationPatternConfigStatus,
  ciaFlags,
  cirFlags,
  enhancedCoverageRestriction,
  enhancedCoverageRestrictionData,
  groupReport,
  groupReportingGuardTimer,
  groupUserIdentifier,
  monitoringEventConfigStatus,
  monitoringEventConfiguration,
  monitoringEventReport,
  monitoringEventReportStatus,
  mtcProviderInfo,
  niaFlags,
  niddAuthorizationRequest,
  niddAuthorizationResponse,
  niddAuthorizationUpdate,
  nirFlags,
  rirFlags,
  s6tHssCause,
  suggestedNetworkConfiguration,
  supportedServices,
  updatedNetworkConfiguration,
} from './avps/s6t.js';

/** 3GPP S6t: application 16777345. 3GPP TS 29.336. */
export const s6t: Application = /* @__PURE__ */ defineApplication({ name: "3GPP S6t", applicationId: 16777345, vendorId: 10415 });

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
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Monitoring-Event-Configuration: AVP 3122 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventConfiguration?: readonly MonitoringEventConfiguration[] | undefined;
  /** CIR-Flags: AVP 3145 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly cirFlags?: number | undefined;
  /** AESE-Communication-Pattern: AVP 3113 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly aeseCommunicationPattern?: readonly AeseCommunicationPattern[] | undefined;
  /** Enhanced-Coverage-Restriction: AVP 3155 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly enhancedCoverageRestriction?: EnhancedCoverageRestriction | undefined;
  /** Group-Reporting-Guard-Timer: AVP 3163 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly groupReportingGuardTimer?: number | undefined;
  /** AdditionalIdentifiers: AVP 3173 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly additionalidentifiers?: Additionalidentifiers | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Suggested-Network-Configuration: AVP 3170 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly suggestedNetworkConfiguration?: SuggestedNetworkConfiguration | undefined;
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
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: UserIdentifier | undefined;
  /** Number-Of-UEs: AVP 4209 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.154. */
  readonly numberOfUes?: number | undefined;
  /** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventReport?: readonly MonitoringEventReport[] | undefined;
  /** Monitoring-Event-Config-Status: AVP 3142 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventConfigStatus?: readonly MonitoringEventConfigStatus[] | undefined;
  /** AESE-Communication-Pattern-Config-Status: AVP 3120 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly aeseCommunicationPatternConfigStatus?: readonly AeseCommunicationPatternConfigStatus[] | undefined;
  /** Supported-Services: AVP 3143 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly supportedServices?: readonly SupportedServices[] | undefined;
  /** S6t-HSS-Cause: AVP 3154 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly s6tHssCause?: number | undefined;
  /** Enhanced-Coverage-Restriction-Data: AVP 3156 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly enhancedCoverageRestrictionData?: EnhancedCoverageRestrictionData | undefined;
  /** CIA-Flags: AVP 3164 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly ciaFlags?: number | undefined;
  /** IMSI-Group-Id: AVP 1675 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly imsiGroupId?: readonly ImsiGroupId[] | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Suggested-Network-Configuration: AVP 3170 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly suggestedNetworkConfiguration?: SuggestedNetworkConfiguration | undefined;
}

/** Configuration-Information: command 8388718 of 3GPP S6t. 3GPP TS 29.336. */
export const ConfigurationInformation: Command<ConfigurationInformationRequest, ConfigurationInformationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Configuration-Information',
  code: 8388718,
  application: s6t,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userIdentifier: required(userIdentifier),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    monitoringEventConfiguration: many(monitoringEventConfiguration),
    cirFlags,
    aeseCommunicationPattern: many(aeseCommunicationPattern),
    enhancedCoverageRestriction,
    groupReportingGuardTimer,
    additionalidentifiers,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    suggestedNetworkConfiguration,
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
    userIdentifier,
    numberOfUes,
    monitoringEventReport: many(monitoringEventReport),
    monitoringEventConfigStatus: many(monitoringEventConfigStatus),
    aeseCommunicationPatternConfigStatus: many(aeseCommunicationPatternConfigStatus),
    supportedServices: many(supportedServices),
    s6tHssCause,
    enhancedCoverageRestrictionData,
    ciaFlags,
    imsiGroupId: many(imsiGroupId),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    suggestedNetworkConfiguration,
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
  readonly destinationHost: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier?: UserIdentifier | undefined;
  /** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventReport?: readonly MonitoringEventReport[] | undefined;
  /** Group-Report: AVP 3165 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly groupReport?: readonly GroupReport[] | undefined;
  /** Updated-Network-Configuration: AVP 3184 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly updatedNetworkConfiguration?: UpdatedNetworkConfiguration | undefined;
  /** RIR-Flags: AVP 3167 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly rirFlags?: number | undefined;
  /** Supported-Services: AVP 3143 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly supportedServices?: readonly SupportedServices[] | undefined;
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

/** Reporting-Information: command 8388719 of 3GPP S6t. 3GPP TS 29.336. */
export const ReportingInformation: Command<ReportingInformationRequest, ReportingInformationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Reporting-Information',
  code: 8388719,
  application: s6t,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost: required(destinationHost),
    destinationRealm: required(destinationRealm),
    supportedFeatures: many(supportedFeatures),
    userIdentifier,
    monitoringEventReport: many(monitoringEventReport),
    groupReport: many(groupReport),
    updatedNetworkConfiguration,
    rirFlags,
    supportedServices: many(supportedServices),
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
    monitoringEventReportStatus: many(monitoringEventReportStatus),
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The fields of NIDD-Information-Request. */
export interface NiddInformationRequest extends WithOthers {
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
  /** User-Identifier: AVP 3102 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly userIdentifier: UserIdentifier;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** NIDD-Authorization-Request: AVP 3150 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly niddAuthorizationRequest?: NiddAuthorizationRequest | undefined;
  /** NIDD-Authorization-Update: AVP 3161 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly niddAuthorizationUpdate?: NiddAuthorizationUpdate | undefined;
  /** NIR-Flags: AVP 3174 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly nirFlags?: number | undefined;
  /** Group-User-Identifier: AVP 3177 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly groupUserIdentifier?: readonly GroupUserIdentifier[] | undefined;
  /** MTC-Provider-Info: AVP 3178 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly mtcProviderInfo?: MtcProviderInfo | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of NIDD-Information-Answer. */
export interface NiddInformationAnswer extends WithOthers {
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
  /** NIDD-Authorization-Response: AVP 3151 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly niddAuthorizationResponse?: NiddAuthorizationResponse | undefined;
  /** Group-User-Identifier: AVP 3177 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.336. */
  readonly groupUserIdentifier?: readonly GroupUserIdentifier[] | undefined;
  /** NIA-Flags: AVP 3176 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.336. */
  readonly niaFlags?: number | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** NIDD-Information: command 8388726 of 3GPP S6t. 3GPP TS 29.336. */
export const NiddInformation: Command<NiddInformationRequest, NiddInformationAnswer> = /* @__PURE__ */ defineCommand({
  name: 'NIDD-Information',
  code: 8388726,
  application: s6t,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authSessionState: required(authSessionState),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationHost,
    destinationRealm: required(destinationRealm),
    userIdentifier: required(userIdentifier),
    ocSupportedFeatures,
    supportedFeatures: many(supportedFeatures),
    niddAuthorizationRequest,
    niddAuthorizationUpdate,
    nirFlags,
    groupUserIdentifier: many(groupUserIdentifier),
    mtcProviderInfo,
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
    niddAuthorizationResponse,
    groupUserIdentifier: many(groupUserIdentifier),
    niaFlags,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP S6t. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, s6t);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6t. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, s6t);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP S6t. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, s6t);
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
  type ImsiGroupId,
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
  type Additionalidentifiers,
  type AeseCommunicationPattern,
  type AeseCommunicationPatternConfigStatus,
  type AeseErrorReport,
  type AllowedPlmnList,
  type ApnValidityTime,
  AssociationType,
  type CommunicationPatternSet,
  type EnhancedCoverageRestriction,
  type EnhancedCoverageRestrictionData,
  EventHandling,
  type ExcludeIdentifiers,
  type GroupReport,
  type GroupReportItem,
  type GroupUserIdentifier,
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
  type NiddAuthorizationRequest,
  type NiddAuthorizationResponse,
  type NiddAuthorizationUpdate,
  NodeType,
  type PdnConnectivityStatusConfiguration,
  type PdnConnectivityStatusReport,
  PdnConnectivityStatusType,
  PeriodicCommunicationIndicator,
  PlmnIdRequested,
  ReachabilityInformation,
  type RestrictedPlmnList,
  RoamingInformation,
  type ScheduledCommunicationTime,
  type ServiceReport,
  type ServiceResult,
  StationaryIndication,
  type SuggestedNetworkConfiguration,
  type SupportedServices,
  TrafficProfile,
  type UeReachabilityConfiguration,
  type UpdatedNetworkConfiguration,
} from './avps/s6t.js';
export {
  type IdleStatusIndication,
} from './avps/t6a.js';
