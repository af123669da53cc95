import { AvpCode } from '../protocol/base-avps.js';

/** How the data of an AVP is read (RFC 6733 §4.2 and §4.3). */
export type AvpType =
  | 'UTF8String'
  | 'OctetString'
  | 'Unsigned32'
  | 'Unsigned64'
  | 'Enumerated'
  | 'Address'
  | 'Time'
  | 'Grouped';

/** Name and type of the base AVPs (RFC 6733 §4.5). DiameterIdentity and DiameterURI are read as UTF8String. */
export const avpNames: ReadonlyMap<number, readonly [name: string, type: AvpType]> = new Map([
  [AvpCode.userName, ['User-Name', 'UTF8String']],
  [AvpCode.class, ['Class', 'OctetString']],
  [AvpCode.sessionTimeout, ['Session-Timeout', 'Unsigned32']],
  [AvpCode.proxyState, ['Proxy-State', 'OctetString']],
  [AvpCode.acctSessionId, ['Acct-Session-Id', 'OctetString']],
  [AvpCode.acctMultiSessionId, ['Acct-Multi-Session-Id', 'UTF8String']],
  [AvpCode.eventTimestamp, ['Event-Timestamp', 'Time']],
  [AvpCode.acctInterimInterval, ['Acct-Interim-Interval', 'Unsigned32']],
  [AvpCode.hostIpAddress, ['Host-IP-Address', 'Address']],
  [AvpCode.authApplicationId, ['Auth-Application-Id', 'Unsigned32']],
  [AvpCode.acctApplicationId, ['Acct-Application-Id', 'Unsigned32']],
  [AvpCode.vendorSpecificApplicationId, ['Vendor-Specific-Application-Id', 'Grouped']],
  [AvpCode.redirectHostUsage, ['Redirect-Host-Usage', 'Enumerated']],
  [AvpCode.redirectMaxCacheTime, ['Redirect-Max-Cache-Time', 'Unsigned32']],
  [AvpCode.sessionId, ['Session-Id', 'UTF8String']],
  [AvpCode.originHost, ['Origin-Host', 'UTF8String']],
  [AvpCode.supportedVendorId, ['Supported-Vendor-Id', 'Unsigned32']],
  [AvpCode.vendorId, ['Vendor-Id', 'Unsigned32']],
  [AvpCode.firmwareRevision, ['Firmware-Revision', 'Unsigned32']],
  [AvpCode.resultCode, ['Result-Code', 'Unsigned32']],
  [AvpCode.productName, ['Product-Name', 'UTF8String']],
  [AvpCode.sessionBinding, ['Session-Binding', 'Unsigned32']],
  [AvpCode.sessionServerFailover, ['Session-Server-Failover', 'Enumerated']],
  [AvpCode.multiRoundTimeOut, ['Multi-Round-Time-Out', 'Unsigned32']],
  [AvpCode.disconnectCause, ['Disconnect-Cause', 'Enumerated']],
  [AvpCode.authRequestType, ['Auth-Request-Type', 'Enumerated']],
  [AvpCode.authGracePeriod, ['Auth-Grace-Period', 'Unsigned32']],
  [AvpCode.authSessionState, ['Auth-Session-State', 'Enumerated']],
  [AvpCode.originStateId, ['Origin-State-Id', 'Unsigned32']],
  [AvpCode.failedAvp, ['Failed-AVP', 'Grouped']],
  [AvpCode.proxyHost, ['Proxy-Host', 'UTF8String']],
  [AvpCode.errorMessage, ['Error-Message', 'UTF8String']],
  [AvpCode.routeRecord, ['Route-Record', 'UTF8String']],
  [AvpCode.destinationRealm, ['Destination-Realm', 'UTF8String']],
  [AvpCode.proxyInfo, ['Proxy-Info', 'Grouped']],
  [AvpCode.reAuthRequestType, ['Re-Auth-Request-Type', 'Enumerated']],
  [AvpCode.accountingSubSessionId, ['Accounting-Sub-Session-Id', 'Unsigned64']],
  [AvpCode.authorizationLifetime, ['Authorization-Lifetime', 'Unsigned32']],
  [AvpCode.redirectHost, ['Redirect-Host', 'UTF8String']],
  [AvpCode.destinationHost, ['Destination-Host', 'UTF8String']],
  [AvpCode.errorReportingHost, ['Error-Reporting-Host', 'UTF8String']],
  [AvpCode.terminationCause, ['Termination-Cause', 'Enumerated']],
  [AvpCode.originRealm, ['Origin-Realm', 'UTF8String']],
  [AvpCode.experimentalResult, ['Experimental-Result', 'Grouped']],
  [AvpCode.experimentalResultCode, ['Experimental-Result-Code', 'Unsigned32']],
  [AvpCode.inbandSecurityId, ['Inband-Security-Id', 'Unsigned32']],
  [AvpCode.accountingRecordType, ['Accounting-Record-Type', 'Enumerated']],
  [AvpCode.accountingRealtimeRequired, ['Accounting-Realtime-Required', 'Enumerated']],
  [AvpCode.accountingRecordNumber, ['Accounting-Record-Number', 'Unsigned32']],
]);
