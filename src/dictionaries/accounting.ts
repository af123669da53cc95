// Made from dictionaries/accounting.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, type Command } from '../dictionary/command.js';
import {
  type AccountingRealtimeRequired,
  type AccountingRecordType,
  accountingRealtimeRequired,
  accountingRecordNumber,
  accountingRecordType,
  accountingSubSessionId,
  acctInterimInterval,
  acctMultiSessionId,
  acctSessionId,
} from './avps/accounting.js';
import {
  type FailedAvp,
  type ProxyInfo,
  type ResultCode,
  type VendorSpecificApplicationId,
  acctApplicationId,
  destinationHost,
  destinationRealm,
  errorMessage,
  errorReportingHost,
  eventTimestamp,
  failedAvp,
  originHost,
  originRealm,
  originStateId,
  proxyInfo,
  resultCode,
  routeRecord,
  sessionId,
  userName,
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';

/** Diameter Base Accounting: application 3. RFC 6733. */
export const accounting: Application = /* @__PURE__ */ defineApplication({ name: "Diameter Base Accounting", applicationId: 3, kind: 'acct' });

/** The fields of Accounting-Request. */
export interface AccountingRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Accounting-Record-Type: AVP 480, Enumerated, M bit. RFC 6733. */
  readonly accountingRecordType: AccountingRecordType;
  /** Accounting-Record-Number: AVP 485, Unsigned32, M bit. RFC 6733. */
  readonly accountingRecordNumber: number;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: number | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** Accounting-Sub-Session-Id: AVP 287, Unsigned64, M bit. RFC 6733. */
  readonly accountingSubSessionId?: bigint | undefined;
  /** Acct-Session-Id: AVP 44, OctetString, M bit. RFC 6733. */
  readonly acctSessionId?: Uint8Array | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Accounting-Realtime-Required: AVP 483, Enumerated, M bit. RFC 6733. */
  readonly accountingRealtimeRequired?: AccountingRealtimeRequired | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Accounting-Answer. */
export interface AccountingAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Accounting-Record-Type: AVP 480, Enumerated, M bit. RFC 6733. */
  readonly accountingRecordType?: AccountingRecordType | undefined;
  /** Accounting-Record-Number: AVP 485, Unsigned32, M bit. RFC 6733. */
  readonly accountingRecordNumber?: number | undefined;
  /** Acct-Application-Id: AVP 259, Unsigned32, M bit. RFC 6733. */
  readonly acctApplicationId?: number | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** Accounting-Sub-Session-Id: AVP 287, Unsigned64, M bit. RFC 6733. */
  readonly accountingSubSessionId?: bigint | undefined;
  /** Acct-Session-Id: AVP 44, OctetString, M bit. RFC 6733. */
  readonly acctSessionId?: Uint8Array | undefined;
  /** Acct-Multi-Session-Id: AVP 50, UTF8String, M bit. RFC 6733. */
  readonly acctMultiSessionId?: string | undefined;
  /** Error-Message: AVP 281, UTF8String. RFC 6733. */
  readonly errorMessage?: string | undefined;
  /** Error-Reporting-Host: AVP 294, DiameterIdentity. RFC 6733. */
  readonly errorReportingHost?: string | undefined;
  /** Failed-AVP: AVP 279, Grouped, M bit. RFC 6733. */
  readonly failedAvp?: FailedAvp | undefined;
  /** Acct-Interim-Interval: AVP 85, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly acctInterimInterval?: number | undefined;
  /** Accounting-Realtime-Required: AVP 483, Enumerated, M bit. RFC 6733. */
  readonly accountingRealtimeRequired?: AccountingRealtimeRequired | undefined;
  /** Origin-State-Id: AVP 278, Unsigned32, M bit. RFC 6733. */
  readonly originStateId?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
}

/** Accounting: command 271 of Diameter Base Accounting. RFC 6733. */
export const Accounting: Command<AccountingRequest, AccountingAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Accounting',
  code: 271,
  application: accounting,
  request: () => ({
    sessionId: first(sessionId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    accountingRecordType: required(accountingRecordType),
    accountingRecordNumber: required(accountingRecordNumber),
    acctApplicationId,
    vendorSpecificApplicationId,
    userName,
    destinationHost,
    accountingSubSessionId,
    acctSessionId,
    acctMultiSessionId,
    acctInterimInterval,
    accountingRealtimeRequired,
    originStateId,
    eventTimestamp,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    resultCode,
    originHost: required(originHost),
    originRealm: required(originRealm),
    accountingRecordType,
    accountingRecordNumber,
    acctApplicationId,
    vendorSpecificApplicationId,
    userName,
    accountingSubSessionId,
    acctSessionId,
    acctMultiSessionId,
    errorMessage,
    errorReportingHost,
    failedAvp,
    acctInterimInterval,
    accountingRealtimeRequired,
    originStateId,
    eventTimestamp,
    proxyInfo: many(proxyInfo),
  }),
});

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  AccountingRealtimeRequired,
  AccountingRecordType,
} from './avps/accounting.js';
export {
  type FailedAvp,
  type ProxyInfo,
  ResultCode,
  type VendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
