// Made from dictionaries/swx.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, many, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  sessionTimeout,
} from '../../dictionary/base-descriptors.js';
import {
  type SubscriptionId,
  subscriptionId,
} from './credit-control.js';
import {
  threeGppChargingCharacteristics,
} from './gi-sgi.js';
import {
  type RatType,
  ratType,
} from './gx.js';
import {
  mip6FeatureVector,
} from './ietf-supporting.js';
import {
  type Ambr,
  type ApnConfiguration,
  type EmergencyInfo,
  ambr,
  apnConfiguration,
  apnOiReplacement,
  contextIdentifier,
  coreNetworkRestrictions,
  emergencyInfo,
  ueUsageType,
} from './s6a.js';
import {
  type WlanIdentifier,
  wlanIdentifier,
} from './sta.js';
import {
  type TraceInfo,
  traceInfo,
} from './swm.js';

/** The values of Non-3GPP-IP-Access (3GPP TS 29.273). */
export const Non3gppIpAccess = {
  NON_3GPP_SUBSCRIPTION_ALLOWED: 0,
  NON_3GPP_SUBSCRIPTION_BARRED: 1,
} as const;
export type Non3gppIpAccess = EnumValue<typeof Non3gppIpAccess>;

/** The values of Non-3GPP-IP-Access-APN (3GPP TS 29.273). */
export const Non3gppIpAccessApn = {
  NON_3GPP_APNS_ENABLE: 0,
  NON_3GPP_APNS_DISABLE: 1,
} as const;
export type Non3gppIpAccessApn = EnumValue<typeof Non3gppIpAccessApn>;

/** 3GPP-AAA-Server-Name: AVP 318 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.273. */
export const threeGppAaaServerName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: '3GPP-AAA-Server-Name', code: 318, vendorId: 10415, type: 'DiameterIdentity' });

/** The members of Non-3GPP-User-Data. */
export interface Non3gppUserData extends WithOthers {
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: SubscriptionId | undefined;
  /** Non-3GPP-IP-Access: AVP 1501 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly non3gppIpAccess?: Non3gppIpAccess | undefined;
  /** Non-3GPP-IP-Access-APN: AVP 1502 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
  readonly non3gppIpAccessApn?: Non3gppIpAccessApn | undefined;
  /** RAT-Type: AVP 1032 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly ratType?: readonly RatType[] | undefined;
  /** Session-Timeout: AVP 27, Unsigned32, M bit, in seconds. RFC 6733. */
  readonly sessionTimeout?: number | undefined;
  /** MIP6-Feature-Vector: AVP 124, Unsigned64, M bit. RFC 5778. */
  readonly mip6FeatureVector?: bigint | undefined;
  /** AMBR: AVP 1435 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly ambr?: Ambr | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Context-Identifier: AVP 1423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly contextIdentifier?: number | undefined;
  /** APN-OI-Replacement: AVP 1427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.272. */
  readonly apnOiReplacement?: string | undefined;
  /** APN-Configuration: AVP 1430 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly apnConfiguration?: readonly ApnConfiguration[] | undefined;
  /** Trace-Info: AVP 1505 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly traceInfo?: TraceInfo | undefined;
  /** TWAN-Default-APN-Context-Id: AVP 1512 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly twanDefaultApnContextId?: number | undefined;
  /** TWAN-Access-Info: AVP 1510 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly twanAccessInfo?: readonly TwanAccessInfo[] | undefined;
  /** UE-Usage-Type: AVP 1680 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly ueUsageType?: number | undefined;
  /** Emergency-Info: AVP 1687 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly emergencyInfo?: EmergencyInfo | undefined;
  /** ERP-Authorization: AVP 1541 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly erpAuthorization?: number | undefined;
  /** Core-Network-Restrictions: AVP 1704 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.272. */
  readonly coreNetworkRestrictions?: number | undefined;
}

/** Non-3GPP-User-Data: AVP 1500 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.273. */
export const non3gppUserData: AvpDescriptor<Non3gppUserData> = /* @__PURE__ */ defineGroup({
  name: 'Non-3GPP-User-Data', code: 1500, vendorId: 10415,
  members: () => ({
    subscriptionId,
    non3gppIpAccess,
    non3gppIpAccessApn,
    ratType: many(ratType),
    sessionTimeout,
    mip6FeatureVector,
    ambr,
    threeGppChargingCharacteristics,
    contextIdentifier,
    apnOiReplacement,
    apnConfiguration: many(apnConfiguration),
    traceInfo,
    twanDefaultApnContextId,
    twanAccessInfo: many(twanAccessInfo),
    ueUsageType,
    emergencyInfo,
    erpAuthorization,
    coreNetworkRestrictions,
  }),
});

/** Non-3GPP-IP-Access: AVP 1501 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
export const non3gppIpAccess: AvpDescriptor<Non3gppIpAccess> = /* @__PURE__ */ defineAvp({ name: 'Non-3GPP-IP-Access', code: 1501, vendorId: 10415, type: 'Enumerated', enumeration: Non3gppIpAccess });

/** Non-3GPP-IP-Access-APN: AVP 1502 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.273. */
export const non3gppIpAccessApn: AvpDescriptor<Non3gppIpAccessApn> = /* @__PURE__ */ defineAvp({ name: 'Non-3GPP-IP-Access-APN', code: 1502, vendorId: 10415, type: 'Enumerated', enumeration: Non3gppIpAccessApn });

/** PPR-Flags: AVP 1508 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const pprFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PPR-Flags', code: 1508, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of TWAN-Access-Info. */
export interface TwanAccessInfo extends WithOthers {
  /** Access-Authorization-Flags: AVP 1511 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
  readonly accessAuthorizationFlags?: number | undefined;
  /** WLAN-Identifier: AVP 1509 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
  readonly wlanIdentifier?: WlanIdentifier | undefined;
}

/** TWAN-Access-Info: AVP 1510 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.273. */
export const twanAccessInfo: AvpDescriptor<TwanAccessInfo> = /* @__PURE__ */ defineGroup({
  name: 'TWAN-Access-Info', code: 1510, vendorId: 10415, isMandatory: false,
  members: () => ({
    accessAuthorizationFlags,
    wlanIdentifier,
  }),
});

/** Access-Authorization-Flags: AVP 1511 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const accessAuthorizationFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Access-Authorization-Flags', code: 1511, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** TWAN-Default-APN-Context-Id: AVP 1512 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const twanDefaultApnContextId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'TWAN-Default-APN-Context-Id', code: 1512, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** ERP-Authorization: AVP 1541 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.273. */
export const erpAuthorization: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ERP-Authorization', code: 1541, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
