// Made from dictionaries/credit-control.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type ResultCode,
  resultCode,
} from '../../dictionary/base-descriptors.js';
import {
  type FilterRule,
  filterRule,
} from './ietf-supporting.js';
import {
  filterId,
} from './nasreq.js';

/** The values of CC-Request-Type (RFC 8506). */
export const CcRequestType = {
  INITIAL_REQUEST: 1,
  UPDATE_REQUEST: 2,
  TERMINATION_REQUEST: 3,
  EVENT_REQUEST: 4,
} as const;
export type CcRequestType = EnumValue<typeof CcRequestType>;

/** The values of CC-Session-Failover (RFC 8506). */
export const CcSessionFailover = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
} as const;
export type CcSessionFailover = EnumValue<typeof CcSessionFailover>;

/** The values of Check-Balance-Result (RFC 8506). */
export const CheckBalanceResult = {
  ENOUGH_CREDIT: 0,
  NO_CREDIT: 1,
} as const;
export type CheckBalanceResult = EnumValue<typeof CheckBalanceResult>;

/** The values of Credit-Control (RFC 8506). */
export const CreditControl = {
  AUTHORIZATION: 0,
  RE_AUTHORIZATION: 1,
} as const;
export type CreditControl = EnumValue<typeof CreditControl>;

/** The values of Credit-Control-Failure-Handling (RFC 8506). */
export const CreditControlFailureHandling = {
  TERMINATE: 0,
  CONTINUE: 1,
  RETRY_AND_TERMINATE: 2,
} as const;
export type CreditControlFailureHandling = EnumValue<typeof CreditControlFailureHandling>;

/** The values of Direct-Debiting-Failure-Handling (RFC 8506). */
export const DirectDebitingFailureHandling = {
  TERMINATE_OR_BUFFER: 0,
  CONTINUE: 1,
} as const;
export type DirectDebitingFailureHandling = EnumValue<typeof DirectDebitingFailureHandling>;

/** The values of Redirect-Address-Type (RFC 8506). */
export const RedirectAddressType = {
  IPV4: 0,
  IPV6: 1,
  URL: 2,
  SIP_URI: 3,
  END_USER_PRIVATE: 4,
} as const;
export type RedirectAddressType = EnumValue<typeof RedirectAddressType>;

/** The values of Requested-Action (RFC 8506). */
export const RequestedAction = {
  DIRECT_DEBITING: 0,
  REFUND_ACCOUNT: 1,
  CHECK_BALANCE: 2,
  PRICE_ENQUIRY: 3,
} as const;
export type RequestedAction = EnumValue<typeof RequestedAction>;

/** The values of Final-Unit-Action (RFC 8506). */
export const FinalUnitAction = {
  TERMINATE: 0,
  REDIRECT: 1,
  RESTRICT_ACCESS: 2,
} as const;
export type FinalUnitAction = EnumValue<typeof FinalUnitAction>;

/** The values of Subscription-Id-Type (RFC 8506). */
export const SubscriptionIdType = {
  END_USER_E164: 0,
  END_USER_IMSI: 1,
  END_USER_SIP_URI: 2,
  END_USER_NAI: 3,
  END_USER_PRIVATE: 4,
} as const;
export type SubscriptionIdType = EnumValue<typeof SubscriptionIdType>;

/** The values of Tariff-Change-Usage (RFC 8506). */
export const TariffChangeUsage = {
  UNIT_BEFORE_TARIFF_CHANGE: 0,
  UNIT_AFTER_TARIFF_CHANGE: 1,
  UNIT_INDETERMINATE: 2,
} as const;
export type TariffChangeUsage = EnumValue<typeof TariffChangeUsage>;

/** The values of CC-Unit-Type (RFC 8506). */
export const CcUnitType = {
  TIME: 0,
  MONEY: 1,
  TOTAL_OCTETS: 2,
  INPUT_OCTETS: 3,
  OUTPUT_OCTETS: 4,
  SERVICE_SPECIFIC_UNITS: 5,
} as const;
export type CcUnitType = EnumValue<typeof CcUnitType>;

/** The values of Multiple-Services-Indicator (RFC 8506). */
export const MultipleServicesIndicator = {
  NOT_SUPPORTED: 0,
  SUPPORTED: 1,
} as const;
export type MultipleServicesIndicator = EnumValue<typeof MultipleServicesIndicator>;

/** The values of User-Equipment-Info-Type (RFC 8506). */
export const UserEquipmentInfoType = {
  IMEISV: 0,
  MAC: 1,
  EUI64: 2,
  MODIFIED_EUI64: 3,
} as const;
export type UserEquipmentInfoType = EnumValue<typeof UserEquipmentInfoType>;

/** CC-Correlation-Id: AVP 411, OctetString. RFC 8506. */
export const ccCorrelationId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'CC-Correlation-Id', code: 411, type: 'OctetString', isMandatory: false });

/** CC-Input-Octets: AVP 412, Unsigned64, M bit, in octets. RFC 8506. */
export const ccInputOctets: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'CC-Input-Octets', code: 412, type: 'Unsigned64' });

/** The members of CC-Money. */
export interface CcMoney extends WithOthers {
  /** Unit-Value: AVP 445, Grouped, M bit. RFC 8506. */
  readonly unitValue: UnitValue;
  /** Currency-Code: AVP 425, Unsigned32, M bit. RFC 8506. */
  readonly currencyCode?: number | undefined;
}

/** CC-Money: AVP 413, Grouped, M bit. RFC 8506. */
export const ccMoney: AvpDescriptor<CcMoney> = /* @__PURE__ */ defineGroup({
  name: 'CC-Money', code: 413,
  members: () => ({
    unitValue: required(unitValue),
    currencyCode,
  }),
});

/** CC-Output-Octets: AVP 414, Unsigned64, M bit, in octets. RFC 8506. */
export const ccOutputOctets: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'CC-Output-Octets', code: 414, type: 'Unsigned64' });

/** CC-Request-Number: AVP 415, Unsigned32, M bit. RFC 8506. */
export const ccRequestNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'CC-Request-Number', code: 415, type: 'Unsigned32' });

/** CC-Request-Type: AVP 416, Enumerated, M bit. RFC 8506. */
export const ccRequestType: AvpDescriptor<CcRequestType> = /* @__PURE__ */ defineAvp({ name: 'CC-Request-Type', code: 416, type: 'Enumerated', enumeration: CcRequestType });

/** CC-Service-Specific-Units: AVP 417, Unsigned64, M bit. RFC 8506. */
export const ccServiceSpecificUnits: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'CC-Service-Specific-Units', code: 417, type: 'Unsigned64' });

/** CC-Session-Failover: AVP 418, Enumerated, M bit. RFC 8506. */
export const ccSessionFailover: AvpDescriptor<CcSessionFailover> = /* @__PURE__ */ defineAvp({ name: 'CC-Session-Failover', code: 418, type: 'Enumerated', enumeration: CcSessionFailover });

/** CC-Sub-Session-Id: AVP 419, Unsigned64, M bit. RFC 8506. */
export const ccSubSessionId: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'CC-Sub-Session-Id', code: 419, type: 'Unsigned64' });

/** CC-Time: AVP 420, Unsigned32, M bit, in seconds. RFC 8506. */
export const ccTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'CC-Time', code: 420, type: 'Unsigned32' });

/** CC-Total-Octets: AVP 421, Unsigned64, M bit, in octets. RFC 8506. */
export const ccTotalOctets: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'CC-Total-Octets', code: 421, type: 'Unsigned64' });

/** Check-Balance-Result: AVP 422, Enumerated, M bit. RFC 8506. */
export const checkBalanceResult: AvpDescriptor<CheckBalanceResult> = /* @__PURE__ */ defineAvp({ name: 'Check-Balance-Result', code: 422, type: 'Enumerated', enumeration: CheckBalanceResult });

/** The members of Cost-Information. */
export interface CostInformation extends WithOthers {
  /** Unit-Value: AVP 445, Grouped, M bit. RFC 8506. */
  readonly unitValue: UnitValue;
  /** Currency-Code: AVP 425, Unsigned32, M bit. RFC 8506. */
  readonly currencyCode: number;
  /** Cost-Unit: AVP 424, UTF8String, M bit. RFC 8506. */
  readonly costUnit?: string | undefined;
}

/** Cost-Information: AVP 423, Grouped, M bit. RFC 8506. */
export const costInformation: AvpDescriptor<CostInformation> = /* @__PURE__ */ defineGroup({
  name: 'Cost-Information', code: 423,
  members: () => ({
    unitValue: required(unitValue),
    currencyCode: required(currencyCode),
    costUnit,
  }),
});

/** Cost-Unit: AVP 424, UTF8String, M bit. RFC 8506. */
export const costUnit: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Cost-Unit', code: 424, type: 'UTF8String' });

/** Currency-Code: AVP 425, Unsigned32, M bit. RFC 8506. */
export const currencyCode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Currency-Code', code: 425, type: 'Unsigned32' });

/** Credit-Control: AVP 426, Enumerated, M bit. RFC 8506. */
export const creditControl: AvpDescriptor<CreditControl> = /* @__PURE__ */ defineAvp({ name: 'Credit-Control', code: 426, type: 'Enumerated', enumeration: CreditControl });

/** Credit-Control-Failure-Handling: AVP 427, Enumerated, M bit. RFC 8506. */
export const creditControlFailureHandling: AvpDescriptor<CreditControlFailureHandling> = /* @__PURE__ */ defineAvp({ name: 'Credit-Control-Failure-Handling', code: 427, type: 'Enumerated', enumeration: CreditControlFailureHandling });

/** Direct-Debiting-Failure-Handling: AVP 428, Enumerated, M bit. RFC 8506. */
export const directDebitingFailureHandling: AvpDescriptor<DirectDebitingFailureHandling> = /* @__PURE__ */ defineAvp({ name: 'Direct-Debiting-Failure-Handling', code: 428, type: 'Enumerated', enumeration: DirectDebitingFailureHandling });

/** Exponent: AVP 429, Integer32, M bit. RFC 8506. */
export const exponent: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Exponent', code: 429, type: 'Integer32' });

/** The members of Final-Unit-Indication. */
export interface FinalUnitIndication extends WithOthers {
  /** Final-Unit-Action: AVP 449, Enumerated, M bit. RFC 8506. */
  readonly finalUnitAction: FinalUnitAction;
  /** Restriction-Filter-Rule: AVP 438, IPFilterRule, M bit. RFC 8506. */
  readonly restrictionFilterRule?: readonly string[] | undefined;
  /** Filter-Id: AVP 11, UTF8String, M bit. RFC 7155. */
  readonly filterId?: readonly string[] | undefined;
  /** Redirect-Server: AVP 434, Grouped, M bit. RFC 8506. */
  readonly redirectServer?: RedirectServer | undefined;
}

/** Final-Unit-Indication: AVP 430, Grouped, M bit. RFC 8506. */
export const finalUnitIndication: AvpDescriptor<FinalUnitIndication> = /* @__PURE__ */ defineGroup({
  name: 'Final-Unit-Indication', code: 430,
  members: () => ({
    finalUnitAction: required(finalUnitAction),
    restrictionFilterRule: many(restrictionFilterRule),
    filterId: many(filterId),
    redirectServer,
  }),
});

/** The members of Granted-Service-Unit. */
export interface GrantedServiceUnit extends WithOthers {
  /** Tariff-Time-Change: AVP 451, Time, M bit. RFC 8506. */
  readonly tariffTimeChange?: Date | undefined;
  /** CC-Time: AVP 420, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly ccTime?: number | undefined;
  /** CC-Money: AVP 413, Grouped, M bit. RFC 8506. */
  readonly ccMoney?: CcMoney | undefined;
  /** CC-Total-Octets: AVP 421, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets: AVP 412, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets: AVP 414, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units: AVP 417, Unsigned64, M bit. RFC 8506. */
  readonly ccServiceSpecificUnits?: bigint | undefined;
}

/** Granted-Service-Unit: AVP 431, Grouped, M bit. RFC 8506. */
export const grantedServiceUnit: AvpDescriptor<GrantedServiceUnit> = /* @__PURE__ */ defineGroup({
  name: 'Granted-Service-Unit', code: 431,
  members: () => ({
    tariffTimeChange,
    ccTime,
    ccMoney,
    ccTotalOctets,
    ccInputOctets,
    ccOutputOctets,
    ccServiceSpecificUnits,
  }),
});

/** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
export const ratingGroup: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Rating-Group', code: 432, type: 'Unsigned32' });

/** Redirect-Address-Type: AVP 433, Enumerated, M bit. RFC 8506. */
export const redirectAddressType: AvpDescriptor<RedirectAddressType> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Address-Type', code: 433, type: 'Enumerated', enumeration: RedirectAddressType });

/** The members of Redirect-Server. */
export interface RedirectServer extends WithOthers {
  /** Redirect-Address-Type: AVP 433, Enumerated, M bit. RFC 8506. */
  readonly redirectAddressType: RedirectAddressType;
  /** Redirect-Server-Address: AVP 435, UTF8String, M bit. RFC 8506. */
  readonly redirectServerAddress: string;
}

/** Redirect-Server: AVP 434, Grouped, M bit. RFC 8506. */
export const redirectServer: AvpDescriptor<RedirectServer> = /* @__PURE__ */ defineGroup({
  name: 'Redirect-Server', code: 434,
  members: () => ({
    redirectAddressType: required(redirectAddressType),
    redirectServerAddress: required(redirectServerAddress),
  }),
});

/** Redirect-Server-Address: AVP 435, UTF8String, M bit. RFC 8506. */
export const redirectServerAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Server-Address', code: 435, type: 'UTF8String' });

/** Requested-Action: AVP 436, Enumerated, M bit. RFC 8506. */
export const requestedAction: AvpDescriptor<RequestedAction> = /* @__PURE__ */ defineAvp({ name: 'Requested-Action', code: 436, type: 'Enumerated', enumeration: RequestedAction });

/** The members of Requested-Service-Unit. */
export interface RequestedServiceUnit extends WithOthers {
  /** CC-Time: AVP 420, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly ccTime?: number | undefined;
  /** CC-Money: AVP 413, Grouped, M bit. RFC 8506. */
  readonly ccMoney?: CcMoney | undefined;
  /** CC-Total-Octets: AVP 421, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets: AVP 412, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets: AVP 414, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units: AVP 417, Unsigned64, M bit. RFC 8506. */
  readonly ccServiceSpecificUnits?: bigint | undefined;
}

/** Requested-Service-Unit: AVP 437, Grouped, M bit. RFC 8506. */
export const requestedServiceUnit: AvpDescriptor<RequestedServiceUnit> = /* @__PURE__ */ defineGroup({
  name: 'Requested-Service-Unit', code: 437,
  members: () => ({
    ccTime,
    ccMoney,
    ccTotalOctets,
    ccInputOctets,
    ccOutputOctets,
    ccServiceSpecificUnits,
  }),
});

/** Restriction-Filter-Rule: AVP 438, IPFilterRule, M bit. RFC 8506. */
export const restrictionFilterRule: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Restriction-Filter-Rule', code: 438, type: 'IPFilterRule' });

/** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
export const serviceIdentifier: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Service-Identifier', code: 439, type: 'Unsigned32' });

/** The members of Service-Parameter-Info. */
export interface ServiceParameterInfo extends WithOthers {
  /** Service-Parameter-Type: AVP 441, Unsigned32. RFC 8506. */
  readonly serviceParameterType: number;
  /** Service-Parameter-Value: AVP 442, OctetString. RFC 8506. */
  readonly serviceParameterValue: Uint8Array;
}

/** Service-Parameter-Info: AVP 440, Grouped. RFC 8506. */
export const serviceParameterInfo: AvpDescriptor<ServiceParameterInfo> = /* @__PURE__ */ defineGroup({
  name: 'Service-Parameter-Info', code: 440, isMandatory: false,
  members: () => ({
    serviceParameterType: required(serviceParameterType),
    serviceParameterValue: required(serviceParameterValue),
  }),
});

/** Service-Parameter-Type: AVP 441, Unsigned32. RFC 8506. */
export const serviceParameterType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Service-Parameter-Type', code: 441, type: 'Unsigned32', isMandatory: false });

/** Service-Parameter-Value: AVP 442, OctetString. RFC 8506. */
export const serviceParameterValue: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Service-Parameter-Value', code: 442, type: 'OctetString', isMandatory: false });

/** The members of Subscription-Id. */
export interface SubscriptionId extends WithOthers {
  /** Subscription-Id-Type: AVP 450, Enumerated, M bit. RFC 8506. */
  readonly subscriptionIdType: SubscriptionIdType;
  /** Subscription-Id-Data: AVP 444, UTF8String, M bit. RFC 8506. */
  readonly subscriptionIdData: string;
}

/** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
export const subscriptionId: AvpDescriptor<SubscriptionId> = /* @__PURE__ */ defineGroup({
  name: 'Subscription-Id', code: 443,
  members: () => ({
    subscriptionIdType: required(subscriptionIdType),
    subscriptionIdData: required(subscriptionIdData),
  }),
});

/** Subscription-Id-Data: AVP 444, UTF8String, M bit. RFC 8506. */
export const subscriptionIdData: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Id-Data', code: 444, type: 'UTF8String', isSensitive: true });

/** The members of Unit-Value. */
export interface UnitValue extends WithOthers {
  /** Value-Digits: AVP 447, Integer64, M bit. RFC 8506. */
  readonly valueDigits: bigint;
  /** Exponent: AVP 429, Integer32, M bit. RFC 8506. */
  readonly exponent?: number | undefined;
}

/** Unit-Value: AVP 445, Grouped, M bit. RFC 8506. */
export const unitValue: AvpDescriptor<UnitValue> = /* @__PURE__ */ defineGroup({
  name: 'Unit-Value', code: 445,
  members: () => ({
    valueDigits: required(valueDigits),
    exponent,
  }),
});

/** The members of Used-Service-Unit. */
export interface UsedServiceUnit extends WithOthers {
  /** Tariff-Change-Usage: AVP 452, Enumerated, M bit. RFC 8506. */
  readonly tariffChangeUsage?: TariffChangeUsage | undefined;
  /** CC-Time: AVP 420, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly ccTime?: number | undefined;
  /** CC-Money: AVP 413, Grouped, M bit. RFC 8506. */
  readonly ccMoney?: CcMoney | undefined;
  /** CC-Total-Octets: AVP 421, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets: AVP 412, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets: AVP 414, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units: AVP 417, Unsigned64, M bit. RFC 8506. */
  readonly ccServiceSpecificUnits?: bigint | undefined;
}

/** Used-Service-Unit: AVP 446, Grouped, M bit. RFC 8506. */
export const usedServiceUnit: AvpDescriptor<UsedServiceUnit> = /* @__PURE__ */ defineGroup({
  name: 'Used-Service-Unit', code: 446,
  members: () => ({
    tariffChangeUsage,
    ccTime,
    ccMoney,
    ccTotalOctets,
    ccInputOctets,
    ccOutputOctets,
    ccServiceSpecificUnits,
  }),
});

/** Value-Digits: AVP 447, Integer64, M bit. RFC 8506. */
export const valueDigits: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Value-Digits', code: 447, type: 'Integer64' });

/** Validity-Time: AVP 448, Unsigned32, M bit, in seconds. RFC 8506. */
export const validityTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Validity-Time', code: 448, type: 'Unsigned32' });

/** Final-Unit-Action: AVP 449, Enumerated, M bit. RFC 8506. */
export const finalUnitAction: AvpDescriptor<FinalUnitAction> = /* @__PURE__ */ defineAvp({ name: 'Final-Unit-Action', code: 449, type: 'Enumerated', enumeration: FinalUnitAction });

/** Subscription-Id-Type: AVP 450, Enumerated, M bit. RFC 8506. */
export const subscriptionIdType: AvpDescriptor<SubscriptionIdType> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Id-Type', code: 450, type: 'Enumerated', enumeration: SubscriptionIdType });

/** Tariff-Time-Change: AVP 451, Time, M bit. RFC 8506. */
export const tariffTimeChange: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Tariff-Time-Change', code: 451, type: 'Time' });

/** Tariff-Change-Usage: AVP 452, Enumerated, M bit. RFC 8506. */
export const tariffChangeUsage: AvpDescriptor<TariffChangeUsage> = /* @__PURE__ */ defineAvp({ name: 'Tariff-Change-Usage', code: 452, type: 'Enumerated', enumeration: TariffChangeUsage });

/** G-S-U-Pool-Identifier: AVP 453, Unsigned32, M bit. RFC 8506. */
export const gSUPoolIdentifier: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'G-S-U-Pool-Identifier', code: 453, type: 'Unsigned32' });

/** CC-Unit-Type: AVP 454, Enumerated, M bit. RFC 8506. */
export const ccUnitType: AvpDescriptor<CcUnitType> = /* @__PURE__ */ defineAvp({ name: 'CC-Unit-Type', code: 454, type: 'Enumerated', enumeration: CcUnitType });

/** Multiple-Services-Indicator: AVP 455, Enumerated, M bit. RFC 8506. */
export const multipleServicesIndicator: AvpDescriptor<MultipleServicesIndicator> = /* @__PURE__ */ defineAvp({ name: 'Multiple-Services-Indicator', code: 455, type: 'Enumerated', enumeration: MultipleServicesIndicator });

/** The members of Multiple-Services-Credit-Control. */
export interface MultipleServicesCreditControl extends WithOthers {
  /** Granted-Service-Unit: AVP 431, Grouped, M bit. RFC 8506. */
  readonly grantedServiceUnit?: GrantedServiceUnit | undefined;
  /** Requested-Service-Unit: AVP 437, Grouped, M bit. RFC 8506. */
  readonly requestedServiceUnit?: RequestedServiceUnit | undefined;
  /** Used-Service-Unit: AVP 446, Grouped, M bit. RFC 8506. */
  readonly usedServiceUnit?: readonly UsedServiceUnit[] | undefined;
  /** Tariff-Change-Usage: AVP 452, Enumerated, M bit. RFC 8506. */
  readonly tariffChangeUsage?: TariffChangeUsage | undefined;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: readonly number[] | undefined;
  /** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
  readonly ratingGroup?: number | undefined;
  /** G-S-U-Pool-Reference: AVP 457, Grouped, M bit. RFC 8506. */
  readonly gSUPoolReference?: readonly GSUPoolReference[] | undefined;
  /** Validity-Time: AVP 448, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly validityTime?: number | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Final-Unit-Indication: AVP 430, Grouped, M bit. RFC 8506. */
  readonly finalUnitIndication?: FinalUnitIndication | undefined;
  /** QoS-Final-Unit-Indication: AVP 669, Grouped. RFC 8506. */
  readonly qosFinalUnitIndication?: QosFinalUnitIndication | undefined;
}

/** Multiple-Services-Credit-Control: AVP 456, Grouped, M bit. RFC 8506. */
export const multipleServicesCreditControl: AvpDescriptor<MultipleServicesCreditControl> = /* @__PURE__ */ defineGroup({
  name: 'Multiple-Services-Credit-Control', code: 456,
  members: () => ({
    grantedServiceUnit,
    requestedServiceUnit,
    usedServiceUnit: many(usedServiceUnit),
    tariffChangeUsage,
    serviceIdentifier: many(serviceIdentifier),
    ratingGroup,
    gSUPoolReference: many(gSUPoolReference),
    validityTime,
    resultCode,
    finalUnitIndication,
    qosFinalUnitIndication,
  }),
});

/** The members of G-S-U-Pool-Reference. */
export interface GSUPoolReference extends WithOthers {
  /** G-S-U-Pool-Identifier: AVP 453, Unsigned32, M bit. RFC 8506. */
  readonly gSUPoolIdentifier: number;
  /** CC-Unit-Type: AVP 454, Enumerated, M bit. RFC 8506. */
  readonly ccUnitType: CcUnitType;
  /** Unit-Value: AVP 445, Grouped, M bit. RFC 8506. */
  readonly unitValue: UnitValue;
}

/** G-S-U-Pool-Reference: AVP 457, Grouped, M bit. RFC 8506. */
export const gSUPoolReference: AvpDescriptor<GSUPoolReference> = /* @__PURE__ */ defineGroup({
  name: 'G-S-U-Pool-Reference', code: 457,
  members: () => ({
    gSUPoolIdentifier: required(gSUPoolIdentifier),
    ccUnitType: required(ccUnitType),
    unitValue: required(unitValue),
  }),
});

/** The members of User-Equipment-Info. */
export interface UserEquipmentInfo extends WithOthers {
  /** User-Equipment-Info-Type: AVP 459, Enumerated. RFC 8506. */
  readonly userEquipmentInfoType: UserEquipmentInfoType;
  /** User-Equipment-Info-Value: AVP 460, OctetString. RFC 8506. */
  readonly userEquipmentInfoValue: Uint8Array;
}

/** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
export const userEquipmentInfo: AvpDescriptor<UserEquipmentInfo> = /* @__PURE__ */ defineGroup({
  name: 'User-Equipment-Info', code: 458, isMandatory: false,
  members: () => ({
    userEquipmentInfoType: required(userEquipmentInfoType),
    userEquipmentInfoValue: required(userEquipmentInfoValue),
  }),
});

/** User-Equipment-Info-Type: AVP 459, Enumerated. RFC 8506. */
export const userEquipmentInfoType: AvpDescriptor<UserEquipmentInfoType> = /* @__PURE__ */ defineAvp({ name: 'User-Equipment-Info-Type', code: 459, type: 'Enumerated', isMandatory: false, enumeration: UserEquipmentInfoType });

/** User-Equipment-Info-Value: AVP 460, OctetString. RFC 8506. */
export const userEquipmentInfoValue: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Equipment-Info-Value', code: 460, type: 'OctetString', isMandatory: false, isSensitive: true });

/** Service-Context-Id: AVP 461, UTF8String, M bit. RFC 8506. */
export const serviceContextId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Service-Context-Id', code: 461, type: 'UTF8String' });

/** The members of User-Equipment-Info-Extension. */
export interface UserEquipmentInfoExtension extends WithOthers {
  /** User-Equipment-Info-IMEISV: AVP 654, OctetString. RFC 8506. */
  readonly userEquipmentInfoImeisv?: Uint8Array | undefined;
  /** User-Equipment-Info-MAC: AVP 655, OctetString. RFC 8506. */
  readonly userEquipmentInfoMac?: Uint8Array | undefined;
  /** User-Equipment-Info-EUI64: AVP 656, OctetString. RFC 8506. */
  readonly userEquipmentInfoEui64?: Uint8Array | undefined;
  /** User-Equipment-Info-ModifiedEUI64: AVP 657, OctetString. RFC 8506. */
  readonly userEquipmentInfoModifiedeui64?: Uint8Array | undefined;
  /** User-Equipment-Info-IMEI: AVP 658, OctetString. RFC 8506. */
  readonly userEquipmentInfoImei?: Uint8Array | undefined;
}

/** User-Equipment-Info-Extension: AVP 653, Grouped. RFC 8506. */
export const userEquipmentInfoExtension: AvpDescriptor<UserEquipmentInfoExtension> = /* @__PURE__ */ defineGroup({
  name: 'User-Equipment-Info-Extension', code: 653, isMandatory: false,
  members: () => ({
    userEquipmentInfoImeisv,
    userEquipmentInfoMac,
    userEquipmentInfoEui64,
    userEquipmentInfoModifiedeui64,
    userEquipmentInfoImei,
  }),
});

/** User-Equipment-Info-IMEISV: AVP 654, OctetString. RFC 8506. */
export const userEquipmentInfoImeisv: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Equipment-Info-IMEISV', code: 654, type: 'OctetString', isMandatory: false, isSensitive: true });

/** User-Equipment-Info-MAC: AVP 655, OctetString. RFC 8506. */
export const userEquipmentInfoMac: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Equipment-Info-MAC', code: 655, type: 'OctetString', isMandatory: false, isSensitive: true });

/** User-Equipment-Info-EUI64: AVP 656, OctetString. RFC 8506. */
export const userEquipmentInfoEui64: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Equipment-Info-EUI64', code: 656, type: 'OctetString', isMandatory: false, isSensitive: true });

/** User-Equipment-Info-ModifiedEUI64: AVP 657, OctetString. RFC 8506. */
export const userEquipmentInfoModifiedeui64: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Equipment-Info-ModifiedEUI64', code: 657, type: 'OctetString', isMandatory: false, isSensitive: true });

/** User-Equipment-Info-IMEI: AVP 658, OctetString. RFC 8506. */
export const userEquipmentInfoImei: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'User-Equipment-Info-IMEI', code: 658, type: 'OctetString', isMandatory: false, isSensitive: true });

/** The members of Subscription-Id-Extension. */
export interface SubscriptionIdExtension extends WithOthers {
  /** Subscription-Id-E164: AVP 660, UTF8String. RFC 8506. */
  readonly subscriptionIdE164?: string | undefined;
  /** Subscription-Id-IMSI: AVP 661, UTF8String. RFC 8506. */
  readonly subscriptionIdImsi?: string | undefined;
  /** Subscription-Id-SIP-URI: AVP 662, UTF8String. RFC 8506. */
  readonly subscriptionIdSipUri?: string | undefined;
  /** Subscription-Id-NAI: AVP 663, UTF8String. RFC 8506. */
  readonly subscriptionIdNai?: string | undefined;
  /** Subscription-Id-Private: AVP 664, UTF8String. RFC 8506. */
  readonly subscriptionIdPrivate?: string | undefined;
}

/** Subscription-Id-Extension: AVP 659, Grouped. RFC 8506. */
export const subscriptionIdExtension: AvpDescriptor<SubscriptionIdExtension> = /* @__PURE__ */ defineGroup({
  name: 'Subscription-Id-Extension', code: 659, isMandatory: false,
  members: () => ({
    subscriptionIdE164,
    subscriptionIdImsi,
    subscriptionIdSipUri,
    subscriptionIdNai,
    subscriptionIdPrivate,
  }),
});

/** Subscription-Id-E164: AVP 660, UTF8String. RFC 8506. */
export const subscriptionIdE164: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Id-E164', code: 660, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** Subscription-Id-IMSI: AVP 661, UTF8String. RFC 8506. */
export const subscriptionIdImsi: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Id-IMSI', code: 661, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** Subscription-Id-SIP-URI: AVP 662, UTF8String. RFC 8506. */
export const subscriptionIdSipUri: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Id-SIP-URI', code: 662, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** Subscription-Id-NAI: AVP 663, UTF8String. RFC 8506. */
export const subscriptionIdNai: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Id-NAI', code: 663, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** Subscription-Id-Private: AVP 664, UTF8String. RFC 8506. */
export const subscriptionIdPrivate: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Subscription-Id-Private', code: 664, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** The members of Redirect-Server-Extension. */
export interface RedirectServerExtension extends WithOthers {
  /** Redirect-Address-IPAddress: AVP 666, Address. RFC 8506. */
  readonly redirectAddressIpaddress?: string | undefined;
  /** Redirect-Address-URL: AVP 667, UTF8String. RFC 8506. */
  readonly redirectAddressUrl?: string | undefined;
  /** Redirect-Address-SIP-URI: AVP 668, UTF8String. RFC 8506. */
  readonly redirectAddressSipUri?: string | undefined;
}

/** Redirect-Server-Extension: AVP 665, Grouped. RFC 8506. */
export const redirectServerExtension: AvpDescriptor<RedirectServerExtension> = /* @__PURE__ */ defineGroup({
  name: 'Redirect-Server-Extension', code: 665, isMandatory: false,
  members: () => ({
    redirectAddressIpaddress,
    redirectAddressUrl,
    redirectAddressSipUri,
  }),
});

/** Redirect-Address-IPAddress: AVP 666, Address. RFC 8506. */
export const redirectAddressIpaddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Address-IPAddress', code: 666, type: 'Address', isMandatory: false });

/** Redirect-Address-URL: AVP 667, UTF8String. RFC 8506. */
export const redirectAddressUrl: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Address-URL', code: 667, type: 'UTF8String', isMandatory: false });

/** Redirect-Address-SIP-URI: AVP 668, UTF8String. RFC 8506. */
export const redirectAddressSipUri: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Redirect-Address-SIP-URI', code: 668, type: 'UTF8String', isMandatory: false });

/** The members of QoS-Final-Unit-Indication. */
export interface QosFinalUnitIndication extends WithOthers {
  /** Final-Unit-Action: AVP 449, Enumerated, M bit. RFC 8506. */
  readonly finalUnitAction: FinalUnitAction;
  /** Filter-Rule: AVP 509, Grouped, M bit. RFC 5777. */
  readonly filterRule?: readonly FilterRule[] | undefined;
  /** Filter-Id: AVP 11, UTF8String, M bit. RFC 7155. */
  readonly filterId?: readonly string[] | undefined;
  /** Redirect-Server-Extension: AVP 665, Grouped. RFC 8506. */
  readonly redirectServerExtension?: RedirectServerExtension | undefined;
}

/** QoS-Final-Unit-Indication: AVP 669, Grouped. RFC 8506. */
export const qosFinalUnitIndication: AvpDescriptor<QosFinalUnitIndication> = /* @__PURE__ */ defineGroup({
  name: 'QoS-Final-Unit-Indication', code: 669, isMandatory: false,
  members: () => ({
    finalUnitAction: required(finalUnitAction),
    filterRule: many(filterRule),
    filterId: many(filterId),
    redirectServerExtension,
  }),
});
