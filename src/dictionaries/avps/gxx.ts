// Made from dictionaries/gxx.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  threeGppGgsnAddress,
  threeGppGgsnIpv6Address,
} from './gi-sgi.js';
import {
  type FlowInformation,
  type PccRuleStatus,
  type QosInformation,
  type ResourceAllocationNotification,
  type RuleFailureCode,
  type TunnelInformation,
  anGwAddress,
  flowInformation,
  pccRuleStatus,
  precedence,
  qosInformation,
  resourceAllocationNotification,
  ruleActivationTime,
  ruleDeactivationTime,
  ruleFailureCode,
  tunnelInformation,
  udpSourcePort,
} from './gx.js';
import {
  type RequiredAccessInfo,
  accessNetworkChargingIdentifierValue,
  contentVersion,
  requiredAccessInfo,
  sharingKeyDl,
  sharingKeyUl,
} from './rx.js';

/** The values of Session-Linking-Indicator (3GPP TS 29.212). */
export const SessionLinkingIndicator = {
  SESSION_LINKING_IMMEDIATE: 0,
  SESSION_LINKING_DEFERRED: 1,
} as const;
export type SessionLinkingIndicator = EnumValue<typeof SessionLinkingIndicator>;

/** The members of QoS-Rule-Install. */
export interface QosRuleInstall extends WithOthers {
  /** QoS-Rule-Definition: AVP 1053 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosRuleDefinition?: readonly QosRuleDefinition[] | undefined;
  /** QoS-Rule-Name: AVP 1054 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly qosRuleName?: readonly Uint8Array[] | undefined;
  /** QoS-Rule-Base-Name: AVP 1074 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.212. */
  readonly qosRuleBaseName?: readonly string[] | undefined;
  /** Tunnel-Information: AVP 1038 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly tunnelInformation?: TunnelInformation | undefined;
  /** Access-Network-Charging-Identifier-Value: AVP 503 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingIdentifierValue?: Uint8Array | undefined;
  /** Resource-Allocation-Notification: AVP 1063 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly resourceAllocationNotification?: ResourceAllocationNotification | undefined;
  /** Rule-Activation-Time: AVP 1043 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly ruleActivationTime?: Date | undefined;
  /** Rule-Deactivation-Time: AVP 1044 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.212. */
  readonly ruleDeactivationTime?: Date | undefined;
  /** 3GPP-GGSN-Address: AVP 7 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppGgsnAddress?: Uint8Array | undefined;
  /** 3GPP-GGSN-IPv6-Address: AVP 16 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppGgsnIpv6Address?: Uint8Array | undefined;
  /** AN-GW-Address: AVP 1050 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly anGwAddress?: readonly string[] | undefined;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
}

/** QoS-Rule-Install: AVP 1051 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const qosRuleInstall: AvpDescriptor<QosRuleInstall> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Rule-Install', code: 1051, vendorId: 10415,
  members: () => ({
    qosRuleDefinition: many(qosRuleDefinition),
    qosRuleName: many(qosRuleName),
    qosRuleBaseName: many(qosRuleBaseName),
    tunnelInformation,
    accessNetworkChargingIdentifierValue,
    resourceAllocationNotification,
    ruleActivationTime,
    ruleDeactivationTime,
    threeGppGgsnAddress,
    threeGppGgsnIpv6Address,
    anGwAddress: many(anGwAddress, 2),
    udpSourcePort,
  }),
});

/** The members of QoS-Rule-Remove. */
export interface QosRuleRemove extends WithOthers {
  /** QoS-Rule-Name: AVP 1054 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly qosRuleName?: readonly Uint8Array[] | undefined;
  /** QoS-Rule-Base-Name: AVP 1074 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.212. */
  readonly qosRuleBaseName?: readonly string[] | undefined;
  /** Required-Access-Info: AVP 536 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly requiredAccessInfo?: readonly RequiredAccessInfo[] | undefined;
}

/** QoS-Rule-Remove: AVP 1052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const qosRuleRemove: AvpDescriptor<QosRuleRemove> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Rule-Remove', code: 1052, vendorId: 10415,
  members: () => ({
    qosRuleName: many(qosRuleName),
    qosRuleBaseName: many(qosRuleBaseName),
    requiredAccessInfo: many(requiredAccessInfo),
  }),
});

/** The members of QoS-Rule-Definition. */
export interface QosRuleDefinition extends WithOthers {
  /** QoS-Rule-Name: AVP 1054 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly qosRuleName: Uint8Array;
  /** Flow-Information: AVP 1058 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly flowInformation?: readonly FlowInformation[] | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Precedence: AVP 1010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.212. */
  readonly precedence?: number | undefined;
  /** Required-Access-Info: AVP 536 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.214. */
  readonly requiredAccessInfo?: readonly RequiredAccessInfo[] | undefined;
  /** Sharing-Key-DL: AVP 539 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly sharingKeyDl?: number | undefined;
  /** Sharing-Key-UL: AVP 540 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.214. */
  readonly sharingKeyUl?: number | undefined;
  /** Content-Version: AVP 552 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.214. */
  readonly contentVersion?: bigint | undefined;
}

/** QoS-Rule-Definition: AVP 1053 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const qosRuleDefinition: AvpDescriptor<QosRuleDefinition> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Rule-Definition', code: 1053, vendorId: 10415,
  members: () => ({
    qosRuleName: required(qosRuleName),
    flowInformation: many(flowInformation),
    qosInformation,
    precedence,
    requiredAccessInfo: many(requiredAccessInfo),
    sharingKeyDl,
    sharingKeyUl,
    contentVersion,
  }),
});

/** QoS-Rule-Name: AVP 1054 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
export const qosRuleName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'QoS-Rule-Name', code: 1054, vendorId: 10415, type: 'OctetString' });

/** The members of QoS-Rule-Report. */
export interface QosRuleReport extends WithOthers {
  /** QoS-Rule-Name: AVP 1054 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.212. */
  readonly qosRuleName?: readonly Uint8Array[] | undefined;
  /** QoS-Rule-Base-Name: AVP 1074 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.212. */
  readonly qosRuleBaseName?: readonly string[] | undefined;
  /** PCC-Rule-Status: AVP 1019 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly pccRuleStatus?: PccRuleStatus | undefined;
  /** Rule-Failure-Code: AVP 1031 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
  readonly ruleFailureCode?: RuleFailureCode | undefined;
  /** Content-Version: AVP 552 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.214. */
  readonly contentVersion?: readonly bigint[] | undefined;
}

/** QoS-Rule-Report: AVP 1055 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
export const qosRuleReport: AvpDescriptor<QosRuleReport> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Rule-Report', code: 1055, vendorId: 10415,
  members: () => ({
    qosRuleName: many(qosRuleName),
    qosRuleBaseName: many(qosRuleBaseName),
    pccRuleStatus,
    ruleFailureCode,
    contentVersion: many(contentVersion),
  }),
});

/** Session-Linking-Indicator: AVP 1064 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.212. */
export const sessionLinkingIndicator: AvpDescriptor<SessionLinkingIndicator> = /* @__PURE__ */ defineAvp({ name: 'Session-Linking-Indicator', code: 1064, vendorId: 10415, type: 'Enumerated', enumeration: SessionLinkingIndicator });

/** QoS-Rule-Base-Name: AVP 1074 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.212. */
export const qosRuleBaseName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'QoS-Rule-Base-Name', code: 1074, vendorId: 10415, type: 'UTF8String', isMandatory: false });
