/** AVPs of the base protocol by code (RFC 6733 §4.5). None of them ever carries a Vendor-Id. */
export const AvpCode = {
  userName: 1,
  class: 25,
  sessionTimeout: 27,
  proxyState: 33,
  acctSessionId: 44,
  acctMultiSessionId: 50,
  eventTimestamp: 55,
  acctInterimInterval: 85,
  hostIpAddress: 257,
  authApplicationId: 258,
  acctApplicationId: 259,
  vendorSpecificApplicationId: 260,
  redirectHostUsage: 261,
  redirectMaxCacheTime: 262,
  sessionId: 263,
  originHost: 264,
  supportedVendorId: 265,
  vendorId: 266,
  firmwareRevision: 267,
  resultCode: 268,
  productName: 269,
  sessionBinding: 270,
  sessionServerFailover: 271,
  multiRoundTimeOut: 272,
  disconnectCause: 273,
  authRequestType: 274,
  authGracePeriod: 276,
  authSessionState: 277,
  originStateId: 278,
  failedAvp: 279,
  proxyHost: 280,
  errorMessage: 281,
  routeRecord: 282,
  destinationRealm: 283,
  proxyInfo: 284,
  reAuthRequestType: 285,
  accountingSubSessionId: 287,
  authorizationLifetime: 291,
  redirectHost: 292,
  destinationHost: 293,
  errorReportingHost: 294,
  terminationCause: 295,
  originRealm: 296,
  experimentalResult: 297,
  experimentalResultCode: 298,
  inbandSecurityId: 299,
  accountingRecordType: 480,
  accountingRealtimeRequired: 483,
  accountingRecordNumber: 485,
} as const;

/** The M bit that an AVP gets unless its builder is told otherwise. */
export function isMandatoryByDefault(code: number, vendorId: number): boolean {
  if (vendorId !== 0) return true;
  switch (code) {
    // The base AVPs that must be sent without it (RFC 6733 §4.5).
    case AvpCode.productName:
    case AvpCode.firmwareRevision:
    case AvpCode.errorMessage:
    case AvpCode.errorReportingHost:
      return false;
    default:
      return true;
  }
}

const known: ReadonlySet<number> = new Set(Object.values(AvpCode));

export function isBaseAvp(code: number, vendorId: number): boolean {
  return vendorId === 0 && known.has(code);
}

/** Octets of data that a base AVP of a fixed size holds (RFC 6733 §4.2); undefined for the others. */
export function fixedDataBytes(code: number): number | undefined {
  return fixedSizes.get(code);
}

const unsigned32 = 4;
const unsigned64 = 8;
const fixedSizes: ReadonlyMap<number, number> = new Map([
  [AvpCode.sessionTimeout, unsigned32],
  [AvpCode.eventTimestamp, unsigned32],
  [AvpCode.acctInterimInterval, unsigned32],
  [AvpCode.authApplicationId, unsigned32],
  [AvpCode.acctApplicationId, unsigned32],
  [AvpCode.redirectHostUsage, unsigned32],
  [AvpCode.redirectMaxCacheTime, unsigned32],
  [AvpCode.supportedVendorId, unsigned32],
  [AvpCode.vendorId, unsigned32],
  [AvpCode.firmwareRevision, unsigned32],
  [AvpCode.resultCode, unsigned32],
  [AvpCode.sessionBinding, unsigned32],
  [AvpCode.sessionServerFailover, unsigned32],
  [AvpCode.multiRoundTimeOut, unsigned32],
  [AvpCode.disconnectCause, unsigned32],
  [AvpCode.authRequestType, unsigned32],
  [AvpCode.authGracePeriod, unsigned32],
  [AvpCode.authSessionState, unsigned32],
  [AvpCode.originStateId, unsigned32],
  [AvpCode.reAuthRequestType, unsigned32],
  [AvpCode.accountingSubSessionId, unsigned64],
  [AvpCode.authorizationLifetime, unsigned32],
  [AvpCode.terminationCause, unsigned32],
  [AvpCode.experimentalResultCode, unsigned32],
  [AvpCode.inbandSecurityId, unsigned32],
  [AvpCode.accountingRecordType, unsigned32],
  [AvpCode.accountingRealtimeRequired, unsigned32],
  [AvpCode.accountingRecordNumber, unsigned32],
]);
