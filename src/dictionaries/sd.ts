// Made from dictionaries/sd.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, underApplication, type Command } from '../dictionary/command.js';
import {
  AbortSession as BaseAbortSession,
  type AbortSessionRequest,
  type AbortSessionAnswer,
  SessionTermination as BaseSessionTermination,
  type SessionTerminationRequest,
  type SessionTerminationAnswer,
} from './base.js';
import {
  rai,
} from './avps/3gpp-supporting.js';
import {
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  type ReAuthRequestType,
  type RedirectHostUsage,
  type ResultCode,
  type VendorSpecificApplicationId,
  authApplicationId,
  destinationHost,
  destinationRealm,
  errorMessage,
  errorReportingHost,
  experimentalResult,
  failedAvp,
  originHost,
  originRealm,
  originStateId,
  proxyInfo,
  reAuthRequestType,
  redirectHost,
  redirectHostUsage,
  redirectMaxCacheTime,
  resultCode,
  routeRecord,
  sessionId,
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
import {
  type DynamicAddressFlag,
  type DynamicAddressFlagExtension,
  type UserCsgInformation,
  dynamicAddressFlag,
  dynamicAddressFlagExtension,
  pdnConnectionChargingId,
  userCsgInformation,
} from './avps/charging.js';
import {
  type CcRequestType,
  type SubscriptionId,
  type UserEquipmentInfo,
  type UserEquipmentInfoExtension,
  ccRequestNumber,
  ccRequestType,
  subscriptionId,
  userEquipmentInfo,
  userEquipmentInfoExtension,
} from './avps/credit-control.js';
import {
  type ChargingInformation,
  type SupportedFeatures,
  chargingInformation,
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
  threeGppGgsnAddress,
  threeGppGgsnIpv6Address,
  threeGppMsTimezone,
  threeGppSelectionMode,
  threeGppSgsnAddress,
  threeGppSgsnIpv6Address,
  threeGppSgsnMccMnc,
  threeGppUserLocationInfo,
  twanIdentifier,
} from './avps/gi-sgi.js';
import {
  type ApplicationDetectionInformation,
  type CsgInformationReporting,
  type EventReportIndication,
  type EventTrigger,
  type FixedUserLocationInfo,
  type IpCanType,
  type Offline,
  type Online,
  type PresenceReportingAreaInformation,
  type QosInformation,
  type RatType,
  type SessionReleaseCause,
  type UsageMonitoringInformation,
  anGwAddress,
  applicationDetectionInformation,
  creditManagementStatus,
  csgInformationReporting,
  eventReportIndication,
  eventTrigger,
  fixedUserLocationInfo,
  ipCanType,
  offline,
  online,
  presenceReportingAreaInformation,
  qosInformation,
  ratType,
  revalidationTime,
  sessionReleaseCause,
  usageMonitoringInformation,
} from './avps/gx.js';
import {
  type Drmp,
  drmp,
} from './avps/ietf-supporting.js';
import {
  type Load,
  load,
} from './avps/load.js';
import {
  calledStationId,
  framedIpAddress,
  framedIpv6Prefix,
} from './avps/nasreq.js';
import {
  logicalAccessId,
  physicalAccessId,
  threeGpp2Bsid,
} from './avps/other-vendors-supporting.js';
import {
  type AdcRuleInstall,
  type AdcRuleRemove,
  type AdcRuleReport,
  adcRuleInstall,
  adcRuleRemove,
  adcRuleReport,
} from './avps/sd.js';
import {
  type AnTrusted,
  anTrusted,
} from './avps/sta.js';

/** 3GPP Sd: application 16777303. 3GPP TS 29.212. */
export const sd: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Sd", applicationId: 16777303, vendorId: 10415 });

/** The fields of Re-Auth-Request. */
export interface ReAuthRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost: string;
  /** Re-Auth-Request-Type: AVP 285, Enumerated, M bit. RFC 6733. */
  readonly reAuthRequestType: ReAuthRequestType;
  /** Session-Release-Cause: AVP 1045 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly sessionReleaseCause?: SessionReleaseCause | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** CSG-Information-Reporting: AVP 1071 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly csgInformationReporting?: readonly CsgInformationReporting[] | undefined;
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** ADC-Rule-Remove: AVP 1093 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleRemove?: readonly AdcRuleRemove[] | undefined;
  /** ADC-Rule-Install: AVP 1092 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleInstall?: readonly AdcRuleInstall[] | undefined;
  /** Revalidation-Time: AVP 1042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly revalidationTime?: Date | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Re-Auth-Answer. */
export interface ReAuthAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** ADC-Rule-Report: AVP 1097 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleReport?: readonly AdcRuleReport[] | undefined;
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Re-Auth: command 258 of 3GPP Sd. 3GPP TS 29.212. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Re-Auth',
  code: 258,
  application: sd,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost: required(destinationHost),
    reAuthRequestType: required(reAuthRequestType),
    sessionReleaseCause,
    originStateId,
    ocSupportedFeatures,
    qosInformation,
    eventTrigger: many(eventTrigger),
    csgInformationReporting: many(csgInformationReporting),
    eventReportIndication,
    adcRuleRemove: many(adcRuleRemove),
    adcRuleInstall: many(adcRuleInstall),
    revalidationTime,
    usageMonitoringInformation: many(usageMonitoringInformation),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    experimentalResult,
    originStateId,
    ocSupportedFeatures,
    ocOlr,
    adcRuleReport: many(adcRuleReport),
    eventReportIndication,
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    load: many(load),
  }),
});

/** The fields of Credit-Control-Request. */
export interface CreditControlRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId: number;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** CC-Request-Type: AVP 416, Enumerated, M bit. RFC 8506. */
  readonly ccRequestType: CcRequestType;
  /** CC-Request-Number: AVP 415, Unsigned32, M bit. RFC 8506. */
  readonly ccRequestNumber: number;
  /** Credit-Management-Status: AVP 1082 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly creditManagementStatus?: number | undefined;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** ADC-Rule-Report: AVP 1097 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleReport?: readonly AdcRuleReport[] | undefined;
  /** Application-Detection-Information: AVP 1098 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly applicationDetectionInformation?: readonly ApplicationDetectionInformation[] | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
}

/** The fields of Credit-Control-Answer. */
export interface CreditControlAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Auth-Application-Id: AVP 258, Unsigned32, M bit. RFC 6733. */
  readonly authApplicationId?: number | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** CC-Request-Type: AVP 416, Enumerated, M bit. RFC 8506. */
  readonly ccRequestType?: CcRequestType | undefined;
  /** CC-Request-Number: AVP 415, Unsigned32, M bit. RFC 8506. */
  readonly ccRequestNumber?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** CSG-Information-Reporting: AVP 1071 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly csgInformationReporting?: readonly CsgInformationReporting[] | undefined;
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Redirect-Host: AVP 292, DiameterURI, M bit. RFC 6733. */
  readonly redirectHost?: readonly string[] | undefined;
  /** Redirect-Host-Usage: AVP 261, Enumerated, M bit. RFC 6733. */
  readonly redirectHostUsage?: RedirectHostUsage | undefined;
  /** Redirect-Max-Cache-Time: AVP 262, Unsigned32, M bit. RFC 6733. */
  readonly redirectMaxCacheTime?: number | undefined;
  /** ADC-Rule-Remove: AVP 1093 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleRemove?: readonly AdcRuleRemove[] | undefined;
  /** ADC-Rule-Install: AVP 1092 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleInstall?: readonly AdcRuleInstall[] | undefined;
  /** Revalidation-Time: AVP 1042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly revalidationTime?: Date | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** Credit-Control: command 272 of 3GPP Sd. 3GPP TS 29.212. */
export const CreditControl: Command<CreditControlRequest, CreditControlAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Credit-Control',
  code: 272,
  application: sd,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    authApplicationId: required(authApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    ocSupportedFeatures,
    ccRequestType: required(ccRequestType),
    ccRequestNumber: required(ccRequestNumber),
    creditManagementStatus,
    destinationHost,
    originStateId,
    framedIpAddress,
    framedIpv6Prefix,
    adcRuleReport: many(adcRuleReport),
    applicationDetectionInformation: many(applicationDetectionInformation),
    eventTrigger: many(eventTrigger),
    eventReportIndication,
    usageMonitoringInformation: many(usageMonitoringInformation),
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    supportedFeatures: many(supportedFeatures),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    authApplicationId,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    experimentalResult,
    ccRequestType,
    ccRequestNumber,
    ocSupportedFeatures,
    ocOlr,
    framedIpv6Prefix,
    qosInformation,
    eventTrigger: many(eventTrigger),
    csgInformationReporting: many(csgInformationReporting),
    eventReportIndication,
    originStateId,
    redirectHost: many(redirectHost),
    redirectHostUsage,
    redirectMaxCacheTime,
    adcRuleRemove: many(adcRuleRemove),
    adcRuleInstall: many(adcRuleInstall),
    revalidationTime,
    usageMonitoringInformation: many(usageMonitoringInformation),
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    supportedFeatures: many(supportedFeatures),
    load: many(load),
  }),
});

/** The fields of TDF-Session-Request. */
export interface TdfSessionRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId: VendorSpecificApplicationId;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Framed-IP-Address: AVP 8, OctetString, M bit. RFC 7155. */
  readonly framedIpAddress?: Uint8Array | undefined;
  /** Framed-IPv6-Prefix: AVP 97, OctetString, M bit. RFC 7155. */
  readonly framedIpv6Prefix?: Uint8Array | undefined;
  /** IP-CAN-Type: AVP 1027 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ipCanType?: IpCanType | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: RatType | undefined;
  /** AN-Trusted: AVP 1503 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly anTrusted?: AnTrusted | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** User-Equipment-Info-Extension: AVP 653, Grouped. RFC 8506. */
  readonly userEquipmentInfoExtension?: UserEquipmentInfoExtension | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** 3GPP-SGSN-Address: AVP 6 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnAddress?: Uint8Array | undefined;
  /** 3GPP-SGSN-IPv6-Address: AVP 15 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSgsnIpv6Address?: Uint8Array | undefined;
  /** 3GPP-GGSN-Address: AVP 7 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppGgsnAddress?: Uint8Array | undefined;
  /** 3GPP-GGSN-IPv6-Address: AVP 16 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppGgsnIpv6Address?: Uint8Array | undefined;
  /** 3GPP-Selection-Mode: AVP 12 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSelectionMode?: string | undefined;
  /** Dynamic-Address-Flag: AVP 2051 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly dynamicAddressFlag?: DynamicAddressFlag | undefined;
  /** Dynamic-Address-Flag-Extension: AVP 2068 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly dynamicAddressFlagExtension?: DynamicAddressFlagExtension | undefined;
  /** PDN-Connection-Charging-ID: AVP 2050 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly pdnConnectionChargingId?: number | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** Fixed-User-Location-Info: AVP 2825 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly fixedUserLocationInfo?: FixedUserLocationInfo | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** TWAN-Identifier: AVP 29 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly twanIdentifier?: Uint8Array | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** Charging-Information: AVP 618 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly chargingInformation?: ChargingInformation | undefined;
  /** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly online?: Online | undefined;
  /** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly offline?: Offline | undefined;
  /** ADC-Rule-Install: AVP 1092 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleInstall?: readonly AdcRuleInstall[] | undefined;
  /** Revalidation-Time: AVP 1042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly revalidationTime?: Date | undefined;
  /** Usage-Monitoring-Information: AVP 1067 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly usageMonitoringInformation?: readonly UsageMonitoringInformation[] | undefined;
  /** CSG-Information-Reporting: AVP 1071 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly csgInformationReporting?: readonly CsgInformationReporting[] | undefined;
  /** Event-Trigger: AVP 1006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly eventTrigger?: readonly EventTrigger[] | undefined;
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: PresenceReportingAreaInformation | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
  /** Physical-Access-ID: AVP 313 of vendor 13019 (ETSI), UTF8String, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly physicalAccessId?: string | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of TDF-Session-Answer. */
export interface TdfSessionAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** DRMP: AVP 301, Enumerated. RFC 7944. */
  readonly drmp?: Drmp | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** OC-Supported-Features: AVP 621, Grouped. RFC 7683. */
  readonly ocSupportedFeatures?: OcSupportedFeatures | undefined;
  /** OC-OLR: AVP 623, Grouped. RFC 7683. */
  readonly ocOlr?: OcOlr | undefined;
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** ADC-Rule-Report: AVP 1097 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleReport?: readonly AdcRuleReport[] | undefined;
  /** Event-Report-Indication: AVP 1033 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly eventReportIndication?: EventReportIndication | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
  /** Load: AVP 650, Grouped. RFC 8583. */
  readonly load?: readonly Load[] | undefined;
}

/** TDF-Session: command 8388637 of 3GPP Sd. 3GPP TS 29.212. */
export const TdfSession: Command<TdfSessionRequest, TdfSessionAnswer> = /* @__PURE__ */ defineCommand({
  name: 'TDF-Session',
  code: 8388637,
  application: sd,
  request: () => ({
    sessionId: first(sessionId),
    drmp,
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    originStateId,
    ocSupportedFeatures,
    subscriptionId: many(subscriptionId),
    supportedFeatures: many(supportedFeatures),
    framedIpAddress,
    framedIpv6Prefix,
    ipCanType,
    ratType,
    anTrusted,
    userEquipmentInfo,
    userEquipmentInfoExtension,
    qosInformation,
    anGwAddress: many(anGwAddress, 2),
    threeGppSgsnAddress,
    threeGppSgsnIpv6Address,
    threeGppGgsnAddress,
    threeGppGgsnIpv6Address,
    threeGppSelectionMode,
    dynamicAddressFlag,
    dynamicAddressFlagExtension,
    pdnConnectionChargingId,
    threeGppSgsnMccMnc,
    rai,
    threeGppUserLocationInfo,
    fixedUserLocationInfo,
    userCsgInformation,
    twanIdentifier,
    threeGppMsTimezone,
    threeGppChargingCharacteristics,
    calledStationId,
    chargingInformation,
    online,
    offline,
    adcRuleInstall: many(adcRuleInstall),
    revalidationTime,
    usageMonitoringInformation: many(usageMonitoringInformation),
    csgInformationReporting: many(csgInformationReporting),
    eventTrigger: many(eventTrigger),
    presenceReportingAreaInformation,
    logicalAccessId,
    physicalAccessId,
    threeGpp2Bsid,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    drmp,
    vendorSpecificApplicationId,
    originHost: required(originHost),
    originRealm: required(originRealm),
    resultCode,
    experimentalResult,
    originStateId,
    ocSupportedFeatures,
    ocOlr,
    supportedFeatures: many(supportedFeatures),
    adcRuleReport: many(adcRuleReport),
    eventReportIndication,
    errorMessage,
    errorReportingHost,
    failedAvp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
    load: many(load),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Sd. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, sd);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Sd. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, sd);
export type { SessionTerminationRequest, SessionTerminationAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
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
  CsgAccessMode,
  CsgMembershipIndication,
  DynamicAddressFlag,
  DynamicAddressFlagExtension,
  type UserCsgInformation,
} from './avps/charging.js';
export {
  type CcMoney,
  CcRequestType,
  FinalUnitAction,
  type FinalUnitIndication,
  type GrantedServiceUnit,
  RedirectAddressType,
  type RedirectServer,
  type SubscriptionId,
  SubscriptionIdType,
  TariffChangeUsage,
  type UnitValue,
  type UsedServiceUnit,
  type UserEquipmentInfo,
  type UserEquipmentInfoExtension,
  UserEquipmentInfoType,
} from './avps/credit-control.js';
export {
  type ChargingInformation,
  type SupportedFeatures,
} from './avps/cx.js';
export {
  type OcOlr,
  OcReportType,
  type OcSupportedFeatures,
} from './avps/doic.js';
export {
  type AllocationRetentionPriority,
  type ApplicationDetectionInformation,
  type ConditionalApnAggregateMaxBitrate,
  CsgInformationReporting,
  type EventReportIndication,
  EventTrigger,
  type FixedUserLocationInfo,
  FlowDirection,
  type FlowInformation,
  IpCanType,
  MeteringMethod,
  MuteNotification,
  Offline,
  Online,
  PacketFilterUsage,
  PccRuleStatus,
  PreEmptionCapability,
  PreEmptionVulnerability,
  type PresenceReportingAreaInformation,
  PresenceReportingAreaStatus,
  QosClassIdentifier,
  type QosInformation,
  RatType,
  type RedirectInformation,
  RedirectSupport,
  ReportingLevel,
  RuleFailureCode,
  SessionReleaseCause,
  type UsageMonitoringInformation,
  UsageMonitoringLevel,
  UsageMonitoringReport,
  UsageMonitoringSupport,
} from './avps/gx.js';
export {
  Drmp,
} from './avps/ietf-supporting.js';
export {
  type Load,
  LoadType,
} from './avps/load.js';
export {
  FlowStatus,
} from './avps/rx.js';
export {
  type AreaScope,
  CollectionPeriodRrmLte,
  CollectionPeriodRrmUmts,
  JobType,
  LoggingDuration,
  LoggingInterval,
  type MbsfnArea,
  type MdtConfiguration,
  MeasurementPeriodLte,
  MeasurementPeriodUmts,
  ReportAmount,
  ReportInterval,
  type TraceData,
  TraceDepth,
} from './avps/s6a.js';
export {
  type AdcRuleDefinition,
  type AdcRuleInstall,
  type AdcRuleRemove,
  type AdcRuleReport,
} from './avps/sd.js';
export {
  AnTrusted,
} from './avps/sta.js';
