// Made from dictionaries/sd.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type FinalUnitIndication,
  finalUnitIndication,
  ratingGroup,
  serviceIdentifier,
} from './credit-control.js';
import {
  type FlowInformation,
  type MeteringMethod,
  type MuteNotification,
  type Offline,
  type Online,
  type PccRuleStatus,
  type QosInformation,
  type RedirectInformation,
  type ReportingLevel,
  type RuleFailureCode,
  flowInformation,
  meteringMethod,
  monitoringFlags,
  monitoringKey,
  muteNotification,
  offline,
  online,
  pccRuleStatus,
  precedence,
  qosInformation,
  redirectInformation,
  reportingLevel,
  ruleActivationTime,
  ruleDeactivationTime,
  ruleFailureCode,
  tdfApplicationIdentifier,
  tosTrafficClass,
  trafficSteeringPolicyIdentifierDl,
  trafficSteeringPolicyIdentifierUl,
} from './gx.js';
import {
  type FlowStatus,
  applicationServiceProviderIdentity,
  flowStatus,
  sponsorIdentity,
} from './rx.js';

/** The members of ADC-Rule-Install. */
export interface AdcRuleInstall extends WithOthers {
  /** ADC-Rule-Definition: AVP 1094 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly adcRuleDefinition?: readonly AdcRuleDefinition[] | undefined;
  /** ADC-Rule-Name: AVP 1096 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly adcRuleName?: readonly Uint8Array[] | undefined;
  /** ADC-Rule-Base-Name: AVP 1095 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly adcRuleBaseName?: readonly string[] | undefined;
  /** Monitoring-Flags: AVP 2828 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly monitoringFlags?: number | undefined;
  /** Rule-Activation-Time: AVP 1043 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly ruleActivationTime?: Date | undefined;
  /** Rule-Deactivation-Time: AVP 1044 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly ruleDeactivationTime?: Date | undefined;
}

/** ADC-Rule-Install: AVP 1092 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const adcRuleInstall: AvpDescriptor<AdcRuleInstall> = /* @__PURE__ */ defineGroup({
  name: 'ADC-Rule-Install', code: 1092, vendorId: 10415,
  members: () => ({
    adcRuleDefinition: many(adcRuleDefinition),
    adcRuleName: many(adcRuleName),
    adcRuleBaseName: many(adcRuleBaseName),
    monitoringFlags,
    ruleActivationTime,
    ruleDeactivationTime,
  }),
});

/** The members of ADC-Rule-Remove. */
export interface AdcRuleRemove extends WithOthers {
  /** ADC-Rule-Name: AVP 1096 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly adcRuleName?: readonly Uint8Array[] | undefined;
  /** ADC-Rule-Base-Name: AVP 1095 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly adcRuleBaseName?: readonly string[] | undefined;
}

/** ADC-Rule-Remove: AVP 1093 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const adcRuleRemove: AvpDescriptor<AdcRuleRemove> = /* @__PURE__ */ defineGroup({
  name: 'ADC-Rule-Remove', code: 1093, vendorId: 10415,
  members: () => ({
    adcRuleName: many(adcRuleName),
    adcRuleBaseName: many(adcRuleBaseName),
  }),
});

/** The members of ADC-Rule-Definition. */
export interface AdcRuleDefinition extends WithOthers {
  /** ADC-Rule-Name: AVP 1096 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly adcRuleName: Uint8Array;
  /** TDF-Application-Identifier: AVP 1088 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly tdfApplicationIdentifier?: Uint8Array | undefined;
  /** Flow-Information: AVP 1058 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly flowInformation?: readonly FlowInformation[] | undefined;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: number | undefined;
  /** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
  readonly ratingGroup?: number | undefined;
  /** Reporting-Level: AVP 1011 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly reportingLevel?: ReportingLevel | undefined;
  /** Online: AVP 1009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly online?: Online | undefined;
  /** Offline: AVP 1008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly offline?: Offline | undefined;
  /** Metering-Method: AVP 1007 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly meteringMethod?: MeteringMethod | undefined;
  /** Precedence: AVP 1010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.212. */
  readonly precedence?: number | undefined;
  /** Flow-Status: AVP 511 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.214. */
  readonly flowStatus?: FlowStatus | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Monitoring-Key: AVP 1066 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly monitoringKey?: Uint8Array | undefined;
  /** Sponsor-Identity: AVP 531 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity: AVP 532 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly applicationServiceProviderIdentity?: string | undefined;
  /** Redirect-Information: AVP 1085 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly redirectInformation?: readonly RedirectInformation[] | undefined;
  /** Mute-Notification: AVP 2809 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly muteNotification?: MuteNotification | undefined;
  /** Traffic-Steering-Policy-Identifier-DL: AVP 2836 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly trafficSteeringPolicyIdentifierDl?: Uint8Array | undefined;
  /** Traffic-Steering-Policy-Identifier-UL: AVP 2837 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly trafficSteeringPolicyIdentifierUl?: Uint8Array | undefined;
  /** ToS-Traffic-Class: AVP 1014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly tosTrafficClass?: Uint8Array | undefined;
}

/** ADC-Rule-Definition: AVP 1094 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const adcRuleDefinition: AvpDescriptor<AdcRuleDefinition> = /* @__PURE__ */ defineGroup({
  name: 'ADC-Rule-Definition', code: 1094, vendorId: 10415,
  members: () => ({
    adcRuleName: required(adcRuleName),
    tdfApplicationIdentifier,
    flowInformation: many(flowInformation),
    serviceIdentifier,
    ratingGroup,
    reportingLevel,
    online,
    offline,
    meteringMethod,
    precedence,
    flowStatus,
    qosInformation,
    monitoringKey,
    sponsorIdentity,
    applicationServiceProviderIdentity,
    redirectInformation: many(redirectInformation, 2),
    muteNotification,
    trafficSteeringPolicyIdentifierDl,
    trafficSteeringPolicyIdentifierUl,
    tosTrafficClass,
  }),
});

/** ADC-Rule-Base-Name: AVP 1095 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
export const adcRuleBaseName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ADC-Rule-Base-Name', code: 1095, vendorId: 10415, type: 'UTF8String' });

/** ADC-Rule-Name: AVP 1096 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
export const adcRuleName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ADC-Rule-Name', code: 1096, vendorId: 10415, type: 'OctetString' });

/** The members of ADC-Rule-Report. */
export interface AdcRuleReport extends WithOthers {
  /** ADC-Rule-Name: AVP 1096 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly adcRuleName?: readonly Uint8Array[] | undefined;
  /** ADC-Rule-Base-Name: AVP 1095 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly adcRuleBaseName?: readonly string[] | undefined;
  /** PCC-Rule-Status: AVP 1019 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly pccRuleStatus?: PccRuleStatus | undefined;
  /** Rule-Failure-Code: AVP 1031 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ruleFailureCode?: RuleFailureCode | undefined;
  /** Final-Unit-Indication: AVP 430, Grouped, M bit. RFC 8506. */
  readonly finalUnitIndication?: FinalUnitIndication | undefined;
}

/** ADC-Rule-Report: AVP 1097 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const adcRuleReport: AvpDescriptor<AdcRuleReport> = /* @__PURE__ */ defineGroup({
  name: 'ADC-Rule-Report', code: 1097, vendorId: 10415,
  members: () => ({
    adcRuleName: many(adcRuleName),
    adcRuleBaseName: many(adcRuleBaseName),
    pccRuleStatus,
    ruleFailureCode,
    finalUnitIndication,
  }),
});
